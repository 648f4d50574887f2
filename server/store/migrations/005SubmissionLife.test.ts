import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import type { Tables } from '../schema.ts';
import { StoreDialect } from '../sqliteDialect.ts';
import { getSubmission, submissionEvents } from '../submissions.ts';
import { revisions } from './001Revisions.ts';
import { submissionLife } from './005SubmissionLife.ts';

test('a submission from before keeps all that it had, and gets a reference and a first event', async () => {
  const db = new Kysely<Tables>({ dialect: new StoreDialect(new Database(':memory:')) });
  onTestFinished(() => db.destroy());
  await revisions.up(db);
  await sql`
    insert into submission (id, document, faults, source, note, received_at)
    values ('a', '{"x":1}', '[]', '{"kind":"public-page"}', 'Ask them', '2026-11-24T08:00:00.000Z')`.execute(
    db,
  );
  await submissionLife.up(db);
  expect(await getSubmission(db, 'a')).toMatchObject({
    reference: expect.stringMatching(/^NK-.{4}-.{2}$/),
    document: { x: 1 },
    source: { kind: 'public-page' },
    note: 'Ask them',
    state: 'waiting',
    sender: null,
    version: 1,
  });
  expect(await submissionEvents(db, 'a')).toEqual([
    expect.objectContaining({ number: 1, kind: 'received', document: { x: 1 } }),
  ]);
});
