import { workerData } from 'node:worker_threads';
import { serveThread } from './serve-thread.js';
import { worker } from './tasks.js';

serveThread(worker(workerData.terms));
