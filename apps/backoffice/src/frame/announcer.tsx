import { useApp } from '../model/context.ts';
import { useI18n } from '../model/language.ts';

/** Says in a live region what the last pull brought. The title of the page stays as it is. */
export function Announcer() {
  const { t } = useI18n();
  const news = useApp().news.value;
  const sentences = news
    ? [
        news.dossiers > 0 && t('inbox.news.dossiers', { count: news.dossiers }),
        news.messages > 0 && t('inbox.news.messages', { count: news.messages }),
      ]
    : [];
  return (
    <p role="status" class="visually-hidden">
      {sentences.filter(Boolean).join(' ')}
    </p>
  );
}
