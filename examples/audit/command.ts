import { writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FileProblem, readContract } from '../read.js';
import { type Audited, audited } from './audited.js';
import type { Progress } from './engine.js';
import { fileBytes } from './file-bytes.js';
import { FILE_HOST } from './file-host.js';
import { asHtml } from './html.js';
import { conditionsOf, insurersOf } from './insurers.js';
import { LANGUAGES, type Language } from './language.js';
import { mappingFrom } from './mapping.js';
import { asMarkdown } from './markdown.js';
import type { Locale } from './phrases.js';
import { refuse } from './refuse.js';
import { conclusionOf, keyFigures, reportOf } from './report.js';
import { writeWorkbook } from './write-workbook.js';

/** 0: nothing found; 1: discrepancies found; 2: the input or the command could not be used. */
export interface Ended {
  readonly status: 0 | 1 | 2;
  readonly summary: string;
  readonly problems: string;
}

const USAGE = `用法：npm run audit -- 登记簿.xlsx|.csv [--contract 合同.json] [--out 结果.xlsx] [--locale zh-CN|en] [--map 表头对照.json] [--date 日期]
Usage: npm run audit -- FILE [--contract FILE] [--out FILE] [--locale zh-CN|en] [--map FILE] [--date TEXT]`;

const ILLUSTRATIVE = fileURLToPath(new URL('../contracts/illustrative.json', import.meta.url));

const failed = (problems: string): Ended => ({ status: 2, summary: '', problems });

function argumentsOf(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { contract: text, out: text, locale: text, map: text, date: text },
      allowPositionals: true,
    });
    const [file] = positionals;
    const { locale } = values;
    const isLocale = (given: string | undefined): given is Locale | undefined =>
      given === undefined || given in LANGUAGES;
    if (file === undefined || positionals.length > 1 || !isLocale(locale)) return null;
    return { ...values, locale, file };
  } catch {
    return null;
  }
}

/** The command by which anybody gets the same report, files by their names. */
const commandOf = ({ file, contract, map, locale }: NonNullable<ReturnType<typeof argumentsOf>>): string => {
  const quoted = (name: string): string => (/^[\p{L}\p{N}._/-]+$/u.test(name) ? name : JSON.stringify(name));
  const option = (name: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [`--${name}`, quoted(basename(value))];
  const options = [...option('contract', contract), ...option('map', map), ...option('locale', locale)];
  return ['npm run audit --', quoted(basename(file)), ...options].join(' ');
};

/** Where everything is written: beside the register, unless the user names a workbook elsewhere. */
function baseOf(file: string, out: string | undefined): string {
  const without = (path: string): string => join(dirname(path), basename(path, extname(path)));
  if (out === undefined) return `${without(file)}-audit`;
  if (extname(out).toLowerCase() !== '.xlsx') {
    refuse(out, '--out 应是 xlsx 文件。', '--out must be an xlsx file.');
  }
  if (resolve(out) === resolve(file)) {
    refuse(out, '--out 不能是登记簿自己。', '--out must not be the register itself.');
  }
  return without(out);
}

/** Writes what can be written; a folder that is not there, or is closed, is a problem for people. */
async function writing(path: string, write: () => Promise<void> | void): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    refuse(path, `写不进去：${error.message}`, `Cannot be written: ${error.message}`);
  }
}

/** Writes report and workbook; gives the names of the files. */
async function writeAll(audit: Audited): Promise<readonly string[]> {
  const { base, language } = audit.options;
  const workbook = `${base}.xlsx`;
  const blocks = reportOf(audit, basename(workbook));
  const files = [workbook, `${base}.html`, `${base}.md`];
  const picture = (name: string): string => `${base}-${name}.svg`;
  await writing(workbook, () => writeWorkbook(audit, workbook));
  await writing(`${base}.html`, () => writeFileSync(`${base}.html`, asHtml(blocks, language.locale)));
  await writing(`${base}.md`, () => {
    const text = asMarkdown(blocks, language.say.sentence, (name) => basename(picture(name)));
    writeFileSync(`${base}.md`, text);
    for (const block of blocks) {
      if (block.kind !== 'chart') continue;
      writeFileSync(picture(block.name), block.svg);
      files.push(picture(block.name));
    }
  });
  for (const { path } of Object.values(audit.tables)) if (path !== null) files.push(path);
  return files;
}

function summaryOf(audit: Audited, files: readonly string[], language: Language): string {
  const { say } = language;
  const said: Audited = { ...audit, options: { ...audit.options, language } };
  return [
    say.title,
    ...(audit.options.isIllustrative ? [say.illustrative] : []),
    ...conclusionOf(said),
    ...keyFigures(said).map(([name, value]) => `  ${name}: ${value}`),
    say.written(files),
  ].join('\n');
}

const told = ({ file, words }: FileProblem): string =>
  [file, ...words.flatMap(({ zh, en }) => [`   ${zh}`, `   ${en}`])].join('\n');

/** Audits a register as the command line asks for it; touches nothing but the files that it reads and writes. */
export async function command(
  args: readonly string[],
  onProgress: Progress = () => undefined,
): Promise<Ended> {
  const given = argumentsOf(args);
  if (given === null) return failed(USAGE);
  try {
    const contract = readContract(given.contract ?? ILLUSTRATIVE);
    const audit = await audited({
      bytes: await fileBytes(given.file),
      host: FILE_HOST,
      contract,
      isIllustrative: given.contract === undefined,
      mapping: mappingFrom(given.map ?? null, {
        insurers: insurersOf(contract),
        conditions: conditionsOf(contract),
      }),
      language: LANGUAGES[given.locale ?? 'zh-CN'],
      base: baseOf(given.file, given.out),
      date: given.date ?? null,
      command: commandOf(given),
      onProgress,
    });
    const files = await writeAll(audit);
    const languages = given.locale === undefined ? (['zh-CN', 'en'] as const) : [given.locale];
    const summary = languages.map((locale) => summaryOf(audit, files, LANGUAGES[locale]));
    return { status: audit.books.findings > 0 ? 1 : 0, summary: summary.join('\n\n'), problems: '' };
  } catch (error) {
    if (error instanceof FileProblem) return failed(told(error));
    throw error;
  }
}
