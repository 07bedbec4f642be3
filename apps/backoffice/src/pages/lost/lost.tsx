import { Page } from '@gehoord/ui/page';
import { useI18n } from '../../model/language.ts';

/** An address that leads nowhere. */
export function Lost() {
  const { t } = useI18n();
  return (
    <Page takeFocus heading={t('desk.lost')}>
      <p>{t('desk.lost.text')}</p>
    </Page>
  );
}
