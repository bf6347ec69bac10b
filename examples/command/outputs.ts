import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { FileProblem } from '../file-problem.js';
import { removeFolder, temporaryFolder } from './temporary.js';

/** A file by whatever path or link: where it is, and what it is. */
function identitiesOf(path: string): readonly string[] {
  try {
    const { dev, ino } = statSync(path);
    return [realpathSync(path), `${dev}:${ino}`];
  } catch {
    return [resolve(path)];
  }
}

/** Whether anything stands under a name, a link that leads nowhere included. */
function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * The files that a command writes. None of them may be one of its inputs, by whatever path or link; none replaces a file that
 * is there unless that is asked for. All are written aside, in a folder beside the place where they belong, and stand there
 * together at the end, or not at all.
 */
export class Outputs {
  readonly #inputs: ReadonlySet<string>;
  readonly #mayReplace: boolean;
  /** By the folder in which files belong: the folder in which they wait. */
  readonly #waiting = new Map<string, string>();
  readonly #paths = new Map<string, string>();
  /** Folders that were made, to be gone again where the work is given up. */
  #made: string[] = [];

  constructor(inputs: readonly string[], mayReplace: boolean) {
    this.#inputs = new Set(inputs.flatMap(identitiesOf));
    this.#mayReplace = mayReplace;
  }

  /** @throws `FileProblem` where a file may not be written there. */
  check(path: string): void {
    if (identitiesOf(path).some((identity) => this.#inputs.has(identity)))
      throw new FileProblem(path, [
        {
          zh: '要写的文件就是要读的文件；请用别的名字。',
          en: 'This would be written over a file that is read; please use another name.',
        },
      ]);
    if (isThere(path) && !this.#mayReplace)
      throw new FileProblem(path, [
        {
          zh: '已有这个文件，没有动它；加 --force 才覆盖，或用 --out 写到别处。',
          en: 'This file is there already, and was left as it is; add --force to replace it, or write elsewhere with --out.',
        },
      ]);
    if (!existsSync(dirname(resolve(path))))
      throw new FileProblem(path, [{ zh: '没有这个文件夹。', en: 'There is no such folder.' }]);
  }

  /** Makes a folder for files where there is none. */
  folder(path: string): void {
    if (existsSync(path)) return;
    mkdirSync(path);
    this.#made.push(path);
  }

  /** Where a file is to be written until all are there. */
  path(path: string): string {
    this.check(path);
    const folder = dirname(resolve(path));
    const waiting = this.#waiting.get(folder) ?? temporaryFolder(folder, '.writing-');
    this.#waiting.set(folder, waiting);
    const aside = join(waiting, basename(path));
    this.#paths.set(resolve(path), aside);
    return aside;
  }

  /** Puts every file where it belongs; where one cannot be put, all are as they were. */
  commit(): void {
    const undo: (() => void)[] = [];
    try {
      for (const [path, aside] of this.#paths) {
        this.check(path);
        if (isThere(path)) {
          const old = `${aside}.old`;
          renameSync(path, old);
          undo.push(() => renameSync(old, path));
        }
        renameSync(aside, path);
        undo.push(() => renameSync(path, aside));
      }
    } catch (error) {
      for (const back of undo.reverse()) back();
      throw error;
    }
    this.#made = [];
    this.discard();
  }

  discard(): void {
    for (const folder of this.#waiting.values()) removeFolder(folder);
    for (const folder of this.#made) rmdirSync(folder);
    this.#made = [];
  }
}
