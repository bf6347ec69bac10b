// 费时的测试，`npm test` 做四分之一，`npm run test:long` 全做。Of what is costly, `npm test` does a quarter, and `npm run test:long` all.

/** 是否全做。Whether all is done. */
export const isThorough = process.env.THOROUGH === 'all';

const PART = 4;

/** 随机测试的次数。How often a property is tried. */
export const runs = (numRuns: number): { readonly numRuns: number } => ({
  numRuns: isThorough ? numRuns : Math.ceil(numRuns / PART),
});

/** 名单里每四项取一项，从第一项起。Every fourth of a list, from the first. */
export const some = <V>(list: readonly V[]): readonly V[] =>
  isThorough ? list : list.filter((_, i) => i % PART === 0);
