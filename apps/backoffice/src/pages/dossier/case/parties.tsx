import type { CaseParty } from '@gehoord/client/types';
import { Fold } from '@gehoord/ui/fold';
import { Section } from '@gehoord/ui/section';
import { useI18n, type Key } from '../../../model/language.ts';
import { useHeadingOf } from '../../../model/people.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { HearingForms } from '../people/hearing.tsx';
import { StepForm } from './step-form.tsx';

interface PartyProps {
  readonly party: CaseParty;
  readonly model: DossierModel;
}

const stepOf = ({ steps }: CaseParty, event: string) => steps.find((step) => step.event === event);

/** Which letter somebody gets: the reporter who is the victim reads another one than who is not. */
function letterFor({ party, model }: PartyProps): Key | null {
  const { decision, victimIs } = model.view.case;
  if (!decision || party.role === 'witness') return null;
  const role = party.role === 'reporter' && victimIs === 'REPORTER' ? 'victimReporter' : party.role;
  return `case.letter.${role}.${decision.finding}` as Key;
}

function Letter({ party, model }: PartyProps) {
  const { t, formatDay } = useI18n();
  const step = stepOf(party, 'LetterSent');
  const example = letterFor({ party, model });
  const { letter } = party;
  return (
    <>
      {letter && (
        <p>
          {t('case.letters.sent', { day: formatDay(letter.on) })}{' '}
          {letter.readOn && t('case.letters.read', { day: formatDay(letter.readOn) })}
        </p>
      )}
      {step && step.refusal === null && (
        <Fold summary={t('step.LetterSent')}>
          <StepForm
            {...({ event: 'LetterSent', model, refusal: null, personId: party.id } as const)}
            {...(example && { example: { field: 'text', text: t(example) } })}
          />
        </Fold>
      )}
    </>
  );
}

function Heard({ party, model }: PartyProps) {
  const { t, formatDay } = useI18n();
  const declined = stepOf(party, 'HearingDeclined');
  const offer = stepOf(party, 'HearingOffered');
  return (
    <>
      {party.heardOn && <p>{t('hearing.held', { day: formatDay(party.heardOn) })}</p>}
      {!party.heardOn && !party.declinedOn && <p>{t('case.notHeard')}</p>}
      {party.declinedOn && <p>{t('case.declined', { day: formatDay(party.declinedOn) })}</p>}
      {offer && party.own && !party.heardOn && (
        <HearingForms personId={party.id} role={party.role} model={model} />
      )}
      {declined?.refusal === null && !party.heardOn && !party.declinedOn && (
        <Fold summary={t('step.HearingDeclined')}>
          <StepForm
            {...({ event: 'HearingDeclined', model, refusal: null, personId: party.id } as const)}
          />
        </Fold>
      )}
    </>
  );
}

/** Everybody the case concerns: whether they were heard, and what they were told of the outcome. */
export function Parties({ model }: { readonly model: DossierModel }) {
  const { t } = useI18n();
  const headingOf = useHeadingOf();
  const { parties, number } = model.view.case;
  if (number === null || parties.length === 0) return null;
  return (
    <Section heading={t('case.parties')} id="parties">
      {parties.map((party) => (
        <Section key={party.id} level={3} heading={headingOf(party)}>
          <Heard {...{ party, model }} />
          <Letter {...{ party, model }} />
        </Section>
      ))}
    </Section>
  );
}
