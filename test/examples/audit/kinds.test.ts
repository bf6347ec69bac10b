// 另几种登记簿。Further kinds of registers, by the smallest of each.
import { REGISTER_COLUMNS } from 'qijiang-catastrophe-insurance/audit';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../../examples/audit/bytes.js';
import { headerAmong } from '../../../examples/audit/header.js';
import { SkippedSheet } from '../../../examples/audit/skipped.js';
import { openSource } from '../../../examples/audit/source.js';
import { misreadIn } from '../../../examples/audit/verdict.js';
import { type FileProblem, told } from '../../../examples/read.js';

const bytesOf = (content: string | Uint8Array): Bytes => {
  const all = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path: 'register',
    name: 'register',
    size: all.length,
    slice: async (start, end) => all.slice(start, end),
    chunks: async function* () {
      yield all;
    },
  };
};

/** 读到的各行，或者为何不读。The rows that are read, or why none is. */
async function read(content: string | Uint8Array): Promise<unknown> {
  try {
    const source = await openSource(bytesOf(content), {});
    const rows: unknown[] = [];
    for await (const { cells } of source.rows()) rows.push(cells);
    return rows;
  } catch (error) {
    return told(error as FileProblem, 'en');
  }
}

const headerOf = (cells: readonly string[]) => headerAmong([{ sheet: 0, row: 1, cells }], {});

describe('sheets that are no register', () => {
  it.each([
    [['街镇', '件数', '赔付金额'], false],
    [['事件编号', '灾种', '件数', '赔付金额'], false],
    [['月份', '序号', '险种', '灾种', '结论', '赔付金额'], false],
    [['出险时间', '灾种', '伤亡人数', '赔付金额'], false],
    [['事件编号', '灾种', '发生时间', '发生地点'], false],
    [['发生时间', '灾种', '赔付金额'], true],
    [['案件编号', '件数', '赔付金额'], false],
    [['案件编号', '灾种', '件数', '赔付金额'], true],
  ])('%j', (cells, isRegister) => {
    expect(headerOf(cells) !== null).toBe(isRegister);
  });

  const skipped = (rows: readonly (readonly (string | number)[])[]) => {
    const sheet = new SkippedSheet(1, {});
    for (const [i, cells] of rows.entries()) sheet.see({ sheet: 1, row: i + 1, cells });
    return sheet.end;
  };

  it.each([
    ['a payment under no header', [['补付', 500000]], true, null],
    ['notes', [['本簿由承保机构填报'], ['联系电话', 13800000000]], false, null],
    ['words of money alone', [['金额以合同为准']], false, null],
    [
      'a summary',
      [
        ['街镇', '赔付金额'],
        ['赶水镇', 1000],
        ['安稳镇', '500.00'],
        ['合计', 1500],
      ],
      true,
      150000n,
    ],
    [
      'a summary that cannot be read',
      [
        ['街镇', '赔付金额'],
        ['赶水镇', '约五百'],
        ['安稳镇', 500],
      ],
      true,
      null,
    ],
  ] as const)('hold money or not: %s', (_, rows, holdsMoney, paid) => {
    expect(skipped(rows)).toEqual({ sheet: 1, holdsMoney, paid });
  });
});

describe('text files', () => {
  it.each(['|', '，'])('in columns parted by %s', async (delimiter) => {
    const rows = [
      ['案件编号', '灾种', '赔付金额'],
      ['c-1', '洪涝', '5'],
    ];
    expect(await read(rows.map((row) => row.join(delimiter)).join('\n'))).toEqual(rows);
  });

  const table = [
    '案件编号,灾种,备注,赔付金额,结论',
    'c-1,洪涝,"二\n行",5,赔付',
    '"c-2,洪涝,,5,赔付',
    'c-3",洪涝,,5,赔付',
  ];

  it('of which quotation marks swallow rows', async () => {
    expect(await read(table.slice(0, 2).join('\n'))).toHaveLength(2);
    expect(await read(table.join('\n'))).toMatch(/Near row 3 a pair of stray quotation marks/);
    const [header, , opened] = table;
    expect(await read([header, opened, 'c-3,洪涝,,5,赔"付'].join('\n'))).toMatch(/stray quotation marks/);
  });

  it.each([
    ['%PDF-1.7', 'PDF'],
    ['{\\rtf1 x}', 'RTF'],
    [new Uint8Array([0x1f, 0x8b, 8, 0]), 'archive'],
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'picture'],
    ['MIME-Version: 1.0\r\n', 'MHTML'],
    ['[{"a":1}]', 'JSON'],
    ['\ufeff<table><tr></tr></table>', 'web page'],
    ['<?xml version="1.0"?><Workbook/>', 'XML'],
  ])('that are none: %j', async (content, kind) => {
    expect(await read(content)).toContain(kind);
  });
});

describe('a sheet that is a copy', () => {
  const row = (number: number) => 1_000_000_000 + number;
  const found = (number: number, also: readonly string[] = ['same-claim-twice'], isSameRow = true) =>
    ({
      code: 'same-person-twice',
      certainty: { kind: 'certain' },
      row: row(number),
      rows: [number, row(number)],
      also,
      isSameRow,
      difference: 1,
      expected: { type: 'none' },
      found: { type: 'none' },
    }) as never;

  it('is told once, and its rows not one by one', () => {
    const findings = [2, 3, 4].map((number) => found(number));
    const copied = [{ cause: 'copied-sheet', rows: 3, sum: 3 }];
    expect(
      misreadIn(
        findings,
        new Map([
          [0, 3],
          [1, 3],
        ]),
      ),
    ).toEqual({ misread: copied, findings: [] });
    expect(
      misreadIn(
        findings,
        new Map([
          [0, 4],
          [1, 4],
        ]),
      ),
    ).toEqual({ misread: [], findings });
    // 后一张接着前一张写的，前一张整张都在后一张里。A sheet that goes on from another holds all of it.
    expect(
      misreadIn(
        findings,
        new Map([
          [0, 3],
          [1, 4],
        ]),
      ),
    ).toEqual({ misread: copied, findings: [] });
    // 编号不同的、不是处处相同的（例如支付日期不同），是又付了一次。Another claim, or another day of payment, is paid again.
    for (const paidAgain of [
      [2, 3, 4].map((number) => found(number, [])),
      [2, 3, 4].map((number) => found(number, undefined, false)),
    ])
      expect(
        misreadIn(
          paidAgain,
          new Map([
            [0, 3],
            [1, 3],
          ]),
        ).findings,
      ).toHaveLength(3);
  });
});

it('every header of a register is still one', () => {
  const names = REGISTER_COLUMNS.filter(({ kind }) => kind !== 'ignored').map(({ zh }) => zh[0] as string);
  expect(headerOf(names)?.cells).toEqual(names);
});
