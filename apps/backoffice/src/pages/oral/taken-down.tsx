import type { TakenDown as Taken } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Notice } from '@gehoord/ui/notice';
import { Page } from '@gehoord/ui/page';
import { useSignal } from '@preact/signals';
import { today } from '../../model/dates.ts';
import { focusHeading } from '../../model/focus.ts';
import { useI18n } from '../../model/language.ts';
import { ClaimCard } from '../../parts/claim-card.tsx';
import styles from './oral.module.css';

interface TakenDownProps {
  readonly taken: Taken;
  readonly onAgain: () => void;
}

function Onward({ taken, onAgain }: TakenDownProps) {
  const { t } = useI18n();
  return (
    <>
      {taken.code === null && (
        <Notice>
          <p>{t('oral.done.withoutCode')}</p>
        </Notice>
      )}
      <ul class={styles.links}>
        <li>
          <a href={`/dossier/${taken.dossierId}`} class="standalone">
            {t('oral.done.open')}
          </a>
        </li>
        <li>
          <a href="/" class="standalone">
            {t('oral.done.inbox')}
          </a>
        </li>
      </ul>
      <div>
        <Button onClick={onAgain}>{t('oral.done.new')}</Button>
      </div>
    </>
  );
}

/** It is kept. First the card goes to the person; then one goes on. */
export function TakenDown({ taken, onAgain }: TakenDownProps) {
  const { t } = useI18n();
  const given = useSignal(taken.code === null);
  const handedOver = (): void => {
    given.value = true;
    focusHeading();
  };
  return (
    <Page key="done" takeFocus heading={t('oral.done.title')}>
      {taken.code && !given.value ? (
        <ClaimCard
          code={taken.code}
          claimBy={taken.claimBy ?? today()}
          invited={null}
          onGiven={handedOver}
        />
      ) : (
        <Onward taken={taken} onAgain={onAgain} />
      )}
    </Page>
  );
}
