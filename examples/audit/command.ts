import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { besides, commandAgain, writing } from '../command/beside.js';
import { type Ended, ended } from '../command/ended.js';
import { type Asked, type Grammar, isEnded, parse } from '../command/grammar.js';
import { FORCE, OF_REGISTERS } from '../command/options.js';
import { Outputs } from '../command/outputs.js';
import { FileProblem, ILLUSTRATIVE, readContract, told } from '../read.js';
import { type Audited, audited } from './audited.js';
import type { Progress } from './engine.js';
import { fileBytes } from './file-bytes.js';
import { fileHost } from './file-host.js';
import { asHtml } from './html.js';
import { readUnder } from './insurers.js';
import { asJson, findingJson } from './json.js';
import { LANGUAGES, type Language } from './language.js';
import { NO_MAP } from './mapping.js';
import { asMarkdown } from './markdown.js';
import { countAsked, fenAsked } from './practice/asked.js';
import { dossierHtml } from './practice/dossier-html.js';
import { mappingFrom, readMap } from './read-map.js';
import { refuse } from './refuse.js';
import { conclusionOf, keyFigures, reportOf } from './report.js';
import { namesOf } from './sources.js';
import { writeWorkbook } from './write-workbook.js';

type Option = 'contract' | 'out' | 'json' | 'map' | 'write-map' | 'date' | 'materiality' | 'sample' | 'seed';
type Given = Asked<Option, 'force'>;

const GRAMMAR: Grammar<Option, 'force'> = {
  name: 'npm run audit --',
  about: {
    'zh-CN': '按合同逐行复算登记簿，写出审计报告（网页、Markdown）和底稿（工作簿）。登记簿只读不改。',
    en: 'Recomputes a register row by row under a contract, and writes a report (web page, Markdown) and working papers (workbook). The register is read and never changed.',
  },
  files: {
    word: { 'zh-CN': '登记簿.xlsx', en: 'REGISTER.xlsx' },
    about: {
      'zh-CN': '登记簿：xlsx 或 csv；几个文件（几家机构、几年）作为一份登记簿来读，跨文件查重复和限额',
      en: 'the register: xlsx or csv; several files (of several insurers or years) are read as one register, with duplicates and limits across them',
    },
    many: 'some',
  },
  options: {
    contract: OF_REGISTERS.contract,
    out: {
      value: { 'zh-CN': '结果.xlsx', en: 'RESULT.xlsx' },
      about: {
        'zh-CN': '底稿写到哪里，报告在旁边（不写为“登记簿-audit.xlsx”，几个文件的，以第一个为名）',
        en: 'where the workbook goes, with the report beside it (REGISTER-audit.xlsx unless given; of several files, after the first)',
      },
    },
    json: {
      value: { 'zh-CN': '结论.json', en: 'VERDICT.json' },
      about: { 'zh-CN': '另写一份给程序读的结论', en: 'writes the verdict for programs as well' },
    },
    map: OF_REGISTERS.map,
    'write-map': {
      value: { 'zh-CN': '对照.json', en: 'MAP.json' },
      about: {
        'zh-CN': '不认得的表头和用词写到哪里，补齐后交给 --map（不写，有不认得的就写在登记簿旁边）',
        en: 'where to write the headers and words that were not understood, to be completed and given to --map (beside the register unless given, where there are any)',
      },
    },
    date: {
      value: { 'zh-CN': '日期', en: 'DATE' },
      about: {
        'zh-CN': '报告的日期；程序自己不写日期',
        en: 'the date of the report, which has none of its own',
      },
    },
    materiality: {
      value: { 'zh-CN': '元', en: 'YUAN' },
      about: {
        'zh-CN': '重要性水平：金额不足的问题只计数、求和，不逐一列出',
        en: 'materiality: findings about less are counted and summed, and not listed one by one',
      },
    },
    sample: {
      value: { 'zh-CN': '笔数', en: 'NUMBER' },
      about: {
        'zh-CN': '从付了款的行里抽这么多笔：随机、按货币单位、按险种分层，各附保证的算式',
        en: 'draws so many payments: at random, by monetary units, by line, each with the reckoning of its assurance',
      },
    },
    seed: {
      value: { 'zh-CN': '种子', en: 'SEED' },
      about: { 'zh-CN': '抽样的种子（不写为 1）', en: 'the seed of the samples (1 unless given)' },
    },
  },
  switches: FORCE,
  examples: [
    [
      '登记簿.xlsx --contract 合同.json',
      { 'zh-CN': '按合同审计一份登记簿', en: 'audits a register under its contract' },
    ],
    [
      '人保.xlsx 平安.xlsx 太保.csv --contract 合同.json',
      { 'zh-CN': '三家机构的登记簿一起审计', en: 'audits the registers of three insurers together' },
    ],
    [
      'register.csv --contract k.json --json verdict.json --lang en',
      { 'zh-CN': '英文，另写结论', en: 'in English, with the verdict for programs' },
    ],
  ],
  ends: ['clean', 'found', 'incomplete'],
};

const mapOf = (base: string): string => `${base}-map.json`;

/** Every file that may come of an audit; what is written beyond is a table too long for the workbook. */
const outputsOf = (base: string): readonly string[] => [
  `${base}.xlsx`,
  `${base}.html`,
  `${base}.md`,
  mapOf(base),
  `${base}-evidence.html`,
  ...['findings', 'rows', 'cells'].map((table) => `${base}-${table}.csv`),
];

/** Writes report and workbook, and the verdict where it is asked for; gives the names of the files. */
async function writeAll(
  audit: Audited,
  outputs: Outputs,
  { json, map, 'write-map': toMap }: Given['options'],
  findings: readonly string[],
): Promise<readonly string[]> {
  const { base, language } = audit.options;
  const workbook = `${base}.xlsx`;
  const blocks = reportOf(audit, basename(workbook));
  const files = [workbook, `${base}.html`, `${base}.md`];
  const picture = (name: string): string => `${base}-${name}.svg`;
  const write = (path: string, text: string): Promise<void> =>
    writing(path, () => writeFileSync(outputs.path(path), text));
  await writing(workbook, () => writeWorkbook(audit, outputs.path(workbook)));
  await write(`${base}.html`, asHtml(blocks, language.locale));
  await write(
    `${base}.md`,
    asMarkdown(blocks, language.say.sentence, (name) => basename(picture(name))),
  );
  const dossier = dossierHtml(audit);
  if (dossier !== null) {
    await write(`${base}-evidence.html`, dossier);
    files.push(`${base}-evidence.html`);
  }
  for (const block of blocks) {
    if (block.kind !== 'chart') continue;
    await write(picture(block.name), block.svg);
    files.push(picture(block.name));
  }
  const mapFile = toMap ?? (map === undefined && !audit.unmapped.isEmpty ? mapOf(base) : undefined);
  if (mapFile !== undefined) {
    await write(mapFile, audit.unmapped.file(map === undefined ? NO_MAP : readMap(map), language));
    files.push(mapFile);
  }
  for (const { path } of Object.values(audit.tables)) if (path !== null) files.push(path);
  if (json !== undefined) {
    await writing(json, () => {
      const file = openSync(outputs.path(json), 'wx');
      for (const text of asJson(audit, findings)) writeSync(file, text);
      closeSync(file);
    });
    files.push(json);
  }
  return files;
}

function summaryOf(audit: Audited, files: readonly string[], language: Language): string {
  const { say } = language;
  return [
    say.title,
    ...(audit.options.isIllustrative ? [say.illustrative] : []),
    ...conclusionOf(audit),
    ...keyFigures(audit).map(([name, value]) => `  ${name}: ${value}`),
    say.written(files),
  ].join('\n');
}

async function audit(given: Given, outputs: Outputs, onProgress: Progress): Promise<Ended> {
  const { files, locale, options } = given;
  const [first] = files as [string];
  const registers = await Promise.all(files.map(fileBytes));
  const contract = readContract(options.contract ?? ILLUSTRATIVE);
  const { contract: under, map, materiality, sample, seed } = options;
  const again = { contract: under, map, materiality, sample, seed };
  const base = besides(first, options.out, '-audit');
  const asked = [options.json, options['write-map']].filter((path) => path !== undefined);
  const beside = outputsOf(base).filter((path) => map === undefined || path !== mapOf(base));
  for (const path of [...beside, ...asked]) outputs.check(path);
  const findings: string[] = [];
  const done = await audited({
    files: registers,
    host: fileHost(outputs),
    contract,
    isIllustrative: options.contract === undefined,
    mapping: mappingFrom(options.map ?? null, readUnder(contract)),
    language: LANGUAGES[locale],
    base,
    date: options.date ?? null,
    materiality:
      options.materiality === undefined ? undefined : fenAsked('--materiality', options.materiality),
    sample:
      sample === undefined
        ? undefined
        : { size: countAsked('--sample', sample), seed: countAsked('--seed', seed ?? '1') },
    command: commandAgain(GRAMMAR.name, namesOf(registers), again, locale),
    onProgress,
    onFinding: (finding, places) => {
      if (options.json !== undefined) findings.push(findingJson(finding, places));
    },
  });
  if (done.books.all.claims === 0)
    return refuse(
      files.join('、'),
      '表头之下没有案件，没有什么可以审计。',
      'No claim stands below the header: there is nothing to audit.',
    );
  const written = await writeAll(done, outputs, options, findings);
  await writing(base, () => outputs.commit());
  return ended(done.books.verdict, summaryOf(done, written, LANGUAGES[locale]));
}

/** Audits a register as the command line asks for it; touches nothing but the files that it reads and writes. */
export async function command(
  args: readonly string[],
  columns = 80,
  onProgress: Progress = () => undefined,
): Promise<Ended> {
  const asked = parse(GRAMMAR, args, columns);
  if (isEnded(asked)) return asked;
  const { contract, map } = asked.options;
  const inputs = [...asked.files, contract, map].filter((path) => path !== undefined);
  const outputs = new Outputs(inputs, asked.switches.force);
  try {
    return await audit(asked, outputs, onProgress);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return ended('unusable', '', told(error, asked.locale));
  } finally {
    outputs.discard();
  }
}
