import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { AloudProvider } from '@gehoord/ui/aloud';
import { LeaveBar } from '@gehoord/ui/leave-bar';
import { usePortal } from '../model/portal.ts';
import type { Step } from '../model/steps.ts';
import { Send } from '../steps/send/send.tsx';
import { Sent } from '../steps/sent/sent.tsx';
import { Story } from '../steps/story/story.tsx';
import { Who } from '../steps/who/who.tsx';
import { AloudSwitch } from './aloud-switch.tsx';
import { Foot } from './foot.tsx';
import { late } from './late.tsx';
import { Top } from './top.tsx';

const Return = late(
  () => import('../steps/return/return.tsx').then((it) => it.Return),
  'return.heading',
);
const Info = late(() => import('../steps/info/info.tsx').then((it) => it.Info), 'foot.more');

const SCREENS: Readonly<Partial<Record<Step, ComponentType>>> = {
  who: Who,
  story: Story,
  send: Send,
  sent: Sent,
  code: Return,
  view: Return,
};

/** One page: the way out, the language, the step, and whom to call. */
export function App() {
  const { t, steps, organisation, forget, aloud } = usePortal();
  const step = steps.current.value;
  const Screen = SCREENS[step] ?? Info;
  useEffect(() => aloud.stop, [step]);
  const reading = { label: (what: string) => t('aloud.of', { what }), speak: aloud.speak };
  return (
    <AloudProvider value={aloud.on.value ? reading : null}>
      <LeaveBar
        address={organisation.leaveUrl}
        label={t('leave.button')}
        hint={t('leave.hint')}
        countText={(left) => t('leave.count', { left })}
        forget={forget}
      />
      <Top />
      <AloudSwitch />
      <Screen />
      <Foot />
    </AloudProvider>
  );
}
