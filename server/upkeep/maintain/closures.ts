import type { Service } from '../../../data/model/service.ts';

/** Closed until a day, or nobody knows until when. */
export function closedForATime(reopensOn: string | null) {
  return ({ reopensOn: _, ...service }: Service): Service => ({
    ...service,
    state: 'temporarily-closed',
    ...(reopensOn !== null && { reopensOn }),
  });
}

/** Closed for good: no longer in the directory, though its history stays. */
export function closedForGood({ reopensOn: _, ...service }: Service): Service {
  return { ...service, state: 'archived' };
}

/** Open again after it was closed for a time. */
export function openAgain({ reopensOn: _, ...service }: Service): Service {
  return { ...service, state: 'published' };
}
