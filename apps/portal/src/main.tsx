import { render } from 'preact';
import { connectReporter } from '@gehoord/client/reporter-worker';
import { createLanguageChoice } from '@gehoord/ui/i18n';
import { PORTAL_CATALOGUES } from '@gehoord/ui/i18n/portal';
import '@gehoord/ui/ethiopic.css';
import '@gehoord/ui/tokens.css';
import { App } from './frame/app.tsx';
import { fetchTelling } from './frame/screens.ts';
import './frame/portal.css';
import { readOrganisation } from './model/organisation.ts';
import { createPortal, PortalProvider, type Portal } from './model/portal.ts';
import { leaveNoTraces } from './model/traces.ts';
import { whenIdle } from './model/when-idle.ts';

const language = createLanguageChoice(PORTAL_CATALOGUES);

async function show(root: HTMLElement): Promise<void> {
  const portal = createPortal(connectReporter(), readOrganisation(document), language);
  leaveNoTraces(portal);
  if (!(await language.choose('nl'))) return;
  root.replaceChildren();
  render(
    <PortalProvider value={portal}>
      <App />
    </PortalProvider>,
    root,
  );
  // The crypto comes after the first screen, in its own worker, so typing never waits for it.
  if (portal.organisation.state === 'OPEN') whenIdle(() => void beginTelling(portal));
}

/** What it takes to tell something. A screen that does not come now is fetched when it is wanted. */
async function beginTelling({ preparing }: Portal): Promise<void> {
  await preparing.start();
  await fetchTelling().catch(() => undefined);
}

const root = document.getElementById('app');
if (root !== null) void show(root);
