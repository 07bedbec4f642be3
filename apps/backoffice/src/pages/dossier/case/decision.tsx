import type { CaseView } from '@gehoord/client/types';
import { Section } from '@gehoord/ui/section';
import { useI18n } from '../../../model/language.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { Fingerprint } from '../../../parts/fingerprint.tsx';
import styles from '../dossier.module.css';
import { DecisionSheet } from './decision-sheet.tsx';
import { PrintLogged } from './print-logged.tsx';
import { StepForm } from './step-form.tsx';

type Proposal = NonNullable<CaseView['proposal']>;
type Signatures = Pick<NonNullable<CaseView['decision']>, 'signatures' | 'on'>;

/** What was found, what follows, and on what it rests. */
export function Finding({ it }: { readonly it: Omit<Proposal, 'mine'> }) {
  const { t } = useI18n();
  const rows = [
    ['finding', t(`case.decision.finding.${it.finding}`)],
    ['measure', t(`case.decision.measure.${it.measure ?? 'NONE'}`)],
    ['reasons', it.reasons],
    ['evidence', it.evidence],
  ] as const;
  return (
    <dl class={styles.facts}>
      {rows
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <div key={name} class={styles.fact}>
            <dt>{t(`case.decision.${name}`)}</dt>
            <dd class={styles.words} dir="auto">
              {text}
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** A proposal that waits for a second signature: whoever made it does not sign it twice. */
export function Decision({ model }: { readonly model: DossierModel }) {
  const { t, formatDay } = useI18n();
  const { proposal, steps } = model.view.case;
  if (!proposal) return null;
  const kind = proposal.revises ? 'Revision' : 'Decision';
  const confirm = steps.find(({ event }) => event === `${kind}Confirmed`);
  const also = { decisionId: proposal.decisionId };
  return (
    <Section level={3} heading={t(proposal.revises ? 'case.decision.revision' : 'case.decision')}>
      <p>{t('case.decision.proposed', { name: proposal.by, day: formatDay(proposal.on) })}</p>
      <Finding it={proposal} />
      {proposal.mine ? (
        <p>{t('case.decision.yours')}</p>
      ) : (
        confirm && (
          <>
            <StepForm
              {...({ event: `${kind}Confirmed`, model, also, refusal: confirm.refusal } as const)}
            />
            <StepForm {...({ event: `${kind}Rejected`, model, also, refusal: null } as const)} />
          </>
        )
      )}
    </Section>
  );
}

/** Who signed it, in one sentence. */
export function Signed({ it }: { readonly it: Signatures }) {
  const { t, formatDay, formatList } = useI18n();
  const names = formatList(it.signatures.map(({ name }) => name));
  return <p>{t('case.decision.signers', { names, day: formatDay(it.on) })}</p>;
}

/** The decision as two people signed it, with what its paper is compared with. */
export function Decided({ model }: { readonly model: DossierModel }) {
  const { t } = useI18n();
  const { decision } = model.view.case;
  if (!decision) return null;
  return (
    <Section heading={t('case.decision')} id="decision">
      <Finding it={decision} />
      <Signed it={decision} />
      <dl class={styles.facts}>
        {decision.signatures.map(({ name, mark }) => (
          <div key={name} class={styles.fact}>
            <dt>{t('decision.mark.of', { name })}</dt>
            <dd>
              <Fingerprint groups={mark} />
            </dd>
          </div>
        ))}
      </dl>
      <PrintLogged {...{ model, of: decision.entryId }} button={t('decision.print')}>
        <DecisionSheet {...{ decision, view: model.view }} />
      </PrintLogged>
    </Section>
  );
}
