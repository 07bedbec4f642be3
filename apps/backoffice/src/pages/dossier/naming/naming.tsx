import type { NamingView } from '@gehoord/client/types';
import { Section } from '@gehoord/ui/section';
import { today } from '../../../model/dates.ts';
import { useI18n } from '../../../model/language.ts';
import { useHeadingOf } from '../../../model/people.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import styles from '../dossier.module.css';
import { AskNaming } from './ask.tsx';
import { Confirm } from './confirm.tsx';

interface WhoProps {
  readonly who: NamingView;
  readonly model: DossierModel;
}

/** A question nobody can answer any more, or a yes that counts no more. */
const isOver = ({ state, until }: NonNullable<NamingView['naming']>): boolean =>
  (state === 'ASKED' || state === 'GIVEN') && until < today();

function Decided({ who }: Pick<WhoProps, 'who'>) {
  const { t, formatDay } = useI18n();
  if (!who.naming) return <p>{t('names.none')}</p>;
  const { state, askedOn, answeredOn, name, until, confirmed } = who.naming;
  const day = formatDay(answeredOn ?? askedOn);
  if (isOver(who.naming)) {
    const words = state === 'GIVEN' ? 'names.GIVEN.over' : 'names.ASKED.over';
    return <p>{t(words, { day, until: formatDay(until) })}</p>;
  }
  // A yes that nobody confirmed yet may not read as one that counts.
  if (state === 'GIVEN' && who.deskIssued && !confirmed) return <p>{t('names.notYet', { day })}</p>;
  return <p dir="auto">{t(`names.${state}`, { day, name, until: formatDay(until) })}</p>;
}

function Who({ who, model }: WhoProps) {
  const { t, formatDay } = useI18n();
  const again = who.naming?.againFrom ?? null;
  const headingOf = useHeadingOf();
  const given = who.deskIssued && who.naming?.state === 'GIVEN' ? who.naming : null;
  const toConfirm = given?.confirmed === null && !isOver(given);
  return (
    <Section level={3} heading={headingOf(who)}>
      <Decided who={who} />
      {given && (given.confirmed || toConfirm) && (
        <>
          {toConfirm && <p>{t('names.unconfirmed')}</p>}
          <Confirm
            {...{ model, personId: who.id, requestId: given.requestId }}
            confirmed={given.confirmed}
            may={who.may.confirm}
            issuedBy={who.issuedBy}
          />
        </>
      )}
      {again !== null && again > today() && (
        <p class={styles.soft}>{t('names.again.from', { day: formatDay(again) })}</p>
      )}
      {who.may.ask && <AskNaming {...{ who, model }} />}
    </Section>
  );
}

/** Whoever it may be about decides about their own name; until then nobody says it. */
export function Names({ model }: { model: DossierModel }) {
  const { t } = useI18n();
  const { namings } = model.view;
  if (namings.length === 0) return null;
  return (
    <Section heading={t('names.title')} id="names">
      <p class={styles.soft}>{t('names.explain')}</p>
      {namings.map((who) => (
        <Who key={who.id} {...{ who, model }} />
      ))}
    </Section>
  );
}
