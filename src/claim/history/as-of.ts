import { InvalidInputError } from '../../input/error.js';
import { instant } from '../../input/formats.js';
import { deepFreeze } from '../../input/freeze.js';
import { type Issue, issueOf, kindOf } from '../../input/issue.js';
import { parse } from '../../input/parse.js';
import { within } from '../../input/within.js';
import { type Instant, instantOf } from '../../time/instant.js';
import type { ClaimInput } from '../schema.js';
import { type ClaimHistory, claimWith, RECORDED_PATHS, type ReadRecord, readHistory } from './records.js';

/** What a record says of a fact, and where. */
interface Said {
  readonly at: Instant;
  readonly path: string;
  /** `undefined` where it is withdrawn. */
  readonly value: unknown;
}

const saidIn = (record: ReadRecord, place: number): readonly (readonly [fact: string, Said])[] => [
  ...Object.entries(record.facts).map(
    ([fact, value]) => [fact, { at: record.at, path: `records.${place}.facts.${fact}`, value }] as const,
  ),
  ...record.withdrawn.map(
    (fact, i) =>
      [fact, { at: record.at, path: `records.${place}.withdrawn.${i}`, value: undefined }] as const,
  ),
];

/** What was said last of a fact; several say it, and all the same, where they are of one moment. */
function lastSaid(all: readonly Said[], issues: Issue[]): unknown {
  const latest = Math.max(...all.map(({ at }) => at));
  const [first, ...others] = all.filter(({ at }) => at === latest) as [Said, ...Said[]];
  for (const { path, value } of others) {
    if (JSON.stringify(value) !== JSON.stringify(first.value))
      issues.push(issueOf(path, 'contradiction', kindOf(value)));
  }
  return first.value;
}

/**
 * A claim as it was known at some moment, in the exchange format: what the records say that had come in by then, and nothing
 * of what came later. Of a fact, the latest record counts; in which order the records are listed makes no difference. With the
 * contract as it was then, `adjudicate` decides as it would have decided that day.
 *
 * A fact that no record names has no key, as ever: it was not established; but for `incident.facility`, where no key says that
 * no facility was involved.
 *
 * @param at ISO 8601 with an offset; what came in at this very moment was known.
 * @throws `InvalidInputError` where anything in the history breaks the format, whenever it came in, or where records of one
 * moment contradict each other and no later one up to then settles it (`contradiction`).
 * @example
 * ```ts
 * const history = {
 *   id: 'c-9',
 *   kind: 'person',
 *   records: [
 *     { knownAt: '2024-07-12T09:00:00+08:00', facts: { 'incident.peril': 'flood', 'loss.harm': 'injury' } },
 *     { knownAt: '2024-09-01T09:00:00+08:00', facts: { 'loss.harm': 'disability', 'loss.disabilityGrade': 7 } },
 *   ],
 * } as const;
 * asOf(history, '2024-08-01T00:00:00+08:00').loss; // { kind: 'person', harm: 'injury' }
 * asOf(history, '2024-10-01T00:00:00+08:00').loss; // { kind: 'person', harm: 'disability', disabilityGrade: 7 }
 * ```
 * @since 0.1.0
 */
export function asOf(history: ClaimHistory, at: string): ClaimInput {
  const { records, ...claim } = readHistory(history);
  const moment = within('at', () => parse(instant, at, instantOf));
  const said = new Map<string, Said[]>(RECORDED_PATHS.map((path) => [path, []]));
  for (const [i, record] of records.entries()) {
    if (record.at > moment) continue;
    for (const [fact, one] of saidIn(record, i)) (said.get(fact) as Said[]).push(one);
  }
  const issues: Issue[] = [];
  const facts = [...said].flatMap(([fact, all]) =>
    all.length === 0 ? [] : [[fact, lastSaid(all, issues)] as const],
  );
  if (issues.length > 0) throw new InvalidInputError(issues);
  return deepFreeze(
    claimWith(
      claim,
      facts.filter(([, value]) => value !== undefined),
    ),
  );
}
