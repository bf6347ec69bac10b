import type { ClaimFacts } from '../claim/claim.js';
import { deepFreeze } from '../input/freeze.js';
import type { AmbiguityId } from './ambiguity-ids.js';
import type { Line } from './line-ids.js';

/**
 * What an ambiguity touches: where one of its rules stands behind a determination, the determination rests on how it is read.
 *
 * @since 0.1.0
 */
export interface Touches {
  /** Rules of `rulebook()`, by id. */
  readonly rules: readonly string[];
  /** Only under these lines; without them under every line that asks the rules. */
  readonly lines?: readonly Line[];
  /** Only where these facts have one of these values. */
  readonly values?: { readonly [F in keyof ClaimFacts]?: readonly NonNullable<ClaimFacts[F]>[] };
  /** Whether it is to be named where it matters, since no reading decides it. */
  readonly named?: true;
}

const NONE: Touches = { rules: [] };

const CASUALTIES: readonly Line[] = [
  'natural-disaster',
  'good-samaritan',
  'municipal-facility',
  'fire-explosion',
];

const RESCUERS = ['disaster-relief', 'emergency-response'] as const;

/** What each ambiguity touches; the readings that decide them stand in `READING_AMBIGUITIES`. */
export const TOUCHES: Readonly<Record<AmbiguityId, Touches>> = /* @__PURE__ */ deepFreeze({
  'A-01': NONE,
  'A-02': { rules: ['no-exclusion:person', 'no-exclusion:house', 'nothing-due'] },
  'A-03': { rules: ['person-floor', 'medical-floor', 'event-floor', 'year-floor'] },
  'A-04': { rules: ['in-term', 'term-start', 'term-end', 'policy-years', 'year-limit', 'policy-year'] },
  'A-05': { rules: ['lead-insurer'] },
  'A-06': NONE,
  'A-07': { rules: ['compensation', 'death', 'disability', 'medical'], lines: ['fire-explosion'] },
  'A-08': { rules: ['peril-list', 'drought-or-heat'] },
  'A-09': { rules: ['other-perils', 'other-natural-peril'] },
  'A-10': { rules: ['subsidence', 'ground-subsidence', 'natural-cause'] },
  'A-11': { rules: ['listed-peril'], values: { peril: ['earthquake'] } },
  'A-12': { named: true, rules: ['present', 'present-at-onset'] },
  'A-13': { named: true, rules: ['in-territory'], lines: ['good-samaritan'] },
  'A-14': { rules: ['act-insured', 'act-of-help'] },
  'A-15': { rules: ['wansheng', 'in-territory'] },
  'A-16': { rules: ['in-territory'], lines: ['municipal-facility', 'fire-explosion', 'house-damage'] },
  'A-17': { named: true, rules: ['in-term', 'caused-by-incident'], lines: CASUALTIES },
  'A-18': { rules: ['missing-person', 'death-certified'] },
  'A-19': { rules: ['caused-by-incident'] },
  'A-20': { rules: ['recognition', 'act-insured', 'act-of-help'] },
  'A-21': { rules: ['recognised-by-district'] },
  'A-22': { rules: ['rescue-casualties', 'act-or-its-casualty', 'bystander'] },
  'A-23': { rules: ['rescue'], values: { role: RESCUERS } },
  'A-24': { rules: ['department:good-samaritan'], values: { role: RESCUERS } },
  'A-25': { rules: ['facility-failure', 'any-disaster', 'fire-or-explosion-too'] },
  'A-26': { rules: ['municipal-facility'] },
  'A-27': { rules: ['compensation', 'medical'], lines: ['municipal-facility'] },
  'A-28': { rules: ['choice-of-line'], lines: ['natural-disaster', 'municipal-facility'] },
  'A-29': { rules: ['pays-for-person'], lines: ['municipal-facility'] },
  'A-30': { rules: ['resident'] },
  'A-31': { rules: ['partial-ability', 'not-paid-in-full', 'no-liable-party', 'liable-party'] },
  'A-32': { rules: ['not-paid-in-full', 'no-liable-party'], values: { peril: ['fire'] } },
  'A-33': {
    rules: ['accident', 'other-accidents', 'other-accident', 'department:fire', 'department:explosion'],
  },
  'A-34': { rules: ['listed-peril', 'fire-or-explosion'], values: { peril: ['forest-fire'] } },
  'A-35': { rules: ['death', 'disability'], lines: ['fire-explosion'] },
  'A-36': { rules: ['not-paid-in-full', 'no-liable-party'] },
  'A-37': {
    rules: ['fire-explosion-or-crowd-crush', 'other-accidents', 'other-accident'],
    values: { peril: ['crowd-crush'] },
  },
  'A-38': { rules: ['department:crowd-crush', 'department:office'], lines: ['house-damage'] },
  'A-39': { rules: ['title', 'lawful-title', 'certified-title'] },
  'A-40': { rules: ['mixed-use', 'residential-or-mixed', 'residential'] },
  'A-41': { rules: ['house-damage', 'graded-damage', 'total-loss', 'main-structure'] },
  'A-42': { rules: ['house'] },
  'A-43': { rules: ['house-peril'], values: { peril: ['fire', 'explosion'] } },
  'A-44': { rules: ['disaster-word', 'plain-natural-disaster', 'natural-peril'], lines: ['house-damage'] },
  'A-45': { rules: ['house', 'household-limit', 'house-once'] },
  'A-46': { named: true, rules: ['medical'], lines: ['natural-disaster', 'good-samaritan'] },
  'A-47': { rules: ['medical', 'person-limit'] },
  'A-48': { rules: ['death', 'disability', 'person-once'] },
  'A-49': { rules: ['choice-of-line'] },
  'A-50': { rules: ['death', 'disability', 'compensation', 'medical'] },
  'A-51': { rules: ['event-limit', 'year-limit', 'limit-scaling'] },
  'A-52': { rules: ['event-limit', 'year-limit', 'policy-year'] },
  'A-53': { rules: ['natural-peril'], lines: ['natural-disaster'] },
  'A-54': { rules: ['medical'] },
  'A-55': { rules: ['premium'] },
  'A-56': NONE,
  'A-57': { rules: ['co-insurance', 'lead-share', 'number-of-insurers'] },
  'A-58': NONE,
  'A-59': { rules: ['in-term'], lines: ['municipal-facility', 'fire-explosion'] },
  'A-60': NONE,
  'A-61': NONE,
  'A-62': NONE,
  'A-63': { rules: ['service-standards'] },
  'A-64': NONE,
  'A-65': NONE,
  'A-66': { rules: ['department:crowd-crush', 'department:office'], lines: ['house-damage'] },
  'A-67': { rules: ['casualty', 'disability', 'medical'] },
  'A-68': { named: true, rules: ['in-term'], lines: ['natural-disaster', 'good-samaritan'] },
  'A-69': { rules: ['listed-peril'] },
  'A-70': { rules: ['listed-peril'], values: { peril: ['rainstorm', 'windstorm'] } },
  'A-71': NONE,
  'A-72': NONE,
  'A-73': { rules: ['death', 'disability', 'compensation'] },
  'A-74': { rules: ['department:fire', 'department:explosion'] },
  'A-75': {
    rules: ['disaster-word', 'plain-natural-disaster', 'natural-peril'],
    lines: ['municipal-facility', 'house-damage'],
  },
  'A-76': { named: true, rules: ['residential-or-mixed', 'residential'] },
  'A-77': { named: true, rules: ['listed-peril'], values: { peril: ['ice'] } },
  'A-78': { rules: ['rescue', 'helping', 'municipal-facility'] },
  'A-79': { named: true, rules: ['municipal-facility', 'compensation'] },
  'A-80': { rules: ['presence', 'present', 'present-at-onset'] },
  'A-81': { rules: ['medical'], lines: ['fire-explosion'] },
  'A-82': NONE,
  'A-83': NONE,
  'A-84': NONE,
  'A-85': { named: true, rules: ['recognised-by-district'] },
  'A-86': { named: true, rules: ['medical', 'person-limit'], values: { harm: ['death', 'missing'] } },
  'A-87': { named: true, rules: ['lawful-title', 'certified-title', 'house', 'household-limit'] },
  'A-88': { named: true, rules: ['in-territory'], lines: ['good-samaritan'] },
  'A-89': { named: true, rules: ['in-territory'], lines: ['natural-disaster'] },
  'A-90': { named: true, rules: ['in-term'], values: { peril: ['drought', 'heat', 'ground-subsidence'] } },
});
