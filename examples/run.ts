import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Contract } from 'qijiang-catastrophe-insurance';
import { type Language, PHRASES } from './phrases.js';
import { type Decided, decideFile, FileProblem, readContract } from './read.js';
import { reportOf } from './report.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const jsonIn = (folder: string): string[] =>
  readdirSync(here(folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => here(`${folder}/${name}`));

/** What the program has to say, and how it ends. */
export interface Result {
  readonly report: string;
  readonly problems: string;
  readonly exitCode: 0 | 1;
}

const failed = (problems: string): Result => ({ report: '', problems, exitCode: 1 });

function argumentsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { lang: { type: 'string', default: 'zh' }, contract: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    return null;
  }
}

const problemIn = ({ file, words }: FileProblem, language: Language): string =>
  [PHRASES[language].unread(file), ...words.map((word) => `   ${word[language]}`)].join('\n');

/** Runs the work; a problem with its file is kept for the end, and anything else is a fault of the program. */
function attempt<V>(work: () => V, problems: FileProblem[]): V[] {
  try {
    return [work()];
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    problems.push(error);
    return [];
  }
}

/**
 * Decides the claims in the files that are named, or every example: `[--lang zh|en] [--contract file] [file …]`. Touches
 * nothing but the files it reads.
 */
export function run(args: readonly string[]): Result {
  const parsed = argumentsOf(args);
  const language = parsed?.values.lang;
  if (parsed === null || (language !== 'zh' && language !== 'en')) {
    return failed(`${PHRASES.zh.usage}\n${PHRASES.en.usage}`);
  }
  const problems: FileProblem[] = [];
  const own = parsed.values.contract;
  const contracts = (own === undefined ? jsonIn('contracts') : [own]).flatMap((file) =>
    attempt(() => readContract(file), problems),
  );
  const byId = new Map<unknown, Contract>(contracts.map((contract) => [contract.id, contract]));
  const contractOf = (id: unknown): Contract | null =>
    (own === undefined ? byId.get(id ?? 'illustrative') : contracts[0]) ?? null;
  const files = parsed.positionals.length > 0 ? parsed.positionals : jsonIn('claims');
  const decided: Decided[] =
    problems.length > 0 ? [] : files.flatMap((file) => attempt(() => decideFile(file, contractOf), problems));
  return {
    report: decided.length === 0 ? '' : reportOf(decided, language, own === undefined),
    problems: problems.map((each) => problemIn(each, language)).join('\n'),
    exitCode: problems.length > 0 ? 1 : 0,
  };
}
