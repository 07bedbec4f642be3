import type { ComponentType } from 'preact';
import { LeaveBar } from '@gehoord/ui/leave-bar';
import { usePortal } from '../model/portal.ts';
import type { Step } from '../model/steps.ts';
import { Return } from '../steps/return/return.tsx';
import { Send } from '../steps/send/send.tsx';
import { Sent } from '../steps/sent/sent.tsx';
import { Story } from '../steps/story/story.tsx';
import { Who } from '../steps/who/who.tsx';
import { Foot } from './foot.tsx';
import { Top } from './top.tsx';

const SCREENS: Readonly<Record<Step, ComponentType>> = {
  who: Who,
  story: Story,
  send: Send,
  sent: Sent,
  code: Return,
  view: Return,
};

/** One page: the way out, the language, the step, and whom to call. */
export function App() {
  const { t, steps, organisation, forget } = usePortal();
  const Screen = SCREENS[steps.current.value];
  return (
    <>
      <LeaveBar
        address={organisation.leaveUrl}
        label={t('leave.button')}
        hint={t('leave.hint')}
        countText={(left) => t('leave.count', { left })}
        forget={forget}
      />
      <Top />
      <Screen />
      <Foot />
    </>
  );
}
