interface Policy {
  createScriptURL(url: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

const rules = {
  createScriptURL: (given: string) => {
    if (new URL(given, location.href).origin !== location.origin)
      throw new TypeError('Not our own.');
    return given;
  },
};

let policy: Policy | null = null;

// A page may make its one policy only once, also where a worker has to be started a second time.
function ownPolicy(): Policy {
  const types = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  policy ??= types ? types.createPolicy('gehoord', rules) : rules;
  return policy;
}

/**
 * A worker of this very page, allowed by name under Trusted Types (our CSP knows one policy).
 * @throws for an address that is not on our own origin.
 */
export function ownWorker(url: string, name: string): Worker {
  const trusted = ownPolicy().createScriptURL(url);
  return new Worker(trusted as string, { type: 'module', name });
}
