/** What the api writes into the page: what anybody may know about the organisation. */
export interface Organisation {
  readonly name: string;
  readonly contact: {
    readonly name: string;
    readonly phone: string;
    readonly hours: string;
  } | null;
  /** https address that "leave quickly" goes to. */
  readonly leaveUrl: string;
  readonly state: 'NEW' | 'SETTING_UP' | 'OPEN' | 'EXPIRED';
  /** Whether members are told by mail, so that a text may promise a date. */
  readonly notifies: boolean;
  /** Codes of the languages it switched on although nobody who speaks them has checked them. */
  readonly languages: readonly string[];
}

/** Stands in when the page was served without its organisation: nothing can be sent then. */
export const UNKNOWN_ORGANISATION: Organisation = {
  name: '',
  contact: null,
  leaveUrl: 'https://www.wikipedia.org/',
  state: 'NEW',
  notifies: false,
  languages: [],
};

function parsed(text: string): Partial<Organisation> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

/**
 * Reads the organisation from `<script type="application/json" id="organisation">`.
 * @returns what stands there; what is missing comes from `UNKNOWN_ORGANISATION`
 */
export function readOrganisation(document: Document): Organisation {
  const text = document.getElementById('organisation')?.textContent;
  const found = parsed(text ?? '');
  if (found?.state === undefined) return UNKNOWN_ORGANISATION;
  const secure = found.leaveUrl?.startsWith('https://') === true;
  return {
    ...UNKNOWN_ORGANISATION,
    ...found,
    languages: Array.isArray(found.languages) ? found.languages : [],
    leaveUrl: secure ? (found.leaveUrl ?? '') : UNKNOWN_ORGANISATION.leaveUrl,
  };
}
