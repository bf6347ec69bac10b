import { expect, it } from 'vitest';
import { REGISTER_COLUMNS, REGISTER_VALUES } from '../../src/audit/index.js';

const lines = (rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('');

it('the headers that are understood are those of the list', () => {
  const rows = REGISTER_COLUMNS.map(({ id, kind, of, zh, en }) =>
    [id, kind, of ?? '', zh.join('、'), en.join(', ')].join(' | '),
  );
  return expect(lines(rows)).toMatchFileSnapshot('fixtures/columns.txt');
});

it('the ways to write codes are those of the list', () => {
  const rows = Object.entries(REGISTER_VALUES).flatMap(([vocabulary, codes]) =>
    Object.entries<readonly string[]>(Array.isArray(codes) ? { '': codes } : codes).map(([code, words]) =>
      [vocabulary, code, words.join('、')].join(' | '),
    ),
  );
  return expect(lines(rows)).toMatchFileSnapshot('fixtures/values.txt');
});
