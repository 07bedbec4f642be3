import { useEffect, useState } from 'preact/hooks';
import { usePortal } from '../model/portal.ts';

/** Milliseconds after which somebody wonders whether it still works. */
const WONDERS = 3000;

/**
 * Says that it takes a moment, once it does: on a slow line, or while a flood lasts and the server
 * wants work. What it is does not matter to whoever waits; that they should stay does.
 */
export function Patience({ busy }: { readonly busy: boolean }) {
  const { t } = usePortal();
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setLong(true), WONDERS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [busy]);
  return <div role="status">{busy && long && <p>{t('word.patience')}</p>}</div>;
}
