import type { DossierView, StaffMember, Subject } from '@gehoord/client/types';
import type { I18n } from '@gehoord/ui/i18n';
import { useI18n, type Key } from '../../model/language.ts';
import { useStaff } from '../../model/use-staff.ts';
import styles from './dossier.module.css';

type ReportWords = NonNullable<DossierView['report']>;
type Fact = readonly [key: Key, value: string | undefined];

function aboutWhom(subject: Subject, staff: readonly StaffMember[], i18n: I18n<Key>): string {
  if (subject.role !== 'STAFF') return i18n.t(`subject.${subject.role}`);
  if (subject.staff.length === 0) return i18n.t('report.staff.unknown');
  const nameOf = (kid: string): string =>
    staff.find((member) => member.kid === kid)?.name ?? i18n.t('report.staff.someone');
  return i18n.formatList(subject.staff.map(nameOf));
}

function languageName(code: string, i18n: I18n<Key>): string {
  try {
    return new Intl.DisplayNames([i18n.language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function factsOf(report: ReportWords, staff: readonly StaffMember[], i18n: I18n<Key>): Fact[] {
  const { t } = i18n;
  const { subject, reporterIs, relation, affectedKnows, safeNow, help = [] } = report;
  const facts: readonly Fact[] = [
    ['report.about', aboutWhom(subject, staff, i18n)],
    ['report.about.name', subject.name],
    ['report.reporterIs', reporterIs && t(`reporterIs.${reporterIs}`)],
    ['report.relation', relation && t(`relation.${relation}`)],
    ['report.affectedKnows', affectedKnows && t(`answer.${affectedKnows}`)],
    ['report.safeNow', safeNow && t(`answer.${safeNow}`)],
    ['report.help', i18n.formatList(help.map((it) => t(`helpWanted.${it}`)))],
    ['report.language', languageName(report.language, i18n)],
  ];
  return facts.filter(([, value]) => value);
}

/** The answers beside the story. What was not answered is not shown. */
export function Facts({ report }: { report: ReportWords }) {
  const i18n = useI18n();
  const staff = useStaff(report.subject.staff.length > 0);
  return (
    <dl class={styles.facts}>
      {factsOf(report, staff, i18n).map(([key, value]) => (
        <div key={key} class={styles.fact}>
          <dt>{i18n.t(key)}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
