import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from '../../../examples/audit/command.js';
import { csvOf, folder, type Rows } from './files.js';

const { path, write, remove } = folder();
afterAll(remove);

const HEADER =
  '案件编号,事件编号,出险时间,区划代码,灾种,在区内,因灾导致,伤亡情况,医疗费用,免责情形,结论,核定金额,赔付金额,人保份额,平安份额,太保份额'.split(
    ',',
  );
const DIED = ['因灾', '是', '死亡', '0', '无', '赔付'];
const row = (id: string, day: string, amount: string, shares: readonly string[]) => [
  ...[id, `e-${id}`, day, '赶水镇', '洪涝', '是', ...DIED.slice(1), amount, amount],
  ...shares,
];
/** Due on each: 100,000.00; by the contract shared 60, 25 and 15 of a hundred. */
const ROWS: Rows = [
  HEADER,
  row('c-1', '2024-07-11 03:20', '100000.00', ['60000.00', '25000.00', '15000.00']),
  row('c-2', '2023-06-05 10:00', '100000.03', ['60000.02', '25000.01', '15000.00']),
  row('c-3', '2025-08-01 10:00', '90000.00', ['54000.00', '22500.00', '13500.00']),
  row('c-4', '2024-09-01 10:00', '120000.00', ['72000.00', '30000.00', '18000.00']),
  row('c-5', '2024-10-01 10:00', '100000.00', ['50000.00', '35000.00', '15000.00']),
  ['合计', ...Array.from({ length: 11 }, () => ''), '510000.03', '', '', ''],
];

const read = (name: string): string => readFileSync(path(name), 'utf8');

describe('what auditors of money expect', async () => {
  const register = write('register.csv', csvOf(ROWS));
  const asked = [register, '--json', path('verdict.json'), '--materiality', '1000', '--force'];
  const { status } = await command(asked);
  const verdict = JSON.parse(read('verdict.json'));
  const report = read('register-audit.md');

  it('begins with totals that anybody can add up from the file', () => {
    expect(verdict.controls).toMatchObject({ rows: 6, claims: 5, sumRows: 1 });
    const sums = Object.fromEntries(
      verdict.controls.sums.map(({ column, fen }: { column: string; fen: string }) => [column, fen]),
    );
    expect(sums).toEqual({
      'loss.medicalCost': '0',
      amount: '51000003',
      paid: '51000003',
      'shares.人保': '29600002',
      'shares.平安': '13750001',
      'shares.太保': '7650000',
    });
    expect(verdict.controls.dates).toEqual([
      { column: 'incident.startedAt', filled: 5, first: '2023-06-05', last: '2025-08-01' },
    ]);
    expect(report.indexOf('## 控制总数')).toBeLessThan(report.indexOf('## 结论'));
  });

  it('says who owes whom: of what was paid wrongly by share, and among the insurers', () => {
    expect(status).toBe(1);
    expect(verdict.owing).toEqual({
      certain: [
        { insurer: 'picc', recover: '1200002', pay: '600000', receive: '0', settle: '1000000' },
        { insurer: 'pingan', recover: '500001', pay: '250000', receive: '1000000', settle: '0' },
        { insurer: 'cpic', recover: '300000', pay: '150000', receive: '0', settle: '0' },
      ],
      depends: [],
    });
  });

  it('counts and sums what is below materiality, and lists what is not, the largest first', () => {
    expect(verdict.materiality).toEqual({ fen: '100000', below: 1, over: '3', under: '0' });
    expect(verdict.findings.map(({ claim }: { claim: string }) => claim)).toEqual([
      'c-4',
      'c-3',
      'c-5',
      'c-2',
    ]);
    const details = report.slice(report.indexOf('## 问题明细'));
    expect(details).toContain('另有 1 处不足重要性水平，共多付 0.03 元、少付 0.00 元');
    expect(details).not.toContain('案件c-2');
    expect(details).toContain('案件c-4');
  });

  it('shows of each finding the arithmetic, the term of the contract, and what to ask for', () => {
    expect(report).toContain('死亡给付 = 合同金额 100,000.00');
    expect(report).toContain('差额（元） = 登记为 120,000.00 − 应为 100,000.00 = 20,000.00');
    expect(report).toContain('合同 lines.natural-disaster.death = 100000.00');
    expect(report).toMatch(/需调取：[^|]*死亡[^|]*赔款支付凭证/);
    expect(report).toContain('登记为 50,000.00 − 应为 60,000.00 = -10,000.00');
  });

  it('makes a sheet of evidence of every claim of which something material is certain', () => {
    const page = read('register-audit-evidence.html').replace(/&#(\d+);/g, (_, code) =>
      String.fromCharCode(code),
    );
    const sheets = page.split('<h1>审计取证单</h1>').slice(1);
    expect(sheets.map((sheet) => /案件编号 (c-\d)/.exec(sheet)?.[1])).toEqual(['c-4', 'c-3', 'c-5']);
    expect(page).toContain('共 3 份');
    const [first = ''] = sheets;
    for (const text of [
      '编号：001　第 1 页　共 1 页',
      '第5行',
      '案件编号：c-4；事件编号：e-c-4；出险时间：2024-09-01 10:00',
      '《通知》二（五）：',
      '合同 lines.natural-disaster.death = 100000.00',
      '死亡给付 = 合同金额 100,000.00',
      '需调取的材料',
      '证据提供单位意见',
      '处理结果',
    ])
      expect(first).toContain(text);
    expect(page).not.toMatch(/(?:src|href)="http|<script|<link/);
  });

  it('moves no verdict by any of this', async () => {
    await command([register, '--json', path('bare.json'), '--out', path('bare.xlsx')]);
    const bare = JSON.parse(read('bare.json'));
    for (const key of ['verdict', 'read', 'checks', 'misread', 'findings'])
      expect(verdict[key]).toEqual(bare[key]);
  });

  it('refuses a materiality that is no sum', async () => {
    const { status: refused, problems } = await command([register, '--materiality', '一千', '--force']);
    expect([refused, problems]).toEqual([2, expect.stringContaining('以元计')]);
  });
});
