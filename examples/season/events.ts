import type { Bilingual, Peril } from 'qijiang-catastrophe-insurance';

/** An invented disaster of 2024. */
export interface Disaster {
  readonly id: string;
  readonly name: Bilingual;
  readonly peril: Peril;
  readonly startedAt: string;
  /** Nine-digit codes, the town that was struck hardest first. */
  readonly towns: readonly string[];
  /** How many of a thousand claims are of it. */
  readonly weight: number;
  readonly harm: 'heavy' | 'light' | 'bravery';
  /** Whether what was missing is found out by the fourth quarter. */
  readonly isFollowedUp: boolean;
}

const disaster = (
  id: string,
  zh: string,
  en: string,
  peril: Peril,
  time: string,
  towns: readonly string[],
  weight: number,
  harm: Disaster['harm'],
  isFollowedUp = true,
): Disaster => ({
  id: `${id}-${peril}`,
  name: { zh, en },
  peril,
  startedAt: `${id}T${time}:00+08:00`,
  towns: towns.map((town) => `500110${town}`),
  weight,
  harm,
  isFollowedUp,
});

/** The season, in order of time. 500110107 (黑山镇) and 500110101 (南桐镇) are run by 万盛. */
export const DISASTERS: readonly Disaster[] = [
  disaster('2024-01-22', '横山镇冰冻', 'ice in 横山镇', 'ice', '06:00', ['124', '118'], 40, 'light'),
  disaster('2024-02-17', '郭扶镇院落火灾', 'village fire in 郭扶镇', 'fire', '02:15', ['116'], 5, 'heavy'),
  disaster(
    '2024-04-03',
    '永新镇一带风雹',
    'hail about 永新镇',
    'wind-hail',
    '17:40',
    ['113', '114', '115', '121'],
    150,
    'light',
  ),
  disaster(
    '2024-05-12',
    '古南街道燃气爆炸',
    'gas explosion in 古南街道',
    'explosion',
    '19:05',
    ['001'],
    9,
    'heavy',
  ),
  disaster(
    '2024-06-19',
    '安稳镇一带暴雨',
    'rainstorm about 安稳镇',
    'rainstorm',
    '03:30',
    ['119', '110', '112', '101'],
    120,
    'light',
  ),
  disaster(
    '2024-07-09',
    '綦江沿岸洪水',
    'flood of the 綦江 river',
    'flood',
    '21:00',
    ['109', '110', '120', '117', '001', '003', '107'],
    330,
    'heavy',
    false,
  ),
  disaster('2024-07-11', '石壕镇滑坡', 'landslide in 石壕镇', 'landslide', '05:10', ['112'], 12, 'heavy'),
  disaster(
    '2024-08-02',
    '丁山镇一带大风',
    'windstorm about 丁山镇',
    'windstorm',
    '16:20',
    ['118', '108', '123', '107'],
    170,
    'light',
  ),
  disaster(
    '2024-09-14',
    '见义勇为',
    'acts of bravery',
    'other',
    '23:50',
    ['001', '002', '109'],
    2,
    'bravery',
  ),
  disaster(
    '2024-10-03',
    '打通镇滑坡',
    'landslide in 打通镇',
    'landslide',
    '04:45',
    ['111', '119'],
    15,
    'heavy',
  ),
  disaster(
    '2024-10-28',
    '城区暴雨',
    'rainstorm in the urban streets',
    'rainstorm',
    '22:10',
    ['002', '007', '003', '006'],
    140,
    'light',
  ),
  disaster('2024-12-05', '三江街道火灾', 'fire in 三江街道', 'fire', '01:25', ['003'], 7, 'heavy'),
];
