/** Most characters of one text. Sealed texts may take 256 KiB, and a character up to three bytes. */
export const LIMITS = { story: 60_000, message: 20_000 } as const;
