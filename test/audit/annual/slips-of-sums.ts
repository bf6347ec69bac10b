import { certain, open, paying, type Slip } from './slip.js';

const HOUSE = { 结论: '赔付', 险种: '房屋损毁保险', 责任部门: '区应急局' };

/** 付错的数。Sums that are wrong. */
export const OF_SUMS: readonly Slip[] = [
  certain('overpaid by a fen', 1, (r) => r.pay('QJ-0001', 700_001)),
  certain('underpaid by a fen', -1, (r) => r.pay('QJ-0012', 1_464_172)),
  certain('two digits changed places', 900_000, (r) => r.pay('QJ-0071', 2_100_000)),
  certain('a nought too many', 3_150_000, (r) => r.pay('QJ-0055', 3_500_000)),
  certain('more paid than was decided', 50_000, (r) =>
    r.pay('QJ-0017', 400_000).map((row) => Object.assign(row, { 核定金额: '3500.00' })),
  ),
  certain('decided wrong, paid right', null, (r) => r.change('QJ-0061', { 核定金额: '6600.00' })),
  certain('the sum of another grade', 1_000_000, (r) => r.pay('QJ-0070', 10_181_881)),
  certain('severe damage paid as a collapse', 500_000, (r) => r.pay('QJ-0034', 1_200_000)),
  certain('medical cost above its limit', 618_000, (r) => r.pay('QJ-0094', 6_618_000)),
  certain('medical cost without the deductible', 17_000, (r) => r.pay('QJ-0018', 1_206_733)),
  certain('more than a person may be paid', 503_000, (r) => r.pay('QJ-0126', 10_003_000)),
  certain('more than a household may be paid for a house', 1_600_000, (r) => r.pay('QJ-0084', 3_600_000)),
  certain('more than a household may be paid for all of its houses', 120_000, (r) => [
    ...r.pay('QJ-0083', 220_000),
    ...r.of('QJ-0082'),
    ...r.of('QJ-0081'),
  ]),
  certain('the sums from before the endorsement', -100_000, (r) => r.pay('QJ-0145', 350_000)),
  certain('more than the government paid', 292_243, (r) => r.pay('QJ-0133', 11_000_000 + 425_917)),
  certain('a death after a disability, nothing taken off', 3_681_182, (r) => r.pay('QJ-0026', 10_681_182)),
];

/** 该不该付，险种，部门。Whether anything is due, the line, the department. */
export const OF_DECISIONS: readonly Slip[] = [
  certain('a house without title', 110_000, (r) =>
    r.pay('QJ-0015', 110_000, { ...HOUSE, 支付时间: '2023-05-02 10:00' }),
  ),
  certain('a shop', 220_000, (r) => r.change('QJ-0010', { 房屋用途: '商业' })),
  certain('another district', 410_668, (r) => r.change('QJ-0003', { 区划代码: '江津区' })),
  certain('before the term', 1_113_004, (r) =>
    r.change('QJ-0009', {
      事件编号: 'ZH2022-09',
      出险时间: '2022-12-31 23:40',
      报案时间: '2023-01-01 08:00',
      查勘时间: '2023-01-02 09:00',
      核定时间: '2023-01-10 09:00',
      支付时间: '2023-01-12 09:00',
      保单年度: '2022',
    }),
  ),
  certain('declined though due', -350_000, (r) =>
    r.change('QJ-0029', { 结论: '拒赔', ...paying(r.last('QJ-0029'), 0), 支付时间: '' }),
  ),
  certain('kept waiting though all is known', -10_222_208, (r) =>
    r.change('QJ-0058', { 结论: '待补', ...paying(r.last('QJ-0058'), 0), 核定时间: '', 支付时间: '' }),
  ),
  open('paid while the rooms are not known', 700_000, (r) =>
    r.pay('QJ-0036', 700_000, { ...HOUSE, 核定时间: '2023-07-01 09:00', 支付时间: '2023-07-02 09:00' }),
  ),
  certain('harm not from the disaster', 1_456_320, (r) => r.change('QJ-0060', { 是否因灾: '否' })),
  certain('a liable party who can pay', 9_000_000, (r) =>
    r.change('QJ-0048', { 责任人情况: '责任人有能力赔偿' }),
  ),
  certain('bravery that a town alone recognised', 1_496_648, (r) =>
    r.change('QJ-0052', { 认定级别: '街镇认定' }),
  ),
  certain('an exclusion', 205_105, (r) => r.change('QJ-0074', { 免责情形: '自伤' })),
  certain('another line', null, (r) =>
    r.change('QJ-0066', { 险种: '市政设施救助保险', 责任部门: '区城市管理局' }),
  ),
  certain('another department', null, (r) => r.change('QJ-0043', { 责任部门: '区公安局' })),
];
