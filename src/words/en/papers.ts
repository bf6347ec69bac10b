import type { Bringer } from '../../claim/guide.js';
import { onlyKnown } from '../../input/code.js';
import type { PaperPhrases } from '../paper-phrases.js';
import type { WordsFor } from '../words.js';
import { ASKS } from './facts.js';

const ANSWERING: WordsFor<Bringer> = /* @__PURE__ */ onlyKnown({
  claimant: 'the claimant',
  insurers: 'the insurers',
  authority: 'an authority',
});

const list = (items: readonly string[]): string => items.join(', ');

const anyOf = (items: readonly string[]): string =>
  [list(items.slice(0, -1)), ...items.slice(-1)].filter((part) => part !== '').join(' or ');

export const PAPER_PHRASES: PaperPhrases = {
  material: ({ paper, issuers, facts, broughtBy, askFirst, basis, clause }) => {
    const issued = issuers.length === 0 ? '' : ` Issued by: ${anyOf(issuers)}.`;
    const asked =
      askFirst === null
        ? ''
        : ` Ask first at ${askFirst.town ?? 'the street or town where it happened'} [Notice, ${askFirst.clause}].`;
    const grounds = {
      notice: `Ground: Notice, ${clause}.`,
      contract: `As agreed in the contract [Notice, ${clause}].`,
      practice: 'This is customary; the notice does not name it.',
    };
    return `${paper}, to show: ${list(facts)}.${issued} ${broughtBy}.${asked} ${onlyKnown(grounds)[basis]}`;
  },
  question: ({ asks, of, state, lines, clauses }) =>
    `${asks} This is ${state}; it can be answered by ${anyOf(of.map((each) => ANSWERING[each]))}. On it hangs: ${list(lines)} [Notice, ${clauses.join('; ')}].`,
  asks: ASKS,
};
