import { Notice } from '@gehoord/ui/notice';
import { usePortal } from '../../model/portal.ts';
import { Skippable } from './skippable.tsx';

function Relation() {
  const { t, form } = usePortal();
  return (
    <>
      <Skippable
        id="relation"
        label={t('relation.label')}
        answers={['SELF', 'WITNESS', 'ON_BEHALF']}
        text={(answer) => t(`relation.${answer}`)}
        answer={form.relation}
      />
      {form.relation.value === 'ON_BEHALF' && (
        <Skippable
          id="knows"
          label={t('knows.label')}
          hint={t('knows.hint')}
          answers={['YES', 'NO', 'UNKNOWN']}
          text={(answer) => t(`knows.${answer}`)}
          answer={form.affectedKnows}
        />
      )}
    </>
  );
}

/** Who writes, and for whom. A mentor reads kindly what the code of conduct asks. */
export function AboutYou() {
  const { t, form } = usePortal();
  return (
    <>
      <Skippable
        id="self"
        label={t('self.who')}
        answers={['MENTEE', 'MENTOR', 'OTHER']}
        text={(answer) => t(`self.${answer}`)}
        answer={form.reporterIs}
      />
      {form.reporterIs.value === 'MENTOR' && (
        <Notice announce>
          <p>{t('self.mentor.note')}</p>
        </Notice>
      )}
      <Relation />
    </>
  );
}
