import { Button } from '@gehoord/ui/button';
import { Page } from '@gehoord/ui/page';
import { Progress } from '@gehoord/ui/progress';
import { useApp } from '../../model/context.ts';
import { useI18n } from '../../model/language.ts';
import { DeclarationStep } from '../../parts/joining/declaration-step.tsx';
import { MemberStep } from '../../parts/joining/member-step.tsx';
import { PassphraseStep } from '../../parts/joining/passphrase-step.tsx';
import { SheetsStep } from '../../parts/joining/sheets-step.tsx';
import { ContactStep, OrganisationStep } from './public-steps.tsx';
import { STEPS, useSetUp, type SetUpModel } from './use-set-up.ts';

interface StepProps {
  readonly model: SetUpModel;
}

function Back({ model }: StepProps) {
  const { t } = useI18n();
  return (
    <Button kind="quiet" onClick={model.back}>
      {t('word.back')}
    </Button>
  );
}

/** The keys are made and the sheets are checked: from here on one signs in. */
function useDone() {
  const app = useApp();
  return (): void => {
    app.link.value = null;
    app.farewell.value = 'JOINED';
    void app.start();
  };
}

function CurrentStep({ model }: StepProps) {
  const { t } = useI18n();
  const done = useDone();
  const { data, names, change, next } = model;
  const beside = <Back model={model} />;
  const declaration = t('declaration.text', {
    organisation: data.name.trim(),
    role: t('role.board'),
  });
  switch (model.step) {
    case 'organisation':
      return <OrganisationStep data={data} onChange={change} onDone={next} />;
    case 'contact':
      return <ContactStep data={data} onChange={change} onDone={next} beside={beside} />;
    case 'member':
      return (
        <MemberStep
          names={names}
          intro={t('setUp.member.intro')}
          problem={null}
          onChange={model.name}
          onDone={next}
          beside={beside}
        />
      );
    case 'declaration':
      return (
        <DeclarationStep
          key={declaration}
          text={declaration}
          onAgree={() => model.agree(declaration)}
          beside={beside}
        />
      );
    case 'passphrase':
      return (
        <PassphraseStep
          button={t('setUp.create')}
          task={model.task}
          onChosen={(passphrase) => void model.create(passphrase)}
          beside={beside}
        />
      );
    case 'sheets':
      return (
        <SheetsStep
          sheets={model.sheets}
          organisation={data.name.trim()}
          name={names.name.trim()}
          signInName={names.signInName.trim()}
          ifLost={t('setUp.sheets.ifLost')}
          busyLabel={t('setUp.sheets.busy')}
          task={model.task}
          instead={{ SETUP_REFUSED: 'setUp.sheets.refused' }}
          onChecked={() => void model.found().then((isThere) => isThere && done())}
        />
      );
  }
}

/** Set-up of the organisation by its first member, step by step. */
export function SetUp({ token }: { token: string }) {
  const { t } = useI18n();
  const model = useSetUp(token);
  const step = STEPS.indexOf(model.step) + 1;
  const label = t('setUp.step', { number: step, total: STEPS.length });
  return (
    <Page
      key={model.step}
      takeFocus
      heading={t(`setUp.step.${model.step}`)}
      before={<Progress step={step} of={STEPS.length} label={label} />}
    >
      <CurrentStep model={model} />
    </Page>
  );
}
