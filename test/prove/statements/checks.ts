import type { Role } from '../../../src/claim/vocabulary.js';
import { adjudicate, type ContractInput, findings } from '../../../src/index.js';
import type { AmbiguityId } from '../../../src/law/ambiguity-ids.js';
import { LINES, type Line } from '../../../src/law/line-ids.js';
import type { Readings } from '../../../src/law/readings.js';
import { claimOf, determined } from '../spaces/example.js';
import { CONTRACT } from '../spaces/values.js';

export type Facts = Readonly<Record<string, unknown>>;

/** 立场里的一句话，与检验它的办法。A sentence of a position, and how it is checked. */
export type Check = readonly [id: AmbiguityId, says: string, holds: () => boolean];

export const VICTIM = {
  role: 'victim',
  residence: 'transient',
  presence: 'at-onset',
  recognisedBy: 'refused',
  liableParty: 'able-to-pay',
};
const HOME = { title: 'lawful', use: 'residential', part: 'main-structure', rooms: 3 };

export const person = (facts: Facts, readings: Partial<Readings> = {}) =>
  determined(claimOf('person', { peril: 'flood', ...VICTIM, ...facts }), readings);
export const house = (facts: Facts, readings: Partial<Readings> = {}) =>
  determined(claimOf('house', { peril: 'flood', ...HOME, ...facts }), readings);

export const pays = ({ line }: { readonly line: Line | null }, expected: Line | null): boolean =>
  line === expected;
export const under = (contract: Partial<ContractInput>, facts: Facts = {}) =>
  adjudicate(claimOf('person', { peril: 'flood', ...VICTIM, ...facts }), { ...CONTRACT, ...contract });
export const codes = (contract: Partial<ContractInput>): string[] =>
  findings({ ...CONTRACT, ...contract }).map(({ code }) => code);

export const CASUALTY = LINES.slice(0, 4) as readonly Line[];
export const schedule = CONTRACT.lines['natural-disaster'] as NonNullable<
  ContractInput['lines']['natural-disaster']
>;
export const onlyNatural = (change: object) =>
  under({ lines: { 'natural-disaster': { ...schedule, ...change } } });
export const panel = (...shares: readonly string[]) => ({
  insurers: shares.map((share, i) => ({ id: `i-${i}`, name: `i-${i}`, share, lead: i === 0 })),
});
export const RESCUERS: readonly Role[] = ['disaster-relief', 'emergency-response'];
export const outside = { peril: 'other', presence: 'outside' };
