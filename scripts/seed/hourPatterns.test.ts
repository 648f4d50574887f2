import OpeningHours from 'opening_hours';
import { expect, test } from 'vitest';
import { channelHours, languageHours } from './hourPatterns.ts';

const finland = { lat: 60.17, lon: 24.94, address: { country_code: 'fi', state: 'Uusimaa' } };

test.each([...channelHours, ...languageHours])(
  '%s can be read without a warning and is open some time',
  (text) => {
    const hours = new OpeningHours(text, finland);
    expect(hours.getWarnings()).toEqual([]);
    const open = hours.getOpenIntervals(new Date('2026-11-01T00:00:00Z'), new Date('2026-12-01T00:00:00Z'));
    expect(open.length).toBeGreaterThan(0);
  },
);
