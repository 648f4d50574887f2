import { expect, test } from 'vitest';
import type { FormEntry } from '../../../data/model/formFields.ts';
import { emptyForm } from '../../../data/model/formRows.ts';
import type { FormFault } from '../../../data/model/submissionForm.ts';
import { renderPart } from '../fixtures/renderPart.tsx';
import { Channels } from './Channels.tsx';
import { FormContext } from './FormContext.ts';
import { useServiceForm } from './useServiceForm.ts';

interface Given {
  entries?: FormEntry[];
  faults?: FormFault[];
  focus?: string | null;
}

function Form({ entries = emptyForm(), faults = [], focus = null }: Given) {
  const { parts } = useServiceForm({ entries, faults, focus, municipalities: [] });
  return (
    <FormContext value={parts}>
      <Channels />
    </FormContext>
  );
}

/** Which ways to reach the service stand open, and what is said of each. */
async function folds(given: Given): Promise<[isOpen: boolean, summary: string][]> {
  const html = await renderPart(<Form {...given} />);
  const found = html.matchAll(
    /<details class="[^"]*fold[^"]*"( open="")?[^>]*><summary[^>]*>(.*?)<\/summary>/g,
  );
  return [...found].map(([, open, summary = '']) => [open !== undefined, summary.replace(/<[^>]*>/g, '')]);
}

const empty: [boolean, string] = [false, expect.stringContaining('Not filled in') as unknown as string];

test('ways that nobody uses are folded', async () => {
  expect(await folds({})).toEqual([empty, empty, empty]);
});

test.each<[string, Given, string]>([
  [
    'used',
    { entries: [...emptyForm(), ['channels.1.phone', '040 1234567'], ['channels.1.languages.0.tag', 'so']] },
    'Phone 040 1234567',
  ],
  ['faulty', { faults: [{ field: 'channels.1.phone', code: 'required' }] }, 'Not filled in'],
  ['just added', { focus: 'channels.1' }, 'Not filled in'],
])('one that is %s stands open', async (_, given, said) => {
  expect(await folds(given)).toEqual([empty, [true, expect.stringContaining(said)], empty]);
});

test('what was known before is folded, until something in it is to be corrected', async () => {
  const entries: FormEntry[] = [
    ['channels.0.kind', 'phone'],
    ['channels.0.origin', '0'],
    ['channels.0.phone', '+358401234567'],
  ];
  expect((await folds({ entries })).map(([isOpen]) => isOpen)).toEqual([false]);
  const faults: FormFault[] = [{ field: 'channels.0.phone', code: 'phone' }];
  expect((await folds({ entries, faults })).map(([isOpen]) => isOpen)).toEqual([true]);
});

test('a way of an unknown kind can be given one', async () => {
  const entries: FormEntry[] = [
    ['channels.0.kind', 'pigeon'],
    ['channels.0.origin', '0'],
  ];
  const html = await renderPart(<Form entries={entries} />);
  expect(html).toContain('name="channels.0.kind"');
  expect(html).toContain('pigeon');
});
