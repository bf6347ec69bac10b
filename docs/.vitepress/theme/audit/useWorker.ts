import { onBeforeUnmount } from 'vue';
import type { Told } from './protocol';

/** What is wrong with the file, in words. */
export class Problem extends Error {
  readonly words: readonly string[];

  constructor(words: readonly string[]) {
    super(words.join(' '));
    this.words = words;
  }
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

type Kinds = { readonly kind: PropertyKey };

/** Somebody who answers in another thread, and can be stopped at any moment. */
export interface Answering<Question extends Kinds, Answers extends Record<Question['kind'], unknown>> {
  readonly ask: <K extends Question['kind']>(question: Question & { kind: K }) => Promise<Answers[K]>;
  /** Ends whatever is being done; nothing that was asked is answered any more. */
  readonly stop: () => void;
}

/** A worker, made when it is first asked. */
export function useWorker<Question extends Kinds, Answers extends Record<Question['kind'], unknown>, Stage>(
  make: () => Worker,
  onProgress: (stage: Stage, done: number) => void,
): Answering<Question, Answers> {
  let worker: Worker | null = null;
  let number = 0;
  const waiting = new Map<number, Waiting>();

  function stop(): void {
    worker?.terminate();
    worker = null;
    waiting.clear();
  }

  function fail(error: Error): void {
    const all = [...waiting.values()];
    stop();
    for (const { reject } of all) reject(error);
  }

  function receive(told: Told<Stage, unknown>): void {
    if ('stage' in told) {
      onProgress(told.stage, told.done);
      return;
    }
    const asked = waiting.get(told.number);
    waiting.delete(told.number);
    if ('answer' in told) asked?.resolve(told.answer as never);
    else asked?.reject('problem' in told ? new Problem(told.problem) : new Error(told.failed));
  }

  function started(): Worker {
    const made = make();
    made.onmessage = ({ data }: MessageEvent<Told<Stage, unknown>>) => receive(data);
    made.onerror = ({ message }) => fail(new Error(message ?? 'worker'));
    return made;
  }

  onBeforeUnmount(stop);
  return {
    stop,
    ask: (question) =>
      new Promise((resolve, reject) => {
        worker ??= started();
        number += 1;
        waiting.set(number, { resolve, reject });
        worker.postMessage({ number, question });
      }),
  };
}
