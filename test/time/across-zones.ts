// 与宿主时区无关的结果。Everything that must not depend on the time zone of the host.
import { adjudicate, findings, parseClaim, parseContract } from '../../src/index.js';
import { beijingYear, yearsLater } from '../../src/time/beijing.js';
import { instantOf, instantText } from '../../src/time/instant.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';

/** 各地改时的前后与跨年时刻。Around clock changes, new year and leap day. */
const TEXTS = [
  '2024-03-10T02:30:00+08:00',
  '2024-03-10T02:30:00-05:00',
  '2023-11-05T01:30:00-04:00',
  '2023-03-12T02:30:00+08:00',
  '2024-02-29T00:00:00+08:00',
  '2024-02-28T23:59:59.999+08:00',
  '2022-12-31T15:59:59.999Z',
  '2022-12-31T16:00:00Z',
  '1988-04-17T02:30:00+08:00',
  '1991-09-15T01:30:00+08:00',
  '1927-12-31T23:54:08+08:00',
];

const TERMS = [
  ['2023-01-01T00:00:00+08:00', '2026-01-01T00:00:00+08:00'],
  ['2023-03-12T02:30:00+08:00', '2026-03-12T02:30:00+08:00'],
  ['2024-02-29T00:00:00+08:00', '2027-02-28T00:00:00+08:00'],
  ['2023-01-01T00:00:00-05:00', '2026-01-01T00:00:00-05:00'],
] as const;

/** 换到一个时区，算出全部结果。Moves to a time zone and computes it all. */
export function resultsIn(zone: string): { readonly summer: number; readonly results: string } {
  process.env.TZ = zone;
  const claim = parseClaim(claimCases[0]?.claim);
  const contract = contractOf('illustrative');
  return {
    summer: new Date(2024, 6, 1).getTimezoneOffset(),
    results: JSON.stringify({
      instants: TEXTS.map((text) => {
        const instant = instantOf(text);
        return [
          instant,
          beijingYear(instant),
          instantText(instant),
          ...[1, 3, 4].map((n) => yearsLater(instant, n)),
        ];
      }),
      terms: TERMS.map(([start, end]) => {
        const checked = parseContract({ ...contract, term: { start, end } });
        return [findings(checked), adjudicate(claim, checked)];
      }),
      cases: claimCases.map((item) => adjudicate(item.claim as never, contractOf(item.contract) as never)),
    }),
  };
}

export const ZONES = [
  'UTC',
  'America/New_York',
  'Pacific/Kiritimati',
  'Asia/Shanghai',
  'Australia/Lord_Howe',
];
