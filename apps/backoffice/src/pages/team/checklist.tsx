import type { TeamView } from '@gehoord/client/types';
import { Notice } from '@gehoord/ui/notice';
import { Path, type Station } from '@gehoord/ui/path';
import { Section } from '@gehoord/ui/section';
import { useI18n } from '../../model/language.ts';

const ORDER = [
  'CONFIDANT',
  'ALTERNATE',
  'SECOND_DECIDER',
  'ROOT_SIGNATURE',
  'COUNTERSIGN_CONFIDANT',
  'COUNTERSIGN_ALTERNATE',
] as const;

type Missing = TeamView['missing'][number];

// While the team waits for ROOT's signature there is nothing to countersign yet.
const isMissing = (step: Missing, missing: TeamView['missing']): boolean =>
  missing.includes(step) || (step.startsWith('COUNTERSIGN') && missing.includes('ROOT_SIGNATURE'));

/** The page where a missing step is done, for who may do it. */
function linkFor(step: Missing, { may }: TeamView) {
  if (step === 'ROOT_SIGNATURE' && may.signWithRoot) {
    return { href: '/team/sign', key: 'sign.link' } as const;
  }
  if (step.startsWith('COUNTERSIGN') && may.countersign) {
    return { href: '/team/countersign', key: 'countersign.link' } as const;
  }
  return null;
}

function Detail({ step, view }: { step: Missing; view: TeamView }) {
  const { t } = useI18n();
  const link = linkFor(step, view);
  return (
    <>
      <p>{t(`team.step.${step}.how`)}</p>
      {link && (
        <p>
          <a href={link.href} class="standalone">
            {t(link.key)}
          </a>
        </p>
      )}
    </>
  );
}

/** Whether a list counts already: a complete one, or one that a newer one was made after. */
const isOpen = ({ directory }: TeamView): boolean =>
  directory !== null && (directory.complete || directory.number > 1);

/** What has to happen before the portal opens, in order. */
export function Checklist({ view }: { view: TeamView }) {
  const { t } = useI18n();
  if (view.missing.length === 0) {
    return (
      <Notice>
        <p>{t('team.open')}</p>
      </Notice>
    );
  }
  const stations = ORDER.map((step): Station => {
    const missing = isMissing(step, view.missing);
    const state = missing ? (step === view.missing[0] ? 'now' : 'next') : 'done';
    return {
      id: step,
      label: t(`team.step.${step}`),
      state,
      ...(missing && { detail: <Detail step={step} view={view} /> }),
    };
  });
  const heading = t(isOpen(view) ? 'team.missing.titleOpen' : 'team.missing.title');
  const stateText = {
    done: t('team.step.done'),
    now: t('team.step.now'),
    next: t('team.step.later'),
    broken: '',
  };
  return (
    <Section heading={heading}>
      <Path label={heading} stations={stations} stateText={stateText} />
    </Section>
  );
}
