import { brotliCompressSync } from 'node:zlib';
import type { portal } from '@gehoord/contract';
import type * as z from 'zod/mini';
import type { Asset } from './assets.ts';

/** What anybody may know about the organisation. */
export type PublicOrganisation = z.output<typeof portal.organisation.response>['organisation'];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? '');

/** A data block: no browser runs it, and nothing in it can end the element early. */
const dataBlock = (it: PublicOrganisation) =>
  `<script type="application/json" id="organisation">${JSON.stringify(it).replaceAll('<', '\\u003c')}</script>`;

/** Put the organisation in the places that the portal's page has left for it. */
export function fillIn(html: string, it: PublicOrganisation): string {
  const values: Readonly<Record<string, string>> = {
    organisation: dataBlock(it),
    'organisation-name': escapeHtml(it.name),
    'contact-name': escapeHtml(it.contact?.name ?? ''),
    'contact-phone': escapeHtml(it.contact?.phone ?? ''),
    'contact-hours': escapeHtml(it.contact?.hours ?? ''),
  };
  return html.replace(/<!--([a-z-]+)-->/g, (marker, name: string) => values[name] ?? marker);
}

/** Fills the page in once, and again only when the organisation has changed. */
export function createPage(html: Asset): (it: PublicOrganisation) => Asset {
  let made: { readonly of: string; readonly asset: Asset } | null = null;
  return (it) => {
    const of = JSON.stringify(it);
    if (made?.of !== of) {
      const body = Buffer.from(fillIn(html.body.toString('utf8'), it));
      made = { of, asset: { type: html.type, body, brotli: brotliCompressSync(body) } };
    }
    return made.asset;
  };
}
