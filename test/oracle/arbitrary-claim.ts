// 任意案件。Arbitrary claims.
import * as fc from 'fast-check';
import { FACT_VALUES } from './arbitrary-values.js';
import { factPaths, valueAt, withFact } from './facts.js';
import type { Claim } from './types.js';

/** 每个事实掷 0–199：百位定空缺的写法，后两位低于门槛即空缺。One die per fact decides whether and how it is a gap. */
const ROLLS = fc.array(fc.nat(199), { minLength: 32, maxLength: 32 });
const THRESHOLD = fc.constantFrom(0, 2, 4, 8, 15, 50);

function bareClaim(kind: string): Claim {
  const own = kind === 'house' ? { householdId: 'household-1' } : { personId: 'person-1' };
  return { id: 'claim-1', incident: { id: 'event-1' }, loss: { kind, ...own } };
}

function everyValue(claim: Claim): fc.Arbitrary<Record<string, unknown>> {
  const paths = factPaths(claim);
  const entries = paths.map((path) => [path, FACT_VALUES[path] ?? fc.constant(undefined)] as const);
  return fc.record(Object.fromEntries(entries));
}

function fill(claim: Claim, values: Record<string, unknown>): Claim {
  return Object.entries(values).reduce((whole, [path, value]) => withFact(whole, path, value), claim);
}

/** 一个事实的空缺。One fact turned into a gap; a facility may lose its owner only, a division its unit. */
function gap(claim: Claim, path: string, roll: number): Claim {
  if (path === 'incident.facility') {
    const facility = claim.incident?.facility;
    if (roll >= 100 || facility === undefined || facility === null) {
      return withFact(claim, path, null);
    }
    const { municipal: _, ...rest } = facility;
    return withFact(claim, path, roll % 2 === 0 ? rest : { ...rest, municipal: null });
  }
  if (path === 'incident.division' && roll % 3 === 0) {
    return withFact(claim, path, '500110');
  }
  return withFact(claim, path, roll >= 100 ? null : undefined);
}

function withGaps(claim: Claim, rolls: readonly number[], threshold: number): Claim {
  const holes = factPaths(claim).filter((_, i) => (rolls[i] ?? 0) % 100 < threshold);
  const gapped = holes.reduce(
    (whole, path) => gap(whole, path, rolls[factPaths(claim).indexOf(path)] ?? 0),
    claim,
  );
  const whole = rolls.at(-1) ?? 199;
  if (threshold === 0 || whole > 5) {
    return gapped;
  }
  const { incident: _, ...rest } = gapped;
  return whole % 2 === 0
    ? rest
    : withFact(gapped, gapped.loss.kind === 'house' ? 'loss.householdId' : 'loss.personId', null);
}

/**
 * 原始案件；gaps 为假时每个事实都有值，为真时任何事实都可能缺省、为 null 或只到区；为数时至多这么多个空缺。
 * Raw claims. Without gaps every fact has a value; with gaps any may be absent, null or a bare 500110,
 * and now and then the whole incident is absent; with a number, at most so many facts are unknown.
 */
export function claimArbitrary(options: { gaps: boolean | number }): fc.Arbitrary<Claim> {
  const ofKind = (kind: string): fc.Arbitrary<Claim> => {
    const bare = bareClaim(kind);
    const full = everyValue(bare).map((values) => fill(bare, values));
    if (options.gaps === false) {
      return full;
    }
    if (options.gaps === true) {
      return fc
        .tuple(full, ROLLS, THRESHOLD)
        .map(([claim, rolls, threshold]) => withGaps(claim, rolls, threshold));
    }
    const holes = fc.uniqueArray(fc.constantFrom(...factPaths(bare)), { maxLength: options.gaps });
    return fc
      .tuple(full, holes, fc.nat(199))
      .map(([claim, paths, roll]) =>
        paths.reduce((whole, path, i) => gap(whole, path, (roll + 67 * i) % 200), claim),
      );
  };
  return fc.oneof({ weight: 7, arbitrary: ofKind('person') }, { weight: 3, arbitrary: ofKind('house') });
}

function isGap(claim: Claim, path: string): boolean {
  if (path === 'incident.facility') {
    const facility = claim.incident?.facility;
    return facility !== undefined && (facility === null || typeof facility.municipal !== 'boolean');
  }
  const value = valueAt(claim, path);
  return value === undefined || value === null || (path === 'incident.division' && value === '500110');
}

/** 补全时设施仍是那个设施，区内仍是区内。A completion keeps the facility and stays inside 500110. */
function completedValue(claim: Claim, path: string): fc.Arbitrary<unknown> {
  const values = FACT_VALUES[path] ?? fc.constant(undefined);
  const known = claim.incident?.facility;
  if (path === 'incident.facility' && known !== undefined && known !== null) {
    return fc.boolean().map((municipal) => ({ ...known, municipal }));
  }
  if (path === 'incident.division' && claim.incident?.division === '500110') {
    return values.filter((value) => String(value).startsWith('500110'));
  }
  return values;
}

/** 把每个未知事实补上一个值。The claim with every unknown fact given some value. */
export function completionOf(claim: Claim): fc.Arbitrary<Claim> {
  const gaps = factPaths(claim).filter((path) => isGap(claim, path));
  const values = fc.record(Object.fromEntries(gaps.map((path) => [path, completedValue(claim, path)])));
  return values.map((filled) => fill(claim, filled));
}
