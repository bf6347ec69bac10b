import { yuanOf } from '../money/fen.js';
import type { Instant } from '../time/instant.js';
import type { Claim } from './claim.js';
import { FACT_NAMES, FACT_PATH, type FactName } from './facts.js';
import type { ClaimInput } from './schema.js';

/**
 * The value of a fact as plain data, as the exchange format writes it; a facility by its standing: `none`, `municipal` or
 * `not-municipal`.
 *
 * @since 0.1.0
 */
export type FactValue = string | number | boolean | readonly string[];

const MINUTE = 60_000;

/** Minutes ahead of UTC: Beijing's, or where that would leave the years that can be written, the last there are. */
const OFFSETS = [480, -1439, 1439];

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Writes an instant as ISO 8601, in Beijing time where its year allows that. */
function instantText(instant: Instant): string {
  const [first] = OFFSETS.flatMap((offset) => {
    const text = new Date(instant + offset * MINUTE).toISOString().replace('.000Z', 'Z').slice(0, -1);
    return /^[1-9]\d{3}-/.test(text) ? [`${text}${offsetText(offset)}`] : [];
  });
  return first as string;
}

const WRITE: { readonly [F in FactName]?: (value: NonNullable<Claim[F]>) => FactValue } = {
  startedAt: instantText,
  division: ({ code }) => code,
  medicalCost: yuanOf,
  governmentCompensation: yuanOf,
  rooms: ({ text }) => Number(text),
  area: ({ text }) => text,
};

/** The value of a fact as the exchange format writes it; `null` where it is not known. */
export function writtenFact(claim: Claim, fact: FactName): FactValue | null {
  const value = claim[fact];
  if (value === undefined || value === null) return null;
  const write = WRITE[fact] as ((value: unknown) => FactValue) | undefined;
  return write === undefined ? (value as FactValue) : write(value);
}

/** A facility without its kind, which no rule asks; what is not known stays unknown. */
function writtenFacility({ facility }: Claim, isKept: boolean): object {
  if (!isKept || facility === undefined || facility === null) return { facility: null };
  return facility === 'none' ? {} : { facility: { municipal: facility === 'municipal' } };
}

/** A claim in the exchange format of which only some facts are kept; the others are as if nobody had established them. */
export function claimOnly(claim: Claim, kept: readonly FactName[]): ClaimInput {
  const groups = { incident: {}, loss: { kind: claim.kind } } as Record<string, Record<string, unknown>>;
  for (const fact of FACT_NAMES) {
    if (fact === 'facility' || !kept.includes(fact)) continue;
    const value = writtenFact(claim, fact);
    const [group, key] = FACT_PATH[fact].split('.') as [string, string];
    if (value !== null) (groups[group] as Record<string, unknown>)[key] = value;
  }
  return {
    id: claim.id,
    ...groups,
    incident: { ...groups.incident, ...writtenFacility(claim, kept.includes('facility')) },
  } as ClaimInput;
}
