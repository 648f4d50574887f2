export type ConflictCode =
  | 'not-newest'
  | 'slug-taken'
  | 'slug-fixed'
  | 'email-taken'
  | 'name-taken'
  | 'too-many';

/** A write that would contradict what the store holds by now; nothing was written. */
export class ConflictError extends Error {
  readonly code: ConflictCode;

  constructor(message: string, { code }: { code: ConflictCode }) {
    super(message);
    this.name = 'ConflictError';
    this.code = code;
  }
}
