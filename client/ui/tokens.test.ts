import { readFileSync } from 'node:fs';
import { suomifiDesignTokens } from 'suomifi-design-tokens';
import { describe, expect, test } from 'vitest';

type Hsl = [hue: number, saturation: number, lightness: number];
type Mode = 'light' | 'dark';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const hsl = String.raw`hsl\((\d+) (\d+)% (\d+)%\)`;
const colors = new Map(
  [...css.matchAll(new RegExp(String.raw`--color-([\w-]+): light-dark\(${hsl}, ${hsl}\)`, 'g'))].map(
    (found) => {
      const numbers = found.slice(2).map(Number);
      return [found[1] as string, { light: numbers.slice(0, 3) as Hsl, dark: numbers.slice(3) as Hsl }];
    },
  ),
);

function color(name: string, mode: Mode): Hsl {
  const found = colors.get(name);
  if (!found) throw new Error(`no colour ${name}`);
  return found[mode];
}

test('every colour has a light and a dark value that this test can read', () => {
  expect([...colors.keys()]).toEqual([...css.matchAll(/^ {2}--color-([\w-]+):/gm)].map(([, name]) => name));
  expect(colors.size).toBeGreaterThan(15);
});

const national = suomifiDesignTokens.values.colors;

test.each([
  ['brand', national.brandBase],
  ['highlight', national.highlightBase],
  ['link', national.highlightDark1],
  ['highlight-bg', national.highlightLight3],
  ['accent', national.accentBase],
  ['text', national.blackBase],
  ['surface', national.whiteBase],
  ['page', national.depthLight3],
  ['chip-bg', national.depthLight2],
  ['border', national.depthLight1],
  ['warning-bg', national.warningLight1],
  ['alert', national.alertBase],
])('light %s is the colour of the national design system', (name, { h, s, l }) => {
  expect(color(name, 'light')).toEqual([h, s, l]);
});

/** CSS Color 4, 7.1: each channel from 0 to 1. */
function toRgb([hue, saturation, lightness]: Hsl): number[] {
  const [s, l] = [saturation / 100, lightness / 100];
  return [0, 8, 4].map((n) => {
    const k = (n + hue / 30) % 12;
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  });
}

/** WCAG 2.2, relative luminance. */
function luminance(color: Hsl): number {
  const [red = 0, green = 0, blue = 0] = toRgb(color).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio: from 1 to 21. */
function contrast(a: Hsl, b: Hsl): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

test('the contrast of black and white is 21, of a colour with itself 1', () => {
  expect(contrast([0, 0, 0], [0, 0, 100])).toBeCloseTo(21, 10);
  expect(contrast([212, 63, 45], [212, 63, 45])).toBe(1);
  // #777 on white, by the example of many WCAG tools: 4.48.
  expect(contrast([0, 0, (0x77 / 255) * 100], [0, 0, 100])).toBeCloseTo(4.48, 2);
});

const surfaces = ['page', 'surface', 'surface-soft', 'chip-bg', 'highlight-bg', 'selected-bg', 'warning-bg'];
const textPairs: [text: string, background: string][] = [
  ...['text', 'text-soft'].flatMap((text) => surfaces.map((surface): [string, string] => [text, surface])),
  ...['link', 'brand', 'open', 'closed', 'alert'].flatMap((text) =>
    ['page', 'surface', 'surface-soft', 'selected-bg'].map((surface): [string, string] => [text, surface]),
  ),
  ['match-text', 'match-bg'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-hover'],
  ['on-accent', 'accent'],
];

describe.each(['light', 'dark'] as const)('in %s mode', (mode) => {
  test.each(textPairs)('%s can be read on %s: 4.5 (WCAG 1.4.3)', (text, background) => {
    expect(contrast(color(text, mode), color(background, mode))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['page', 'surface', 'surface-soft'])(
    'the edge of a control stands out from %s: 3 (WCAG 1.4.11)',
    (surface) => {
      expect(contrast(color('border-strong', mode), color(surface, mode))).toBeGreaterThanOrEqual(3);
      expect(contrast(color('highlight', mode), color(surface, mode))).toBeGreaterThanOrEqual(3);
    },
  );
});
