import { Button } from '@gehoord/ui/button';
import { Fold } from '@gehoord/ui/fold';
import { HELP_NUMBERS, HelpNumbers, telephone } from '@gehoord/ui/help-numbers';
import { Section } from '@gehoord/ui/section';
import { subjectsOf } from '../model/form.ts';
import { usePortal } from '../model/portal.ts';
import styles from './frame.module.css';

/** Whom to talk to; not where it is about that very person. */
function Contact() {
  const { t, organisation, form, preparing } = usePortal();
  const { contact } = organisation;
  const about = subjectsOf(form, preparing.prepared.value?.staff ?? []);
  if (contact === null || about.some(({ name }) => name === contact.name)) return null;
  return (
    <Section heading={t('foot.talk')}>
      <p>{t('foot.talk.text', { name: contact.name })}</p>
      <p class={styles.contact}>
        <a class={styles.phone} href={telephone(contact.phone)} dir="ltr">
          {contact.phone}
        </a>
        <span class={styles.soft}>{contact.hours}</span>
        <span class={styles.soft}>{organisation.name}</span>
      </p>
    </Section>
  );
}

/** To what may be read without telling anything; not where leaving would lose a code. */
function MoreToRead() {
  const { t, steps, unkept } = usePortal();
  if (unkept.value) return null;
  return (
    <Section heading={t('foot.more')}>
      <div class={styles.reading}>
        <Button kind="quiet" onClick={() => steps.go('info')}>
          {t('foot.info')}
        </Button>
        <Button kind="quiet" onClick={() => steps.go('safety')}>
          {t('foot.safety')}
        </Button>
      </div>
    </Section>
  );
}

/** On every page: whom to call, and what the browser remembers. */
export function Foot() {
  const { t } = usePortal();
  return (
    <footer class={styles.foot}>
      <div class={styles.inside}>
        <MoreToRead />
        <Contact />
        <Section heading={t('help.title')}>
          <HelpNumbers numbers={HELP_NUMBERS.map(({ key, phone }) => ({ label: t(key), phone }))} />
        </Section>
        <Fold summary={t('foot.traces')}>
          <p>{t('foot.traces.text')}</p>
        </Fold>
      </div>
    </footer>
  );
}
