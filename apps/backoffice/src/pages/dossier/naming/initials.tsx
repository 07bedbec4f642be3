import { names } from '@gehoord/client/types';
import { Notice } from '@gehoord/ui/notice';
import { useI18n } from '../../../model/language.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';

interface InitialsProps {
  readonly text: string;
  readonly model: DossierModel;
}

/**
 * Under words that the accused will read, or that go outside without names. A name is refused when
 * it is sent; initials may be anybody's, so they are pointed out and no more.
 */
export function Initials({ text, model: { view } }: InitialsProps) {
  const { t } = useI18n();
  const found = names(text, view.keptNames) === 'INITIALS';
  return (
    <div role="status">
      {found && (
        <Notice>
          <p>{t('names.initials')}</p>
        </Notice>
      )}
    </div>
  );
}
