import { deepFreeze } from '../input/freeze.js';

/**
 * Who runs a street or town of 500110: the district itself, or the 万盛 economic development zone.
 *
 * @since 0.1.0
 */
export type Administration = 'qijiang' | 'wansheng';

/**
 * A street or town of 綦江区 (500110), as the national statistics list it in 2023.
 *
 * @since 0.1.0
 */
export interface Unit {
  /** Nine-digit code. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'subdistrict' | 'town';
  readonly administration: Administration;
  /** One of the four southern towns that the notice names for coal-mining subsidence (一). */
  readonly southernFour: boolean;
}

const unit = (
  code: string,
  name: string,
  administration: Administration,
  southernFour: boolean = false,
): Unit => ({
  code,
  name,
  kind: name.endsWith('街道') ? 'subdistrict' : 'town',
  administration,
  southernFour,
});

/**
 * The 31 streets and towns of 500110: 21 run by 綦江, 10 by 万盛.
 *
 * @example
 * ```ts
 * UNITS.filter(({ southernFour }) => southernFour).map(({ name }) => name); // ['赶水镇', '打通镇', '石壕镇', '安稳镇']
 * ```
 * @since 0.1.0
 */
export const UNITS: readonly Unit[] = /* @__PURE__ */ deepFreeze([
  unit('500110001', '古南街道', 'qijiang'),
  unit('500110002', '文龙街道', 'qijiang'),
  unit('500110003', '三江街道', 'qijiang'),
  unit('500110004', '万盛街道', 'wansheng'),
  unit('500110005', '东林街道', 'wansheng'),
  unit('500110006', '新盛街道', 'qijiang'),
  unit('500110007', '通惠街道', 'qijiang'),
  unit('500110100', '万东镇', 'wansheng'),
  unit('500110101', '南桐镇', 'wansheng'),
  unit('500110102', '青年镇', 'wansheng'),
  unit('500110103', '关坝镇', 'wansheng'),
  unit('500110104', '丛林镇', 'wansheng'),
  unit('500110105', '石林镇', 'wansheng'),
  unit('500110106', '金桥镇', 'wansheng'),
  unit('500110107', '黑山镇', 'wansheng'),
  unit('500110108', '石角镇', 'qijiang'),
  unit('500110109', '东溪镇', 'qijiang'),
  unit('500110110', '赶水镇', 'qijiang', true),
  unit('500110111', '打通镇', 'qijiang', true),
  unit('500110112', '石壕镇', 'qijiang', true),
  unit('500110113', '永新镇', 'qijiang'),
  unit('500110114', '三角镇', 'qijiang'),
  unit('500110115', '隆盛镇', 'qijiang'),
  unit('500110116', '郭扶镇', 'qijiang'),
  unit('500110117', '篆塘镇', 'qijiang'),
  unit('500110118', '丁山镇', 'qijiang'),
  unit('500110119', '安稳镇', 'qijiang', true),
  unit('500110120', '扶欢镇', 'qijiang'),
  unit('500110121', '永城镇', 'qijiang'),
  unit('500110123', '中峰镇', 'qijiang'),
  unit('500110124', '横山镇', 'qijiang'),
]);

/**
 * 新盛镇 became 新盛街道 (500110006) in 2020; records from before may still carry its old code.
 *
 * @example
 * ```ts
 * RETIRED_UNITS['500110122']; // '500110006'
 * ```
 * @since 0.1.0
 */
export const RETIRED_UNITS: Readonly<Record<string, string>> = /* @__PURE__ */ deepFreeze({
  '500110122': '500110006',
});
