import { parentPort } from 'node:worker_threads';
import type { Answer } from './in-threads.js';
import type { Perform, Task } from './tasks.js';

/** Does the tasks that this thread is sent. */
export const serveThread = (perform: Perform): void => {
  parentPort?.on('message', (task: Task) => {
    let answer: Answer;
    try {
      answer = { gives: perform(task) };
    } catch (error) {
      answer = { error };
    }
    parentPort?.postMessage(answer);
  });
};
