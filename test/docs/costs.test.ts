// 每个公开的函数都说明费用，用的是封闭的一组。Every public function says its cost, by one of a closed list.
import { expect, it } from 'vitest';
import { COST_OF, COSTS, costPage } from '../../docs/.vitepress/generate/costs.js';
import { siteIn } from '../../docs/.vitepress/generate/site.js';
import { ENTRIES } from '../../docs/.vitepress/package/entries.js';
import { InvalidInputError } from '../../src/index.js';
import { LATEST } from '../../src/law/edition.js';

const functionsIn = async (source: string): Promise<readonly string[]> => {
  const entry: Record<string, unknown> = await import(/* @vite-ignore */ `../../${source}`);
  return Object.keys(entry)
    .filter((name) => typeof entry[name] === 'function' && entry[name] !== InvalidInputError)
    .sort();
};

it('is said of every function of every entry, and of nothing else', async () => {
  expect(Object.keys(COST_OF)).toEqual(Object.keys(ENTRIES));
  for (const [entry, source] of Object.entries(ENTRIES))
    expect(Object.keys(COST_OF[entry] ?? {}).sort()).toEqual(await functionsIn(source));
});

it('is one of the list, each of which some function has', () => {
  const said = Object.values(COST_OF).flatMap((functions) => Object.values(functions));
  expect(new Set(said)).toEqual(new Set(Object.keys(COSTS)));
});

it.each(['zh-CN', 'en'] as const)('stands on a page in %s', (locale) => {
  const page = costPage(siteIn(locale, LATEST));
  for (const name of Object.values(COST_OF).flatMap((functions) => Object.keys(functions)))
    expect(page).toContain(`>${name}</code>`);
});
