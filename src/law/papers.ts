import type { AttestingBody, DocumentId } from '../claim/attestation.js';
import type { Claim } from '../claim/claim.js';
import type { FiniteFact } from '../claim/facts.js';
import type { Bringer } from '../claim/guide.js';
import type { Peril } from '../claim/vocabulary.js';
import { deepFreeze } from '../input/freeze.js';
import { CONTRACT_PREVAILS } from './2-5-contract-prevails.js';
import { CAUSE_OF, type Cause, type Work } from './4-2-departments.js';
import type { ClauseId } from './clause-ids.js';

/** What a claim must be like, by its facts; a fact that is not named may be anything. */
export type Where = { readonly [F in FiniteFact | 'kind']?: readonly NonNullable<Claim[F]>[] };

/** Who issues a paper: a body, or whoever the table of 四（二） names for a line; and for which claims. */
export type Issuer = { readonly where?: Where } & (
  | { readonly by: AttestingBody }
  | { readonly office: Work }
);

/** A paper: who issues it and who brings it, for which claims there can be one, and the clause that speaks of what it records. */
export interface Paper {
  readonly issuers: readonly Issuer[];
  readonly broughtBy: Bringer;
  readonly where?: Where;
  readonly clause?: ClauseId;
}

const struckBy = (...causes: readonly Cause[]): readonly Peril[] =>
  (Object.keys(CAUSE_OF) as Peril[]).filter((peril) => causes.includes(CAUSE_OF[peril]));

const PERSON: Where = { kind: ['person'] };
const HOUSE: Where = { kind: ['house'] };

const from = (body: AttestingBody, where?: Where): Issuer => ({ by: body, ...(where && { where }) });
const office = (work: Work, where?: Where): Issuer => ({ office: work, ...(where && { where }) });

const paper =
  (broughtBy: Bringer) =>
  (issuers: readonly Issuer[], where?: Where, clause?: ClauseId): Paper => ({
    issuers,
    broughtBy,
    ...(where && { where }),
    ...(clause && { clause }),
  });

const [family, insurers, authority] = [paper('claimant'), paper('insurers'), paper('authority')];

/** The local government knows what was held up, who lives where, what a house was used for. */
const LOCAL = [from('streets-and-towns'), from('village-committee')];

const papers = (): Readonly<Record<DocumentId, Paper>> => ({
  'disaster-certificate': authority([office('natural-disaster')], { peril: struckBy('natural') }),
  /** 四（三）: “要第一时间向承保机构和相应险种区级负责部门报告灾害情况”. */
  'situation-report': authority([from('streets-and-towns')], undefined, '4.3-2'),
  'weather-certificate': authority([from('meteorological')], {
    peril: ['flood', 'wind-hail', 'lightning', 'windstorm', 'rainstorm', 'ice', 'drought', 'heat'],
  }),
  'hydrological-certificate': authority([from('water')], { peril: ['flood', 'dam-break'] }),
  'geological-survey': authority([from('natural-resources')], {
    peril: ['rock-collapse', 'landslide', 'debris-flow', 'ground-subsidence'],
  }),
  'earthquake-certificate': authority([from('earthquake-agency')], { peril: ['earthquake'] }),
  'forest-fire-report': authority([from('forestry')], { peril: ['forest-fire'] }),
  'fire-determination': authority([office('fire')], { peril: ['fire'] }),
  'explosion-findings': authority([office('explosion')], { peril: ['explosion'] }),
  'accident-report': authority([from('emergency-management')]),
  'police-report': authority([from('public-security')]),
  /** 四（四）: “保证灾害、事故发生后第一时间赶赴现场查勘”. */
  'survey-record': insurers([from('insurers')], undefined, '4.4-2'),
  'place-certificate': family(LOCAL),
  'facility-certificate': authority([office('municipal-facility'), from('transport')], {
    facility: ['municipal', 'not-municipal'],
  }),
  'liable-party-statement': authority([
    office('fire', { peril: ['fire'] }),
    office('explosion', { peril: struckBy('explosion', 'gas-poisoning', 'crowd-crush') }),
  ]),
  'enforcement-ruling': family([from('court')], { liableParty: ['unable-to-pay', 'partly-able'] }),
  'court-judgment': family([from('court')]),
  'mediation-agreement': family([from('mediation-committee')], {
    liableParty: ['partly-able', 'able-to-pay'],
  }),
  /** 二（二）2: “被区级及以上部门认定为见义勇为的行为”. */
  'bravery-recognition': family(
    [
      from('recognition-above-district', { recognisedBy: ['above-district'] }),
      from('streets-and-towns', { recognisedBy: ['township'] }),
      office('good-samaritan'),
    ],
    {
      role: ['samaritan', 'bystander'],
      recognisedBy: ['not-applied', 'applied', 'township', 'district', 'above-district'],
    },
    '2.2.2',
  ),
  'recognition-refusal': family([office('good-samaritan')], { recognisedBy: ['refused'] }),
  'rescue-certificate': authority([from('rescue-organiser'), from('emergency-management')], {
    role: ['disaster-relief', 'emergency-response'],
  }),
  'household-register': family([from('public-security')], { residence: ['resident'] }),
  'residence-permit': family([from('public-security')], { residence: ['transient'] }),
  'residence-certificate': family([from('village-committee')]),
  'presence-certificate': family(LOCAL),
  'death-certificate': family([from('hospital'), from('public-security')], { ...PERSON, harm: ['death'] }),
  'forensic-opinion': authority([from('public-security')], { ...PERSON, harm: ['death'] }),
  'causation-appraisal': family([from('appraisal-body')], { ...PERSON, harm: ['disability', 'injury'] }),
  'medical-records': family([from('hospital')], { ...PERSON, harm: ['disability', 'injury'] }),
  'disability-appraisal': family([from('appraisal-body')], { ...PERSON, harm: ['disability'] }),
  'missing-report': family([from('public-security')], { ...PERSON, harm: ['missing'] }),
  'no-survival-certificate': family([from('public-security'), from('emergency-management')], {
    ...PERSON,
    harm: ['missing'],
  }),
  'declaration-of-death': family([from('court')], { ...PERSON, harm: ['missing'] }),
  'medical-invoices': family([from('hospital')]),
  'reimbursement-statement': family([from('medical-insurance')]),
  'compensation-decision': authority([
    office('municipal-facility', { facility: ['municipal'] }),
    from('district-government', { facility: ['none', 'not-municipal'] }),
  ]),
  'government-payment-record': authority([office('budget')]),
  'property-certificate': family([from('land-registry')], { ...HOUSE, title: ['lawful'] }),
  'property-register': family([from('land-registry')]),
  'homestead-approval': family([from('streets-and-towns')], { ...HOUSE, title: ['lawful-uncertified'] }),
  'house-use-certificate': family(LOCAL),
  'house-damage-appraisal': family([from('house-appraiser'), from('housing-authority')], HOUSE),
  'damaged-house-register': authority([from('streets-and-towns')], { ...HOUSE, peril: struckBy('natural') }),
  'illegal-building-determination': authority([from('natural-resources')], HOUSE),
  /** 二（五）: “最终以与保险机构签订的合同为准”: the contract says by what its own conditions are shown. */
  'contract-papers': insurers([], undefined, CONTRACT_PREVAILS),
});

/**
 * Every paper by which facts are attested. The notice speaks of what few of them record; all others are customary, and no
 * determination turns on any.
 */
export const PAPERS = /* @__PURE__ */ deepFreeze(papers());
