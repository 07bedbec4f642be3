import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const coloursIn = (block: string): Record<string, string> =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]),
  );

const [day = '', night = ''] = css.split('@media (prefers-color-scheme: dark)');
const light = coloursIn(day);
const dark = { ...light, ...coloursIn(night.split('*,')[0] ?? '') };

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

const GROUNDS = ['ground', 'surface', 'accent-soft', 'danger-soft'];
const pairs = (names: string[], grounds: string[]) =>
  names.flatMap((name) => grounds.map((ground) => [name, ground] as const));

for (const [scheme, colours] of Object.entries({ light, dark })) {
  test.each([
    ...pairs(['ink', 'ink-soft', 'accent-text', 'danger-text'], GROUNDS),
    ...pairs(['on-action'], ['action', 'action-hover']),
  ])(`${scheme}: text %s on %s reaches 7:1`, (text, ground) => {
    expect(contrast(colours[text]!, colours[ground]!)).toBeGreaterThanOrEqual(7);
  });

  test.each([
    ...pairs(['edge', 'accent', 'danger'], GROUNDS),
    ...pairs(['group-1', 'group-2', 'group-3', 'group-4', 'group-5', 'group-6'], ['surface']),
  ])(`${scheme}: edge %s on %s reaches 3:1`, (edge, ground) => {
    expect(contrast(colours[edge]!, colours[ground]!)).toBeGreaterThanOrEqual(3);
  });
}
