interface Policy {
  createScriptURL(url: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

/**
 * A worker of this very page, allowed by name under Trusted Types (our CSP knows one policy).
 * @throws for an address that is not on our own origin.
 */
export function ownWorker(url: string, name: string): Worker {
  const rules = {
    createScriptURL: (given: string) => {
      if (new URL(given, location.href).origin !== location.origin)
        throw new TypeError('Not our own.');
      return given;
    },
  };
  const types = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  const trusted = types
    ? types.createPolicy('gehoord', rules).createScriptURL(url)
    : rules.createScriptURL(url);
  return new Worker(trusted as string, { type: 'module', name });
}
