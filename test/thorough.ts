// 费时的测试，`npm test` 做十分之一，`npm run test:long` 全做。Of what is costly, `npm test` does a tenth, and `npm run test:long` all.
import { it } from 'vitest';

/** 是否全做。Whether all is done. */
export const isThorough = process.env.THOROUGH === 'all';

const PART = 10;

/** 随机测试的次数。How often a property is tried. */
export const runs = (numRuns: number): { readonly numRuns: number } => ({
  numRuns: isThorough ? numRuns : Math.ceil(numRuns / PART),
});

/** 名单里每十项取一项，从第一项起。Every tenth of a list, from the first. */
export const some = <V>(list: readonly V[]): readonly V[] =>
  isThorough ? list : list.filter((_, i) => i % PART === 0);

/** 只在全做时才做的。What is done only where all is. */
export const itAtLength = it.runIf(isThorough);
