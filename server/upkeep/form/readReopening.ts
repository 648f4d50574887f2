/**
 * The day on which a service opens again, from a date field or as people write it in Finland (`7.1.2027`): null where
 * nobody knows yet, undefined where it is no day after today.
 */
export function readReopening(text: string, today: string): string | null | undefined {
  if (text === '') return null;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const date = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return isDay && date > today ? date : undefined;
}
