import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the server and while its page comes to life: what needs a script is shown after that. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
