import type { Me, TeamView } from '@gehoord/client/types';
import { Section } from '@gehoord/ui/section';
import { Table, type Column } from '@gehoord/ui/table';
import { useI18n } from '../../model/language.ts';
import { Fingerprint } from '../../parts/fingerprint.tsx';
import styles from './team.module.css';

type Member = TeamView['members'][number];

/** Everybody in the team, with the number to compare by voice. */
export function Members({ view, me }: { view: TeamView; me: Me | null }) {
  const { t, formatShortDay } = useI18n();
  const columns: readonly Column<Member>[] = [
    {
      key: 'name',
      heading: t('team.member.name'),
      cell: (member) => (
        <span>
          {member.name}
          {member.memberId === me?.memberId && ` (${t('team.member.you')})`}
        </span>
      ),
    },
    { key: 'role', heading: t('team.member.role'), cell: ({ role }) => t(`role.${role}`) },
    {
      key: 'state',
      heading: t('team.member.state'),
      cell: ({ state, declaredOn }) => (
        <span>
          {t(`team.state.${state}`)}
          <span class={styles.soft}>
            {t('team.member.declared', { day: formatShortDay(declaredOn) })}
          </span>
        </span>
      ),
    },
    {
      key: 'fingerprint',
      heading: t('team.member.fingerprint'),
      cell: ({ fingerprint }) => <Fingerprint groups={fingerprint} />,
    },
  ];
  return (
    <Section heading={t('team.members')}>
      <p class={styles.measure}>{t('team.fingerprint.why')}</p>
      <div class={styles.members}>
        <Table
          caption={t('team.members')}
          columns={columns}
          rows={view.members}
          rowKey={({ memberId }) => memberId}
        />
      </div>
    </Section>
  );
}
