import module from 'libsodium-wrappers';

/** The library itself. Only files of this package may use it, and only after {@link ready}. */
export const sodium = module;

/**
 * Load the WebAssembly. Await once before anything else.
 * @throws where WebAssembly is missing or forbidden; callers then show phone numbers, nothing else.
 */
export async function ready(): Promise<void> {
  await module.ready;
}
