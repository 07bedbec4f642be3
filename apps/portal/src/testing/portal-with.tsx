import type { Reporter } from '@gehoord/client/types';
import { createLanguageChoice } from '@gehoord/ui/i18n';
import { PORTAL_CATALOGUES } from '@gehoord/ui/i18n/portal';
import { App } from '../frame/app.tsx';
import { fetchTelling } from '../frame/screens.ts';
import type { Organisation } from '../model/organisation.ts';
import { createPortal, PortalProvider } from '../model/portal.ts';
import { SAMENOP } from './people.ts';

/** The whole portal around a reporter, prepared and in Dutch, ready to be drawn by a test. */
export async function portalWith(reporter: Reporter, organisation: Organisation = SAMENOP) {
  const language = createLanguageChoice(PORTAL_CATALOGUES);
  await language.choose('nl');
  const portal = createPortal(reporter, organisation, language);
  if (organisation.state === 'OPEN') await Promise.all([portal.preparing.start(), fetchTelling()]);
  const screen = (
    <PortalProvider value={portal}>
      <App />
    </PortalProvider>
  );
  return { portal, screen };
}
