import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ROOT, Refusal } from './run.mjs';

/**
 * @typedef {object} Running
 * @property {string} portal address of the portal, without a trailing slash
 * @property {string} desk address of the desk
 * @property {string | null} setupToken base64url; null once there is an organisation
 *
 * @typedef {object} Demo who was made up: everyone is fictional
 * @property {readonly { name: string, role: string, signInName: string, passphrase: string }[]} people
 * @property {readonly { name: string, code: string }[]} reporters
 */

/** @param {Demo} demo */
function introduce({ people, reporters }) {
  console.log('\nEverybody here is fictional. Sign in at the desk as:');
  for (const { name, role, signInName, passphrase } of people) {
    console.log(`  ${name} (${role})\n    name: ${signInName}   passphrase: ${passphrase}`);
  }
  if (reporters.length > 0) console.log('\nCome back at the portal with the code of:');
  for (const { name, code } of reporters) console.log(`  ${name}   ${code}`);
  console.log('');
}

/**
 * Fill a new organisation with fictional people and reports, through the same client the screens
 * use. An organisation that exists is left alone: its passphrases are known to nobody here.
 * @param {Running} running
 */
export async function demo({ portal, desk, setupToken }) {
  if (setupToken === null) {
    console.log(
      'There is an organisation already, so no demo was filled in: set DATA_DIR to an empty folder for one.',
    );
    return;
  }
  if (!existsSync(`${ROOT}scripts/demo.ts`)) {
    throw new Refusal(
      'There is no demo in this version: leave out --demo and set up an organisation with the link above.',
    );
  }
  console.log('Filling in a fictional organisation; the set-up link above is used for it.');
  const { tsImport } = await import('tsx/esm/api');
  const { fillDemo } = await tsImport(
    pathToFileURL(`${ROOT}scripts/demo.ts`).href,
    import.meta.url,
  );
  introduce(
    await fillDemo({
      portal,
      desk,
      setupToken,
      say: (/** @type {string} */ text) => console.log(text),
    }),
  );
}
