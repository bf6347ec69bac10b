import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** What the threads of pages did, in milliseconds of processor time: other work on the machine does not add to it. */
export interface Work {
  /** The longest task, during which the page answers to nothing. */
  readonly longest: number;
  /** What came before the first content was painted. */
  readonly untilContent: number;
}

const milliseconds = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;

/** Traces what pages do meanwhile; one trace at a time. */
export async function workDuring(page: Page, run: () => Promise<unknown>): Promise<Work> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('a page without a browser');
  await browser.startTracing(page, { categories: ['toplevel', 'loading'] });
  await run();
  const trace = JSON.parse(String(await browser.stopTracing())) as { traceEvents: readonly TraceEvent[] };
  const events = trace.traceEvents;
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const main = new Set(threads.map(threadOf));
  const tasks = events.filter(
    (event) => event.name === 'ThreadControllerImpl::RunTask' && main.has(threadOf(event)),
  );
  if (tasks.length === 0) throw new Error('no task was traced');
  const content = events.find(({ name }) => name === 'firstContentfulPaint')?.ts ?? Number.POSITIVE_INFINITY;
  return {
    longest: Math.max(...tasks.map(milliseconds)),
    untilContent: tasks.filter(({ ts }) => ts < content).reduce((sum, task) => sum + milliseconds(task), 0),
  };
}
