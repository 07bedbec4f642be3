import { Button } from '@gehoord/ui/button';
import { Notice } from '@gehoord/ui/notice';
import { Section } from '@gehoord/ui/section';
import { useCallback } from 'preact/hooks';
import { useKeeping } from '../../model/use-keeping.ts';
import { useI18n } from '../../model/language.ts';
import styles from './joining.module.css';
import { SheetPaper, type Sheet } from './sheet-paper.tsx';
import { SheetsCheck } from './sheets-check.tsx';

interface SheetsStepProps {
  readonly sheets: readonly Sheet[];
  readonly organisation: string;
  readonly name: string;
  readonly signInName: string;
  readonly onChecked: () => void;
}

/** Sheets that exist only here and now: print them, and prove that they can be read. */
export function SheetsStep({ sheets, onChecked, ...person }: SheetsStepProps) {
  const { t } = useI18n();
  useKeeping(useCallback(() => true, []));
  return (
    <>
      <Notice kind="danger">
        <p>{t('sheets.intro')}</p>
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
      <SheetsCheck sheets={sheets} onChecked={onChecked} />
    </>
  );
}
