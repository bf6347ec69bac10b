import type { Asked, Grammar } from '../command/grammar.js';
import { FORCE, OF_REGISTERS } from '../command/options.js';

type Option = 'contract' | 'out' | 'json' | 'map' | 'write-map' | 'date' | 'materiality' | 'sample' | 'seed';
/** What was asked of an audit. */
export type Given = Asked<Option, 'force', 'before'>;

/** How an audit is asked for. */
export const GRAMMAR: Grammar<Option, 'force', 'before'> = {
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
  lists: {
    before: {
      value: { 'zh-CN': '前一版.xlsx', en: 'EARLIER.xlsx' },
      about: {
        'zh-CN': '登记簿的前一版，说明改了什么、哪些问题随之来去；几个文件就写几次',
        en: 'an earlier version of the register, to tell what was changed and which findings come and go; of several files, once each',
      },
    },
  },
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
      '四月.xlsx --before 三月.xlsx --contract 合同.json',
      {
        'zh-CN': '审计四月的登记簿，并与三月的对比',
        en: 'audits the register of April, compared with that of March',
      },
    ],
    [
      'register.csv --contract k.json --json verdict.json --lang en',
      { 'zh-CN': '英文，另写结论', en: 'in English, with the verdict for programs' },
    ],
  ],
  ends: ['clean', 'found', 'incomplete'],
};
