import { LRUCache } from 'lru-cache';
import type { ReadyBody } from '../ReadyBody.ts';

/** How long an answer holds: as long as the program runs, until the directory changes, or for the minute. */
export type Holds = 'always' | 'snapshot' | 'minute';

/** Says which answer a request wants; equal requests have equal texts. */
export interface AnswerKey {
  holds: Holds;
  text: string;
}

/** The state of the directory and the minute for which an answer is wanted. */
export interface Edition {
  version: string;
  minute: number;
}

const maxTargets = 2000;
const maxTargetLength = 500;

/** Ready bodies of answers, up to a number of bytes; and which answer each recent request target stands for. */
export class AnswerCache {
  readonly #bodies: LRUCache<string, ReadyBody>;
  readonly #targets = new LRUCache<string, AnswerKey>({ max: maxTargets });

  constructor(maxBytes: number) {
    this.#bodies = new LRUCache({ maxSize: maxBytes, sizeCalculation: (body) => body.bytes });
  }

  /** The answer, made where it is not there; a body too large for the cache is made each time. */
  async answer(key: AnswerKey, edition: Edition, make: () => Promise<ReadyBody>): Promise<ReadyBody> {
    const name = nameOf(key, edition);
    const known = this.#bodies.get(name);
    if (known) return known;
    const body = await make();
    this.#bodies.set(name, body);
    return body;
  }

  /** Remembers which answer a request target asks for. */
  remember(target: string, key: AnswerKey): void {
    if (target.length <= maxTargetLength) this.#targets.set(target, key);
  }

  /** The answer to a target that was asked for before, where it still holds. */
  recall(target: string, edition: Edition): ReadyBody | undefined {
    const key = this.#targets.get(target);
    return key && this.#bodies.get(nameOf(key, edition));
  }
}

function nameOf({ holds, text }: AnswerKey, { version, minute }: Edition): string {
  if (holds === 'always') return text;
  return holds === 'snapshot' ? `${version} ${text}` : `${version} ${minute} ${text}`;
}
