/** What the main thread did for one toggle, in milliseconds. */
export interface Work {
  longestTaskMs: number;
  scriptMs: number;
  /** All of its tasks: script, style, layout, paint. */
  busyMs: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
}

export const traceCategories = ['toplevel', 'devtools.timeline', 'blink.user_timing', '__metadata'];

const scripts = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
]);

/** Reads a trace of `traceCategories` from each mark `toggle` to the next mark `settled`. */
export function workOfToggles(trace: Buffer): Work[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const marks = traceEvents.filter(({ name }) => name === 'toggle' || name === 'settled');
  marks.sort((a, b) => a.ts - b.ts);
  const onMainThread = traceEvents.filter(
    ({ ph, pid, tid }) => ph === 'X' && pid === marks[0]?.pid && tid === marks[0]?.tid,
  );
  const tasks = onMainThread.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  const scripting = onMainThread.filter(({ name }) => scripts.has(name));
  return marks.flatMap((mark, i) => {
    const end = marks[i + 1];
    if (mark.name !== 'toggle' || end?.name !== 'settled') return [];
    return [
      {
        longestTaskMs: Math.max(0, ...within(tasks, mark.ts, end.ts).map(([from, to]) => to - from)) / 1000,
        scriptMs: covered(within(scripting, mark.ts, end.ts)) / 1000,
        busyMs: covered(within(tasks, mark.ts, end.ts)) / 1000,
      },
    ];
  });
}

type Span = [from: number, to: number];

/** Spans, in microseconds, of the events that the stretch meets; the task of the click began before its mark. */
function within(events: TraceEvent[], from: number, to: number): Span[] {
  return events
    .map(({ ts, dur = 0 }): Span => [ts, ts + dur])
    .filter(([start, end]) => end > from && start < to);
}

/** How long any of the spans lasts: one inside another counts once. */
function covered(spans: Span[]): number {
  let sum = 0;
  let until = 0;
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return sum;
}
