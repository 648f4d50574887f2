import { expect, test } from 'vitest';
import { programmeLimits } from '../../../data/model/programme.ts';
import { programmeDraft, readProgramme } from './readProgrammeForm.ts';

const kept = 'https://www.kerava.fi/kotoutumisohjelma';

test.each([
  ['kerava.fi/ohjelma', 'https://kerava.fi/ohjelma', null],
  [' https://kerava.fi/ohjelma ', 'https://kerava.fi/ohjelma', null],
  ['', null, 'missing'],
  ['http://kerava.fi/ohjelma', 'http://kerava.fi/ohjelma', 'not-https'],
  ['javascript:alert(1)', null, 'address'],
  ['https://aino:salasana@kerava.fi', null, 'address'],
  ['ei ole', null, 'address'],
  [`https://kerava.fi/${'a'.repeat(programmeLimits.url)}`, null, 'too-long'],
])('of %j becomes %j (%s)', (typed, url, code) => {
  const draft = programmeDraft(new URLSearchParams({ url: typed }));
  const read = readProgramme(draft, { current: null, isRemoval: false });
  expect(read.faults).toEqual(code ? [{ field: 'url', code }] : []);
  if (code !== 'too-long') expect(read.url).toBe(url);
});

test.each([
  ['the first link', null, kept, false, '', []],
  ['the same link, checked anew', kept, kept, false, '', []],
  ['another link', kept, 'https://kerava.fi/uusi', false, '', ['reason']],
  ['another link, with a reason', kept, 'https://kerava.fi/uusi', false, 'Sivu siirtyi', []],
  ['no link', kept, kept, true, '', ['reason']],
  ['no link, with a reason', kept, '', true, 'Sivua ei enää ole', []],
])('%s', (_, current, url, isRemoval, reason, fields) => {
  const read = readProgramme({ url, reason }, { current, isRemoval });
  expect(read.faults.map(({ field }) => field)).toEqual(fields);
  expect(read.url).toBe(isRemoval ? null : url);
});
