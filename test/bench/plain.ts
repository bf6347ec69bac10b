import type { ClaimInput } from 'qijiang-catastrophe-insurance';

type Fact<V> = V | null | undefined;

/** A claim as a program would hold it that knows one contract only: codes as strings, sums in fen, instants as numbers. */
export interface PlainClaim {
  readonly id: string;
  readonly event: Fact<string>;
  readonly kind: 'person' | 'house';
  readonly standing: Fact<'qijiang' | 'wansheng' | 'district' | 'elsewhere'>;
  readonly startedAt: Fact<number>;
  readonly peril: Fact<string>;
  readonly liableParty: Fact<string>;
  readonly role: Fact<string>;
  readonly presence: Fact<boolean>;
  readonly causedByIncident: Fact<boolean>;
  readonly recognisedBy: Fact<string>;
  readonly harm: Fact<string>;
  readonly disabilityGrade: Fact<number>;
  readonly missingCertified: Fact<boolean>;
  readonly medicalCost: Fact<number>;
  readonly title: Fact<string>;
  readonly use: Fact<string>;
  readonly part: Fact<string>;
  readonly damage: Fact<string>;
  readonly rooms: Fact<number>;
  readonly circumstances: Fact<readonly string[]>;
}

const WANSHENG = ['004', '005', '100', '101', '102', '103', '104', '105', '106', '107'];

function standingOf(code: string): NonNullable<PlainClaim['standing']> {
  if (code === '500110') return 'district';
  if (!code.startsWith('500110')) return 'elsewhere';
  return WANSHENG.includes(code.slice(6, 9)) ? 'wansheng' : 'qijiang';
}

const fenOf = (yuan: string): number => Math.round(Number(yuan) * 100);

const known = <A extends string | number | readonly number[], B>(
  value: Fact<A>,
  read: (value: A) => B,
): Fact<B> => (value == null ? (value as null | undefined) : read(value));

export function plain({ id, incident = {}, loss }: ClaimInput): PlainClaim {
  const person = loss.kind === 'person' ? loss : undefined;
  const house = loss.kind === 'house' ? loss : undefined;
  return {
    id,
    event: incident.id,
    kind: loss.kind,
    standing: known(incident.division, standingOf),
    startedAt: known(incident.startedAt, Date.parse),
    peril: incident.peril,
    liableParty: incident.liableParty,
    role: person?.role,
    presence: known(person?.presence, (where) => where !== 'outside'),
    causedByIncident: loss.causedByIncident,
    recognisedBy: person?.recognisedBy,
    harm: person?.harm,
    disabilityGrade: known(person?.disabilityGrade, (grade) =>
      typeof grade === 'number' ? grade : Math.min(...grade),
    ),
    missingCertified: person?.missingCertified,
    medicalCost: known(person?.medicalCost, fenOf),
    title: house?.title,
    use: house?.use,
    part: house?.part,
    damage: house?.damage,
    rooms: house?.rooms,
    circumstances: loss.circumstances?.map((each) => (typeof each === 'string' ? each : each.id)),
  };
}
