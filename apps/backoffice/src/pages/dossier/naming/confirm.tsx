import type { ConfirmationView } from '@gehoord/client/types';
import { useApp } from '../../../model/context.ts';
import { useI18n } from '../../../model/language.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { LineForm } from '../dossier-form.tsx';

interface ConfirmProps {
  readonly model: DossierModel;
  readonly personId: string;
  readonly requestId: string;
  readonly confirmed: ConfirmationView | null;
  /** Whether this member may: whoever made the code may not. */
  readonly may: boolean;
  /** Whoever made a code for this person; empty where it is not known here. */
  readonly issuedBy: readonly string[];
}

function ConfirmForm({ model, personId, requestId }: ConfirmProps) {
  const { desk } = useApp();
  const { t } = useI18n();
  return (
    <LineForm
      id={`confirm-${requestId}`}
      asks="confirm.how"
      button={t('confirm.button')}
      onSend={(how, task) => {
        const whom = { personId, requestId, how };
        return model.act(task, () => desk.confirmConsent(model.view.dossierId, whom));
      }}
    />
  );
}

/** A yes given with a code that the desk made: a second member says how they know of it. */
export function Confirm(props: ConfirmProps) {
  const { t, formatDay, formatList } = useI18n();
  const { confirmed, may, issuedBy } = props;
  if (confirmed) {
    const { by: name, on, how } = confirmed;
    return <p dir="auto">{t('confirm.done', { name, day: formatDay(on), how })}</p>;
  }
  if (may) return <ConfirmForm {...props} />;
  const name = formatList(issuedBy);
  return <p>{name === '' ? t('confirm.other.unnamed') : t('confirm.other', { name })}</p>;
}
