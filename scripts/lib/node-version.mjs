// Old syntax on purpose: a Node that is too old has to get as far as saying so.

/** Ends the process with one sentence when this Node is older than the project needs. */
export function requireNode() {
  const parts = process.versions.node.split('.');
  const major = Number(parts[0]);
  if (major > 20 || (major === 20 && Number(parts[1]) >= 19)) return;
  console.error(
    'Gehoord needs Node 20.19 or newer and this is Node ' +
      process.versions.node +
      ': install a newer one and run the same command again.',
  );
  process.exit(1);
}
