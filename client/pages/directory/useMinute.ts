import { useEffect, useMemo, useState } from 'react';

/** The moment for "open now": the answer's own at first, so that server and browser agree, then each new minute. */
export function useMinute(answeredAt: string): Date {
  const [now, setNow] = useState<{ at: Date; for: string }>(() => ({
    at: new Date(answeredAt),
    for: answeredAt,
  }));
  const answered = useMemo(() => new Date(answeredAt), [answeredAt]);
  useEffect(() => {
    const timer = setInterval(() => setNow({ at: new Date(), for: answeredAt }), 60_000);
    return () => clearInterval(timer);
  }, [answeredAt]);
  return now.for === answeredAt ? now.at : answered;
}
