import {
  type AnyPath,
  type ContractCondition,
  type Exclusion,
  FACT_PATH,
  type FactPath,
  type LossKind,
  placeOf,
  UNITS,
} from 'qijiang-catastrophe-insurance';
import type { FactValue } from 'qijiang-catastrophe-insurance/explain';
import type { FactWords, Words } from 'qijiang-catastrophe-insurance/words/zh-CN';
import type { About } from '../../../../src/claim/about';
import type { ValueKind } from '../../../../src/claim/fact-kinds';
import { ROW_AT } from '../../../../src/claim/facts';
import { CIRCUMSTANCES_OF, type Harm } from '../../../../src/claim/vocabulary';
import { tellAsking } from '../../../../src/words/describe-papers';
import { circumstanceWord, codeWords, conditionText, tell, wordsAt } from '../../../../src/words/tell-value';
import type { Language } from './language';
import { at, isObject, type Json, type JsonObject, withAt } from './paths';

/** What of a contract bears on what is asked of a claim. */
export interface AskedTerms {
  readonly exclusions: readonly Exclusion[];
  readonly conditions: readonly ContractCondition[];
}

const CONDITIONS = 'loss.conditions';
const CONDITION = /^loss\.conditions\.[A-Za-z0-9_-]+$/;

/** Whether a path is that of a fact, or may be that of a condition of the contract's own. */
export const isFact = (path: unknown): path is AnyPath =>
  typeof path === 'string' &&
  path !== CONDITIONS &&
  (CONDITION.test(path) || (Object.values(FACT_PATH) as readonly string[]).includes(path));

/** Every fact that may be asked, in the order of the exchange format, each condition of the contract for itself. */
export const factsUnder = ({ conditions }: AskedTerms): readonly AnyPath[] =>
  Object.values(FACT_PATH).flatMap((fact): readonly AnyPath[] =>
    fact === CONDITIONS ? conditions.map(({ id }) => `${CONDITIONS}.${id}` as const) : [fact],
  );

/** Where the words of a fact and the kind of its values stand. */
const rowOf = (fact: AnyPath): FactPath => (CONDITION.test(fact) ? CONDITIONS : (fact as FactPath));

/** What a fact is called, and what may be answered. */
export const wordsOf = (fact: AnyPath, { words }: Language, { conditions }: AskedTerms): FactWords =>
  wordsAt(fact, words, conditions.find(({ id }) => fact === `${CONDITIONS}.${id}`)?.text);

/** Of whom, or of what, a claim begun is. */
function aboutIn(claim: ClaimDraft, { words }: Language): About {
  const harm = at(claim, 'loss.harm');
  if (kindOf(claim) === 'house') return 'house';
  return typeof harm === 'string' && Object.hasOwn(words.harms, harm) ? (harm as Harm) : 'person';
}

/** How a fact is asked, whatever has been answered already. */
export const questionOf = (
  fact: AnyPath,
  claim: ClaimDraft,
  language: Language,
  { exclusions, conditions }: AskedTerms,
): string =>
  tellAsking(
    {
      fact,
      about: aboutIn(claim, language),
      state: 'absent',
      circumstances: CIRCUMSTANCES_OF[kindOf(claim)].filter((id) =>
        exclusions.some((each) => each.id === id),
      ),
      text: conditionText(fact, conditions) ?? '',
    },
    language.words,
  );

/** The id of the field of a fact on the page. */
export const fieldId = (fact: AnyPath): string => `fact-${fact.replaceAll('.', '-')}`;

/** How a fact is asked: by what its values are; of a single condition, whether it is met. */
export function controlOf(fact: AnyPath): Exclude<ValueKind, 'conditions'> {
  const { value } = ROW_AT[rowOf(fact)];
  return value === 'conditions' ? 'boolean' : value;
}

/** What may be chosen, as codes with their words. */
export const optionsOf = (fact: AnyPath, words: Words): readonly (readonly [string, string])[] =>
  controlOf(fact) === 'code' ? Object.entries(codeWords(rowOf(fact), words)) : [];

/** The circumstances that a contract excludes for a kind of loss, and those already named. */
export const circumstancesFor = (
  kind: LossKind,
  exclusions: readonly Exclusion[],
  named: readonly string[],
): readonly string[] => {
  const concerned = CIRCUMSTANCES_OF[kind].filter((id) => exclusions.some((each) => each.id === id));
  return [...new Set<string>([...concerned, ...named])];
};

/** Of the help beside a question, what its controls do not say already. */
export function hintFor(fact: AnyPath, { words, end }: Language): string {
  const { answers } = words.facts[rowOf(fact)];
  const sentences = answers.split(end);
  switch (controlOf(fact)) {
    case 'code':
    case 'boolean':
      return sentences.slice(1).join(end);
    case 'facility':
      return '';
    case 'circumstances':
      return '';
    default:
      return answers;
  }
}

/** An instant as the clocks of Beijing show it, as a field for times takes it. */
export function beijingField(instant: Json | undefined): string {
  if (typeof instant !== 'string') return '';
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return '';
  const text = new Date(time + 8 * 3_600_000).toISOString();
  return text.endsWith(':00.000Z') ? text.slice(0, 16) : text.slice(0, 19);
}

export const fromBeijing = (field: string): string => `${field}${field.length === 16 ? ':00' : ''}+08:00`;

/** A number as people write it, as the exchange format takes it. */
export const plainNumber = (text: string): string => text.normalize('NFKC').replace(/[\s,，¥元]/g, '');

/** Neighbours of the district, to choose a place that lies outside. */
export const NEIGHBOURS: readonly (readonly [code: string, name: string])[] = [
  ['500113', '重庆市巴南区'],
  ['500116', '重庆市江津区'],
  ['500119', '重庆市南川区'],
  ['520322', '贵州省桐梓县'],
  ['520330', '贵州省习水县'],
];

export const DISTRICT = '500110';

/** The name of a place, with its standing where the name alone does not tell. */
export function placeName(code: string, { words, ui }: Language): string {
  const place = placeOf(code);
  if (place === null) return code;
  if (place.standing === 'district') return words.standings.district;
  const unit = UNITS.find((each) => each.code === place.unit);
  if (unit !== undefined) return unit.name;
  return NEIGHBOURS.find(([each]) => code.startsWith(each))?.[1] ?? ui.outsideCode(code);
}

/** A claim while it is being put together. */
export type ClaimDraft = JsonObject;

export const kindOf = (claim: ClaimDraft): LossKind =>
  at(claim, 'loss.kind') === 'house' ? 'house' : 'person';

/** No key at all would say that no facility was involved; this one, that nothing is said of it. */
const FACILITY_UNSAID: JsonObject = {};

/** A claim of which nothing is known. */
export const blankClaim = (kind: LossKind): ClaimDraft => ({
  id: 'claim-1',
  incident: kind === 'person' ? { facility: FACILITY_UNSAID } : {},
  loss: { kind },
});

/** How a fact stands: with a value, as what could not be determined, as what nobody knows yet, or not asked at all. */
export type Standing = 'value' | 'undetermined' | 'unknown' | 'unasked';

export function standingOf(fact: AnyPath, claim: ClaimDraft, unknown: readonly AnyPath[]): Standing {
  const value = at(claim, fact);
  if (fact === 'incident.facility') {
    if (value === null) return 'undetermined';
    if (isObject(value) && Object.keys(value).length === 0)
      return unknown.includes(fact) ? 'unknown' : 'unasked';
    return kindOf(claim) === 'person' || value !== undefined ? 'value' : 'unasked';
  }
  if (value === undefined) return unknown.includes(fact) ? 'unknown' : 'unasked';
  return value === null ? 'undetermined' : 'value';
}

/** A fact that nobody has answered. */
export const withdrawn = (claim: ClaimDraft, fact: AnyPath): ClaimDraft =>
  withAt(claim, fact, fact === 'incident.facility' ? FACILITY_UNSAID : undefined);

function facilityText(value: Json | undefined, { words, ui }: Language): string {
  if (value === undefined) return words.facilityStandings.none;
  const kind = at(value, 'kind');
  const municipal = at(value, 'municipal');
  const name = typeof kind === 'string' ? (words.facilityKinds as Record<string, string>)[kind] : undefined;
  const standing =
    typeof municipal === 'boolean'
      ? words.facilityStandings[municipal ? 'municipal' : 'not-municipal']
      : municipal === null
        ? ui.undetermined
        : ui.municipalUnknown;
  return name === undefined ? standing : ui.pair(name, standing);
}

/** A value in words; what is not a value of the fact stands as it is. */
export function valueText(fact: AnyPath, value: Json | undefined, language: Language): string {
  const { words, ui } = language;
  const { challenge } = words.phrases;
  return tell(fact, value as FactValue, {
    code: (code) => codeWords(rowOf(fact), words)[code] ?? String(code),
    boolean: (is) => (is ? ui.yes : ui.no),
    moment: (moment) => (beijingField(moment) === '' ? String(moment) : challenge.instant(moment)),
    place: (code) => placeName(String(code), language),
    facility: () => facilityText(value, language),
    money: (sum) => ui.money(String(sum)),
    grades: (grades) =>
      [grades]
        .flat()
        .map((grade) => challenge.grade(Number(grade)))
        .join(ui.comma),
    count: (rooms) => challenge.rooms(Number(rooms)),
    area: (area) => challenge.area(String(area)),
    circumstances: (found) =>
      Array.isArray(found) && found.length > 0
        ? found.map((one) => circumstanceWord(one, words) ?? String(one)).join(ui.comma)
        : ui.noneOfThese,
    conditions: (met) => (met === true ? ui.yes : met === false ? ui.no : String(met)),
  });
}
