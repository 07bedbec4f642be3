// Runs inside the page, before the page's own scripts: somebody who never pauses, and who looks at
// the clock where the figures are made. From outside every step would cost a round trip.
globalThis.bench = (() => {
  const EVERYTHING = { childList: true, subtree: true, attributes: true, characterData: true };

  const find = ({ see, text = '' }) =>
    [...document.querySelectorAll(see)].find(
      (element) => element.getClientRects().length > 0 && element.textContent.includes(text),
    );

  const seen = (step) =>
    new Promise((resolve) => {
      const look = () => {
        const element = find(step);
        if (element === undefined) return false;
        watch.disconnect();
        resolve(element);
        return true;
      };
      const watch = new MutationObserver(look);
      if (!look()) watch.observe(document, EVERYTHING);
    });

  /** The time once what has changed by now is on the screen. */
  const drawn = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      requestAnimationFrame(() => port2.postMessage(null));
    });

  const acts = {
    click: (element) => element.click(),
    type: (element) => {
      element.focus();
      document.execCommand('insertText', false, 'H');
      if (element.value !== 'H') throw new Error('The character did not appear.');
    },
  };

  return {
    /** Does one step after the other. Resolves with the times of those that have a mark. */
    async run(steps) {
      const times = {};
      for (const step of steps) {
        const element = await seen(step);
        if (step.before !== undefined) times[step.before] = performance.now();
        if (step.act !== undefined) acts[step.act](element);
        if (step.mark !== undefined) times[step.mark] = await drawn();
      }
      return times;
    },
  };
})();
