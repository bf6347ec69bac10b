import { shallowReactive } from 'vue';
import type { Answers, Overview, Question, Stage } from './protocol';
import { type Answering, Problem, useWorker } from './useWorker';

/** Where registers are audited. */
export type BenchWorker = Answering<Question, Answers>;

/** How far an audit is. */
export interface AuditState {
  status: 'idle' | 'running' | 'done';
  stage: Stage | 'loading';
  /** From 0 to 1. */
  done: number;
  overview: Overview | null;
  /** Why there is no result, in words. */
  problem: readonly string[];
  failed: string | null;
  isCancelled: boolean;
}

type Start = Omit<Question & { kind: 'audit' }, 'kind'>;

export interface Audits extends BenchWorker {
  readonly state: AuditState;
  readonly start: (what: Start) => Promise<void>;
  readonly cancel: () => void;
}

const NOTHING = {
  stage: 'loading',
  done: 0,
  overview: null,
  problem: [],
  failed: null,
  isCancelled: false,
} as const;

/** Runs audits in a worker, one at a time. */
export function useAudit(): Audits {
  const state: AuditState = shallowReactive({ status: 'idle', ...NOTHING });
  const worker = useWorker<Question, Answers, Stage>(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    (stage, done) => Object.assign(state, { stage, done }),
  );

  async function start(what: Start): Promise<void> {
    worker.stop();
    Object.assign(state, { status: 'running', ...NOTHING });
    try {
      const overview = await worker.ask({ kind: 'audit', ...what });
      Object.assign(state, { status: 'done', overview });
    } catch (error) {
      const problem = error instanceof Problem ? error.words : [];
      const failed = error instanceof Problem ? null : String(error);
      Object.assign(state, { status: 'idle', problem, failed });
    }
  }

  function cancel(): void {
    worker.stop();
    Object.assign(state, { status: 'idle', ...NOTHING, isCancelled: true });
  }

  return { ...worker, state, start, cancel };
}
