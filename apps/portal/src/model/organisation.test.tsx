import { expect, test } from 'vitest';
import { SAMENOP } from '../testing/people.ts';
import { readOrganisation, UNKNOWN_ORGANISATION } from './organisation.ts';

function pageWith(text: string | null): Document {
  const page = document.implementation.createHTMLDocument();
  if (text === null) return page;
  const script = page.createElement('script');
  script.type = 'application/json';
  script.id = 'organisation';
  script.textContent = text;
  page.body.append(script);
  return page;
}

test('the organisation is read from the page', () => {
  expect(readOrganisation(pageWith(JSON.stringify(SAMENOP)))).toEqual(SAMENOP);
});

test.each([null, '', 'null', '{', '[]'])('without one (%j) nothing can be sent', (text) => {
  expect(readOrganisation(pageWith(text))).toEqual(UNKNOWN_ORGANISATION);
});

test('leaving goes to https only', () => {
  const text = JSON.stringify({ ...SAMENOP, leaveUrl: 'javascript:alert(1)' });
  expect(readOrganisation(pageWith(text)).leaveUrl).toBe(UNKNOWN_ORGANISATION.leaveUrl);
});
