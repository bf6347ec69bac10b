// 每一步都有一个工作进程（或线程）做完一件、还没有交出就死去。In each phase one worker, process or thread, dies with a task done and not yet handed over.
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, workerData } from 'node:worker_threads';
import { serveRedis } from '../../../examples/cluster/over-redis.js';
import { serveThread } from '../../../examples/cluster/serve-thread.js';
import { type Perform, worker } from '../../../examples/cluster/tasks.js';

const { terms, folder, place, lock } = isMainThread ? JSON.parse(process.argv[2] ?? '') : workerData;

/** Whether nobody has died in this phase yet; asked once by each. */
function isFirst(kind: string): boolean {
  try {
    closeSync(openSync(join(folder, kind), 'wx'));
    return true;
  } catch {
    return false;
  }
}

const perform = worker(terms);

const mortal: Perform = (task) => {
  const gives = perform(task);
  if (isFirst(task.kind)) {
    if (isMainThread) process.kill(process.pid, 'SIGKILL');
    else process.exit();
  }
  return gives;
};

if (isMainThread) serveRedis(place, mortal, lock);
else serveThread(mortal);
