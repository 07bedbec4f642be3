import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import type { Me } from '@gehoord/client/types';
import type { OneTimeLink } from '../src/model/address.ts';
import { createApp } from '../src/model/app.ts';
import { language } from '../src/model/language.ts';
import { Root } from '../src/root.tsx';
import { fakeDesk } from './fake-desk.ts';

configure({ asyncUtilTimeout: 5_000 });

interface OpenOptions {
  readonly desk?: ReturnType<typeof fakeDesk>;
  readonly path?: string;
  readonly link?: OneTimeLink | null;
  /** Somebody who is signed in already. */
  readonly me?: Me;
}

/** The whole desk on a page, in Dutch, around a fake client. */
export async function openDesk(options: OpenOptions = {}) {
  const { desk = fakeDesk(), path = '/', link = null, me } = options;
  cleanup();
  history.replaceState(null, '', path);
  // Both are fetched beforehand: a busy machine must not decide whether a test passes.
  await language.choose('en');
  await language.choose('nl');
  const app = createApp(desk, link);
  await app.start();
  if (me) app.welcome(me);
  render(<Root app={app} />);
  return { app, desk };
}

/** Type into the box with this label. */
export function type(label: string | RegExp, text: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
}

/** Press the button with this name. */
export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** Choose the radio button or checkbox with this label. */
export function choose(label: string | RegExp): void {
  fireEvent.click(screen.getByLabelText(label));
}
