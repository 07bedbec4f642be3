import type { HandoverView } from '@gehoord/client/types';
import { Fold } from '@gehoord/ui/fold';
import { Section } from '@gehoord/ui/section';
import { useI18n } from '../../../model/language.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { Confirm } from '../naming/confirm.tsx';
import { AskForm } from './ask-form.tsx';
import { Asked, Done, Given, Refused, WithoutCode } from './stages.tsx';

interface StageProps {
  readonly model: DossierModel;
  readonly handover: HandoverView;
}

function Stage({ model, handover }: StageProps) {
  switch (handover.state) {
    case 'ASKED':
      return <Asked handover={handover} />;
    case 'GIVEN':
      return <Given model={model} handover={handover} />;
    case 'DECLINED':
    case 'WITHDRAWN':
      return <Refused handover={handover} />;
    case 'DONE':
      return <Done model={model} handover={handover} />;
  }
}

function Ask({ model }: { model: DossierModel }) {
  const { t, formatList } = useI18n();
  const { handover, handoverReaders } = model.view;
  if (handoverReaders.length === 0) return <p>{t('handover.noReaders')}</p>;
  const names = formatList(handoverReaders.map(({ name }) => name));
  return (
    <>
      {handover ? <p>{t('handover.again.text')}</p> : <p>{t('handover.explain')}</p>}
      <Fold summary={handover ? t('handover.again') : t('handover.open')}>
        <p>{t('handover.readers', { names })}</p>
        <AskForm model={model} />
      </Fold>
    </>
  );
}

/** From the receiver to the directie: ask, wait, give exactly what was signed. */
export function Handover({ model }: { model: DossierModel }) {
  const { t, formatList } = useI18n();
  const { handover, may, toConfirm } = model.view;
  if (!handover && !may.askHandover && !may.handOver) return null;
  return (
    <Section heading={t('handover.title')} id="handover">
      {handover && <Stage model={model} handover={handover} />}
      {toConfirm && (
        <Section level={3} heading={t('confirm.title')}>
          {!toConfirm.confirmed && (
            <p>{t('confirm.handover', { name: formatList(toConfirm.issuedBy) })}</p>
          )}
          <Confirm {...{ ...toConfirm, model }} />
        </Section>
      )}
      {!handover && may.handOver && <WithoutCode model={model} />}
      {may.askHandover && <Ask model={model} />}
    </Section>
  );
}
