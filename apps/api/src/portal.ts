import { hex } from './bytes.ts';
import type { Config } from './config.ts';
import type { Context } from './context.ts';
import { readAssets } from './http/assets.ts';
import { createChallenges } from './http/challenges.ts';
import type { Listener } from './http/listener.ts';
import { mounting } from './http/mount.ts';
import { createPage } from './http/page.ts';
import { createSessions } from './http/sessions.ts';
import { serveApp } from './http/static.ts';
import { appendRoutes } from './routes/portal/appends.ts';
import { claimRoutes } from './routes/portal/claims.ts';
import { dossierRoutes } from './routes/portal/dossier.ts';
import { organisationRoutes } from './routes/portal/organisation.ts';
import { reportRoutes } from './routes/portal/reports.ts';
import { uploadRoutes } from './routes/portal/uploads.ts';
import { isValid, sessionRoutes } from './routes/portal/sessions.ts';
import { publicOrganisation } from './rules/public.ts';
import type { Person } from './store/values.ts';

const LIMITS = { minutes: 30, most: 5000, mostEach: 5 };

/** The public side: the form, its page and the routes for people without an account. */
export function addPortal(listener: Listener, context: Context, config: Config): void {
  const { store, standing, today, now, mail } = context;
  const sessions = createSessions<Uint8Array>({ ...LIMITS, ownerOf: hex, now });
  const mount = mounting<Person>(listener, async (token) => {
    const kid = sessions.find(token);
    const person = kid && (await store.person(kid));
    return isValid(person, today()) ? person : null;
  });
  organisationRoutes(mount, context);
  reportRoutes(mount, context, listener.limits.filing);
  sessionRoutes(mount, context, { challenges: createChallenges(now), sessions });
  dossierRoutes(mount, context);
  appendRoutes(mount, context);
  claimRoutes(mount, context, sessions);
  uploadRoutes(mount, context, listener.limits.uploading);

  const assets = readAssets(config.folders.portal);
  const html = assets.get('/index.html');
  const page = html && createPage(html);
  const known = async () => publicOrganisation(await standing(), today(), await mail.notifies());
  const first = page && (async () => page(await known()));
  serveApp(listener.app, assets, first ?? null);
}
