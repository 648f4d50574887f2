import express, { type Router } from 'express';
import { plainPage } from './api/documentationPage.ts';
import { escapeHtml } from './escapeHtml.ts';
import { type ProblemCode, problemKinds } from './problem.ts';
import { ReadyBody } from './ReadyBody.ts';
import { sendReady } from './sendReady.ts';

const explanations: Record<ProblemCode, string> = {
  'bad-request': 'The address has malformed percent-encoding, or the request has a body where none is read.',
  'bad-query':
    'Parameters are unknown, repeated, malformed, or name something that does not exist. The member “faults” names each, with its value and what would have been right.',
  'cross-site': 'A form is sent from our own pages only. Open the page here, and send it again.',
  'not-found': 'There is no such address, or no such service is published.',
  'method-not-allowed': 'The header “Allow” names the methods that are possible.',
  'too-large': 'A form has at most 512 kB and 5,000 fields.',
  'too-long': 'Ask for less at a time: lists take up to 50 values.',
  'unsupported-type': 'A form is sent as application/x-www-form-urlencoded, uncompressed or as gzip.',
  'headers-too-large': 'Send fewer or shorter headers.',
  'not-ready': 'The server is starting or stopping. Try again in a few seconds.',
  internal:
    'The fault is ours. Tell us the value of the header “X-Request-Id”, by which we find it in the log.',
};

/** One page for each kind of problem: what the `type` of a problem document points to. */
export function problemPages(): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  for (const code of Object.keys(problemKinds) as ProblemCode[]) {
    const { status, title } = problemKinds[code];
    const text = `<p>${escapeHtml(explanations[code])}</p>\n<p>Status: ${status}.</p>\n<p><a href="/api/v1/">The API</a></p>`;
    const body = new ReadyBody(plainPage(title, text), {
      type: 'text/html; charset=utf-8',
      headers: { 'cache-control': 'public, max-age=86400' },
    });
    router.get(`/problems/${code}`, (req, res) => sendReady(req, res, body));
  }
  return router;
}
