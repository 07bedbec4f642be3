import { connectDesk } from '@gehoord/client/desk-worker';
import '@gehoord/ui/tokens.css';
import { render } from 'preact';
import './desk.css';
import { takeOneTimeLink } from './model/address.ts';
import { createApp } from './model/app.ts';
import { language } from './model/language.ts';
import { Root } from './root.tsx';

// First of all: a one-time token may not stay in the address, whatever goes wrong after this.
const link = takeOneTimeLink(location, history);
const place = document.getElementById('app');

// A page taken out of the browser's own cache would still show what was decrypted.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

if (place && (await language.choose('nl'))) {
  place.replaceChildren();
  render(<Root app={createApp(connectDesk(), link)} />, place);
}
