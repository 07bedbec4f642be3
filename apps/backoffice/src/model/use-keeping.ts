import { useEffect } from 'preact/hooks';

/** Ask before the window closes while something on the screen exists nowhere else. */
export function useKeeping(precious: () => boolean): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (precious()) event.preventDefault();
    };
    addEventListener('beforeunload', onLeave);
    return () => removeEventListener('beforeunload', onLeave);
  }, [precious]);
}
