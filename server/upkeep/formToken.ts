import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { dayMs } from '../../data/model/duration.ts';

/** A draft of some weeks can still be sent. */
const validMs = 60 * dayMs;
const idBytes = 16;
const timeBytes = 6;
const macBytes = 32;

export interface FormToken {
  /** Stands for one filled-in form, however often it is sent. */
  formId: string;
  givenAt: Date;
}

const macOf = (key: Buffer, body: Buffer) => createHmac('sha256', key).update(body).digest();

/** A token for a form that is given out now. */
export function issueFormToken(key: Buffer, now: Date): string {
  const time = Buffer.alloc(timeBytes);
  time.writeUIntBE(now.getTime(), 0, timeBytes);
  const body = Buffer.concat([randomBytes(idBytes), time]);
  return Buffer.concat([body, macOf(key, body)]).toString('base64url');
}

/** What a token of ours says; null where it is forged, from the future, or too old. */
export function readFormToken(key: Buffer, token: string, now: Date): FormToken | null {
  if (!/^[A-Za-z0-9_-]{1,100}$/.test(token)) return null;
  const whole = Buffer.from(token, 'base64url');
  if (whole.length !== idBytes + timeBytes + macBytes) return null;
  const body = whole.subarray(0, idBytes + timeBytes);
  if (!timingSafeEqual(macOf(key, body), whole.subarray(idBytes + timeBytes))) return null;
  const givenAt = new Date(body.readUIntBE(idBytes, timeBytes));
  const ageMs = now.getTime() - givenAt.getTime();
  if (ageMs < 0 || ageMs > validMs) return null;
  return { formId: body.toString('hex', 0, idBytes), givenAt };
}
