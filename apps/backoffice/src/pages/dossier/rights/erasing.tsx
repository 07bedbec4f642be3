import type { DossierView, RequestView } from '@gehoord/client/types';
import { useI18n } from '../../../model/language.ts';

/** Before the handover a reporter can still stop, and everything may go. */
const AT_RECEIVER = ['RECEIVED', 'INTAKE', 'STATEMENT', 'CONSULT_ONLY', 'WITHDRAWN'];

type Asked = Pick<RequestView, 'role' | 'what' | 'state'>;

export const canStop = ({ role }: Pick<RequestView, 'role'>, view: DossierView): boolean =>
  role === 'reporter' && AT_RECEIVER.includes(view.case.phase);

/** Whether somebody was told yes, or in part, and nothing is erased by that. */
export const isPromised = ({ what, state }: Asked): boolean =>
  what === 'ERASURE' && (state === 'GRANTED' || state === 'PARTLY');

/** What it takes until it is really erased, and whether that is a step of this desk. */
function wayOf(request: Asked, view: DossierView) {
  const { phase } = view.case;
  if (phase === 'DESTROYED') return { way: 'DESTROYED', isStep: false } as const;
  if (canStop(request, view)) {
    return { way: phase === 'WITHDRAWN' ? 'WITHDRAWN' : 'STOP', isStep: false } as const;
  }
  const ended = phase === 'EVALUATED' || phase === 'RETAINED';
  return { way: ended ? 'ENDED' : 'RUNS', isStep: true } as const;
}

/** Behind a yes to a request to erase: the answer erased nothing, and this is the step that does. */
export function Erasing({
  request,
  view,
}: {
  readonly request: Asked;
  readonly view: DossierView;
}) {
  const { t } = useI18n();
  if (!isPromised(request)) return null;
  const { way, isStep } = wayOf(request, view);
  return (
    <p>
      {t(`request.erases.${way}`)}{' '}
      {isStep && (
        <a href="#next" class="standalone">
          {t('request.erases.next')}
        </a>
      )}
    </p>
  );
}
