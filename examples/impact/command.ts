import { basename } from 'node:path';
import type { Contract } from 'qijiang-catastrophe-insurance';
import { fileBytes } from '../audit/file-bytes.js';
import { readUnder } from '../audit/insurers.js';
import { LANGUAGES } from '../audit/language.js';
import { mappingFrom } from '../audit/read-map.js';
import { type Ended, ended } from '../command/ended.js';
import { type Asked, type Grammar, isEnded, parse } from '../command/grammar.js';
import { OF_REGISTERS } from '../command/options.js';
import { FileProblem, ILLUSTRATIVE, readContract, told } from '../read.js';
import { PHRASES } from './phrases.js';
import { generated, ofRegister, type Read } from './population.js';
import { impactText, readingsText } from './report.js';

const GENERATED = 'generated';
const MOST = 999_999;

type Option = 'contract' | 'after' | 'map' | 'claims' | 'seed';

const NUMBER = { 'zh-CN': '整数', en: 'NUMBER' };

const GRAMMAR: Grammar<Option> = {
  name: 'npm run impact --',
  about: {
    'zh-CN':
      '换一份合同，哪些裁定跟着变，变多少：按险种、街镇、年。不给换后的合同，就逐一改换每处解读。文件只读不改。',
    en: 'Which determinations change with the contract, and by how much: by line, town and year. Without a contract to change to, each reading is changed by itself. Files are read and never changed.',
  },
  files: {
    word: { 'zh-CN': `登记簿.xlsx|${GENERATED}`, en: `REGISTER.xlsx|${GENERATED}` },
    about: {
      'zh-CN': `登记簿：xlsx 或 csv，一行一案；${GENERATED} 是编造的一年`,
      en: `the register: xlsx or csv, one claim a row; ${GENERATED} is an invented year`,
    },
    many: false,
  },
  options: {
    contract: OF_REGISTERS.contract,
    after: {
      value: OF_REGISTERS.contract.value,
      about: { 'zh-CN': '换后的合同', en: 'the contract to change to' },
    },
    map: OF_REGISTERS.map,
    claims: {
      value: NUMBER,
      about: {
        'zh-CN': `编造多少件，0 至 ${MOST}（不写为 20000）`,
        en: `how many claims are invented, 0 to ${MOST} (20000 unless given)`,
      },
    },
    seed: {
      value: NUMBER,
      about: { 'zh-CN': '编造的种子（不写为 2024）', en: 'the seed of what is invented (2024 unless given)' },
    },
  },
  examples: [
    [
      '登记簿.xlsx --contract 现行.json --after 拟改.json',
      { 'zh-CN': '拟改的合同会使哪些裁定不同', en: 'what a draft would change in a register' },
    ],
    [
      GENERATED,
      { 'zh-CN': '每处解读在编造的一年里值多少', en: 'what each reading is worth in an invented year' },
    ],
  ],
  ends: ['clean', 'incomplete'],
};

const whole = (text: string, most: number): number | null =>
  /^\d{1,15}$/.test(text) && Number(text) <= most ? Number(text) : null;

/** What is said of the population, and of what of it is left out. */
function populationText(read: Read, where: string, locale: Asked<Option>['locale']): readonly string[] {
  const say = PHRASES[locale];
  return [
    where,
    ...(read.repeated === 0 ? [] : [say.repeated(read.repeated)]),
    ...(read.unread === 0 ? [] : [say.unread(read.unread)]),
    ...(read.cells === 0 ? [] : [say.cells(read.cells)]),
  ];
}

/** Says what changes, as the command line asks for it; writes no file. */
export async function command(args: readonly string[], columns: number): Promise<Ended> {
  const asked = parse(GRAMMAR, args, columns);
  if (isEnded(asked)) return asked;
  const { locale, options } = asked;
  const [file] = asked.files as [string];
  const claims = whole(options.claims ?? '20000', MOST);
  const seed = whole(options.seed ?? '2024', Number.MAX_SAFE_INTEGER);
  if (claims === null || seed === null)
    return ended(
      'unusable',
      '',
      {
        'zh-CN': `--claims 应是 0 至 ${MOST} 的整数，--seed 应是整数。`,
        en: `--claims must be a whole number from 0 to ${MOST}, and --seed a whole number.`,
      }[locale],
    );
  const say = PHRASES[locale];
  const language = LANGUAGES[locale];
  try {
    const path = options.contract ?? ILLUSTRATIVE;
    const before: Contract = readContract(path);
    const after = options.after === undefined ? null : readContract(options.after);
    const read =
      file === GENERATED
        ? generated(claims, seed)
        : await ofRegister([await fileBytes(file)], mappingFrom(options.map ?? null, readUnder(before)));
    const where =
      file === GENERATED ? say.generated(claims, seed) : say.register(basename(file), read.claims.length);
    const lines = [
      say.title,
      after === null
        ? say.oneContract(basename(path))
        : say.contracts(basename(path), basename(options.after as string)),
      ...populationText(read, where, locale),
      say.beforeLimits,
      ...(after === null ? readingsText(read, before, language) : impactText(read, before, after, language)),
    ];
    return ended(read.unread + read.cells === 0 ? 'clean' : 'incomplete', lines.join('\n'));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return ended('unusable', '', told(error, locale));
  }
}
