import type { PaperCode } from '@gehoord/client/types';
import { today } from '../../model/dates.ts';
import { useI18n } from '../../model/language.ts';
import { Fingerprint } from '../fingerprint.tsx';
import { Paper, PaperGroups } from '../paper.tsx';

/** One printed sheet with a code that stands nowhere else. */
export interface Sheet {
  readonly kind: 'rootBoard' | 'rootAlternate' | 'recovery' | 'escrow';
  readonly code: PaperCode;
  readonly fingerprint: readonly string[];
}

interface SheetPaperProps {
  readonly sheet: Sheet;
  readonly organisation: string;
  readonly name: string;
  readonly signInName: string;
  /** From 1. */
  readonly number: number;
  readonly total: number;
}

const usedFor = {
  rootBoard: 'root',
  rootAlternate: 'root',
  recovery: 'recovery',
  escrow: 'escrow',
} as const;

/** The sheet as it comes out of the printer. */
export function SheetPaper(props: SheetPaperProps) {
  const { t, formatDay } = useI18n();
  const { kind, code, fingerprint } = props.sheet;
  const use = usedFor[kind];
  const foot = [
    t('sheet.madeOn', { day: formatDay(today()) }),
    t('sheet.page', { number: props.number, total: props.total }),
  ];
  return (
    <Paper
      level={3}
      organisation={props.organisation}
      title={t(`sheet.kind.${kind}`, { name: props.name })}
      foot={foot.join(' · ')}
    >
      <p>{t(`sheet.use.${use}`)}</p>
      <PaperGroups label={t('sheet.code')} groups={code} />
      {use !== 'root' && <p>{t('sheet.signInName', { name: props.signInName })}</p>}
      <div>
        <p>{t('sheet.fingerprint')}</p>
        <Fingerprint groups={fingerprint} />
      </div>
      <p>{t(`sheet.keep.${kind}`)}</p>
    </Paper>
  );
}
