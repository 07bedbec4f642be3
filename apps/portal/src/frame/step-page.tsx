import type { ComponentChildren } from 'preact';
import { Button } from '@gehoord/ui/button';
import { Page } from '@gehoord/ui/page';
import { Progress } from '@gehoord/ui/progress';
import { usePortal } from '../model/portal.ts';
import styles from './frame.module.css';

export interface StepPageProps {
  readonly heading: string;
  readonly lead?: ComponentChildren;
  readonly drawing?: ComponentChildren;
  /** Which of the four screens of a report this is; left out elsewhere. */
  readonly number?: number;
  /** Whether one may go back from here. */
  readonly back?: boolean;
  readonly children: ComponentChildren;
}

const SCREENS = 4;

/** A page of the portal: how far, a way back, one heading. */
export function StepPage({ number, back = false, ...page }: StepPageProps) {
  const { t, steps } = usePortal();
  const before = (number !== undefined || back) && (
    <div class={styles.way}>
      {back && (
        <Button kind="quiet" onClick={() => history.back()}>
          {t('word.back')}
        </Button>
      )}
      {number !== undefined && (
        <Progress step={number} of={SCREENS} label={t('who.step', { step: number, of: SCREENS })} />
      )}
    </div>
  );
  return <Page {...page} before={before} takeFocus={steps.moved.value} />;
}
