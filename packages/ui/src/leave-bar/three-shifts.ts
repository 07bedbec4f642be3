const TIMES = 3;
const WITHIN = 5000;

/**
 * Counts presses of Shift with no other key between: capitals while writing never leave the page.
 * @param onCount told how often Shift was pressed, 0 when counting starts over
 * @returns a listener for `keydown`
 */
export function threeShifts(onThree: () => void, onCount: (times: number) => void) {
  let presses: number[] = [];
  return (event: Pick<KeyboardEvent, 'key' | 'repeat' | 'timeStamp'>): void => {
    if (event.repeat) return;
    presses =
      event.key === 'Shift'
        ? [...presses, event.timeStamp].filter((time) => event.timeStamp - time < WITHIN)
        : [];
    onCount(presses.length);
    if (presses.length >= TIMES) onThree();
  };
}
