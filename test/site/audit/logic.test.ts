import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../../docs/.vitepress/generate/audit-files.js';
import { quartersIn } from '../../../docs/.vitepress/theme/audit/quarters.js';
import { shownSize } from '../../../docs/.vitepress/theme/audit/save.js';
import { contractIn } from '../../../docs/.vitepress/theme/audit/useContract.js';
import { chartsOf } from '../../../docs/.vitepress/theme/audit/work/charts.js';
import { ANY, cellsOf, find, PAGE } from '../../../docs/.vitepress/theme/audit/work/find.js';
import { blobBytes, browserHost, memorySpool } from '../../../docs/.vitepress/theme/audit/work/host.js';
import { sessionOf } from '../../../docs/.vitepress/theme/audit/work/session.js';
import { NO_MAP } from '../../../examples/audit/mapping.js';
import { CONTRACT } from '../../audit/register/contract.js';
import { injectedRegister } from '../../audit/register/whole.js';

const { csv: REGISTER, injected } = injectedRegister();

const session = (text: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  sessionOf({
    files: [blobBytes(new Blob([text]), 'register.csv')],
    host: browserHost(),
    contract: CONTRACT,
    isIllustrative: false,
    map: NO_MAP,
    locale,
    onProgress: () => undefined,
  });

const whole = await session(REGISTER);

describe('the sample', () => {
  it('has the errors that were put into its events, and no other', async () => {
    const text = sampleOf(REGISTER);
    const { entries, audit } = await session(text);
    const events = new Set(
      injected.flatMap(({ event }) => (event !== null && text.includes(`,${event},`) ? [event] : [])),
    );
    const told = ({ code, claim, difference }: { code: string; claim: string | null; difference: number }) =>
      `${code} ${claim} ${difference}`;
    const wanted = injected.filter(({ event }) => event !== null && events.has(event)).map(told);
    expect(entries.map(({ finding }) => told(finding)).sort()).toEqual(wanted.sort());
    expect(wanted.length).toBeGreaterThan(25);
    expect(audit.books.issues).toBe(0);
  });
});

describe('the list of findings', () => {
  it('comes in pages, the last of which is shown where there are not so many', () => {
    const first = find(whole, ANY, 0);
    expect([first.rows.length, first.count, first.pages]).toEqual([PAGE, injected.length, 4]);
    expect(find(whole, ANY, 99).page).toBe(3);
    expect(find(whole, ANY, -1).page).toBe(0);
    const all = [0, 1, 2, 3].flatMap((page) => find(whole, ANY, page).rows);
    expect(new Set(all.map(({ key }) => key)).size).toBe(injected.length);
    for (const { sentence, clause } of all) expect(sentence.join(clause.title)).toContain(clause.title);
  });

  it('is narrowed by what rows, claims and events are called, however they are written', () => {
    const [row] = find(whole, ANY, 0).rows;
    expect(find(whole, { ...ANY, text: ` ${row?.claim.toLowerCase()} ` }, 0).count).toBeGreaterThan(0);
    expect(
      find(whole, { ...ANY, text: row?.row ?? '' }, 0).rows.some(
        ({ key, row: at }) => key === 0 || at === row?.row,
      ),
    ).toBe(true);
    expect(find(whole, { ...ANY, text: 'zh2023-004' }, 0).count).toBeGreaterThan(0);
    expect(find(whole, { ...ANY, text: 'no such id' }, 0)).toMatchObject({ count: 0, pages: 1, rows: [] });
  });

  it('has no cells that are not understood where there are none', () => {
    expect(cellsOf(whole, 0)).toMatchObject({ count: 0, rows: [] });
  });
});

it('draws lines, towns and quarters, with tables that add up', () => {
  const charts = chartsOf(whole, 340);
  expect(charts.map(({ name }) => name)).toEqual(['lines', 'towns', 'quarters']);
  for (const { svg, table } of charts) {
    expect(svg).toContain('<svg');
    expect(new Set(table.rows.map((row) => row.length))).toEqual(new Set([table.header.length]));
  }
  const sum = (rows: readonly (readonly string[])[], column: number): number =>
    rows.reduce((total, row) => total + Math.round(Number(row[column]?.replaceAll(',', '')) * 100), 0);
  const quarters = charts[2]?.table.rows ?? [];
  for (const column of [1, 2, 3, 4])
    expect(sum(quarters.slice(0, -1), column)).toBe(sum(quarters.slice(-1), column));
});

describe('a long table', () => {
  it('goes to a file of its own, as the command writes it', async () => {
    const host = browserHost();
    const file = host.overflow('a.csv');
    file.write('a,');
    file.write('b');
    file.close();
    expect(await host.files.get('a.csv')?.text()).toBe('a,b');
  });

  it('is kept in memory in any order', () => {
    const spool = memorySpool();
    for (const row of [1, 2, 3]) spool.add({ sheet: 0, row, cells: [] });
    expect([...spool.rows([2, 0])].map(({ row }) => row)).toEqual([3, 1]);
    expect([...spool.rows()]).toHaveLength(spool.size());
  });
});

it('reads contracts strictly, and says sizes and quarters as people do', () => {
  expect(contractIn('\uFEFF{"id":"c"}')).toEqual({ id: 'c' });
  for (const text of ['', '[]', 'null', '"{}"', '{']) expect(contractIn(text)).toBeNull();
  expect([0, 999, 1000, 31_200_000, 123_456_789].map(shownSize)).toEqual([
    '0 B',
    '999 B',
    '1.0 kB',
    '31.2 MB',
    '123 MB',
  ]);
  expect(quartersIn('en').name({ year: 2024, quarter: 3 })).toBe('2024 Q3');
  expect(quartersIn('zh-CN').name(null)).toBe('时间不明');
});
