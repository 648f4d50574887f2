/** Something that goes on until it is stopped; `stop` resolves when the last round is over. */
export interface Repeated {
  stop(): Promise<void>;
}

/** Does the work again and again, with a pause between; `onError` hears of rounds that failed, the next one tries again. */
export function repeat(
  work: (isStopped: () => boolean) => Promise<unknown>,
  { everyMs, onError }: { everyMs: number; onError: (error: unknown) => void },
): Repeated {
  let timer: NodeJS.Timeout;
  let isStopped = false;
  let working: Promise<unknown> = Promise.resolve();
  const next = () => {
    timer = setTimeout(() => {
      working = work(() => isStopped)
        .catch(onError)
        .finally(() => {
          if (!isStopped) next();
        });
    }, everyMs);
  };
  next();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}
