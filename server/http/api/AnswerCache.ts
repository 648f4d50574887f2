import { LRUCache } from 'lru-cache';
import type { ReadyBody } from '../ReadyBody.ts';
import { shareWork } from '../shareWork.ts';

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

/**
 * Ready bodies of answers, up to a number of bytes, and the last one that is larger than all of these together: the
 * snapshot of a very large directory. And which answer each recent request target stands for.
 */
export class AnswerCache {
  readonly #maxBytes: number;
  readonly #bodies: LRUCache<string, ReadyBody>;
  #large: { name: string; body: ReadyBody } | undefined;
  readonly #share = shareWork<ReadyBody>();
  readonly #targets = new LRUCache<string, AnswerKey>({ max: maxTargets });

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
    this.#bodies = new LRUCache({ maxSize: maxBytes, sizeCalculation: (body) => body.bytes });
  }

  /** The answer, made where it is not there. */
  async answer(key: AnswerKey, edition: Edition, make: () => Promise<ReadyBody>): Promise<ReadyBody> {
    const name = nameOf(key, edition);
    const known = this.#find(name);
    if (known) return known;
    return this.#share(name, async () => {
      const body = await make();
      if (body.bytes > this.#maxBytes) this.#large = { name, body };
      else this.#bodies.set(name, body);
      return body;
    });
  }

  /** Remembers which answer a request target asks for. */
  remember(target: string, key: AnswerKey): void {
    if (target.length <= maxTargetLength) this.#targets.set(target, key);
  }

  /** The answer to a target that was asked for before, where it still holds. */
  recall(target: string, edition: Edition): ReadyBody | undefined {
    const key = this.#targets.get(target);
    return key && this.#find(nameOf(key, edition));
  }

  #find(name: string): ReadyBody | undefined {
    return this.#bodies.get(name) ?? (this.#large?.name === name ? this.#large.body : undefined);
  }
}

function nameOf({ holds, text }: AnswerKey, { version, minute }: Edition): string {
  if (holds === 'always') return text;
  return holds === 'snapshot' ? `${version} ${text}` : `${version} ${minute} ${text}`;
}
