import { z } from 'zod';

const emailSchema = z.email().max(254);

/** Whether a text can be an e-mail address. */
export function isEmail(text: string): boolean {
  return emailSchema.safeParse(text).success;
}
