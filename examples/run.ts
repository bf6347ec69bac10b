import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Contract } from 'qijiang-catastrophe-insurance';
import { type Ended, ended } from './command/ended.js';
import { type Grammar, isEnded, parse } from './command/grammar.js';
import { LANGUAGE_OF, type Language, PHRASES } from './phrases.js';
import { type Decided, decideFile, FileProblem, readContract } from './read.js';
import { reportOf } from './report.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const jsonIn = (folder: string): string[] =>
  readdirSync(here(folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => here(`${folder}/${name}`));

const GRAMMAR: Grammar<'contract'> = {
  name: 'npm start --',
  about: {
    'zh-CN': '裁定案件：交换格式的 JSON 文件，一个文件一件；不给文件，裁定全部例案。只读文件，不写文件。',
    en: 'Decides claims: JSON files of the exchange format, one claim each; without a file, all examples. Reads files, and writes none.',
  },
  files: {
    word: { 'zh-CN': '案件.json', en: 'CLAIM.json' },
    about: { 'zh-CN': '案件文件', en: 'files of claims' },
    many: true,
  },
  options: {
    contract: {
      value: { 'zh-CN': '合同.json', en: 'CONTRACT.json' },
      about: {
        'zh-CN': '按这份合同裁定；不给，用例案所说的示例合同',
        en: 'the contract to decide by; without it, the example contract that a claim names',
      },
    },
  },
  examples: [
    ['', { 'zh-CN': '裁定全部例案', en: 'decides all examples' }],
    [
      '--contract 合同.json 案件.json',
      { 'zh-CN': '按自己的合同裁定一件', en: 'decides a claim under a contract of your own' },
    ],
  ],
  ends: ['clean'],
};

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

/** Decides the claims in the files that are named, or every example. Touches nothing but the files it reads. */
export function run(args: readonly string[], columns = 80): Ended {
  const asked = parse(GRAMMAR, args, columns);
  if (isEnded(asked)) return asked;
  const language = LANGUAGE_OF[asked.locale];
  const problems: FileProblem[] = [];
  const own = asked.options.contract;
  const contracts = (own === undefined ? jsonIn('contracts') : [own]).flatMap((file) =>
    attempt(() => readContract(file), problems),
  );
  const byId = new Map<unknown, Contract>(contracts.map((contract) => [contract.id, contract]));
  const contractOf = (id: unknown): Contract | null =>
    (own === undefined ? byId.get(id ?? 'illustrative') : contracts[0]) ?? null;
  const files = asked.files.length > 0 ? asked.files : jsonIn('claims');
  const decided: Decided[] =
    problems.length > 0 ? [] : files.flatMap((file) => attempt(() => decideFile(file, contractOf), problems));
  return ended(
    problems.length > 0 ? 'unusable' : 'clean',
    decided.length === 0 ? '' : reportOf(decided, language, own === undefined),
    problems.map((each) => problemIn(each, language)).join('\n'),
  );
}
