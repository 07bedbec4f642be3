import { Button } from '@gehoord/ui/button';
import { Drawing } from '@gehoord/ui/drawing';
import { Page } from '@gehoord/ui/page';
import { useApp } from '../../model/context.ts';
import { useI18n } from '../../model/language.ts';

/** There is no organisation yet, and this browser was not opened with the set-up link. */
export function NoLink() {
  const { t } = useI18n();
  return (
    <Page takeFocus heading={t('setUp.noLink.title')} drawing={<Drawing name="door" />}>
      <p>{t('setUp.noLink.text')}</p>
    </Page>
  );
}

/** The set-up link was used before: signing in is what remains. */
export function AlreadySetUp() {
  const { t } = useI18n();
  const app = useApp();
  return (
    <Page takeFocus heading={t('setUp.done.title')}>
      <p>{t('setUp.done.text')}</p>
      <div>
        <Button kind="primary" onClick={() => (app.link.value = null)}>
          {t('signIn.title')}
        </Button>
      </div>
    </Page>
  );
}
