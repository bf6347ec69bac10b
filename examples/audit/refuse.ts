import { FileProblem } from '../file-problem.js';

/** Ends the work on a file with a reason for people. */
export function refuse(file: string, zh: string, en: string): never {
  throw new FileProblem(file, [{ zh, en }]);
}
