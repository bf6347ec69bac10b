import { type FactKey, keyAt } from '../../src/claim/facts.js';
import { canAttest } from '../../src/decide/ways.js';
import { parseClaim, parseContract } from '../../src/index.js';
import { INSTITUTIONS } from '../../src/law/institutions.js';
import { words as wordsEn } from '../../src/words/en.js';
import { foundInLetter } from '../../src/words/not-in-letters.js';
import { words as wordsZh } from '../../src/words/zh-CN.js';
import { KEPT_OUT } from '../explain/languages.js';
import { ISSUED, ownSentences, textOf, unquoted, type Written } from './support.js';

const WORDS = { 'zh-CN': wordsZh, en: wordsEn } as const;

/** 一句话多长：中文数字、数，不数大写金额和所依据材料的文号；英文数词。How long a sentence is; what is written in capitals is said in digits already, and the number of a paper is the host's. */
const lengthOf = (sentence: string, locale: Written['locale']): number =>
  locale === 'en'
    ? sentence.split(/\s+/).length
    : [...sentence.replace(/（人民币[^）]*）|，（\d{4}）[^（）]*号/g, '').replace(/\s/g, '')].length;

const LONGEST = { 'zh-CN': 60, en: 30 } as const;

/** 承诺、认账。Promises and admissions. */
const PROMISES =
  /应予赔付|将(?:会|予)|会赔|保证|承诺|一定会|不会减少|we will|will be paid|guarantee|shall pay/i;
const ADMISSIONS = /政府依法|政府应当|应当给付|责任部门|government (?:owes|must)|is responsible|liable for/i;

/** 信里不该有的，一项一个名字。What a letter must not do, by name. */
export const FAULTS: Readonly<Record<string, (written: Written) => readonly unknown[]>> = {
  'a promise': ({ letter }) =>
    ownSentences(letter)
      .map(unquoted)
      .filter((said) => PROMISES.test(said)),
  'an admission': ({ letter }) =>
    ownSentences(letter)
      .map(unquoted)
      .filter((said) => ADMISSIONS.test(said)),
  'a word that the glossary keeps out of letters': ({ letter, locale }) =>
    ownSentences(letter)
      .map(unquoted)
      .flatMap((said) => foundInLetter(said, KEPT_OUT[locale]).map(({ word }) => [word, said])),
  'an inquiry that nobody made': ({ letter, determination }) =>
    determination.missing.some(({ state }) => state === 'undetermined') ||
    letter.correction?.facts.some(({ before, now }) => before === null || now === null)
      ? []
      : ownSentences(letter).filter((said) => /经查|经调查|looked into|could not be determined/.test(said)),
  'a reading that the contract did not choose': ({ letter, contract, locale }) => {
    const { chosen, readings } = parseContract(contract);
    const said = letter.page.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));
    return Object.entries(WORDS[locale].readings)
      .filter(([id]) => !(chosen as readonly string[]).includes(id))
      .flatMap(([id, { positions }]) => (positions as Record<string, string>)[readings[id as never]] ?? [])
      .filter((position) => said.some((text) => /合同|contract/i.test(text) && text.includes(position)));
  },
  'a question on what the contract does not exclude': ({ letter, contract, claim, locale }) => {
    const excluded = new Set<string>(parseContract(contract).exclusions.map(({ id }) => id));
    const known = JSON.stringify(parseClaim(claim).circumstances ?? []);
    return Object.entries(WORDS[locale].circumstances)
      .filter(([id]) => !excluded.has(id) && !known.includes(id))
      .filter(([, word]) => ownSentences(letter).some((said) => said.includes(word)));
  },
  'a circumstance asked of the family': ({ letter }) =>
    letter.wanted.filter(
      ({ broughtBy, facts }) =>
        broughtBy === 'claimant' && facts.some((fact) => fact === 'loss.circumstances'),
    ),
  'a paper that cannot attest its fact': ({ letter, claim }) =>
    letter.wanted.flatMap(({ document, facts }) =>
      facts.filter((fact) => !canAttest(document, keyAt(fact) as FactKey, parseClaim(claim))),
    ),
  'an institution under a name that it did not bear that day': ({ letter, locale }) => {
    const text = textOf({ letter, locale }).replace(/“[^”]*”/g, '');
    return Object.values(INSTITUTIONS).flatMap(({ names }) =>
      names
        .filter(({ from, until }) => (from !== null && from > ISSUED) || (until !== null && until <= ISSUED))
        .filter((name) => text.includes(name[locale === 'en' ? 'en' : 'zh'])),
    );
  },
  'a sentence twice': ({ letter }) => {
    // The sums of two lines stand under their names, and may be alike.
    const sections = letter.page.sections.filter(({ id }) => id !== 'sums' || letter.lines.length < 2);
    const said = ownSentences({ ...letter, page: { ...letter.page, sections } }).filter(
      (sentence) => !sentence.endsWith('：') && !sentence.endsWith(':'),
    );
    return said.filter((sentence, i) => said.indexOf(sentence) < i);
  },
  'a sentence that is too long': ({ letter, locale }) =>
    ownSentences(letter)
      .map(unquoted)
      .filter((said) => lengthOf(said, locale) > LONGEST[locale]),
  'a sum that is nothing': ({ letter, locale }) =>
    ownSentences(letter).filter((said) =>
      (locale === 'en' ? /CNY 0\.00/ : /(?<![\d,.])0\.00元|零元整/).test(said),
    ),
  'a reason that no paper establishes, and that accuses': ({ letter }) =>
    letter.grounds.flatMap(({ facts, papers }) =>
      facts.filter(
        ({ fact }) =>
          fact === 'loss.circumstances' && !papers.some(({ establishes }) => establishes.includes(fact)),
      ),
    ),
  'a code, or nothing where something should stand': ({ letter, locale }) =>
    textOf({ letter, locale })
      .split('\n')
      .filter((line) =>
        /undefined|null|NaN|\[object|natural-disaster|house-damage|\b(?:incident|loss)\.[a-z]/.test(line),
      ),
};
