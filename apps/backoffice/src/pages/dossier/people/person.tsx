import type { PersonView } from '@gehoord/client/types';
import { Fold } from '@gehoord/ui/fold';
import { PaperText } from '@gehoord/ui/paper-text';
import { Section } from '@gehoord/ui/section';
import { useI18n } from '../../../model/language.ts';
import { useNameOf } from '../../../model/people.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import styles from '../dossier.module.css';
import { ReporterReads } from '../reporter-reads.tsx';
import { StatusForm } from '../status-form.tsx';
import { Messages, Reply } from '../thread.tsx';
import { Hearing } from './hearing.tsx';
import type { Made } from './people.tsx';
import { ReplaceForm } from './replace-form.tsx';

interface PersonProps {
  readonly person: PersonView;
  readonly model: DossierModel;
  readonly onCard: (made: Made) => unknown;
}

function Code({ person }: Pick<PersonProps, 'person'>) {
  const { t, formatDay } = useI18n();
  const { code, cardUntil, replaced } = person;
  const undated = code === 'CARD' && cardUntil === null;
  return (
    <>
      <p>
        {undated
          ? t('person.code.CARD.undated')
          : t(`person.code.${code}`, { day: formatDay(cardUntil ?? '') })}
      </p>
      {replaced.map(({ on, by, why }, index) => (
        <p key={index} class={styles.soft}>
          {t('person.replaced', { day: formatDay(on), name: by, why })}
        </p>
      ))}
    </>
  );
}

/** What is only of somebody who was invited; a reporter has a place of their own on the page. */
function Invited({ person, model }: Pick<PersonProps, 'person' | 'model'>) {
  const { t } = useI18n();
  const { id, name, about, status, messages, may, silence } = person;
  return (
    <>
      <Fold summary={t('person.about')}>
        <PaperText text={about} hiddenNote={t('statement.hidden')} />
      </Fold>
      <ReporterReads label={t('person.reads')} code={status.code} nextOn={status.nextOn} />
      {may.write && (
        <Fold summary={t('person.status.change')}>
          <StatusForm {...{ model, person }} />
        </Fold>
      )}
      <Hearing {...{ person, model }} />
      <Section level={4} heading={t('person.messages')}>
        <p class={styles.soft}>{t('person.messages.who', { name })}</p>
        <Messages messages={messages} name={name} />
        {may.write && silence && <p class={styles.soft}>{t(`refusal.${silence}`)}</p>}
        {may.write && !silence && (
          <Fold summary={t('person.reply', { name })}>
            <Reply
              thread={id}
              label={t('person.reply', { name })}
              hint={t('person.reply.hint')}
              model={model}
            />
          </Fold>
        )}
      </Section>
    </>
  );
}

/** Somebody with a code: which code, what they read, and everything that is between them and us. */
export function Person({ person, model, onCard }: PersonProps) {
  const { t, formatDay } = useI18n();
  const nameOf = useNameOf();
  const { role, name, invitedOn, invitedBy, may } = person;
  const reported = role === 'reporter';
  return (
    <div class={styles.person}>
      <Section
        level={3}
        heading={
          reported
            ? t('thread.from.REPORTER')
            : t('party.named', { name, role: t(`party.${role}`) })
        }
      >
        <p class={styles.soft}>
          {t('person.invited', { day: formatDay(invitedOn), name: invitedBy })}
        </p>
        <Code person={person} />
        {!reported && <Invited {...{ person, model }} />}
        {may.replace && <ReplaceForm {...{ person, model, onCard }} name={nameOf(person)} />}
      </Section>
    </div>
  );
}
