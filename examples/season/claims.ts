import type { ClaimInput } from 'qijiang-catastrophe-insurance';
import { DISASTERS, type Disaster } from './events.js';
import { type Random, randomFrom } from './random.js';

/** A claim as first reported, some facts missing, and as it is once they are found out. */
export interface Reported {
  readonly disaster: Disaster;
  readonly first: ClaimInput;
  readonly complete: ClaimInput;
}

const yuan = (fen: number): string => `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

function personIn({ harm: severity, peril }: Disaster, personId: string, random: Random) {
  const isHeavy = severity !== 'light';
  const harm = random.pick(
    isHeavy
      ? ([
          ['injury', 84],
          ['disability', 10],
          ['death', 5],
          ['missing', 1],
        ] as const)
      : ([
          ['injury', 970],
          ['disability', 25],
          ['death', 5],
        ] as const),
  );
  return {
    kind: 'person' as const,
    personId,
    role:
      severity === 'bravery'
        ? ('samaritan' as const)
        : random.pick([
            ['victim', 97],
            ['disaster-relief', 2],
            ['emergency-response', 1],
          ] as const),
    residence: random.pick([
      ['resident', 9],
      ['transient', 1],
    ] as const),
    presence: random.pick([
      ['at-onset', 970],
      ['came-later', 20],
      ['outside', 10],
    ] as const),
    causedByIncident: !random.perMille(20),
    recognisedBy: random.pick([
      ['district', 7],
      ['above-district', 1],
      ['township', 1],
      ['refused', 1],
    ] as const),
    harm,
    ...(harm === 'disability' ? { disabilityGrade: 1 + random.below(10) } : {}),
    ...(harm === 'missing' ? { missingCertified: random.perMille(500) } : {}),
    medicalCost: yuan(random.below(isHeavy ? 1_500_000 : 500_000)),
    circumstances: random.perMille(8)
      ? [
          {
            id: peril === 'other' ? ('crime' as const) : ('self-harm' as const),
            causedLoss: random.perMille(500),
          },
        ]
      : [],
  };
}

function houseIn({ harm: severity }: Disaster, householdId: string, random: Random) {
  const isHeavy = severity !== 'light';
  return {
    kind: 'house' as const,
    householdId,
    title: random.pick([
      ['lawful', 97],
      ['none', 3],
    ] as const),
    use: random.pick([
      ['residential', 94],
      ['mixed', 4],
      ['commercial', 2],
    ] as const),
    part: random.pick([
      ['main-structure', 88],
      ['fittings', 5],
      ['contents', 5],
      ['outbuilding', 2],
    ] as const),
    damage: random.pick(
      isHeavy
        ? ([
            ['collapsed', 15],
            ['severe', 35],
            ['moderate', 50],
          ] as const)
        : ([
            ['collapsed', 2],
            ['severe', 8],
            ['moderate', 90],
          ] as const),
    ),
    rooms: 1 + random.below(isHeavy ? 6 : 3),
    causedByIncident: !random.perMille(20),
    circumstances: random.perMille(10) ? ['illegal-building' as const] : [],
  };
}

const HOLES = {
  person: ['presence', 'causedByIncident', 'recognisedBy', 'harm', 'medicalCost'],
  house: ['title', 'use', 'part', 'causedByIncident', 'damage', 'rooms'],
} as const;

/** What the government paid for somebody whom a street tree struck, and what a party paid that can pay a part. */
const paidByOthers = (isByTree: boolean, isPartlyAble: boolean, random: Random) => ({
  ...(isByTree
    ? {
        governmentCompensation: yuan(random.below(20_000_000)),
        governmentMedical: yuan(random.below(500_000)),
      }
    : {}),
  ...(isPartlyAble ? { paidByLiableParty: yuan(random.below(5_000_000)) } : {}),
});

/** Leaves a fact out, or says that somebody looked and could not determine it. */
function withHole<L extends { readonly kind: 'person' | 'house' }>(loss: L, random: Random): L {
  const names = HOLES[loss.kind];
  const name = names[random.below(names.length)] as string;
  const { [name as keyof L]: _, ...rest } = loss;
  return (random.perMille(250) ? { ...rest, [name]: null } : rest) as L;
}

function claimOf(i: number, disaster: Disaster, subject: string, random: Random): Reported {
  const { id, startedAt, towns, peril } = disaster;
  const isPerson = disaster.harm === 'bravery' || random.perMille(disaster.harm === 'heavy' ? 150 : 50);
  const town = towns[Math.min(random.below(towns.length), random.below(towns.length))] as string;
  const isByTree = isPerson && peril === 'windstorm' && random.perMille(200);
  const incident = {
    id,
    startedAt,
    division: town,
    peril,
    ...(peril === 'landslide'
      ? {
          rootCause: random.pick([
            ['natural', 3],
            ['mining', 1],
          ] as const),
        }
      : {}),
    ...(peril === 'fire' || peril === 'explosion'
      ? {
          liableParty: random.pick([
            ['not-found', 5],
            ['unable-to-pay', 2],
            ['partly-able', 1],
            ['able-to-pay', 2],
          ] as const),
        }
      : {}),
    ...(isByTree ? { facility: { kind: 'street-tree' as const, municipal: true } } : {}),
  };
  const loss = isPerson
    ? {
        ...personIn(disaster, subject, random),
        ...paidByOthers(isByTree, incident.liableParty === 'partly-able', random),
      }
    : houseIn(disaster, subject, random);
  const complete: ClaimInput = { id: `s-${String(i + 1).padStart(6, '0')}`, incident, loss };
  const isPlaceUnknown = random.perMille(5);
  const first: ClaimInput = {
    id: complete.id,
    incident: isPlaceUnknown ? { ...incident, division: null } : incident,
    loss: random.perMille(70) ? withHole(loss, random) : loss,
  };
  return { disaster, first, complete };
}

/** The claims of the season; some of a thousand are a second claim of the same person or household. */
export function claimsOf(count: number, seed: number): readonly Reported[] {
  const random = randomFrom(seed);
  const weighted = DISASTERS.map((disaster) => [disaster, disaster.weight] as const);
  const last = new Map<Disaster, string>();
  return Array.from({ length: count }, (_, i) => {
    const disaster =
      i < 2 * DISASTERS.length ? (DISASTERS[i % DISASTERS.length] as Disaster) : random.pick(weighted);
    const before = last.get(disaster);
    const subject = before !== undefined && random.perMille(5) ? before : `subject-${i + 1}`;
    last.set(disaster, subject);
    return claimOf(i, disaster, subject, random);
  });
}
