/** Globals that read the outside world; the protocol is told everything instead. */
export const IMPURE_GLOBALS = [
  'crypto',
  'performance',
  'process',
  'Buffer',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'globalThis',
  'window',
  'self',
  'document',
  'navigator',
  'Worker',
  'require',
].map((name) => ({ name, message: 'The protocol is pure: pass this in as a value.' }));

/** Clock and chance, also where `Date` and `Math` as such are harmless. */
export const IMPURE_SYNTAX = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The protocol has no clock: pass the day in.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'The protocol has no clock: pass the day in.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The protocol has no clock: pass the day in.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The protocol has no chance: pass the number in.',
  },
];

/** Places where a browser would remember something. */
export const TRACES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map(
  (name) => ({ name, message: 'Nothing is kept in the browser.' }),
);

/** Properties that keep traces or parse strings as markup. */
export const UNSAFE_PROPERTIES = [
  { object: 'document', property: 'cookie', message: 'No cookies.' },
  { object: 'document', property: 'write', message: 'Build elements, never markup.' },
  {
    object: 'navigator',
    property: 'serviceWorker',
    message: 'No service worker: it stays behind.',
  },
  { object: 'navigator', property: 'sendBeacon', message: 'Nothing is measured.' },
  ...[
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'localStorage',
    'sessionStorage',
    'indexedDB',
  ].map((property) => ({ property, message: 'No markup from strings, no traces in the browser.' })),
];

const TEXT_ATTRIBUTES = '/^(aria-label|title|alt|placeholder|aria-description)$/';

/** What markup may not contain: styles the security policy refuses, and text outside the catalogues. */
export const MARKUP = [
  {
    selector: "JSXAttribute[name.name='style']",
    message: 'Inline style is refused by the security policy: use a CSS module.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Build elements, never markup.',
  },
  {
    selector: "Property[key.name='dangerouslySetInnerHTML']",
    message: 'Build elements, never markup.',
  },
  {
    selector: 'JSXText[value=/\\p{L}{2}/u]',
    message: 'Visible text belongs in the catalogues (packages/ui/src/i18n).',
  },
  {
    selector: `JSXAttribute[name.name=${TEXT_ATTRIBUTES}] > Literal[value=/\\p{L}{2}/u]`,
    message: 'Visible text belongs in the catalogues (packages/ui/src/i18n).',
  },
];
