import { expect, test } from 'vitest';
import { isMunicipalAddress } from './municipalDomains.ts';

test.each([
  ['aino@hel.fi', '091', true],
  ['Aino@Helsinki.FI', '091', true],
  ['aino@esbo.fi', '049', true],
  ['aino@espoo.fi', '091', false],
  ['aino@aanekoski.fi', '992', true],
  ['aino@mariehamn.ax', '478', true],
  ['aino@mariehamn.fi', '478', false],
  ['pupil@edu.espoo.fi', '049', false],
  ['aino@espoo.fi.example', '049', false],
  ['aino@evilespoo.fi', '049', false],
  ['espoo.fi', '049', false],
  ['a@b@espoo.fi', '049', false],
  ['aino@gmail.com', '049', false],
  ['aino@espoo.fi', '000', false],
])('%s is of municipality %s: %s', (email, code, isIt) => {
  expect(isMunicipalAddress(email, code)).toBe(isIt);
});
