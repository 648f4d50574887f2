import express, { type Request, type RequestHandler } from 'express';
import { Problem } from '../../http/problem.ts';
import { decodePart } from '../../http/target.ts';

const maxFormBytes = 512 * 1024;
const maxFields = 5000;
const formType = 'application/x-www-form-urlencoded';

/** Reads the body of a form into memory; larger ones are refused with 413. */
export const formBody: RequestHandler = express.raw({ type: formType, limit: maxFormBytes });

/** The fields of a form. Throws Problem where they are not what a browser sends. */
export function readForm(request: Request): URLSearchParams {
  if (!request.is(formType)) {
    throw new Problem('unsupported-type', { detail: `A form is sent as ${formType}.` });
  }
  const body: unknown = request.body;
  const text = Buffer.isBuffer(body) ? body.toString('latin1') : '';
  const parts = text === '' ? [] : text.split('&');
  if (parts.length > maxFields) throw new Problem('too-large', { detail: 'The form has too many fields.' });
  const fields = parts.map((part) => {
    const [name, ...value] = part.split('=');
    return [decodeField(name), decodeField(value.join('='))] as [string, string];
  });
  return new URLSearchParams(fields);
}

/** Browsers send nothing but ASCII, with percent-encoded UTF-8 (URL standard, 5.1). */
function decodeField(text = ''): string {
  const decoded = /^[\x20-\x7e]*$/.test(text) ? decodePart(text.replaceAll('+', ' ')) : undefined;
  if (decoded === undefined) {
    throw new Problem('bad-request', { detail: 'The form is not percent-encoded UTF-8, or has a NUL.' });
  }
  return decoded;
}
