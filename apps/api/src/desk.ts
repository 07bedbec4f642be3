import { hex } from './bytes.ts';
import type { Config } from './config.ts';
import type { Context } from './context.ts';
import { readAssets } from './http/assets.ts';
import { createChallenges } from './http/challenges.ts';
import type { Listener } from './http/listener.ts';
import { mounting } from './http/mount.ts';
import { createSessions } from './http/sessions.ts';
import { serveApp, serveScreens } from './http/static.ts';
import { accountRoutes } from './routes/desk/account.ts';
import { deskAppendRoutes } from './routes/desk/appends.ts';
import { cellRoutes } from './routes/desk/cells.ts';
import { directoryRoutes } from './routes/desk/directories.ts';
import { documentRoute } from './routes/desk/document.ts';
import { fileRoutes } from './routes/desk/files.ts';
import { feedRoutes } from './routes/desk/feed.ts';
import { acceptanceRoutes, invitationRoutes } from './routes/desk/invitations.ts';
import { deskOrganisationRoutes } from './routes/desk/organisation.ts';
import { deskSessionRoutes } from './routes/desk/sessions.ts';
import { mailRoutes } from './routes/desk/mail.ts';
import { orderRoutes } from './routes/desk/orders.ts';
import { setupRoutes } from './routes/desk/setup.ts';
import type { DeskSubject } from './routes/desk/subject.ts';
import { teamRoutes } from './routes/desk/team.ts';
import { vaultRoutes } from './routes/desk/vault.ts';
import { memberState } from './rules/standing.ts';

const LIMITS = { minutes: 15, most: 500, mostEach: 5 };

/** The members' side: the desk's app and the routes for people with an account. */
export function addDesk(listener: Listener, context: Context, config: Config): void {
  const { store, standing, now } = context;
  const sessions = createSessions<Uint8Array>({ ...LIMITS, ownerOf: hex, now });
  const mount = mounting<DeskSubject>(listener, async (token) => {
    const memberId = sessions.find(token);
    const member = memberId && (await store.member(memberId));
    if (member === null) return null;
    const state = memberState((await standing()).current, member.kid);
    return state === 'REVOKED' ? null : { member, state };
  });
  deskOrganisationRoutes(mount, context);
  setupRoutes(mount, context);
  deskSessionRoutes(mount, context, { challenges: createChallenges(now), sessions });
  accountRoutes(mount, context, sessions);
  mailRoutes(mount, context);
  teamRoutes(mount, context);
  invitationRoutes(mount, context);
  acceptanceRoutes(mount, context);
  directoryRoutes(mount, context);
  feedRoutes(mount, context);
  deskAppendRoutes(mount, context);
  fileRoutes(mount, context);
  orderRoutes(mount, context);
  vaultRoutes(mount, context);
  cellRoutes(mount, context);
  documentRoute(listener.app);

  const assets = readAssets(config.folders.desk);
  const html = assets.get('/index.html');
  const page = html ? async () => html : null;
  serveApp(listener.app, assets, page);
  serveScreens(listener.app, page);
}
