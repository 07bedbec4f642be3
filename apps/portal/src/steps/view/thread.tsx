import { Section } from '@gehoord/ui/section';
import type { Message, ReporterView } from '@gehoord/client/types';
import { nameAndRole, namesAndRoles, namesOf } from '../../model/names.ts';
import { usePortal } from '../../model/portal.ts';
import { WriteBox } from './write-box.tsx';
import styles from './view.module.css';

type ThreadView = ReporterView['threads'][number];

function MessageSheet({ message }: { readonly message: Message }) {
  const { i18n, t } = usePortal();
  const mine = message.from === 'ME';
  const author =
    mine || message.author === null
      ? t('thread.me')
      : nameAndRole({ ...message.author, kid: '' }, i18n);
  const { number, total } = message;
  return (
    <li class={mine ? styles.mine : styles.theirs}>
      <p class={styles.author}>{author}</p>
      <p class={styles.text} dir="auto">
        {message.text}
      </p>
      <p class={styles.soft}>
        {`${i18n.formatDay(message.on)} · ${t('thread.number', { number, total })}`}
      </p>
    </li>
  );
}

/** One conversation: what was said, in order, and a box to write back. */
export function Thread({
  thread,
  invited,
}: {
  readonly thread: ThreadView;
  readonly invited: boolean;
}) {
  const { i18n, t, reporter, visit } = usePortal();
  const { id, messages } = thread;
  const names = namesOf(thread.with, i18n);
  const who = id === 'TALK' ? names : namesAndRoles(thread.with, i18n);
  const send = (text: string) => visit.act(`reply-${id}`, () => reporter.reply(id, text));
  return (
    <Section heading={invited ? t('thread.PERSON.invited') : t(`thread.${id}`, { names })}>
      <p class={styles.soft}>{t(`thread.${id}.who`, { names: who })}</p>
      {messages.length === 0 && <p>{t('thread.empty')}</p>}
      <ol class={styles.messages}>
        {messages.map((message) => (
          <MessageSheet key={message.id} message={message} />
        ))}
      </ol>
      {thread.canReply ? (
        <WriteBox
          action={`reply-${id}`}
          label={id === 'TALK' ? t('thread.reply.TALK', { names }) : t('thread.reply')}
          button={t('thread.send')}
          onSend={send}
        />
      ) : (
        <p class={styles.soft}>{t('thread.closed')}</p>
      )}
    </Section>
  );
}
