import { expect, test } from 'vitest';
import { draftOf, noticeDraft, readNotice } from './readNoticeForm.ts';

const sound = {
  'fi.title': ' Koulutus ',
  'fi.text': 'Yksi\r\n\r\nKaksi',
  'ar.title': 'تدريب',
  'ar.text': 'نص',
  from: '2026-11-24',
  until: '2026-11-30',
  areas: 'region:19',
  languages: 'so',
};
const read = (fields: Record<string, string>) =>
  readNotice(noticeDraft(new URLSearchParams({ ...sound, ...fields })));

test('a form makes a notice in the languages that are filled in, and the notice fills in the form', () => {
  const { document, faults } = read({});
  expect(faults).toEqual([]);
  expect(document).toEqual({
    texts: { fi: { title: 'Koulutus', text: 'Yksi\n\nKaksi' }, ar: { title: 'تدريب', text: 'نص' } },
    from: '2026-11-24',
    until: '2026-11-30',
    areas: [{ kind: 'region', code: '19' }],
    languages: ['so'],
  });
  expect(document && readNotice(draftOf(document)).document).toEqual(document);
});

test.each<[string, Record<string, string>, string[]]>([
  ['neither Finnish nor Swedish', { 'fi.title': '', 'fi.text': '' }, ['texts main-missing']],
  ['a title alone', { 'sv.title': 'Kurs' }, ['texts.sv half']],
  ['a title that is too long', { 'fi.title': 'x'.repeat(151) }, ['texts.fi too-long']],
  ['a text that is too long', { 'fi.text': 'x'.repeat(6000) }, ['texts.fi too-long']],
  ['no first day', { from: '', until: '' }, ['from date']],
  ['a day that there is not', { from: '2026-02-30' }, ['from date']],
  ['a last day that is none', { until: 'soon' }, ['until date']],
  ['a last day before the first', { until: '2026-11-23' }, ['until before']],
])('%s is refused', (_, fields, expected) => {
  const { document, faults } = read(fields);
  expect([document, faults.map(({ field, code }) => `${field} ${code}`)]).toEqual([null, expected]);
});

test('areas and languages that do not exist are left out', () => {
  const form = new URLSearchParams({ ...sound, areas: 'region:99', languages: '<b>' });
  form.append('areas', 'municipality:091');
  expect(noticeDraft(form)).toMatchObject({ areas: ['municipality:091'], languages: [] });
});
