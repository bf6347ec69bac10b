// 任意案件。Arbitrary claims.
import * as fc from 'fast-check';
import {
  CONDITIONS,
  circumstancesOf,
  dayOf,
  FACT_VALUES,
  instantText,
  secondsOf,
} from './arbitrary-values.js';
import { WANSHENG } from './covered.js';
import { established, factPaths, nextUnknown, stateOf, valueAt, withFact } from './facts.js';
import { isDay } from './instant.js';
import type { Circumstance, Claim, Contract } from './types.js';

/** 每个事实掷 0–199：百位定空缺的写法，后两位低于门槛即空缺。One die per fact decides whether and how it is a gap. */
const ROLLS = fc.array(fc.nat(199), { minLength: 40, maxLength: 40 });
const THRESHOLD = fc.constantFrom(0, 2, 4, 8, 15, 50);

function bareClaim(kind: string): Claim {
  const own = kind === 'house' ? { householdId: 'household-1' } : { personId: 'person-1' };
  return { id: 'claim-1', incident: { id: 'event-1' }, loss: { kind, ...own } };
}

/** 一件案件的全部事实，连同合同自有的条件。Every fact of a claim, and the conditions of the contract's own. */
function pathsOf(claim: Claim): string[] {
  return [...factPaths(claim), ...CONDITIONS.map((id) => `loss.conditions.${id}`)];
}

function everyValue(claim: Claim): fc.Arbitrary<Record<string, unknown>> {
  const entries = pathsOf(claim).map((path) => {
    const values = path === 'loss.circumstances' ? circumstancesOf(claim.loss.kind) : FACT_VALUES[path];
    return [path, values ?? fc.constant(undefined)] as const;
  });
  return fc.record(Object.fromEntries(entries));
}

function fill(claim: Claim, values: Record<string, unknown>): Claim {
  return Object.entries(values).reduce((whole, [path, value]) => withFact(whole, path, value), claim);
}

/** 有值而不够准的写法；没有这种写法的，没有。A value that is there but does not settle it, where there is one. */
function imprecise(claim: Claim, path: string, roll: number): unknown {
  const value = valueAt(claim, path);
  switch (path) {
    case 'incident.startedAt':
      return dayOf(value as string);
    case 'incident.division':
      return ['500110', '500110000', '500110000000'][roll % 3];
    case 'incident.facility': {
      const { municipal: _, ...rest } = (value ?? { kind: 'bridge' }) as Record<string, unknown>;
      return roll % 2 === 0 ? rest : { ...rest, municipal: null };
    }
    case 'loss.recognisedBy':
      return roll % 2 === 0 ? 'not-applied' : 'applied';
    case 'loss.circumstances':
      return (value as Circumstance[]).map((entry, i) =>
        [entry.id, { id: entry.id }, { id: entry.id, causedLoss: null }, entry].at((roll + i) % 4),
      );
    default:
      return undefined;
  }
}

/** 一个事实的空缺：缺省、null，或不够准。One fact turned into a gap: absent, null, or not precise enough. */
function gap(claim: Claim, path: string, roll: number): Claim {
  const vague = imprecise(claim, path, roll);
  if (vague !== undefined && roll % 5 < 3) {
    return withFact(claim, path, vague);
  }
  return withFact(claim, path, roll >= 100 || path === 'incident.facility' ? null : undefined);
}

function withGaps(claim: Claim, rolls: readonly number[], threshold: number): Claim {
  const paths = pathsOf(claim);
  const gapped = paths.reduce((whole, path, i) => {
    const roll = rolls[i] ?? 0;
    return roll % 100 < threshold ? gap(whole, path, roll) : whole;
  }, claim);
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
 * 任意案件。gaps 为假时每个事实都有确切的值，为真时任何事实都可能缺省、为 null 或不够准，偶尔整个事件缺省；为数时至多这么多个空缺。
 * Claims. Without gaps every fact has a precise value; with gaps any may be absent, null or imprecise, and now and then
 * the whole incident is absent; with a number, at most so many facts are unknown.
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
    const holes = fc.uniqueArray(fc.constantFrom(...pathsOf(bare)), { maxLength: options.gaps });
    return fc
      .tuple(full, holes, fc.nat(199))
      .map(([claim, paths, roll]) =>
        paths.reduce((whole, path, i) => gap(whole, path, (roll + 67 * i) % 200), claim),
      );
  };
  return fc.oneof({ weight: 7, arbitrary: ofKind('person') }, { weight: 3, arbitrary: ofKind('house') });
}

/** 补全之值：日之内的一刻、区内的单位、仍是那个设施、仍是那些情形。The value of a completion keeps what is known: the day, the district, the facility, the circumstances. */
function completed(claim: Claim, path: string, value: unknown, roll: number): unknown {
  const known = valueAt(claim, path) ?? null;
  if (known === null) {
    return value;
  }
  switch (path) {
    case 'incident.startedAt': {
      const start = isDay(known as string) ? secondsOf(known as string) : 0;
      return instantText(start + ((roll * 433) % 86_400), 480);
    }
    case 'incident.division':
      return String(value).startsWith('500110') ? value : WANSHENG[roll % WANSHENG.length];
    case 'incident.facility':
      return { ...(known as object), municipal: roll % 2 === 0 };
    case 'loss.circumstances':
      return (known as (string | Circumstance)[]).map((entry, i) => {
        const { id, causedLoss = null } = typeof entry === 'string' ? { id: entry } : entry;
        return { id, causedLoss: causedLoss ?? ((roll >> i) & 1) === 1 };
      });
    default:
      return value;
  }
}

/** 一件案件在一份合同下的补全：凡未知的，逐一补上，连同补了别的之后才未知的。Every unknown fact established, those included that open only as others are. */
export function completionOf(claim: Claim, contract: Contract): fc.Arbitrary<Claim> {
  return fc.tuple(everyValue(claim), fc.nat(199)).map(([values, roll]) => {
    let whole = claim;
    for (let next = nextUnknown(whole, contract); next !== undefined; next = nextUnknown(whole, contract)) {
      whole = established(whole, contract, next, completed(whole, next, values[next], roll));
    }
    return whole;
  });
}

/** 补全是否未动已知的等级：标准未知的，可能须按合同的标准重评。Whether the completion left a known grade alone: one of an unknown standard may have been appraised anew. */
export function keepsGrade(claim: Claim, contract: Contract, completed: Claim): boolean {
  const path = 'loss.disabilityGrade';
  return (
    stateOf(claim, contract, path) !== null ||
    JSON.stringify(valueAt(claim, path)) === JSON.stringify(valueAt(completed, path))
  );
}
