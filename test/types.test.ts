import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { claimSchema } from '../src/claim/schema.js';
import type { contractSchema } from '../src/contract/schema.js';
import {
  adjudicate,
  type CasualtyLine,
  type Circumstance,
  type Claim,
  type ClaimInput,
  type ClauseId,
  type Contract,
  type ContractInput,
  type Damage,
  type Day,
  type Determination,
  type Established,
  type FactName,
  type FactPath,
  type Fen,
  type Finding,
  type FindingCode,
  type FoundKind,
  findings,
  type Harm,
  type HouseUnit,
  type Instant,
  type InsurerPart,
  type InvalidInputError,
  type Issue,
  type IssueCode,
  isInTerritory,
  isProtected,
  type Line,
  type MissingFact,
  type Outcome,
  type Overflow,
  type ParseResult,
  type Peril,
  type Place,
  parseClaim,
  parseContract,
  printedNumber,
  type ReadingId,
  type Readings,
  type RemainderRule,
  type Role,
  safeParseClaim,
  safeParseContract,
  splitAmount,
} from '../src/index.js';
import type { Immutable } from '../src/input/immutable.js';
import { fullContract } from './input/samples.js';

const FULL = fullContract() as object as ContractInput;

/** 写得出的每一条路径。Every path that may be written. */
type KeysIn<V> = V extends readonly (infer E)[]
  ? KeysIn<E>
  : V extends object
    ? {
        [K in keyof V & string]-?:
          | K
          | (KeysIn<NonNullable<V[K]>> extends infer I extends string ? `${K}.${I}` : never);
      }[keyof V & string]
    : never;

type Known<K extends keyof Claim> = NonNullable<Claim[K]>;

describe('a claim', () => {
  it('has facts that may be absent or undetermined, and an id and a kind that may not', () => {
    expectTypeOf<Claim['id']>().toEqualTypeOf<string>();
    expectTypeOf<Claim['kind']>().toEqualTypeOf<'person' | 'house'>();
    expectTypeOf<Claim['peril']>().toEqualTypeOf<Peril | null | undefined>();
    expectTypeOf<Claim['startedAt']>().toEqualTypeOf<Instant | Day | null | undefined>();
    expectTypeOf<Claim['medicalCost']>().toEqualTypeOf<Fen | null | undefined>();
    expectTypeOf<Claim['division']>().toEqualTypeOf<Place | null | undefined>();
    expectTypeOf<Claim[FactName]>().extract<undefined>().toEqualTypeOf<undefined>();
    expectTypeOf<Claim[FactName]>().extract<null>().toEqualTypeOf<null>();
  });
  it('has literal values', () => {
    expectTypeOf<Known<'harm'>>().toEqualTypeOf<'death' | 'missing' | 'disability' | 'injury'>();
    expectTypeOf<Known<'residence'>>().toEqualTypeOf<'resident' | 'transient'>();
    expectTypeOf<Known<'facility'>>().toEqualTypeOf<'none' | 'municipal' | 'not-municipal'>();
    expectTypeOf<Known<'circumstances'>>().toEqualTypeOf<readonly Established[]>();
    expectTypeOf<Established['id']>().toEqualTypeOf<Circumstance>();
    expectTypeOf<Established['causedLoss']>().toEqualTypeOf<boolean | null>();
    expectTypeOf<Harm>().not.toEqualTypeOf<string>();
    expectTypeOf<Damage>().toEqualTypeOf<'collapsed' | 'severe' | 'moderate'>();
    expectTypeOf<Role>().toEqualTypeOf<
      'victim' | 'samaritan' | 'disaster-relief' | 'emergency-response' | 'bystander'
    >();
    expectTypeOf<'meteor'>().not.toExtend<Peril>();
  });
  it('is not what a host writes, nor the other way round', () => {
    expectTypeOf<ClaimInput>().not.toExtend<Claim>();
    expectTypeOf<Claim>().not.toExtend<ClaimInput>();
    expectTypeOf<{ id: string; loss: { kind: 'house' } }>().toExtend<ClaimInput>();
    expectTypeOf<{ id: string; loss: { kind: 'person'; harm: null } }>().toExtend<ClaimInput>();
    expectTypeOf<{ id: string; loss: { kind: 'person'; harm: 'broken' } }>().not.toExtend<ClaimInput>();
    expectTypeOf<{ id: string; loss: { kind: 'animal' } }>().not.toExtend<ClaimInput>();
    expectTypeOf<{ id: string }>().not.toExtend<ClaimInput>();
    expectTypeOf<ClaimInput['loss']['kind']>().toEqualTypeOf<'person' | 'house'>();
  });
  it('is written as its schema reads it, to the key', () => {
    expectTypeOf<Immutable<z.input<typeof claimSchema>>>().toExtend<Immutable<ClaimInput>>();
    expectTypeOf<Immutable<ClaimInput>>().toExtend<Immutable<z.input<typeof claimSchema>>>();
    expectTypeOf<KeysIn<ClaimInput>>().toEqualTypeOf<KeysIn<z.input<typeof claimSchema>>>();
  });
  it('is no longer one once it was copied', () => {
    const claim = parseClaim({ id: 'c', loss: { kind: 'house' } });
    const contract: ContractInput = FULL;
    // @ts-expect-error a spread
    expect(adjudicate({ ...claim }, contract).claim).toBe('c');
    // @ts-expect-error a spread in which something is otherwise
    expect(adjudicate({ ...claim, id: 'd' }, contract).claim).toBe('d');
    // @ts-expect-error its fields
    expect(adjudicate(Object.fromEntries(Object.entries(claim)), contract).claim).toBe('c');
    expectTypeOf({ ...claim }).not.toExtend<Claim>();
    expectTypeOf<typeof claim>().toExtend<Claim>();
  });
  it('counts money and time, which are not each other', () => {
    expectTypeOf<Fen>().toExtend<number>();
    expectTypeOf<Fen>().not.toExtend<Instant>();
    expectTypeOf<Instant>().not.toExtend<Fen>();
    expectTypeOf<number>().toExtend<Fen>();
  });
  it('names its facts by path', () => {
    expectTypeOf<'loss.harm'>().toExtend<FactPath>();
    expectTypeOf<'loss.personId'>().not.toExtend<FactPath>();
    expectTypeOf<FactName>().toExtend<keyof Claim>();
    expectTypeOf<'subjectId'>().not.toExtend<FactName>();
  });
});

describe('a contract', () => {
  it('has its defaults', () => {
    expectTypeOf<Contract['remainder']>().toEqualTypeOf<RemainderRule>();
    expectTypeOf<RemainderRule>().toEqualTypeOf<'largest-remainder' | 'lead'>();
    expectTypeOf<Contract['overflow']>().toEqualTypeOf<Overflow>();
    expectTypeOf<Contract['readings']>().toEqualTypeOf<Readings>();
    expectTypeOf<ContractInput['overflow']>().toEqualTypeOf<Overflow | undefined>();
    expectTypeOf<HouseUnit>().toEqualTypeOf<'room' | 'household' | 'area'>();
  });
  it('is written as its schema reads it, to the key', () => {
    expectTypeOf<Immutable<z.input<typeof contractSchema>>>().toExtend<Immutable<ContractInput>>();
    expectTypeOf<Immutable<ContractInput>>().toExtend<Immutable<z.input<typeof contractSchema>>>();
    expectTypeOf<KeysIn<ContractInput>>().toEqualTypeOf<KeysIn<z.input<typeof contractSchema>>>();
  });
  it('is one that a host writes once it was copied, and no checked one', () => {
    const contract = parseContract(FULL);
    expectTypeOf({ ...contract }).not.toExtend<Contract>();
    expectTypeOf({ ...contract }).toExtend<ContractInput>();
  });
  it('may be given again where a raw one is taken', () => {
    expectTypeOf<Contract>().toExtend<Parameters<typeof findings>[0]>();
    expectTypeOf<ContractInput>().toExtend<Parameters<typeof findings>[0]>();
  });
  it('has twelve readings of two positions each', () => {
    expectTypeOf<keyof Readings>().toEqualTypeOf<ReadingId>();
    expectTypeOf<Readings['wansheng']>().toEqualTypeOf<'excluded' | 'included'>();
    expectTypeOf<Readings['missing-person']>().toEqualTypeOf<'when-certified' | 'as-death'>();
  });
  it('insures five lines, four of them for people', () => {
    expectTypeOf<keyof Contract['lines']>().toEqualTypeOf<Line>();
    expectTypeOf<Exclude<Line, CasualtyLine>>().toEqualTypeOf<'house-damage'>();
  });
  it('cannot be written to', () => {
    expectTypeOf<Contract['insurers']>().not.toHaveProperty('push');
    expectTypeOf<Contract['exclusions']>().not.toHaveProperty('push');
    expectTypeOf<Known<'circumstances'>>().not.toHaveProperty('push');
  });
});

describe('the functions', () => {
  it('take anything to read', () => {
    expectTypeOf(parseClaim).toEqualTypeOf<(input: unknown) => Claim>();
    expectTypeOf(parseContract).toEqualTypeOf<(input: unknown) => Contract>();
    expectTypeOf(safeParseClaim).returns.toEqualTypeOf<ParseResult<Claim>>();
    expectTypeOf(safeParseContract).returns.toEqualTypeOf<ParseResult<Contract>>();
  });
  it('tell success from failure', () => {
    const result = safeParseClaim({ id: 'c', loss: { kind: 'house' } });
    if (result.success) expectTypeOf(result.data).toEqualTypeOf<Claim>();
    else expectTypeOf(result.issues).toEqualTypeOf<readonly Issue[]>();
    expect(result.success).toBe(true);
  });
  it('give true, false or null where something may not be known', () => {
    expectTypeOf(isInTerritory).returns.toEqualTypeOf<boolean | null>();
    expectTypeOf(isProtected).returns.toEqualTypeOf<boolean | null>();
    expectTypeOf(isInTerritory).parameter(0).toEqualTypeOf<string>();
  });
  it('give determinations, findings and parts', () => {
    expectTypeOf(adjudicate).returns.toEqualTypeOf<Determination>();
    expectTypeOf<Outcome>().toEqualTypeOf<'payable' | 'pending' | 'declined'>();
    expectTypeOf<Determination['line']>().toEqualTypeOf<Line | null>();
    const determination = adjudicate({ id: 'c', loss: { kind: 'house' } }, FULL);
    if (determination.outcome === 'payable') expectTypeOf(determination.line).toEqualTypeOf<Line>();
    if (determination.outcome === 'pending')
      expectTypeOf(determination.missing[0]).toEqualTypeOf<MissingFact>();
    if (determination.outcome === 'declined')
      expectTypeOf(determination.missing).toEqualTypeOf<readonly []>();
    expect(determination.outcome).toBe('pending');
    expectTypeOf<keyof Determination['lines']>().toEqualTypeOf<Line>();
    expectTypeOf(findings).returns.toEqualTypeOf<readonly Finding[]>();
    expectTypeOf<'premium'>().toExtend<FindingCode>();
    expectTypeOf<'line-not-insured'>().toExtend<FindingCode>();
    expectTypeOf<'house-floor'>().not.toExtend<FindingCode>();
    expectTypeOf(splitAmount).returns.toEqualTypeOf<readonly InsurerPart[]>();
  });
});

describe('issues', () => {
  it('have codes and kinds to choose by', () => {
    expectTypeOf<IssueCode>().not.toEqualTypeOf<string>();
    expectTypeOf<'shares-sum'>().toExtend<IssueCode>();
    expectTypeOf<'oops'>().not.toExtend<IssueCode>();
    expectTypeOf<FoundKind>().not.toEqualTypeOf<string>();
    expectTypeOf<InvalidInputError['issues']>().toEqualTypeOf<readonly Issue[]>();
    expectTypeOf<InvalidInputError>().toExtend<Error>();
  });
});

describe('clauses', () => {
  const cite = (id: ClauseId): string | null => printedNumber(id);
  it('are named by the ids of the notice alone', () => {
    expectTypeOf(cite).parameter(0).toEqualTypeOf<ClauseId>();
    expectTypeOf<ClauseId>().not.toEqualTypeOf<string>();
    expectTypeOf<'2.2.6'>().not.toExtend<ClauseId>();
    expectTypeOf<'4.2-row9'>().not.toExtend<ClauseId>();
    expectTypeOf<Finding['clause']>().toEqualTypeOf<ClauseId>();
    expect(cite('2.2.5')).toBe('二（二）5');
  });
});
