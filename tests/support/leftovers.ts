import type { Visitor } from './visitor.ts';

/** Everything a browser could have kept, by place: what kind of place, and the texts in it. */
export type Leftovers = Readonly<Record<string, readonly string[]>>;

/** Runs in the page, so it may use nothing from outside itself. */
async function lookAround(): Promise<Record<string, string[]>> {
  const entries = (storage: Storage) => Object.entries(storage).flat() as string[];
  const databases = await indexedDB.databases();
  const cached = await caches.keys();
  const workers = await navigator.serviceWorker.getRegistrations();
  return {
    'local storage': entries(localStorage),
    'session storage': entries(sessionStorage),
    'indexed databases': databases.map((it) => `${it.name} ${it.version}`),
    caches: cached,
    'service workers': workers.map(({ scope }) => scope),
    'cookies of the page': document.cookie === '' ? [] : [document.cookie],
    'name of the window': window.name === '' ? [] : [window.name],
    address: [location.href, document.title, document.referrer],
    'state of the history': [JSON.stringify(history.state)],
    'addresses that were asked': performance.getEntries().map(({ name }) => name),
  };
}

/** What is left in a browser now. Storage places that are empty are empty lists. */
export async function leftoversOf({ page, context }: Visitor): Promise<Leftovers> {
  const cdp = await context.newCDPSession(page);
  const history = await cdp.send('Page.getNavigationHistory');
  const cookies = await context.cookies();
  await cdp.detach();
  return {
    ...(await page.evaluate(lookAround)),
    cookies: cookies.map((cookie) => JSON.stringify(cookie)),
    history: history.entries.flatMap(({ url, title }) => [url, title]),
    'address as it was typed': history.entries.map(({ userTypedURL }) => userTypedURL),
  };
}

/** The places that must be empty, whatever was done. */
export const EMPTY_PLACES = [
  'local storage',
  'session storage',
  'indexed databases',
  'caches',
  'service workers',
  'cookies of the page',
  'cookies',
  'name of the window',
] as const;
