import { basename, dirname, extname, join } from 'node:path';
import { FileProblem } from '../file-problem.js';
import type { Locale } from './text.js';

/** Where results go, without an extension: beside the file, unless the user names a workbook elsewhere. */
export function besides(file: string, out: string | undefined, ending: string): string {
  const without = (path: string): string => join(dirname(path), basename(path, extname(path)));
  if (out === undefined) return `${without(file)}${ending}`;
  if (extname(out).toLowerCase() !== '.xlsx')
    throw new FileProblem(out, [{ zh: '--out 应是 xlsx 文件。', en: '--out must be an xlsx file.' }]);
  return without(out);
}

/** The folder may be closed, or the name too long: a problem for people, unless the disk itself is full. */
export async function writing<V>(path: string, write: () => Promise<V> | V): Promise<V> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    if ('code' in error && error.code === 'ENOSPC') throw error;
    throw new FileProblem(path, [
      { zh: `写不进去：${error.message}`, en: `Cannot be written: ${error.message}` },
    ]);
  }
}

/** The command by which anybody gets the same again, other files by their names; an option without a value was not given. */
export function commandAgain(
  name: string,
  files: readonly string[],
  options: Readonly<Record<string, string | readonly string[] | undefined>>,
  locale: Locale,
): string {
  const quoted = (value: string): string =>
    /^[\p{L}\p{N}._/-]+$/u.test(value) ? value : JSON.stringify(value);
  const given = Object.entries({ ...options, lang: locale === 'zh-CN' ? undefined : locale });
  return [
    name,
    ...files.map(quoted),
    ...given.flatMap(([option, value]) =>
      [value ?? []].flat().flatMap((each) => [`--${option}`, quoted(basename(each))]),
    ),
  ].join(' ');
}
