import { describe, expect, it } from 'vitest';
import { draftOfFields, draftOfHours, emptyHours, fieldsOfDraft, readHoursDraft } from './hoursDraft.ts';

const fieldsOf = (entries: Iterable<[string, string]>) => {
  const values = new Map(entries);
  return { get: (name: string) => values.get(name) ?? '' };
};

describe('hours that were typed without a script', () => {
  it('become opening_hours', () => {
    const fields = fieldsOf([
      ['channels.0.hours.mode', 'week'],
      ['channels.0.hours.mo', '9-11, 12.30-15'],
      ['channels.0.hours.tu', 'klo 9-11 ja 12.30–15'],
      ['channels.0.hours.we', 'ajanvarauksella'],
      ['channels.0.hours.holidays', 'closed'],
      ['channels.0.hours.exceptions', '24.12.2026\r\n20.12.–6.1.2027 10-14\r\n'],
    ]);
    const { hours, exceptions, faults } = readHoursDraft(draftOfFields(fields, 'channels.0.hours'));
    expect(faults).toEqual([]);
    expect(hours).toBe('Mo,Tu 09:00-11:00,12:30-15:00; We "by appointment"; PH off');
    expect(exceptions).toEqual([
      '2026 Dec 24 off',
      '2026 Dec 20-2027 Jan 06 Mo-We 10:00-14:00; 2026 Dec 20-2027 Jan 06 PH off',
    ]);
  });

  it('name each field that cannot be read', () => {
    const draft = {
      ...emptyHours,
      days: { ...emptyHours.days, mo: '9-8', fr: 'maybe' },
      exceptions: '1.1.\n31.2.',
    };
    expect(readHoursDraft(draft).faults).toEqual([
      { part: 'mo', code: 'midnight', detail: '9-8' },
      { part: 'fr', code: 'unreadable', detail: 'maybe' },
      { part: 'exceptions', code: 'noSuchDate', detail: '31.2.' },
    ]);
  });

  it('are none where nothing was typed', () => {
    expect(readHoursDraft(draftOfFields(fieldsOf([]), 'x'))).toEqual({
      week: expect.anything(),
      faults: [],
    });
  });

  it('may be open only on single days', () => {
    const { hours, exceptions } = readHoursDraft({ ...emptyHours, exceptions: '3.12.2026 10-14' });
    expect([hours, exceptions]).toEqual(['off; PH off', ['2026 Dec 03 10:00-14:00']]);
  });

  it('may be too many exceptions', () => {
    const exceptions = Array.from({ length: 51 }, (_, i) => `1.1.${2026 + i}`).join('\n');
    expect(readHoursDraft({ ...emptyHours, exceptions }).faults).toMatchObject([{ part: 'exceptions' }]);
  });
});

describe('hours that a week cannot say', () => {
  const texts = { hours: 'We[1] 12:00-15:00; PH off', exceptions: ['2026 Jul off'] };

  it('stay as they are written', () => {
    const draft = draftOfHours(texts);
    expect(draft).toMatchObject({ mode: 'text', text: 'We[1] 12:00-15:00; PH off\n2026 Jul off' });
    expect(readHoursDraft(draft)).toEqual({ ...texts, week: null, faults: [] });
  });

  it('keep exceptions without hours', () => {
    const draft = draftOfHours({ exceptions: ['2026 Jul off'] });
    expect(readHoursDraft(draft)).toEqual({ exceptions: ['2026 Jul off'], week: null, faults: [] });
  });

  it('are too long for a line of 500 characters', () => {
    const text = `Mo 09:00-10:00 "${'x'.repeat(500)}"`;
    expect(readHoursDraft({ ...emptyHours, mode: 'text', text }).faults).toMatchObject([{ code: 'tooLong' }]);
  });
});

it('a draft is the same after a form was posted', () => {
  const drafts = [
    emptyHours,
    draftOfHours({ hours: 'Mo-Fr 09:00-15:00' }),
    draftOfHours({ hours: 'Mo-Fr 09:00-15:00; PH off', exceptions: ['Dec 24 off'] }),
    draftOfHours({ hours: 'We[1] 12:00-15:00' }),
  ];
  for (const draft of drafts) expect(draftOfFields(fieldsOf(fieldsOfDraft(draft, 'x')), 'x')).toEqual(draft);
});
