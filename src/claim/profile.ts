import type { Standing } from '../territory/place.js';
import type { Claim } from './claim.js';
import { FACT_BIT, FACT_VALUES, type FactName, type FactSet, type FiniteFact } from './facts.js';
import { CIRCUMSTANCES_OF, type Circumstance, type LossKind } from './vocabulary.js';

/**
 * Where the code of a fact stands in a profile: an integer that packs what is known of several facts. Code `i + 1` stands for
 * value `i`; code 0 says that the fact is not known.
 */
export interface Field<F extends FactName = FactName> {
  readonly fact: F;
  readonly shift: number;
  readonly mask: number;
  readonly valuesFor: (kind: LossKind) => readonly NonNullable<Claim[F]>[];
}

type Fields<F extends FactName> = { readonly [K in F]: Field<K> };

const STANDINGS: readonly Standing[] = ['qijiang', 'wansheng', 'district', 'elsewhere'];

const STANDING_CODES: Readonly<Record<Standing, number>> = {
  qijiang: 1,
  wansheng: 2,
  district: 3,
  elsewhere: 4,
};

/** Every list of circumstances that concern a kind of loss; circumstance `i` is on list `n` where bit `i` of `n` is set. */
const listsFor = (kind: LossKind): readonly (readonly Circumstance[])[] => {
  const catalogue = CIRCUMSTANCES_OF[kind];
  return Array.from({ length: 1 << catalogue.length }, (_, n) => catalogue.filter((_, i) => (n >> i) & 1));
};

/** The values that rules tell apart: of a place its standing only. */
const VALUES: { readonly [F in FactName]?: Field<F>['valuesFor'] } = {
  division: () => STANDINGS.map((standing) => ({ code: '', standing, unit: null })),
  circumstances: listsFor,
};

function fieldsOf<F extends FactName>(facts: readonly F[]): Fields<F> {
  let shift = 0;
  const fields = facts.map((fact) => {
    const valuesFor = VALUES[fact] ?? (() => FACT_VALUES[fact as FiniteFact]);
    const width = 32 - Math.clz32(Math.max(valuesFor('person').length, valuesFor('house').length));
    const field = { fact, shift, mask: (1 << width) - 1, valuesFor };
    shift += width;
    return [fact, field];
  });
  return Object.fromEntries(fields) as Fields<F>;
}

/** What the lines' own sentences may ask. */
export const OWN_FIELDS = /* @__PURE__ */ fieldsOf([
  'peril',
  'rootCause',
  'facility',
  'liableParty',
  'role',
  'residence',
  'presentAtIncident',
  'recognisedBy',
  'title',
  'use',
  'part',
]);

/** What may be asked before every line. */
export const COMMON_FIELDS = /* @__PURE__ */ fieldsOf([
  'division',
  'causedByIncident',
  'harm',
  'missingCertified',
  'damage',
  'circumstances',
]);

type Bits = ReadonlyMap<unknown, number>;

const bitsOf = <F extends FactName>(fields: Fields<F>): { readonly [K in F & FiniteFact]: Bits } =>
  Object.fromEntries(
    Object.values<Field>(fields).map(({ fact, shift }) => [
      fact,
      new Map(
        FACT_VALUES[fact as FiniteFact]?.map((value, i): [unknown, number] => [value, (i + 1) << shift]),
      ),
    ]),
  ) as unknown as { readonly [K in F & FiniteFact]: Bits };

const OWN = /* @__PURE__ */ bitsOf(OWN_FIELDS);

/** The profile of what the lines' own sentences may ask. Written out, since it is made for every claim that is read. */
export const ownProfile = (claim: Claim): number =>
  (OWN.peril.get(claim.peril) ?? 0) |
  (OWN.rootCause.get(claim.rootCause) ?? 0) |
  (OWN.facility.get(claim.facility) ?? 0) |
  (OWN.liableParty.get(claim.liableParty) ?? 0) |
  (OWN.role.get(claim.role) ?? 0) |
  (OWN.residence.get(claim.residence) ?? 0) |
  (OWN.presentAtIncident.get(claim.presentAtIncident) ?? 0) |
  (OWN.recognisedBy.get(claim.recognisedBy) ?? 0) |
  (OWN.title.get(claim.title) ?? 0) |
  (OWN.use.get(claim.use) ?? 0) |
  (OWN.part.get(claim.part) ?? 0);

const COMMON = /* @__PURE__ */ bitsOf(COMMON_FIELDS);

/** The number of a list of circumstances, counted from one; what concerns the other kind of loss is left out. */
function listCode({ kind, circumstances }: Claim): number {
  if (circumstances === undefined || circumstances === null) return 0;
  const catalogue: readonly Circumstance[] = CIRCUMSTANCES_OF[kind];
  let list = 0;
  for (const circumstance of circumstances) {
    const i = catalogue.indexOf(circumstance);
    if (i >= 0) list |= 1 << i;
  }
  return list + 1;
}

/** The profile of what may be asked before every line. */
export const commonProfile = (claim: Claim): number =>
  (claim.division ? STANDING_CODES[claim.division.standing] << COMMON_FIELDS.division.shift : 0) |
  (COMMON.causedByIncident.get(claim.causedByIncident) ?? 0) |
  (COMMON.harm.get(claim.harm) ?? 0) |
  (COMMON.missingCertified.get(claim.missingCertified) ?? 0) |
  (COMMON.damage.get(claim.damage) ?? 0) |
  (listCode(claim) << COMMON_FIELDS.circumstances.shift);

const openIn = (value: unknown, fact: FactName): FactSet =>
  value === undefined || value === null ? FACT_BIT[fact] : 0;

/** The facts of the loss itself that are not known: they set whether it is of the kind insured, and what is paid. */
export const openLossFacts = (claim: Claim): FactSet =>
  openIn(claim.harm, 'harm') |
  openIn(claim.disabilityGrade, 'disabilityGrade') |
  openIn(claim.missingCertified, 'missingCertified') |
  openIn(claim.medicalCost, 'medicalCost') |
  openIn(claim.governmentCompensation, 'governmentCompensation') |
  openIn(claim.damage, 'damage') |
  openIn(claim.rooms, 'rooms') |
  openIn(claim.area, 'area');
