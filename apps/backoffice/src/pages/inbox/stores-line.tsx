import { Notice } from '@gehoord/ui/notice';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../model/context.ts';
import { useI18n } from '../../model/language.ts';

/** For as long as the key shares live in one place only: a disk that breaks takes everything along. */
export function StoresLine() {
  const { desk } = useApp();
  const { t } = useI18n();
  const stores = useSignal<number | null>(null);
  useEffect(() => {
    void desk.shareStores().then((it) => (stores.value = it.ok ? it.value : null));
  }, []);
  if (stores.value !== 1) return null;
  return (
    <Notice>
      <p>{t('stores.one')}</p>
    </Notice>
  );
}
