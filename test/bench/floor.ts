// The floor: the same decision written by hand for the illustrative contract and nothing else. No program that decides the
// same will be much faster, and none should be believed that says so.
import type { PlainClaim } from './plain.js';

export type Outcome = 'payable' | 'pending' | 'declined';

export interface FloorResult {
  readonly outcome: Outcome;
  readonly line: string | null;
  /** Fen. */
  readonly amount: number;
  /** Fen, for 60 %, 25 % and 15 %. */
  readonly shares: readonly number[];
  readonly departments: readonly string[];
  /** Whether any fact could still change outcome, line or amount. */
  readonly missing: boolean;
}

export const START = Date.UTC(2022, 11, 31, 16);
export const END = Date.UTC(2025, 11, 31, 16);
export const DEATH = 10_000_000;
export const MEDICAL = 2_000_000;
export const HOUSE = 2_000_000;

/** No, not known, yes: the least of several is what all of them say together. */
const [NO, OPEN, YES] = [0, 1, 2];

export const NATURAL: ReadonlySet<string> = new Set([
  ...['flood', 'wind-hail', 'lightning', 'windstorm', 'rainstorm', 'ice', 'earthquake', 'rock-collapse'],
  ...['drought', 'heat', 'landslide', 'debris-flow', 'ground-subsidence', 'forest-fire', 'dam-break'],
]);

const yes = (fact: boolean | null | undefined): number => (fact == null ? OPEN : fact ? YES : NO);

const is = (fact: string | null | undefined, value: string): number =>
  fact == null ? OPEN : fact === value ? YES : NO;

const either = (fact: string | null | undefined, one: string, other: string): number =>
  fact == null ? OPEN : fact === one || fact === other ? YES : NO;

function inTerritory({ standing }: PlainClaim): number {
  if (standing == null || standing === 'district') return OPEN;
  return standing === 'qijiang' ? YES : NO;
}

const inTerm = ({ startedAt }: PlainClaim): number =>
  startedAt == null ? OPEN : startedAt >= START && startedAt < END ? YES : NO;

function personAdmitted({ circumstances }: PlainClaim): number {
  if (circumstances == null) return OPEN;
  for (const found of circumstances)
    if (found === 'war' || found === 'nuclear' || found === 'self-harm' || found === 'crime') return NO;
  return YES;
}

function houseAdmitted({ circumstances }: PlainClaim): number {
  if (circumstances == null) return OPEN;
  for (const found of circumstances)
    if (found === 'war' || found === 'nuclear' || found === 'illegal-building') return NO;
  return YES;
}

const NOTHING: readonly number[] = [0, 0, 0];
const NOBODY: readonly string[] = [];
const EMERGENCY = ['emergency-management'];
const POLITICAL = ['political-legal-committee'];
const FIRE = ['fire-rescue'];
const POLICE = ['public-security'];
const OFFICE = ['leading-group-office'];

/** 60 %, 25 %, 15 %; the odd fen go to the largest remainders, ties to the earlier insurer. */
export function shareByHand(amount: number): number[] {
  const [a, b, c] = [(amount * 12) % 20, (amount * 5) % 20, (amount * 3) % 20];
  const parts = [(amount * 12 - a) / 20, (amount * 5 - b) / 20, (amount * 3 - c) / 20] as [
    number,
    number,
    number,
  ];
  let left = (a + b + c) / 20;
  if (left > 0) {
    const [first, second] =
      a >= b && a >= c ? [0, b >= c ? 1 : 2] : b >= c ? [1, a >= c ? 0 : 2] : [2, a >= b ? 0 : 1];
    parts[first as 0 | 1 | 2] += 1;
    left -= 1;
    if (left > 0) parts[second as 0 | 1 | 2] += 1;
  }
  return parts;
}

const nothing = (missing: boolean): FloorResult => ({
  outcome: missing ? 'pending' : 'declined',
  line: null,
  amount: 0,
  shares: NOTHING,
  departments: NOBODY,
  missing,
});

const payable = (
  line: string,
  amount: number,
  departments: readonly string[],
  missing: boolean,
): FloorResult => ({
  outcome: 'payable',
  line,
  amount,
  shares: shareByHand(amount),
  departments,
  missing,
});

function harmed({ harm, missingCertified }: PlainClaim): number {
  if (harm == null) return missingCertified === true ? YES : OPEN;
  return harm === 'missing' ? yes(missingCertified) : YES;
}

/** What the schedule pays for the harm; -1 while that is not known. */
function scheduled({ harm, disabilityGrade }: PlainClaim): number {
  if (harm == null) return -1;
  if (harm === 'injury') return 0;
  if (harm !== 'disability') return DEATH;
  return disabilityGrade == null ? -1 : DEATH - (disabilityGrade - 1) * 1_000_000;
}

function decidePerson(claim: PlainClaim): FloorResult {
  const { peril, medicalCost } = claim;
  const before = Math.min(
    inTerritory(claim),
    inTerm(claim),
    personAdmitted(claim),
    yes(claim.causedByIncident),
    harmed(claim),
  );
  if (before === NO) return nothing(false);

  const natural = peril == null ? OPEN : NATURAL.has(peril) ? YES : NO;
  const present = yes(claim.presence);
  const disaster = Math.min(natural, present);
  const rescue = either(claim.role, 'disaster-relief', 'emergency-response');
  const brave = Math.min(
    is(claim.role, 'samaritan'),
    either(claim.recognisedBy, 'district', 'above-district'),
  );
  const samaritan = Math.max(rescue, brave);
  const fire = Math.min(
    either(peril, 'fire', 'explosion'),
    either(claim.liableParty, 'not-found', 'unable-to-pay'),
    present,
  );

  const sum = scheduled(claim);
  const medical = medicalCost == null ? 0 : Math.min(medicalCost, MEDICAL);
  const due = (sum < 0 ? 0 : sum) + medical;

  const couldPay = sum !== 0 || medicalCost == null || medicalCost > 0;
  const couldCover = disaster !== NO || samaritan !== NO || fire !== NO;
  if (!couldPay || !couldCover) return nothing(false);
  if (before === OPEN || due === 0) return nothing(true);

  // All lines pay the same sums, but for line 3, which covers only where line 1 does and pays no more: a line that covers
  // gives way to an earlier one alone.
  const growing = sum < 0 || medicalCost == null;
  if (disaster === YES) return payable('natural-disaster', due, EMERGENCY, growing);
  if (samaritan === YES) return payable('good-samaritan', due, POLITICAL, growing || disaster === OPEN);
  if (fire === YES)
    return payable('fire-explosion', due, peril === 'fire' ? FIRE : POLICE, growing || samaritan === OPEN);
  return nothing(true);
}

const RATE: Readonly<Record<string, number>> = { collapsed: 500_000, severe: 400_000, moderate: 100_000 };

function decideHouse(claim: PlainClaim): FloorResult {
  const { peril, damage, rooms } = claim;
  const struck =
    peril == null
      ? OPEN
      : NATURAL.has(peril) || peril === 'fire' || peril === 'explosion' || peril === 'crowd-crush'
        ? YES
        : NO;
  const covered = Math.min(
    inTerritory(claim),
    inTerm(claim),
    houseAdmitted(claim),
    yes(claim.causedByIncident),
    struck,
    is(claim.title, 'lawful'),
    either(claim.use, 'residential', 'mixed'),
    is(claim.part, 'main-structure'),
  );
  if (covered === NO) return nothing(false);
  if (covered === OPEN || damage == null || rooms == null) return nothing(true);
  const amount = Math.min((RATE[damage] as number) * rooms, HOUSE);
  const departments =
    peril === 'fire' ? FIRE : peril === 'explosion' ? POLICE : peril === 'crowd-crush' ? OFFICE : EMERGENCY;
  return payable('house-damage', amount, departments, false);
}

export const decideByHand = (claim: PlainClaim): FloorResult =>
  claim.kind === 'person' ? decidePerson(claim) : decideHouse(claim);
