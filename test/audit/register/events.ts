import type { Peril } from '../../../src/index.js';

/** 一次编造的灾害。An invented disaster. */
export interface Disaster {
  readonly id: string;
  readonly name: string;
  readonly peril: Peril;
  readonly startedAt: string;
  readonly towns: readonly string[];
  readonly claims: number;
  readonly kind: 'storm' | 'fire' | 'bravery';
}

const disaster = (
  id: string,
  name: string,
  peril: Peril,
  startedAt: string,
  towns: string,
  claims: number,
  kind: Disaster['kind'] = 'storm',
): Disaster => ({
  id,
  name,
  peril,
  startedAt: `${startedAt}:00+08:00`,
  towns: towns.split(' ').map((town) => `500110${town}`),
  claims,
  kind,
});

/** 两个保单年度的灾害；7 月的两次洪水超过每次限额，2024 年末两次超过年度限额。Two policy years: two floods go beyond the limit per event, the end of 2024 beyond that of the year. */
export const DISASTERS: readonly Disaster[] = [
  disaster('ZH2023-001', '横山镇冰凌', 'ice', '2023-01-16T05:20', '124 118', 90),
  disaster('ZH2023-002', '永新镇风雹', 'wind-hail', '2023-04-11T17:40', '113 114 115 121', 260),
  disaster('ZH2023-003', '安稳镇暴雨', 'rainstorm', '2023-06-18T03:30', '119 110 112', 310),
  disaster('ZH2023-004', '綦江洪水', 'flood', '2023-07-04T22:10', '109 110 120 117 001 003', 900),
  disaster('ZH2023-005', '石壕镇滑坡', 'landslide', '2023-07-21T04:50', '112', 60),
  disaster('ZH2023-006', '郭扶镇火灾', 'fire', '2023-09-02T02:15', '116', 70, 'fire'),
  disaster('ZH2023-007', '文龙街道爆炸', 'explosion', '2023-10-19T19:05', '002', 55, 'fire'),
  disaster('ZH2023-008', '见义勇为', 'other', '2023-11-06T23:50', '001 002 109', 40, 'bravery'),
  disaster('ZH2023-009', '丁山镇大风', 'windstorm', '2023-12-14T16:20', '118 108 123', 240),
  disaster('ZH2024-001', '中峰镇干旱', 'drought', '2024-02-20T08:00', '123', 30),
  disaster('ZH2024-002', '三角镇风雹', 'wind-hail', '2024-04-03T17:40', '113 114 115', 300),
  disaster('ZH2024-003', '古南街道爆炸', 'explosion', '2024-05-12T19:05', '001', 65, 'fire'),
  disaster('ZH2024-004', '赶水镇雷击', 'lightning', '2024-06-05T15:30', '110 111', 60),
  disaster('ZH2024-005', '东溪镇洪水', 'flood', '2024-07-09T21:00', '109 110 120 117 006', 880),
  disaster('ZH2024-006', '打通镇地陷', 'ground-subsidence', '2024-07-28T04:45', '111 119', 120),
  disaster('ZH2024-007', '隆盛镇泥石流', 'debris-flow', '2024-08-02T03:10', '115', 130),
  disaster('ZH2024-008', '见义勇为', 'other', '2024-09-14T23:50', '001 002 007', 40, 'bravery'),
  disaster('ZH2024-009', '城区暴雨', 'rainstorm', '2024-10-28T22:10', '002 007 003 006', 620),
  disaster('ZH2024-010', '三江街道火灾', 'fire', '2024-12-05T01:25', '003', 80, 'fire'),
  disaster('ZH2024-011', '石角镇大风', 'windstorm', '2024-12-21T13:00', '108 124', 650),
];
