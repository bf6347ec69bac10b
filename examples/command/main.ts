import { type Ended, STATUS } from './ended.js';
import { localeIn } from './grammar.js';
import { removeFolders } from './temporary.js';
import { columnsOf, type Locale } from './text.js';

const isOfSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;

/** One sentence on what stopped a program; nothing of this says anything about what it was given. */
function failure(error: unknown, locale: Locale): string {
  const message = error instanceof Error ? error.message : String(error);
  const [line = ''] = message.split('\n');
  if (isOfSystem(error) && error.code === 'ENOSPC')
    return {
      'zh-CN': `磁盘空间（或放临时文件的文件夹）已满，没有做完，也没有写出任何文件：${line}`,
      en: `No space is left on the disk, or in the folder for temporary files; nothing was finished or written: ${line}`,
    }[locale];
  return {
    'zh-CN': `程序出错，没有做完；这不说明所给的文件有问题：${line}`,
    en: `The program failed before it was done; this says nothing about the files that it was given: ${line}`,
  }[locale];
}

/**
 * Runs a command as a process: what it says goes to stdout and stderr, and whatever happens, nothing stays behind.
 *
 * @param work Is given what was typed, and how many columns a text may take.
 */
export async function main(
  work: (args: readonly string[], columns: number) => Ended | Promise<Ended>,
): Promise<void> {
  const args = process.argv.slice(2);
  process.on('exit', removeFolders);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => process.exit(STATUS.interrupted));
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  try {
    const { status, report, problems } = await work(args, columnsOf(process.stdout));
    if (report !== '') process.stdout.write(`${report}\n`);
    if (problems !== '') process.stderr.write(`${problems}\n`);
    process.exitCode = status;
  } catch (error) {
    process.stderr.write(`${failure(error, localeIn(args))}\n`);
    process.exitCode = STATUS.failed;
  }
}
