import { onBeforeUnmount, shallowReactive, type WatchSource, watch } from 'vue';
import type { Answer, Question } from './analysis';

type Message =
  | { readonly number: number; readonly answer: Answer }
  | { readonly number: number; readonly error: string }
  | { readonly number: number; readonly done: true };

export interface Analysis {
  /** The answers that belong to an older state of the claim. */
  stale: readonly Answer['step'][];
  failed: boolean;
  explanation: Extract<Answer, { step: 'explanation' }> | null;
  changes: Extract<Answer, { step: 'changes' }> | null;
  readings: Extract<Answer, { step: 'readings' }> | null;
}

const WAIT = 200;

/** Asks for the explanation, the changes and the readings in a worker, so that typing never waits for them. */
export function useAnalysis(question: WatchSource<Omit<Question, 'number'> | null>): Analysis {
  const analysis: Analysis = shallowReactive({
    stale: [],
    failed: false,
    explanation: null,
    changes: null,
    readings: null,
  });
  let worker: Worker | null = null;
  let isBusy = false;
  let number = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    worker?.terminate();
    worker = null;
    isBusy = false;
  }

  function receive({ data }: MessageEvent<Message>): void {
    if (data.number !== number) return;
    if (!('answer' in data)) isBusy = false;
    if ('error' in data) analysis.failed = true;
    if ('answer' in data) {
      const { answer } = data;
      Object.assign(analysis, { [answer.step]: answer });
      analysis.stale = analysis.stale.filter((step) => step !== answer.step);
    }
  }

  function ask(asked: Omit<Question, 'number'>): void {
    if (isBusy) stop();
    if (worker === null) {
      worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = receive;
      worker.onerror = () => {
        analysis.failed = true;
        stop();
      };
    }
    isBusy = true;
    worker.postMessage({ ...asked, number });
  }

  watch(
    question,
    (asked) => {
      clearTimeout(timer);
      number += 1;
      analysis.failed = false;
      analysis.stale = ['explanation', 'changes', 'readings'];
      if (asked === null) Object.assign(analysis, { explanation: null, changes: null, readings: null });
      else timer = setTimeout(() => ask(asked), WAIT);
    },
    { flush: 'post' },
  );
  onBeforeUnmount(() => {
    clearTimeout(timer);
    stop();
  });
  return analysis;
}
