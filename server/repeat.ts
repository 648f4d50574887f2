/** Something that goes on until it is stopped; `stop` resolves when the last round is over. */
export interface Repeated {
  stop(): Promise<void>;
}

/**
 * Does the work at once, and again and again with a pause between; `onError` hears of rounds that failed, and the next
 * one comes all the same.
 */
export function repeat(
  work: (isStopped: () => boolean) => Promise<unknown>,
  { everyMs, onError }: { everyMs: number; onError: (error: unknown) => void },
): Repeated {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let working: Promise<void>;
  const round = () => {
    working = work(() => isStopped)
      .then(() => {}, onError)
      .finally(() => {
        if (!isStopped) timer = setTimeout(round, everyMs);
      });
  };
  round();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}
