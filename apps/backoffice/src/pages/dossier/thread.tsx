import type { DeskMessage, DossierView } from '@gehoord/client/types';
import { Section } from '@gehoord/ui/section';
import { useSignal } from '@preact/signals';
import { useApp } from '../../model/context.ts';
import { useErrors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import { useTask } from '../../model/task.ts';
import type { DossierModel } from '../../model/use-dossier.ts';
import { DraftArea } from '../../parts/draft-area.tsx';
import { DossierForm } from './dossier-form.tsx';
import { Initials } from './naming/initials.tsx';
import styles from './thread.module.css';

type ThreadView = DossierView['threads'][number];

interface MessagesProps {
  readonly messages: readonly DeskMessage[];
  /** Who has the code of this conversation, as the desk calls them. */
  readonly name: string;
}

function Message({ message, name }: { message: DeskMessage; name: string }) {
  const { t, formatShortDay } = useI18n();
  const { from, author, text, on } = message;
  const who = { PERSON: name, ME: t('thread.from.ME'), COLLEAGUE: author };
  return (
    <li class={from === 'PERSON' ? styles.theirs : styles.ours}>
      <p class={styles.from}>
        <span>{who[from]}</span>
        <span class={styles.on}>{formatShortDay(on)}</span>
      </p>
      <p class={styles.text} dir="auto">
        {text}
      </p>
    </li>
  );
}

/** What was said in a conversation, in order. */
export function Messages({ messages, name }: MessagesProps) {
  const { t } = useI18n();
  if (messages.length === 0) return <p>{t('thread.empty')}</p>;
  return (
    <ol class={styles.messages}>
      {messages.map((message) => (
        <Message key={message.id} message={message} name={name} />
      ))}
    </ol>
  );
}

interface ReplyProps {
  readonly thread: string;
  readonly label: string;
  readonly hint: string;
  readonly model: DossierModel;
}

/** A box to write in a conversation. */
export function Reply({ thread, label, hint, model }: ReplyProps) {
  const app = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const sent = useSignal(false);
  const { dossierId } = model.view;
  const draft = app.drafts.open(`reply:${dossierId}:${thread}`);
  const id = `reply-${thread}`;
  const accused = model.view.people.some((one) => one.id === thread && one.role === 'accused');
  const submit = async (): Promise<void> => {
    sent.value = false;
    const text = draft.text.value.trim();
    if (!errors.check([[text === '', id, t('thread.replyMissing')]])) return;
    const done = await model.act(task, () => app.desk.write(dossierId, thread, text));
    if (!done) return;
    draft.clear();
    sent.value = true;
  };
  return (
    <>
      <DossierForm
        kind="primary"
        button={t('thread.send')}
        busyLabel={t('thread.sending')}
        errors={errors}
        task={task}
        onSubmit={submit}
      >
        <DraftArea id={id} label={label} hint={hint} error={errors.of(id)} draft={draft} />
        {accused && <Initials text={draft.text.value} model={model} />}
      </DossierForm>
      <p role="status">{sent.value && draft.text.value === '' && t('thread.sent')}</p>
    </>
  );
}

interface ThreadProps {
  readonly thread: ThreadView;
  readonly model: DossierModel;
}

/** Who reads what is written here now, named from the dossier itself; "you" comes first. */
function Readers({ thread, model }: ThreadProps) {
  const { t, formatList } = useI18n();
  const me = useApp().me.value;
  const others = thread.readers.filter(({ name, role }) => name !== me?.name || role !== me.role);
  const own = others.length < thread.readers.length ? [t('thread.you')] : [];
  const staff = others.map(({ name, role }) =>
    t('word.nameAndRole', { name, role: t(`role.${role}`) }),
  );
  const names = formatList([t('thread.reporter'), ...own, ...staff]);
  const moves = thread.id === 'TALK' || model.view.may.askHandover;
  return (
    <p class={styles.soft}>
      {t('thread.readers', { names })} {moves && t(`thread.${thread.id}.after`)}
    </p>
  );
}

/** One conversation with the reporter: who reads it, what was written, and a box to answer. */
export function Thread({ id, thread, model }: ThreadProps & { readonly id: string }) {
  const { t } = useI18n();
  return (
    <Section heading={t(`thread.${thread.id}`)} id={id}>
      <Readers thread={thread} model={model} />
      <Messages messages={thread.messages} name={t('thread.from.REPORTER')} />
      {thread.canWrite && (
        <Reply
          thread={thread.id}
          label={t('thread.reply')}
          hint={t('thread.reply.hint')}
          model={model}
        />
      )}
    </Section>
  );
}
