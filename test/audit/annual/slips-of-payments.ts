import { certain, open, type Slip, suspected } from './slip.js';

/** 重复的。What is paid twice. */
export const OF_REPEATS: readonly Slip[] = [
  certain('a row once more', 1_800_000, (r) => r.copy('QJ-0002', {})),
  certain('a person under another claim', 1_068_751, (r) => r.copy('QJ-0044', { 案件编号: 'QJ-0901' })),
  certain('a house under another claim', 330_000, (r) => r.copy('QJ-0089', { 案件编号: 'QJ-0902' })),
  suspected('a person under an unlike id', 447_069, (r) =>
    r.copy('QJ-0024', { 案件编号: 'QJ-0903', 人员编号: 'RY-20230618' }),
  ),
  open('a person under the id of 15 digits', 1_145_480, (r) =>
    r.copy('QJ-0049', {
      案件编号: 'QJ-0904',
      人员编号: (r.last('QJ-0049').人员编号 as string).replace(/^(.{6})19(.{9}).$/, '$1$2'),
    }),
  ),
  open('a house without its event', 1_050_000, (r) =>
    r.copy('QJ-0075', { 案件编号: 'QJ-0905', 事件编号: '' }),
  ),
  suspected('a house in an event invented minutes later', 350_000, (r) =>
    r.copy('QJ-0087', { 案件编号: 'QJ-0906', 事件编号: 'ZH2024-02B', 出险时间: '2024-08-02 03:35' }),
  ),
  open('a person who dies a second time', 10_000_000, (r) => {
    const [died] = r.of('QJ-0079');
    const { 案件编号: _, 人员编号: __, ...facts } = r.of('QJ-0150')[0] as Record<string, string>;
    const again = { ...facts, 案件编号: 'QJ-0907', 人员编号: died?.人员编号 as string };
    const shares = { 人保份额: '50000.00', 平安份额: '30000.00', 太保份额: '20000.00' };
    return [r.add(r.last('QJ-0150'), { ...again, 赔付金额: '100000.00', ...shares })];
  }),
  suspected('a household that was split', 1_800_000, (r) =>
    r.copy('QJ-0141', { 案件编号: 'QJ-0908', 户编号: `${r.last('QJ-0141').户编号}-2` }),
  ),
];

/** 分摊、日期、限额。Shares, dates, limits. */
export const OF_HANDLING: readonly Slip[] = [
  certain('a fen of the shares missing', -1, (r) => r.change('QJ-0123', { 太保份额: '329.99' })),
  certain('shares moved from one insurer to another', null, (r) =>
    r.change('QJ-0120', { 平安份额: '3420.35', 太保份额: '2212.21' }),
  ),
  certain('the lead bears less', null, (r) =>
    r.change('QJ-0121', { 人保份额: '431.18', 平安份额: '250.49' }),
  ),
  certain('the shares from before the endorsement', null, (r) =>
    r.change('QJ-0144', { 人保份额: '2104.26', 平安份额: '876.78', 太保份额: '526.06' }),
  ),
  certain('reported before it began', null, (r) => r.change('QJ-0143', { 报案时间: '2025-07-04 21:00' })),
  certain('paid before it was decided', null, (r) => r.change('QJ-0139', { 支付时间: '2025-07-08 09:00' })),
  certain('paid in the future', null, (r) => r.change('QJ-0146', { 支付时间: '2026-03-01 09:00' })),
  certain('later than the contract promises', null, (r) =>
    r.change('QJ-0093', { 核定时间: '2024-10-30 09:00', 支付时间: '2024-10-31 09:00' }),
  ),
  certain('another policy year', null, (r) => r.change('QJ-0092', { 保单年度: '2023' })),
  certain('paid in full above the limit of the event', 360_517, (r) =>
    r.change('QJ-0096', {
      赔付金额: '100000.00',
      人保份额: '60000.00',
      平安份额: '25000.00',
      太保份额: '15000.00',
    }),
  ),
  certain('cut by more than the limit cuts', -112_146, (r) =>
    r.change('QJ-0112', {
      赔付金额: '9000.00',
      人保份额: '5400.00',
      平安份额: '2250.00',
      太保份额: '1350.00',
    }),
  ),
];

/** 付款。Payments. */
export const OF_PAYMENTS: readonly Slip[] = [
  open('a payment without facts', 4_800_000, (r) => {
    const row = { 案件编号: 'QJ-0990', 结论: '赔付', 赔付金额: '48000.00', 支付时间: '2024-09-02 10:00' };
    return [r.add(r.last('QJ-0090'), row)];
  }),
  open('a payment without a claim', 720_000, (r) => [
    r.add(r.last('QJ-0125'), { 赔付金额: '7200.00', 支付时间: '2024-12-20 10:00' }),
  ]),
  open('a payment to a claim without a decision', 124_450, (r) =>
    r.change('QJ-0088', { 结论: '', 核定金额: '', 核定时间: '' }),
  ),
  certain('a reversal that does not balance', 12_300, (r) => {
    const rows = r.of('QJ-0065');
    const shares = { 人保份额: '-4200.00', 平安份额: '-1750.00', 太保份额: '-1050.00' };
    Object.assign(rows[1] as object, { 赔付金额: '-7000.00', ...shares });
    return rows;
  }),
  certain('taken back, and never paid too much', -50_000, (r) => r.again('QJ-0022', -50_000)),
  certain('an instalment too many', 100_000, (r) => r.again('QJ-0077', 100_000)),
  certain('an instalment booked twice', 890_218, (r) => r.copy('QJ-0086', {})),
  certain('reversed, and never paid again', -700_000, (r) => {
    const rows = r.of('QJ-0027');
    r.rows.splice(r.rows.indexOf(rows[2] as Record<string, string>), 1);
    return rows;
  }),
];
