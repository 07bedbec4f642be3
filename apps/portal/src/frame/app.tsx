import { useEffect } from 'preact/hooks';
import { AloudProvider } from '@gehoord/ui/aloud';
import { LeaveBar } from '@gehoord/ui/leave-bar';
import { usePortal } from '../model/portal.ts';
import { AloudSwitch } from './aloud-switch.tsx';
import { Foot } from './foot.tsx';
import { screenOf } from './screens.ts';
import { Top } from './top.tsx';

/** One page: the way out, the language, the step, and whom to call. */
export function App() {
  const { t, steps, organisation, forget, aloud } = usePortal();
  const step = steps.current.value;
  const Screen = screenOf(step);
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
