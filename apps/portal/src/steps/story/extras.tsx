import { Checks } from '@gehoord/ui/checks';
import { Fold } from '@gehoord/ui/fold';
import { Notice } from '@gehoord/ui/notice';
import { Section } from '@gehoord/ui/section';
import { TextField } from '@gehoord/ui/text-field';
import { usePortal } from '../../model/portal.ts';
import { FilesPart } from '../../frame/files-part.tsx';
import { AboutYou } from './about-you.tsx';
import { Skippable } from './skippable.tsx';

const WISHES = ['TALK', 'DOCTOR', 'POLICE', 'STOP_CONTACT', 'NOTHING_NOW'] as const;

function Person() {
  const { t, form } = usePortal();
  return (
    <TextField
      id="person"
      label={t('person.label')}
      hint={t('person.hint')}
      value={form.personName.value}
      onInput={(name) => {
        form.personName.value = name;
      }}
    />
  );
}

function Safety() {
  const { t, form } = usePortal();
  return (
    <>
      <Skippable
        id="safe"
        label={t('safe.title')}
        answers={['YES', 'NO', 'UNKNOWN']}
        text={(answer) => t(`safe.${answer}`)}
        answer={form.safeNow}
      />
      {form.safeNow.value === 'NO' && (
        <Notice kind="danger" title={t('safe.now')} announce>
          <p>{t('safe.now.text')}</p>
        </Notice>
      )}
    </>
  );
}

function Wishes() {
  const { t, form } = usePortal();
  return (
    <Checks
      id="wish"
      label={t('wish.label')}
      hint={t('wish.hint')}
      options={WISHES.map((value) => ({ value, label: t(`wish.${value}`) }))}
      values={form.help.value}
      onChange={(values) => {
        form.help.value = values;
      }}
    />
  );
}

/** The parts that may be skipped, each closed until somebody wants it. */
export function Extras() {
  const { t } = usePortal();
  return (
    <Section heading={t('more.title')}>
      <p>{t('more.lead')}</p>
      <div>
        <Fold summary={t('person.title')}>
          <Person />
        </Fold>
        <Fold summary={t('self.title')}>
          <AboutYou />
        </Fold>
        <Fold summary={t('safe.title')}>
          <Safety />
        </Fold>
        <Fold summary={t('wish.title')}>
          <Wishes />
        </Fold>
        <Fold summary={t('files.title')}>
          <FilesPart />
        </Fold>
      </div>
    </Section>
  );
}
