import { describe, expect, test } from 'vitest';
import { chooseLabels, type MeasureText, type Place, type ScreenPoint } from './chooseLabels.ts';

const measure: MeasureText = (name, { fontPx }) => name.length * fontPx * 0.6;

function place(name: string, population: number): Place {
  return { name, population, lat: 0, lng: 0 };
}

function namesAt(
  zoom: number,
  places: Place[],
  points: ScreenPoint[],
  obstacles: Parameters<typeof chooseLabels>[3] = [],
): string[] {
  return chooseLabels(places, points, zoom, obstacles, measure).map(({ name }) => name);
}

const helsinki = place('Helsinki', 660_000);
const espoo = place('Espoo', 300_000);
const kotka = place('Kotka', 51_000);
const inari = place('Inari', 7_000);
const kaustinen = place('Kaustinen', 4_200);

test('of two names in the same spot the larger town is named, whatever the order', () => {
  const points = [
    { x: 100, y: 100 },
    { x: 104, y: 102 },
  ];
  expect(namesAt(10, [espoo, helsinki], points)).toEqual(['Helsinki']);
  expect(namesAt(10, [helsinki, espoo], points)).toEqual(['Helsinki']);
});

test('larger towns are drawn larger', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 500, y: 500 },
  ];
  const [large, small] = chooseLabels([kaustinen, helsinki], points, 10, [], measure);
  expect(large?.style.fontPx).toBeGreaterThan(small?.style.fontPx ?? 0);
});

describe('small places wait for nearer zooms', () => {
  const places = [helsinki, kotka, inari, kaustinen];
  const near = places.map((_, i) => ({ x: 0, y: i * 25 }));
  test.each([
    { zoom: 4, named: ['Helsinki'] },
    { zoom: 5, named: ['Helsinki', 'Kotka'] },
    { zoom: 7, named: ['Helsinki', 'Kotka', 'Inari'] },
    { zoom: 7.5, named: ['Helsinki', 'Kotka', 'Inari'] },
    { zoom: 8, named: ['Helsinki', 'Kotka', 'Inari', 'Kaustinen'] },
  ])('zoom $zoom', ({ zoom, named }) => expect(namesAt(zoom, places, near)).toEqual(named));

  test('unless the map is empty around them', () => {
    const points = [
      { x: 0, y: 900 },
      { x: 0, y: 0 },
    ];
    expect(namesAt(5, [helsinki, inari], points)).toEqual(['Helsinki', 'Inari']);
  });
});

describe('names give way to bubbles and pins', () => {
  const at = [{ x: 100, y: 100 }];
  test('a name steps below a bubble on its town', () => {
    const bubble = { left: 80, top: 80, right: 120, bottom: 120 };
    const [label] = chooseLabels([kotka], at, 8, [bubble], measure);
    expect(label?.x).toBe(100);
    expect(label?.y).toBeGreaterThan(120);
  });

  test('above it when another one is below', () => {
    const bubbles = [
      { left: 80, top: 80, right: 120, bottom: 120 },
      { left: 60, top: 121, right: 140, bottom: 160 },
    ];
    const [label] = chooseLabels([kotka], at, 8, bubbles, measure);
    expect(label?.y).toBeLessThan(80);
  });

  test('and is hidden when there is no room near its town', () => {
    const panel = { left: 0, top: 0, right: 300, bottom: 300 };
    expect(namesAt(8, [kotka], at, [panel])).toEqual([]);
  });

  test('an obstacle elsewhere changes nothing', () => {
    const elsewhere = { left: 400, top: 400, right: 440, bottom: 440 };
    expect(chooseLabels([kotka], at, 8, [elsewhere], measure)).toEqual(
      chooseLabels([kotka], at, 8, [], measure),
    );
  });
});

test('no two of many names overlap', () => {
  const places = Array.from({ length: 300 }, (_, i) => place(`Kunta ${i}`, 1000 + i));
  const points = places.map((_, i) => ({ x: (i * 137) % 800, y: (i * 89) % 600 }));
  const labels = chooseLabels(places, points, 9, [], measure);
  expect(labels.length).toBeGreaterThan(20);
  for (const [i, a] of labels.entries()) {
    for (const b of labels.slice(i + 1)) {
      const isApart =
        Math.abs(a.x - b.x) >= (measure(a.name, a.style) + measure(b.name, b.style)) / 2 ||
        Math.abs(a.y - b.y) >= (a.style.fontPx + b.style.fontPx) * 0.6;
      expect(isApart, `${a.name} and ${b.name}`).toBe(true);
    }
  }
});
