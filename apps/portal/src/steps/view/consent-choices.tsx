import { Checks } from '@gehoord/ui/checks';
import { Choices } from '@gehoord/ui/choices';
import type { ConsentQuestion } from '@gehoord/client/types';
import type { ConsentChoice } from '../../model/consent-text.ts';
import { usePortal } from '../../model/portal.ts';

export interface ConsentChoicesProps {
  readonly question: ConsentQuestion;
  readonly choice: ConsentChoice;
  readonly onChange: (choice: ConsentChoice) => void;
  readonly error: string | undefined;
}

const KINDS = ['EXTRACT', 'RAW'] as const;

/** Summary or own words, and the name apart from that. Nothing is ticked beforehand. */
export function ConsentChoices({ question, choice, onChange, error }: ConsentChoicesProps) {
  const { t } = usePortal();
  const { requestId, askedBy, extract, offersRaw, offersIdentity } = question;
  return (
    <>
      {extract !== null && offersRaw && (
        <Choices
          id={`${requestId}-report`}
          label={t('consent.choose', { asker: askedBy.name })}
          error={error}
          options={KINDS.map((value) => ({
            value,
            label: t(`consent.${value}`),
            hint: t(`consent.${value}.hint`),
          }))}
          value={choice.report}
          onChange={(report) => onChange({ ...choice, report })}
        />
      )}
      {offersIdentity && (
        <Checks
          id={`${requestId}-identity`}
          label={t('consent.identity')}
          options={[{ value: 'NAME', label: t('consent.identity.label') }]}
          values={choice.identity ? ['NAME'] : []}
          onChange={(values) => onChange({ ...choice, identity: values.length > 0 })}
        />
      )}
    </>
  );
}
