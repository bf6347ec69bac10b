import { Worker } from 'node:worker_threads';
import type { ContractInput } from 'qijiang-catastrophe-insurance';
import type { Engine } from './settle.js';
import type { Kind, Task, Work } from './tasks.js';

/** What a thread answers: the result, or what was wrong. */
export type Answer = { readonly gives: Work[Kind]['gives'] } | { readonly error: unknown };

interface Waiting {
  readonly task: Task;
  readonly resolve: (gives: never) => void;
  readonly reject: (error: unknown) => void;
}

const THREAD = new URL('./thread.ts', import.meta.url);

/** Node 20 reads no TypeScript in a thread before it is told how. */
const BOOT = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(require('node:worker_threads').workerData.script);
})`;

/** How often a task is given to a new thread after its thread has died. */
const LIVES = 3;

/** Worker threads of this process. A thread that dies is replaced, and its task done again. */
export function inThreads(terms: ContractInput, count: number, script = THREAD, more: object = {}): Engine {
  const queue: (Waiting & { readonly lives: number })[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let isClosing = false;
  /** Why a thread died, where it said so. */
  let reason: unknown;

  const next = (): void => {
    while (idle.length > 0 && queue.length > 0) {
      const [thread, waiting] = [idle.pop() as Worker, queue.shift() as (typeof queue)[number]];
      const { task, resolve, reject, lives } = waiting;
      const done = (answer: Answer) => {
        thread.off('exit', died);
        idle.push(thread);
        if ('gives' in answer) resolve(answer.gives as never);
        else reject(answer.error);
        next();
      };
      const died = () => {
        thread.off('message', done);
        if (lives > 0) queue.unshift({ ...waiting, lives: lives - 1 });
        else reject(new Error(`${task.key}: its threads died`, { cause: reason }));
      };
      thread.once('message', done);
      thread.prependOnceListener('exit', died);
      thread.postMessage(task);
    }
  };
  const begin = (): void => {
    const thread = new Worker(BOOT, { eval: true, workerData: { script: script.href, terms, ...more } });
    all.add(thread);
    idle.push(thread);
    thread.on('error', (error) => {
      reason = error;
    });
    thread.on('exit', () => {
      all.delete(thread);
      if (isClosing) return;
      const at = idle.indexOf(thread);
      if (at >= 0) idle.splice(at, 1);
      begin();
      next();
    });
  };
  for (let i = 0; i < count; i++) begin();
  return {
    perform: <K extends Kind>(tasks: readonly Task<K>[]) =>
      Promise.all(
        tasks.map(
          (task) =>
            new Promise<Work[K]['gives']>((resolve, reject) => {
              queue.push({ task, resolve, reject, lives: LIVES });
              next();
            }),
        ),
      ),
    close: async () => {
      isClosing = true;
      await Promise.all([...all].map((thread) => thread.terminate()));
    },
  };
}
