import { LOCALES } from '../../../src/law/edition-words.js';

const inLanguages = (entry: string, room: string) =>
  Object.fromEntries(LOCALES.map((locale) => [`${entry}/${locale}`, `src/${room}/${locale}.ts`]));

/** 包的各个入口和它的源码；每种语言各有两个。The entries of the package with their sources; each language has two. */
export const ENTRIES: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  notice: 'src/law/index.ts',
  batch: 'src/batch.ts',
  settlement: 'src/settlement/index.ts',
  reports: 'src/reports/index.ts',
  audit: 'src/audit/index.ts',
  receipt: 'src/receipt/index.ts',
  impact: 'src/impact/index.ts',
  challenge: 'src/challenge.ts',
  history: 'src/history.ts',
  explain: 'src/explain/index.ts',
  ...inLanguages('explain', 'letters'),
  ...inLanguages('words', 'words'),
};
