import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  adjudicate,
  type Bilingual,
  type Claim,
  type Contract,
  type Determination,
  InvalidInputError,
  parseClaim,
  parseContract,
} from 'qijiang-catastrophe-insurance';
import * as en from 'qijiang-catastrophe-insurance/words/en';
import * as zh from 'qijiang-catastrophe-insurance/words/zh-CN';
import { FileProblem, told } from './file-problem.js';

export { FileProblem, told };

/** The contract of demonstrations, which nobody signed. */
export const ILLUSTRATIVE = fileURLToPath(new URL('contracts/illustrative.json', import.meta.url));

/** A claim with its contract and what came of it. An example tells its story; a bare claim has none. */
export interface Decided {
  readonly title: Bilingual;
  readonly about: Bilingual | null;
  readonly source: Bilingual | null;
  readonly claim: Claim;
  readonly contract: Contract;
  readonly determination: Determination;
}

const problem = (zh: string, en: string): Bilingual => ({ zh, en });

function json(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new FileProblem(file, [
      problem('打不开这个文件，请核对路径。', 'Cannot open this file; please check the path.'),
    ]);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new FileProblem(file, [
      problem(
        '不是 JSON：请检查引号、逗号和括号是否成对、齐全。',
        'Not JSON: please check quotation marks, commas and brackets.',
      ),
    ]);
  }
}

/** Does some work on what a file holds; what the library refuses becomes a problem of that file. */
export function checked<V>(file: string, work: () => V): V {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw new FileProblem(
      file,
      error.issues.map((issue) =>
        problem(
          `${issue.path || '整个文件'}：${zh.describeIssue(issue, null)}`,
          `${issue.path || 'the whole file'}: ${en.describeIssue(issue, null)}`,
        ),
      ),
    );
  }
}

export function readContract(file: string): Contract {
  const input = json(file);
  return checked(file, () => parseContract(input));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function bilingual(value: unknown): Bilingual | null {
  if (!isRecord(value) || typeof value.zh !== 'string' || typeof value.en !== 'string') return null;
  return { zh: value.zh, en: value.en };
}

/** Reads a claim, bare or with a story around it, and decides it. `contractOf` finds the contract that a story names. */
export function decideFile(file: string, contractOf: (id: unknown) => Contract | null): Decided {
  const input = json(file);
  const story = isRecord(input) && 'claim' in input ? input : null;
  const contract = contractOf(story?.contract);
  if (contract === null) {
    throw new FileProblem(file, [
      problem('contract：没有这份示例合同。', 'contract: There is no such example contract.'),
    ]);
  }
  return checked(file, () => {
    const claim = parseClaim(story === null ? input : story.claim);
    return {
      title: bilingual(story?.title) ?? { zh: `案件 ${claim.id}`, en: `Claim ${claim.id}` },
      about: bilingual(story?.about),
      source: bilingual(story?.source),
      claim,
      contract,
      determination: adjudicate(claim, contract),
    };
  });
}
