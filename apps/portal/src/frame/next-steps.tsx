import { Path } from '@gehoord/ui/path';
import { Section } from '@gehoord/ui/section';
import { usePortal } from '../model/portal.ts';
import { whatNext, type Course } from '../model/what-next.ts';

export interface NextStepsProps {
  readonly course: Course;
  /** How many of the stations lie behind. */
  readonly passed: number;
}

/** What happens when, as a path. */
export function NextSteps({ course, passed }: NextStepsProps) {
  const { i18n, t } = usePortal();
  const state = (index: number) => {
    if (index < passed) return 'done';
    return index === passed ? 'now' : 'next';
  };
  return (
    <Section heading={t('next.title')}>
      <Path
        label={t('next.title')}
        stateText={{
          done: t('next.done'),
          now: t('next.now'),
          next: t('next.next'),
          broken: t('next.broken'),
        }}
        stations={whatNext(course, i18n, passed > 0).map((label, index) => ({
          id: String(index),
          label,
          state: state(index),
        }))}
      />
    </Section>
  );
}
