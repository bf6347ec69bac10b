import { useWorker } from '../audit/useWorker';
import type { Answers, Comparing, Question, Stage } from './protocol';

export const useComparing = (onProgress: (stage: Stage, done: number) => void): Comparing =>
  useWorker<Question, Answers, Stage>(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    onProgress,
  );
