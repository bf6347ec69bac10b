// What one writes on a good afternoon: a zod schema as it stands, dates by Date, sums by decimal.js, and rules as functions
// of true, false and null.
import { Decimal } from 'decimal.js';
import * as z from 'zod';
import { type Answer, type Contestant, outcomeOf } from '../contestant.js';

const money = z.string().regex(/^\d+(\.\d{1,2})?$/);

const incident = z.object({
  id: z.string().nullish(),
  startedAt: z.iso.datetime({ offset: true }).nullish(),
  division: z.string().regex(/^\d+$/).nullish(),
  peril: z.string().nullish(),
  rootCause: z.enum(['natural', 'mining', 'construction', 'other-human']).nullish(),
  facility: z.object({ kind: z.string().nullish(), municipal: z.boolean().nullish() }).nullish(),
  liableParty: z.enum(['not-found', 'unable-to-pay', 'able-to-pay']).nullish(),
});

const person = z.object({
  kind: z.literal('person'),
  personId: z.string().nullish(),
  role: z.enum(['victim', 'samaritan', 'disaster-relief', 'emergency-response']).nullish(),
  residence: z.enum(['resident', 'transient']).nullish(),
  presence: z.enum(['at-onset', 'came-later', 'outside']).nullish(),
  causedByIncident: z.boolean().nullish(),
  recognisedBy: z.enum(['refused', 'township', 'district', 'above-district']).nullish(),
  harm: z.enum(['death', 'missing', 'disability', 'injury']).nullish(),
  disabilityGrade: z.int().min(1).max(10).nullish(),
  missingCertified: z.boolean().nullish(),
  medicalCost: money.nullish(),
  governmentCompensation: money.nullish(),
  circumstances: z.array(z.string()).nullish(),
});

const house = z.object({
  kind: z.literal('house'),
  householdId: z.string().nullish(),
  causedByIncident: z.boolean().nullish(),
  title: z.enum(['lawful', 'none']).nullish(),
  use: z.enum(['residential', 'mixed', 'commercial']).nullish(),
  part: z.enum(['main-structure', 'fittings', 'contents', 'outbuilding']).nullish(),
  damage: z.enum(['collapsed', 'severe', 'moderate']).nullish(),
  rooms: z.int().min(1).nullish(),
  area: z.string().nullish(),
  circumstances: z.array(z.string()).nullish(),
});

export const naiveSchema = z.object({
  id: z.string(),
  incident: incident.optional(),
  loss: z.discriminatedUnion('kind', [person, house]),
});

type NaiveClaim = z.infer<typeof naiveSchema>;
type Truth = boolean | null;

const NATURAL = [
  ...['flood', 'wind-hail', 'lightning', 'windstorm', 'rainstorm', 'ice', 'earthquake', 'rock-collapse'],
  ...['drought', 'heat', 'landslide', 'debris-flow', 'ground-subsidence', 'forest-fire', 'dam-break'],
];
const WANSHENG = ['004', '005', '100', '101', '102', '103', '104', '105', '106', '107'];

const and = (...parts: Truth[]): Truth =>
  parts.includes(false) ? false : parts.includes(null) ? null : true;
const or = (...parts: Truth[]): Truth => (parts.includes(true) ? true : parts.includes(null) ? null : false);
const oneOf = (fact: unknown, values: readonly unknown[]): Truth =>
  fact == null ? null : values.includes(fact);

function inTerritory(division: string | null | undefined): Truth {
  if (division == null || division === '500110') return null;
  return division.startsWith('500110') && !WANSHENG.includes(division.slice(6, 9));
}

function inTerm(startedAt: string | null | undefined): Truth {
  if (startedAt == null) return null;
  const start = new Date(startedAt);
  return start >= new Date('2023-01-01T00:00:00+08:00') && start < new Date('2026-01-01T00:00:00+08:00');
}

const noneOf = (circumstances: readonly string[] | null | undefined, excluded: readonly string[]): Truth =>
  circumstances == null ? null : !excluded.some((one) => circumstances.includes(one));

interface Line {
  readonly line: string;
  readonly covered: Truth;
  /** What is certain. */
  readonly amount: Decimal;
  readonly couldPay: boolean;
}

function personLines({ incident = {}, loss }: NaiveClaim): Line[] {
  if (loss.kind !== 'person') return [];
  const before = and(
    inTerritory(incident.division),
    inTerm(incident.startedAt),
    oneOf(loss.causedByIncident, [true]),
    noneOf(loss.circumstances, ['war', 'nuclear', 'self-harm', 'crime']),
    or(oneOf(loss.harm, ['death', 'disability', 'injury']), oneOf(loss.missingCertified, [true])),
  );
  const present = oneOf(loss.presence, ['at-onset', 'came-later']);
  const death = new Decimal('100000.00');
  const rates = ['1', '0.9', '0.8', '0.7', '0.6', '0.5', '0.4', '0.3', '0.2', '0.1'];
  let sum: Decimal | null = death;
  if (loss.harm == null) sum = null;
  else if (loss.harm === 'injury') sum = new Decimal(0);
  else if (loss.harm === 'disability')
    sum = loss.disabilityGrade == null ? null : death.times(rates[loss.disabilityGrade - 1] as string);
  const medical =
    loss.medicalCost == null ? null : Decimal.min(new Decimal(loss.medicalCost), new Decimal('20000.00'));
  const amount = (sum ?? new Decimal(0)).plus(medical ?? 0).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const couldPay = sum === null || medical === null || amount.gt(0);
  const line = (id: string, ...own: Truth[]): Line => ({
    line: id,
    covered: and(before, ...own),
    amount,
    couldPay,
  });
  return [
    line('natural-disaster', oneOf(incident.peril, NATURAL), present),
    line(
      'good-samaritan',
      or(
        oneOf(loss.role, ['disaster-relief', 'emergency-response']),
        and(oneOf(loss.role, ['samaritan']), oneOf(loss.recognisedBy, ['district', 'above-district'])),
      ),
    ),
    line(
      'fire-explosion',
      oneOf(incident.peril, ['fire', 'explosion']),
      oneOf(incident.liableParty, ['not-found', 'unable-to-pay']),
      present,
    ),
  ];
}

function houseLines({ incident = {}, loss }: NaiveClaim): Line[] {
  if (loss.kind !== 'house') return [];
  const covered = and(
    inTerritory(incident.division),
    inTerm(incident.startedAt),
    oneOf(loss.causedByIncident, [true]),
    noneOf(loss.circumstances, ['war', 'nuclear', 'illegal-building']),
    oneOf(incident.peril, [...NATURAL, 'fire', 'explosion', 'crowd-crush']),
    oneOf(loss.title, ['lawful']),
    oneOf(loss.use, ['residential', 'mixed']),
    oneOf(loss.part, ['main-structure']),
  );
  const rates = { collapsed: '5000.00', severe: '4000.00', moderate: '1000.00' };
  const amount =
    loss.damage == null || loss.rooms == null
      ? new Decimal(0)
      : Decimal.min(new Decimal(rates[loss.damage]).times(loss.rooms), new Decimal('20000.00'));
  return [{ line: 'house-damage', covered, amount, couldPay: true }];
}

function decide(claim: NaiveClaim): Answer {
  const lines = claim.loss.kind === 'person' ? personLines(claim) : houseLines(claim);
  let best: Line | null = null;
  for (const line of lines) if (line.covered === true && line.amount.gt(best?.amount ?? 0)) best = line;
  const couldPay = lines.some((line) => line.covered !== false && line.couldPay);
  const amount = (best?.amount ?? new Decimal(0)).times(100).toNumber();
  return { outcome: outcomeOf(amount, couldPay), line: best?.line ?? null, amount };
}

export const naive: Contestant = {
  name: 'decimal.js and zod, written naively',
  completeOnly: false,
  most: 100_000,
  ready: ({ raw }) => {
    const claims = raw.map((claim) => naiveSchema.parse(claim));
    return {
      answers: () => claims.map(decide),
      run: () => {
        let total = 0;
        for (const claim of claims) total += decide(claim).amount;
        return total;
      },
    };
  },
};
