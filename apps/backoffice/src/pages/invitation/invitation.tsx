import { Button } from '@gehoord/ui/button';
import { Notice } from '@gehoord/ui/notice';
import { Page } from '@gehoord/ui/page';
import { Progress } from '@gehoord/ui/progress';
import { useApp } from '../../model/context.ts';
import { useI18n } from '../../model/language.ts';
import { DeclarationStep } from '../../parts/joining/declaration-step.tsx';
import { MemberStep } from '../../parts/joining/member-step.tsx';
import { PassphraseStep } from '../../parts/joining/passphrase-step.tsx';
import { SheetsStep } from '../../parts/joining/sheets-step.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { STEPS, useInvitation, type InvitationModel, type Invited } from './use-invitation.ts';

interface StepProps {
  readonly model: InvitationModel;
  readonly invited: Invited;
}

function useJoined() {
  const app = useApp();
  return (): void => {
    app.link.value = null;
    app.farewell.value = 'JOINED';
  };
}

function CurrentStep({ model, invited }: StepProps) {
  const { t } = useI18n();
  const joined = useJoined();
  const { organisation, role } = invited;
  const declaration = t('declaration.text', { organisation, role: t(`role.${role}`) });
  const beside = (
    <Button kind="quiet" onClick={model.back}>
      {t('word.back')}
    </Button>
  );
  switch (model.step) {
    case 'declaration':
      return (
        <DeclarationStep
          key={declaration}
          text={declaration}
          onAgree={() => model.agree(declaration)}
        />
      );
    case 'member':
      return (
        <MemberStep
          names={model.names}
          problem={model.nameProblem}
          onChange={model.name}
          onDone={model.next}
          beside={beside}
        />
      );
    case 'passphrase':
      return (
        <PassphraseStep
          button={t('invitation.create')}
          task={model.task}
          onChosen={(passphrase) => void model.create(passphrase)}
          beside={beside}
        />
      );
    case 'sheets':
      return (
        <SheetsStep
          sheets={model.sheets}
          organisation={organisation}
          name={model.names.name.trim()}
          signInName={model.names.signInName.trim()}
          ifLost={t('invitation.sheets.ifLost')}
          onChecked={joined}
        />
      );
  }
}

function Steps({ model, invited }: StepProps) {
  const { t } = useI18n();
  const step = STEPS.indexOf(model.step) + 1;
  const label = t('setUp.step', { number: step, total: STEPS.length });
  const { organisation, role } = invited;
  const heading = step === 1 ? t('invitation.title') : t(`setUp.step.${model.step}`);
  return (
    <Page
      key={model.step}
      takeFocus
      heading={heading}
      before={<Progress step={step} of={STEPS.length} label={label} />}
    >
      {step === 1 && (
        <Notice>
          <p>{t('invitation.intro', { organisation, role: t(`role.${role}`) })}</p>
          <p>{t('invitation.private')}</p>
        </Notice>
      )}
      <CurrentStep model={model} invited={invited} />
    </Page>
  );
}

function NotThere({ model }: { model: InvitationModel }) {
  const { t } = useI18n();
  const app = useApp();
  const gone = model.looking.problem === 'INVITATION_UNKNOWN';
  return (
    <Page takeFocus heading={t('invitation.gone.title')}>
      {gone ? (
        <p>{t('invitation.gone.text')}</p>
      ) : (
        <ProblemNotice problem={model.looking.problem} />
      )}
      <div>
        {gone ? (
          <Button onClick={() => (app.link.value = null)}>{t('signIn.title')}</Button>
        ) : (
          <Button kind="primary" onClick={() => void model.look()}>
            {t('word.again')}
          </Button>
        )}
      </div>
    </Page>
  );
}

/** Joining the team with a one-time link: own keys, made in this browser. */
export function Invitation({ token }: { token: string }) {
  const { t } = useI18n();
  const model = useInvitation(token);
  if (model.invited) return <Steps model={model} invited={model.invited} />;
  if (model.looking.problem) return <NotThere model={model} />;
  return <Page heading={t('invitation.title')}>{t('desk.loading')}</Page>;
}
