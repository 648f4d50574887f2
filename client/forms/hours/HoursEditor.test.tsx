import { expect, test } from 'vitest';
import { draftOfHours, emptyHours, type HoursDraft } from '../../../data/model/hours/hoursDraft.ts';
import { renderPart } from '../fixtures/renderPart.tsx';
import { HoursEditor } from './HoursEditor.tsx';

function render(draft: HoursDraft, faults = new Map<string, string>()) {
  return renderPart(
    <HoursEditor name="x.hours" label="Hours" draft={draft} onChange={() => {}} faults={faults} />,
  );
}

test('a day that cannot be read says what is wrong', async () => {
  const html = await render({ ...emptyHours, days: { ...emptyHours.days, tu: '9-12, 11-15' } });
  expect(html).toMatch(
    /<input[^>]*aria-invalid="true"[^>]*value="9-12, 11-15"|value="9-12, 11-15"[^>]*aria-invalid="true"/,
  );
  expect(html).toContain('Two times of the same day overlap.');
});

test('what the server says of a text is shown with it', async () => {
  const draft = draftOfHours({ hours: 'We[1] 12:00-15:00' });
  const html = await render(draft, new Map([['x.hours.text', 'This cannot be read.']]));
  expect(html).toMatch(/<textarea[^>]*aria-invalid="true"[^>]*>We\[1\] 12:00-15:00<\/textarea>/);
  expect(html).toContain('This cannot be read.');
});

test('how the hours are given is a choice that is sent', async () => {
  const html = await render(emptyHours);
  expect(html).toMatch(
    /<input type="radio" name="x.hours.mode"[^>]*checked=""[^>]*value="week"|value="week" checked=""/,
  );
});
