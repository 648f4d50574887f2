import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CursorError } from '../../data/search/page.ts';
import { OpenTimeError } from '../directory/answers.ts';
import { BadQuery, Problem, problemDocument, problemKinds, toProblem } from './problem.ts';

describe('an error as a problem', () => {
  test('is itself where it is one', () => {
    const problem = new Problem('not-found', { detail: 'No such service is published.' });
    expect(toProblem(problem)).toBe(problem);
  });

  test('names the time where that is too far away', () => {
    const problem = toProblem(new OpenTimeError('2099-01-01T08:00:00.000Z'));
    expect([problem.status, problem.faults]).toMatchObject([
      400,
      [
        {
          parameter: 'open',
          value: '2099-01-01T08:00:00.000Z',
          expected: expect.stringContaining('366 days'),
        },
      ],
    ]);
  });

  test('names the cursor where that is bad', () => {
    const problem = toProblem(new CursorError());
    expect([problem.status, problem.faults?.[0]?.parameter]).toEqual([400, 'cursor']);
  });

  test('is a bad request where the router could not read the address', () => {
    expect(toProblem(Object.assign(new URIError('x'), { status: 400 })).code).toBe('bad-request');
  });

  test('says nothing of the inside where it was not foreseen', () => {
    const error = new Error('SELECT secret FROM /etc/passwd');
    const problem = toProblem(error);
    expect(problem.status).toBe(500);
    expect(JSON.stringify(problemDocument(problem, '/'))).not.toMatch(/secret|passwd|stack/);
    expect(problem.cause).toBe(error);
  });
});

test('a document has what RFC 9457 asks for, and the faults', () => {
  const faults = [{ parameter: 'near', code: 'malformed' as const, value: '1', expected: 'lat,lng' }];
  expect(problemDocument(new BadQuery(faults), '/api/v1/services?near=1')).toEqual({
    type: '/problems/bad-query',
    title: problemKinds['bad-query'].title,
    status: 400,
    detail: 'See faults: near.',
    instance: '/api/v1/services',
    faults,
  });
});

test('whatever the target is, the instance is a URI reference without the query', () => {
  const problem = new Problem('not-found', { detail: '' });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (target) => {
      const { instance } = problemDocument(problem, `/${target}`);
      expect(instance).toMatch(/^(?:[A-Za-z0-9\-._~:/#@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/);
    }),
  );
});
