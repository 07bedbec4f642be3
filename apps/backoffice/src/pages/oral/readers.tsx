import { Notice } from '@gehoord/ui/notice';
import { useI18n } from '../../model/language.ts';
import type { OralModel } from '../../model/use-oral.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

/** Who will read this, before it is sealed. */
export function Readers({ model }: { model: OralModel }) {
  const { t, formatList } = useI18n();
  const { readers, readersProblem } = model;
  if (readersProblem) return <ProblemNotice problem={readersProblem} />;
  const names = (readers ?? []).map(({ name, role }) =>
    t('word.nameAndRole', { name, role: t(`role.${role}`) }),
  );
  return (
    <Notice announce title={t('oral.readers.title')}>
      {readers && names.length > 0 && <p>{t('oral.readers', { names: formatList(names) })}</p>}
      {readers && names.length === 0 && <p>{t('problem.NO_READER_LEFT')}</p>}
      {!readers && <p>{t('oral.readers.pending')}</p>}
    </Notice>
  );
}
