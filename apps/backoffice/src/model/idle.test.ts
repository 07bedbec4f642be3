import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchIdle } from './idle.ts';

const MINUTE = 60_000;

describe('ten quiet minutes', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function watch() {
    const target = new EventTarget();
    const onIdle = vi.fn();
    const onWarn = vi.fn();
    const stop = watchIdle({ target, onIdle, onWarn });
    return { target, onIdle, onWarn, stop, move: () => target.dispatchEvent(new Event('keydown')) };
  }

  it('lock the desk, after a warning one minute before', () => {
    const { onIdle, onWarn, stop } = watch();
    vi.advanceTimersByTime(9 * MINUTE);
    expect(onWarn).toHaveBeenLastCalledWith(true);
    expect(onIdle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(MINUTE);
    expect(onIdle).toHaveBeenCalledOnce();
    stop();
  });

  it('start anew with every sign of life', () => {
    const { onIdle, onWarn, move, stop } = watch();
    vi.advanceTimersByTime(9.5 * MINUTE);
    move();
    expect(onWarn).toHaveBeenLastCalledWith(false);
    vi.advanceTimersByTime(9 * MINUTE);
    expect(onIdle).not.toHaveBeenCalled();
    stop();
  });

  it('count too when the computer slept: the first key locks', () => {
    const { onIdle, move, stop } = watch();
    vi.setSystemTime(Date.now() + 30 * MINUTE);
    move();
    expect(onIdle).toHaveBeenCalledOnce();
    stop();
  });

  it('do nothing once nobody watches', () => {
    const { onIdle, stop } = watch();
    stop();
    vi.advanceTimersByTime(60 * MINUTE);
    expect(onIdle).not.toHaveBeenCalled();
  });
});
