import type { Me } from '@gehoord/client/types';
import { Route, Router, useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { DossierPage } from '../pages/dossier/dossier-page.tsx';
import { Inbox } from '../pages/inbox/inbox.tsx';
import { Lost } from '../pages/lost/lost.tsx';
import { MailPage } from '../pages/mail/mail-page.tsx';
import { RequestsPage } from '../pages/requests/requests-page.tsx';
import { Oral } from '../pages/oral/oral.tsx';
import { RegisterPage } from '../pages/register/register-page.tsx';
import { ContactPage } from '../pages/team/contact-page.tsx';
import { CountersignPage } from '../pages/team/countersign-page.tsx';
import { SignPage } from '../pages/team/sign-page.tsx';
import { Team } from '../pages/team/team.tsx';

const forEverybody = [
  <Route key="team" path="/team" component={Team} />,
  <Route key="sign" path="/team/sign" component={SignPage} />,
  <Route key="countersign" path="/team/countersign" component={CountersignPage} />,
  <Route key="contact" path="/team/contact" component={ContactPage} />,
];

const forMembers = [
  <Route key="inbox" path="/" component={Inbox} />,
  <Route key="dossier" path="/dossier/:dossierId" component={DossierPage} />,
  <Route key="requests" path="/requests" component={RequestsPage} />,
  <Route key="oral" path="/oral" component={Oral} />,
  <Route key="mail" path="/mail" component={MailPage} />,
  <Route key="register" path="/register" component={RegisterPage} />,
];

/** The pages of somebody who is in. Who stands in no signed directory yet has the team only. */
export function Inside({ me }: { me: Me }) {
  const { path, route } = useLocation();
  const astray = me.pending && !path.startsWith('/team');
  useEffect(() => {
    if (astray) route('/team', true);
  }, [astray]);
  if (astray) return null;
  return (
    <Router>
      {forEverybody}
      {me.pending ? [] : forMembers}
      <Route default component={Lost} />
    </Router>
  );
}
