/** A one-time link that was opened: set-up of the organisation, or an invitation to join it. */
export interface OneTimeLink {
  readonly kind: 'setup' | 'invite';
  readonly token: string;
}

/**
 * Read a one-time token from the fragment and take it out of the address at once, so that it stands
 * neither in the history nor on the screen.
 * @returns null where the address carries none.
 */
export function takeOneTimeLink(location: Location, history: History): OneTimeLink | null {
  const match = /^#(setup|invite)=([A-Za-z0-9_-]+)$/.exec(location.hash);
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  const [, kind, token] = match ?? [];
  if ((kind !== 'setup' && kind !== 'invite') || !token) return null;
  return { kind, token };
}

/** The address to give to somebody who is invited. */
export function invitationAddress(origin: string, token: string): string {
  return `${origin}/#invite=${token}`;
}
