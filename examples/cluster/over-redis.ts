import { type ConnectionOptions, type Job, Queue, QueueEvents, Worker } from 'bullmq';
import type { Engine } from './settle.js';
import type { Kind, Perform, Task, Work } from './tasks.js';

/** Of one register at a time; another register, another queue. */
export interface Place {
  readonly url: string;
  readonly queue: string;
}

const connectionTo = (url: string): ConnectionOptions => ({ url, maxRetriesPerRequest: null });

/** How long a worker holds a task without a sign of life, in milliseconds. While a task is worked on there is no sign: a part must take far less. */
const LOCK = 30_000;

/** How often a task is given to another worker after one has died with it. */
const LIVES = 5;

/** Does tasks as they come, wherever this process runs, until it is closed. */
export function serveRedis({ url, queue }: Place, perform: Perform, lockDuration = LOCK): Worker {
  return new Worker(queue, async ({ data }: Job<Task>) => perform(data), {
    connection: connectionTo(url),
    lockDuration,
    stalledInterval: lockDuration / 2,
    maxStalledCount: LIVES,
  });
}

/** Workers wherever they are, by way of Redis. A task stands in the queue under its key: put there again it is the same one, and its result is kept. */
export function overRedis({ url, queue: name }: Place): Engine {
  const queue = new Queue<Task>(name, { connection: connectionTo(url) });
  const events = new QueueEvents(name, { connection: connectionTo(url) });
  // One listener for each task that is waited for.
  for (const emitter of [queue, events]) emitter.setMaxListeners(0);
  return {
    async perform<K extends Kind>(tasks: readonly Task<K>[]) {
      await events.waitUntilReady();
      const jobs = await queue.addBulk(
        tasks.map((data) => ({ name: data.kind, data, opts: { jobId: data.key } })),
      );
      return Promise.all(jobs.map((job) => job.waitUntilFinished(events) as Promise<Work[K]['gives']>));
    },
    async close() {
      await queue.obliterate({ force: true });
      await Promise.all([queue.close(), events.close()]);
    },
  };
}
