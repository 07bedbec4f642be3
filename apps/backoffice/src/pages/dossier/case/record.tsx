import type { DestructionRecord } from '@gehoord/client/types';
import { useI18n, type Key } from '../../../model/language.ts';
import styles from '../dossier.module.css';

/** What is destroyed, or was: under which rule, and what kinds of things. It names nobody. */
export function Record({ it }: { readonly it: DestructionRecord }) {
  const { t, formatList, formatMonth } = useI18n();
  const kinds = it.kinds.map(({ kind, many }) =>
    t('kind.many', { many: String(many), kind: t(`kind.${kind}` as Key) }),
  );
  const rows = [
    ['rule', t(`record.rule.${it.rule}`)],
    ['number', it.number],
    ['month', formatMonth(it.month)],
    ['finding', it.finding ? t(`case.decision.finding.${it.finding}`) : ''],
    ['kinds', formatList([...kinds, t('destroy.rest')])],
  ] as const;
  return (
    <dl class={styles.facts}>
      {rows
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <div key={name} class={styles.fact}>
            <dt>{t(`record.${name}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
