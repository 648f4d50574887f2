import { useFormatter } from 'use-intl';

const moment = { dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' } as const;

/** Writes day and time as the reader's language does, always with 24 hours. */
export function useMoment(): (at: string | Date) => string {
  const format = useFormatter();
  return (at) => format.dateTime(new Date(at), moment);
}
