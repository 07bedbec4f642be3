import { Button } from '@gehoord/ui/button';
import { Notice } from '@gehoord/ui/notice';
import { Section } from '@gehoord/ui/section';
import { useCallback } from 'preact/hooks';
import { useKeeping } from '../../model/use-keeping.ts';
import { useI18n } from '../../model/language.ts';
import type { CheckedProps } from './sheets-check.tsx';
import styles from './joining.module.css';
import { SheetPaper, type Sheet } from './sheet-paper.tsx';
import { SheetsCheck } from './sheets-check.tsx';

interface SheetsStepProps extends CheckedProps {
  readonly sheets: readonly Sheet[];
  /** What holds, and what to do, when this page closes too early. */
  readonly ifLost: string;
  readonly organisation: string;
  readonly name: string;
  readonly signInName: string;
}

/** Sheets that exist only here and now: print them, and prove that they can be read. */
export function SheetsStep(props: SheetsStepProps) {
  const { sheets, ifLost, organisation, name, signInName, ...checked } = props;
  const person = { organisation, name, signInName };
  const { t } = useI18n();
  useKeeping(useCallback(() => true, []));
  return (
    <>
      <Notice kind="danger">
        <p>{t('sheets.intro')}</p>
        <p>{ifLost}</p>
      </Notice>
      <div>
        <Button kind="primary" onClick={() => print()}>
          {t('sheets.print')}
        </Button>
      </div>
      <Section heading={t('sheets.list')}>
        <div class={styles.papers}>
          {sheets.map((sheet, index) => (
            <SheetPaper
              key={sheet.kind}
              sheet={sheet}
              number={index + 1}
              total={sheets.length}
              {...person}
            />
          ))}
        </div>
      </Section>
      <SheetsCheck sheets={sheets} {...checked} />
    </>
  );
}
