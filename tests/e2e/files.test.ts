import { expect, test } from 'vitest';
import { expectDone } from '../../scripts/demo/organise.ts';
import * as portal from '../support/portal-screens.ts';
import { scene } from '../support/scene.ts';
import { p } from '../support/words.ts';

/*
 * What leaves a browser when somebody adds files: a photo without the place it was taken at, nothing
 * at all of what only calls itself a picture, and a document as it is.
 */

const here = scene();

/** Where the photo was taken, as a telephone writes it: looked for in what arrives. */
const PLACE = 'GPSLatitude 51.9225 Rotterdam';

/** A JPEG segment that holds it, as EXIF does, put behind the first two bytes of a real picture. */
function withPlace(jpeg: Buffer): Buffer {
  const inside = Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from(PLACE)]);
  const head = Buffer.from([0xff, 0xe1, 0, inside.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, inside, jpeg.subarray(2)]);
}

test('Amira adds a photo, a letter and something that is no picture', async () => {
  const { page } = await here.guest('amira');
  const photo = withPlace(await page.screenshot({ type: 'jpeg' }));
  expect(photo.includes(PLACE)).toBe(true);
  await portal.openPortal(page, here.house.portal);
  await portal.chooseSubject(page);
  await portal.toStory(page);
  await portal.unfold(page, p.t('files.title'));
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  await page.getByLabel(p.t('files.choose')).setInputFiles([
    { name: 'strand bij Amira thuis.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from('Beste Kees,') },
    { name: 'html.png', mimeType: 'image/png', buffer: Buffer.from('<html><script>') },
    { name: 'plaatje.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) },
  ]);
  await page.getByText(p.t('files.cleaned')).first().waitFor();
  await page.getByText(p.t('files.not', { name: 'html.png' })).waitFor();
  await page.getByText(p.t('files.not', { name: 'plaatje.svg' })).waitFor();
  await portal.tellStory(page, 'Kijk naar de foto.');
  await page.getByRole('list', { name: p.t('files.list') }).waitFor();
  await portal.sendButton(page).click();
  await page.getByRole('heading', { name: p.t('sent.heading'), exact: true }).waitFor();

  const { noor } = here.people.desks;
  const [row] = expectDone(await noor.sync());
  const id = row?.dossierId ?? '';
  const { files } = expectDone(await noor.dossier(id));
  expect(files.map(({ name, kind }) => [name, kind])).toEqual([
    ['foto-1.jpg', 'PICTURE'],
    ['brief.txt', 'DOCUMENT'],
  ]);
  const opened = await Promise.all(files.map(async (file) => noor.openFile(id, file.id)));
  const [picture, letter] = await Promise.all(
    opened.map(async (one) => Buffer.from(await expectDone(one).arrayBuffer())),
  );
  expect(picture?.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  expect(picture?.includes('Exif')).toBe(false);
  expect(picture?.includes(PLACE)).toBe(false);
  expect(letter?.toString()).toBe('Beste Kees,');
});
