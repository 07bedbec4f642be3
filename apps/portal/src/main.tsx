import { render } from 'preact';
import { connectReporter } from '@gehoord/client/reporter-worker';
import { createLanguageChoice } from '@gehoord/ui/i18n';
import { PORTAL_CATALOGUES } from '@gehoord/ui/i18n/portal';
import '@gehoord/ui/ethiopic.css';
import '@gehoord/ui/tokens.css';
import { App } from './frame/app.tsx';
import './frame/portal.css';
import { readOrganisation } from './model/organisation.ts';
import { createPortal, PortalProvider } from './model/portal.ts';
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
  if (portal.organisation.state === 'OPEN') whenIdle(() => void portal.preparing.start());
}

const root = document.getElementById('app');
if (root !== null) void show(root);
