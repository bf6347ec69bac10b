import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Contract } from 'qijiang-catastrophe-insurance';
import { readUnder } from '../audit/insurers.js';
import { LANGUAGES } from '../audit/language.js';
import { mappingFrom } from '../audit/read-map.js';
import { refuse } from '../audit/refuse.js';
import { besides, commandAgain, writing } from '../command/beside.js';
import { type Ended, ended } from '../command/ended.js';
import { type Asked, type Grammar, isEnded, parse } from '../command/grammar.js';
import { FORCE, OF_REGISTERS } from '../command/options.js';
import { Outputs } from '../command/outputs.js';
import { checked, FileProblem, ILLUSTRATIVE, readContract, told } from '../read.js';
import { decidedIn, hasLetter } from './decided.js';
import { boundLetters, letterOn, type WrittenLetter } from './letters.js';
import { fileNames } from './names.js';
import { PHRASES } from './phrases.js';
import { readRegisterFile } from './register.js';
import { leftIn, resultOf } from './totals.js';
import { waitingRows } from './waiting.js';
import { type DecidedRegister, writeDecisions } from './workbook.js';

/** All letters in one file stand beside the workbook. */
const BOUND = '-letters.html';

type Option = 'contract' | 'out' | 'letters' | 'map' | 'date';
type Given = Asked<Option, 'force'> & { readonly file: string; readonly date: string };

const GRAMMAR: Grammar<Option, 'force'> = {
  name: 'npm run decide --',
  about: {
    'zh-CN':
      '按合同裁定登记簿里的每一案，写出工作簿（裁定、待补材料、未能理解的单元格、依据）和告知书。登记簿只读不改。',
    en: 'Decides every claim of a register under a contract, and writes a workbook (decisions, what is still wanted, cells not understood, basis) and letters. The register is read and never changed.',
  },
  files: {
    word: { 'zh-CN': '登记簿.xlsx', en: 'REGISTER.xlsx' },
    about: { 'zh-CN': '登记簿：xlsx 或 csv，一行一案', en: 'the register: xlsx or csv, one claim a row' },
    many: false,
  },
  options: {
    contract: OF_REGISTERS.contract,
    out: {
      value: { 'zh-CN': '结果.xlsx', en: 'RESULT.xlsx' },
      about: {
        'zh-CN': '工作簿写到哪里，告知书在旁边（不写为“登记簿-decided.xlsx”）',
        en: 'where the workbook goes, with the letters beside it (REGISTER-decided.xlsx unless given)',
      },
    },
    letters: {
      value: { 'zh-CN': '文件夹', en: 'FOLDER' },
      about: {
        'zh-CN': '告知书每案一个文件，以案件编号为名，写到这个文件夹（不写则合成一份）',
        en: 'a file for each letter, named by the claim, in this folder (all in one file unless given)',
      },
    },
    map: OF_REGISTERS.map,
    date: {
      value: { 'zh-CN': '日期', en: 'DATE' },
      about: {
        'zh-CN': '告知书的日期，如 2024-09-02（不写为今天）',
        en: 'the date of the letters, such as 2024-09-02 (today unless given)',
      },
    },
  },
  switches: FORCE,
  examples: [
    [
      '登记簿.xlsx --contract 合同.json',
      { 'zh-CN': '按合同裁定一份登记簿', en: 'decides a register under its contract' },
    ],
    [
      'register.csv --contract k.json --letters letters --lang en',
      { 'zh-CN': '英文，告知书每案一个文件', en: 'in English, a file for each letter' },
    ],
  ],
  ends: ['clean', 'incomplete'],
};

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;

/** Paths and texts of the letters, and what the workbook calls each of them. */
function letterFiles(letters: readonly WrittenLetter[], base: string, { locale, options }: Given) {
  const folder = options.letters;
  if (folder === undefined) {
    const names = letters.map((_, i) => PHRASES[locale].letterNumber(i + 1));
    const files = names.length === 0 ? [] : [[`${base}${BOUND}`, boundLetters(letters, locale)] as const];
    return { names, files };
  }
  const ids = letters.map(({ id }) => id);
  const names = fileNames(ids, '.html');
  return { names, files: letters.map(({ html }, i) => [join(folder, names[i] as string), html] as const) };
}

/** Reads a register as the contract demands, and decides what it holds. */
async function decidedFile({ file, options: { map } }: Given, contract: Contract) {
  const mapping = mappingFrom(map ?? null, readUnder(contract));
  const register = await readRegisterFile(file, contract, mapping);
  const decided = decidedIn(register.rows, contract);
  if (decided.length === 0)
    return refuse(
      file,
      '表头之下没有案件，没有什么可以裁定。',
      'No claim stands below the header: there is nothing to decide.',
    );
  return { register, decided };
}

/** What is said on stdout of a register that was decided. */
function summaryOf(
  { register, options, isIllustrative, decided, letters }: DecidedRegister,
  files: readonly string[],
) {
  const { language } = options;
  const say = PHRASES[language.locale];
  return [
    say.title,
    ...(isIllustrative ? [say.illustrative] : []),
    ...resultOf(register, decided, letters.size, language).map(([name, value]) => `  ${name}: ${value}`),
    language.say.written(files),
  ].join('\n');
}

async function decide(given: Given, outputs: Outputs): Promise<Ended> {
  const { file, locale, options, date } = given;
  if (!isDay(date))
    return refuse(date, '--date 应是日期，如 2024-09-02。', '--date must be a day such as 2024-09-02.');
  const base = besides(file, options.out, '-decided');
  const workbook = `${base}.xlsx`;
  for (const path of [workbook, ...(options.letters === undefined ? [`${base}${BOUND}`] : [])])
    outputs.check(path);
  const isIllustrative = options.contract === undefined;
  const contract = readContract(options.contract ?? ILLUSTRATIVE);
  const { register, decided } = await decidedFile(given, contract);
  const language = LANGUAGES[locale];
  const setting = { contract, locale, issued: date, isIllustrative };
  const rows = decided.filter(hasLetter);
  const { names, files } = letterFiles(
    rows.map((row) => letterOn(row, setting)),
    base,
    given,
  );
  const again = { contract: options.contract, map: options.map, letters: options.letters, date };
  const done: DecidedRegister = {
    register,
    options: {
      contract,
      date,
      language,
      command: commandAgain(GRAMMAR.name, [basename(file)], again, locale),
    },
    isIllustrative,
    decided,
    letters: new Map(rows.map((row, i) => [row, names[i] as string])),
    waiting: checked(file, () => waitingRows(decided, register.read.sheets, contract, language)),
  };
  const { letters } = options;
  if (letters !== undefined) await writing(letters, () => outputs.folder(letters));
  await writing(workbook, () => writeDecisions(done, outputs.path(workbook)));
  for (const [path, text] of files) await writing(path, () => writeFileSync(outputs.path(path), text));
  await writing(base, () => outputs.commit());
  const isWhole = leftIn(register, decided, language).length === 0;
  return ended(
    isWhole ? 'clean' : 'incomplete',
    summaryOf(done, [
      workbook,
      ...(options.letters === undefined ? files.map(([path]) => path) : [options.letters]),
    ]),
  );
}

/**
 * Decides a register as the command line asks for it; touches nothing but the files that it reads and writes.
 *
 * @param today The day of the letters where none is given.
 */
export async function command(args: readonly string[], columns: number, today: string): Promise<Ended> {
  const asked = parse(GRAMMAR, args, columns);
  if (isEnded(asked)) return asked;
  const [file] = asked.files as [string];
  const { contract, map, date = today } = asked.options;
  const inputs = [file, contract, map].filter((path) => path !== undefined);
  const outputs = new Outputs(inputs, asked.switches.force);
  try {
    return await decide({ ...asked, file, date }, outputs);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return ended('unusable', '', told(error, asked.locale));
  } finally {
    outputs.discard();
  }
}
