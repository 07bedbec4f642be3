import { useState } from 'preact/hooks';
import { Button } from '@gehoord/ui/button';
import { Choices } from '@gehoord/ui/choices';
import { Fold } from '@gehoord/ui/fold';
import { PaperText } from '@gehoord/ui/paper-text';
import { Section } from '@gehoord/ui/section';
import { TextArea } from '@gehoord/ui/text-area';
import type { ReporterView, RequestKind, RightsBack } from '@gehoord/client/types';
import { LIMITS } from '../../model/limits.ts';
import { nameAndRole, namesAndRoles } from '../../model/names.ts';
import { usePortal } from '../../model/portal.ts';
import { ActionTrouble } from './action-trouble.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { TakeBack } from './take-back.tsx';
import styles from './view.module.css';

type Asked = RightsBack['requests'][number];

/** Without words nobody knows what is meant. */
const NEEDS_WORDS: readonly RequestKind[] = ['CORRECTION', 'OBJECTION'];

function What({ what, isReporter }: { readonly what: RequestKind; readonly isReporter: boolean }) {
  const { t } = usePortal();
  return (
    <>
      <p role="status">{t(`rights.${what}.text`)}</p>
      {what === 'ERASURE' && isReporter && <p>{t('rights.ERASURE.reporter')}</p>}
    </>
  );
}

function AskForm({ view }: { readonly view: ReporterView }) {
  const { i18n, t, reporter, visit } = usePortal();
  const [what, setWhat] = useState<RequestKind | null>(null);
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(false);
  const draft = visit.draft('request');
  const { askable, readers } = view.rights;
  const needed = what !== null && NEEDS_WORDS.includes(what);
  const over = draft.value.length - LIMITS.message;
  const blank = needed && draft.value.trim() === '';
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    setSent(false);
    if (what === null) document.getElementById('request-what')?.focus();
    else if (blank || over > 0) document.getElementById('request')?.focus();
    else if (await visit.act('request', () => reporter.request(what, draft.value.trim()))) {
      draft.value = '';
      setWhat(null);
      setTried(false);
      setSent(true);
    }
  };
  return (
    <form class={styles.box} onSubmit={(event) => void send(event)} noValidate>
      <Choices
        id="request-what"
        label={t('rights.what')}
        options={askable.map((value) => ({ value, label: t(`rights.${value}`) }))}
        value={what}
        error={tried && what === null ? t('rights.what.missing') : undefined}
        onChange={setWhat}
      />
      {what !== null && (
        <>
          <What what={what} isReporter={view.me.role === 'reporter' && view.case.mayWithdraw} />
          <TextArea
            id="request"
            label={t(needed ? 'rights.words.needed' : 'rights.words.may')}
            rows={3}
            limit={LIMITS.message}
            limitText={(left) =>
              left < 0 ? t('text.over', { over: -left }) : t('text.left', { left })
            }
            error={
              over > 0
                ? t('text.over', { over })
                : tried && blank
                  ? t('rights.words.missing')
                  : undefined
            }
            value={draft.value}
            onInput={(text) => {
              draft.value = text;
            }}
          />
          {readers.length > 0 && (
            <p class={styles.soft}>{t('rights.who', { names: namesAndRoles(readers, i18n) })}</p>
          )}
        </>
      )}
      <ActionTrouble action="request" />
      <div>
        <Button type="submit" busy={visit.busy.value === 'request'} busyLabel={t('send.busy')}>
          {t('rights.send')}
        </Button>
      </div>
      <p role="status">{sent && t('rights.sent')}</p>
    </form>
  );
}

/** Ask about one's own data: what is there, what is wrong, erase it, object. Everybody with a code may. */
export function AskRights({ view }: { readonly view: ReporterView }) {
  const { t } = usePortal();
  if (view.status.code === 'GEWIST' || view.rights.readers.length === 0) return null;
  return (
    <Section heading={t('rights.title')}>
      <p>{t('rights.intro')}</p>
      <Fold summary={t('rights.open')}>
        {view.rights.askable.length > 0 ? <AskForm view={view} /> : <p>{t('rights.none')}</p>}
      </Fold>
    </Section>
  );
}

function Given({ given }: { readonly given: string }) {
  const { t, organisation } = usePortal();
  const [printing, setPrinting] = useState(false);
  return (
    <>
      <h4 class={styles.author}>{t('rights.given')}</h4>
      <p class={styles.soft}>{t('rights.given.text')}</p>
      <div class={styles.statement}>
        <PaperText text={given} hiddenNote={t('paper.hidden')} />
      </div>
      <p class={styles.soft} id="rights-print-hint">
        {t('rights.print.hint')}
      </p>
      <div>
        <Button describedBy="rights-print-hint" onClick={() => setPrinting(true)}>
          {t('rights.print')}
        </Button>
      </div>
      {printing && (
        <PrintSheet onDone={() => setPrinting(false)}>
          <h1>{t('rights.given')}</h1>
          <p>{organisation.name}</p>
          <p dir="auto">{given}</p>
          <p>{t('rights.given.text')}</p>
        </PrintSheet>
      )}
    </>
  );
}

const isAnswered = ({ state }: Asked) =>
  state === 'GRANTED' || state === 'PARTLY' || state === 'REFUSED';

function Answer({ it }: { readonly it: Asked }) {
  const { i18n, t } = usePortal();
  const { state, answer, given } = it;
  if (!answer || !(state === 'GRANTED' || state === 'PARTLY' || state === 'REFUSED')) return null;
  const day = i18n.formatDay(answer.on);
  const agreed = state !== 'REFUSED';
  return (
    <>
      <p>{t('rights.answered', { outcome: t(`rights.${state}`) })}</p>
      {answer.text !== '' && <PaperText text={answer.text} hiddenNote={t('paper.hidden')} />}
      <p class={styles.soft}>
        {answer.by
          ? t('rights.by', { name: nameAndRole(answer.by, i18n), day })
          : t('rights.by.unnamed', { day })}
      </p>
      {it.what === 'CORRECTION' && agreed && <p>{t('rights.beside')}</p>}
      {given !== null && <Given given={given} />}
      {state !== 'GRANTED' && <p>{t('rights.notAgreed')}</p>}
    </>
  );
}

function Waiting({ it }: { readonly it: Asked }) {
  const { i18n, t, reporter, visit } = usePortal();
  const action = `request-${it.requestId}` as const;
  const day = i18n.formatDay(it.due);
  return (
    <>
      <p>{t(it.late ? 'rights.late' : 'rights.due', { day })}</p>
      <TakeBack
        action={action}
        button={t('rights.take')}
        text={t('rights.take.text')}
        onTake={() => void visit.act(action, () => reporter.withdrawRequest(it.requestId))}
      />
    </>
  );
}

function Request({ it }: { readonly it: Asked }) {
  const { i18n, t } = usePortal();
  return (
    <div class={styles.box}>
      <h3 class={styles.author}>{t(`rights.${it.what}`)}</h3>
      <p>{t('rights.asked', { day: i18n.formatDay(it.on) })}</p>
      {it.text !== '' && (
        <p class={styles.text} dir="auto">
          {t('rights.words', { text: it.text })}
        </p>
      )}
      {it.state === 'OPEN' && <Waiting it={it} />}
      {(it.state === 'WITHDRAWN' || it.state === 'LEFT') && <p>{t(`rights.${it.state}`)}</p>}
      {isAnswered(it) && <Answer it={it} />}
    </div>
  );
}

/** What somebody asked, and what came of it; the newest first. */
export function YourRequests({ view }: { readonly view: ReporterView }) {
  const { t } = usePortal();
  const { requests } = view.rights;
  if (requests.length === 0) return null;
  return (
    <Section heading={t('rights.yours')}>
      {[...requests].reverse().map((it) => (
        <Request key={it.requestId} it={it} />
      ))}
    </Section>
  );
}
