/** As long as somebody may look at the old language before the letters are in. */
const PATIENCE_MS = 3000;

/**
 * Waits for the letters of Tigrinya, which are fetched only where the system has none. Chromium does
 * not draw a heading again that it drew before they came: it would stay a row of empty boxes.
 */
export async function ethiopicLetters(): Promise<void> {
  // Not there in a test without a browser.
  const { fonts } = document as { readonly fonts?: FontFaceSet };
  if (fonts === undefined) return;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const some = 'ትግርኛ';
  const all = ['400', '500'].map((weight) => fonts.load(`${weight} 1em 'Ethiopic letters'`, some));
  await Promise.race([Promise.all(all).catch(() => undefined), late]);
}
