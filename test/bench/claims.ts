import type { ClaimInput } from 'qijiang-catastrophe-insurance';
import { type Random, randomFrom } from './random.js';

type Incident = NonNullable<ClaimInput['incident']>;
type Person = Extract<ClaimInput['loss'], { kind: 'person' }>;
type House = Extract<ClaimInput['loss'], { kind: 'house' }>;

/** What struck, as often as it may in a mountain district of the upper Yangtze. */
const PERILS = [
  ...Array<'flood'>(24).fill('flood'),
  ...Array<'rainstorm'>(16).fill('rainstorm'),
  ...Array<'landslide'>(12).fill('landslide'),
  ...Array<'fire'>(14).fill('fire'),
  ...Array<'wind-hail'>(8).fill('wind-hail'),
  ...Array<'debris-flow'>(6).fill('debris-flow'),
  ...Array<'rock-collapse'>(4).fill('rock-collapse'),
  ...Array<'ground-subsidence'>(4).fill('ground-subsidence'),
  ...Array<'explosion'>(3).fill('explosion'),
  ...['lightning', 'windstorm', 'ice', 'earthquake', 'drought', 'heat', 'forest-fire', 'dam-break'].flat(),
  ...['other-natural', 'crowd-crush', 'other'].flat(),
] as const as readonly NonNullable<Incident['peril']>[];

const QIJIANG = ['001', '002', '003', '006', '007', '108', '109', '110', '111', '112', '113', '117', '124'];
const WANSHENG = ['004', '005', '100', '103', '107'];

const DAY = 86_400_000;
const START = Date.UTC(2022, 11, 31, 16);
const DAYS = 1096;

const twoDigits = (n: number): string => String(n).padStart(2, '0');
const yuan = (fen: number): string => `${Math.floor(fen / 100)}.${twoDigits(fen % 100)}`;

/** Beijing time, as a register would write it. */
const beijing = (instant: number): string =>
  `${new Date(instant + DAY / 3).toISOString().slice(0, 19)}+08:00`;

function divisionOf({ chance, pick, below }: Random): string {
  if (chance(0.01)) return '500112';
  const unit = `500110${pick(chance(0.03) ? WANSHENG : QIJIANG)}`;
  return chance(0.5) ? unit : `${unit}${String(200 + below(20)).padStart(3, '0')}`;
}

/** One incident in fifty began outside the three years of the contract. */
function startOf({ chance, below }: Random): string {
  const day = chance(0.02) ? DAYS + below(100) : below(DAYS);
  return beijing(START + day * DAY + below(24 * 60) * 60_000);
}

function facilityOf({ chance, pick }: Random): Incident['facility'] {
  if (chance(0.9)) return undefined;
  return { kind: pick(['street-tree', 'large-tree', 'bridge', 'road-surface']), municipal: chance(0.7) };
}

function incidentOf(random: Random): Incident {
  const { chance, pick, below } = random;
  const peril = pick(PERILS);
  const facility = facilityOf(random);
  return {
    id: `event-${below(400)}`,
    startedAt: startOf(random),
    division: divisionOf(random),
    peril,
    rootCause: chance(0.9) ? 'natural' : pick(['mining', 'construction', 'other-human']),
    ...(facility && { facility }),
    ...((peril === 'fire' || peril === 'explosion') && {
      liableParty: pick(['not-found', 'unable-to-pay', 'able-to-pay']),
    }),
  };
}

function personOf(random: Random, personId: string, facility: boolean): Person {
  const { chance, pick, below } = random;
  const harm = pick(['death', 'disability', 'disability', 'injury', 'injury', 'injury', 'missing'] as const);
  const role = chance(0.85)
    ? 'victim'
    : pick(['samaritan', 'disaster-relief', 'emergency-response'] as const);
  return {
    kind: 'person',
    personId,
    role,
    residence: chance(0.8) ? 'resident' : 'transient',
    presence: chance(0.96) ? 'at-onset' : 'outside',
    causedByIncident: chance(0.97),
    recognisedBy: role === 'victim' ? 'refused' : pick(['township', 'district', 'above-district']),
    harm,
    ...(harm === 'disability' && { disabilityGrade: 1 + below(10) }),
    ...(harm === 'missing' && { missingCertified: chance(0.7) }),
    medicalCost: harm === 'injury' || chance(0.4) ? yuan(below(3_000_000)) : '0',
    ...(facility && { governmentCompensation: yuan(below(15_000_000)) }),
    circumstances: chance(0.97) ? [] : [pick(['crime', 'self-harm', 'intoxication', 'disease'])],
  };
}

function houseOf({ chance, pick, below }: Random, householdId: string): House {
  return {
    kind: 'house',
    householdId,
    causedByIncident: true,
    title: chance(0.95) ? 'lawful' : 'none',
    use: chance(0.8) ? 'residential' : pick(['mixed', 'commercial']),
    part: chance(0.9) ? 'main-structure' : pick(['fittings', 'contents', 'outbuilding']),
    damage: pick(['collapsed', 'severe', 'severe', 'moderate', 'moderate', 'moderate']),
    rooms: 1 + below(8),
    area: yuan(3000 + below(20_000)),
    circumstances: chance(0.97) ? [] : [pick(['illegal-building', 'unoccupied'])],
  };
}

/** Opens one fact: not established, or looked for in vain; now and then a place is known by its district only. */
function open({ incident, loss }: ClaimInput, { chance, pick }: Random): void {
  const part: object = chance(0.4) ? { facility: undefined, ...incident } : loss;
  const keys = Object.keys(part).filter((key) => key !== 'id' && key !== 'kind');
  if (keys.length === 0) return;
  const key = pick(keys);
  const target = (part === loss ? loss : incident) as object as Record<string, unknown>;
  if (key === 'division' && chance(0.5)) target[key] = '500110';
  else if (key === 'facility' || chance(0.3)) target[key] = null;
  else delete target[key];
}

export interface Mix {
  /** How many claims of a hundred have facts that are still open. */
  readonly gaps: number;
  /** At most so many open facts. */
  readonly deepest: number;
}

/** A claim of the exchange format. */
function claimOf(random: Random, id: number, { gaps, deepest }: Mix): ClaimInput {
  const incident = incidentOf(random);
  const loss = random.chance(0.6)
    ? personOf(random, `person-${id}`, incident.facility != null)
    : houseOf(random, `household-${id}`);
  const claim: ClaimInput = { id: `claim-${id}`, incident, loss };
  if (random.below(100) < gaps) for (let n = 1 + random.below(deepest); n > 0; n--) open(claim, random);
  return claim;
}

/** Mostly complete, as a register is in the week after a disaster. */
export const REGISTER: Mix = { gaps: 15, deepest: 3 };
/** Nothing open. */
export const COMPLETE: Mix = { gaps: 0, deepest: 0 };
/** Every claim open, as in the first hours. */
export const OPEN: Mix = { gaps: 100, deepest: 8 };

const SEED = 20240711;

/** The same claims for the same seed. */
export function claims(count: number, mix: Mix, seed = SEED): ClaimInput[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, i) => claimOf(random, i, mix));
}

/** The same register again and again, in pieces, so that it need not be held; all of it in one event. */
export function* register(count: number, piece: number): Generator<ClaimInput[]> {
  const random = randomFrom(SEED);
  for (let from = 0; from < count; from += piece) {
    yield Array.from({ length: Math.min(piece, count - from) }, (_, i) => {
      const claim = claimOf(random, from + i, REGISTER);
      return { ...claim, incident: { ...claim.incident, id: 'event' } };
    });
  }
}
