import type { LineImpact, TownImpact, YearImpact } from 'qijiang-catastrophe-insurance/impact';
import type { Words } from 'qijiang-catastrophe-insurance/words/zh-CN';
import type { Phrases } from './phrases.js';

export const lineName = ({ line }: Pick<LineImpact, 'line'>, say: Phrases, words: Words): string =>
  line === null ? say.nothingDue : words.lines[line];

export const townName = ({ town: { name, standing } }: Pick<TownImpact, 'town'>, words: Words): string =>
  name ?? (standing === 'unknown' ? words.reportHeadings.unknown : words.standings[standing]);

export const yearName = ({ year }: Pick<YearImpact, 'year'>, say: Phrases): string =>
  year === null ? say.unknownYear : `${year}`;
