import type { DocumentId } from '../claim/attestation.js';
import { type AnyPath, FACT_PATH } from '../claim/facts.js';
import type { ClauseId } from '../law/clause-ids.js';
import { editionNamed } from '../law/edition.js';
import { unitOf } from './happened.js';
import { bodyOn, nameOn } from './language.js';
import type { PageBlock } from './letter.js';
import { papersAgainst } from './wanted.js';
import { entry, labelOfFact, placed, type Writing } from './writing.js';

/** Of a samaritan: that recognition can be applied for, or has been. */
function* recognition({ claim, content, explanation, language }: Writing): Generator<PageBlock> {
  const { next } = language.letter;
  const body = nameOn('political-legal-committee', content.issued, language);
  const isAsked =
    explanation.determination.missing.some(({ fact }) => fact === FACT_PATH.recognisedBy) ||
    content.grounds.some(({ facts }) => facts.some(({ fact }) => fact === FACT_PATH.recognisedBy));
  const isSamaritan = claim.role === 'samaritan' || claim.role === 'bystander';
  if (!isAsked || !isSamaritan) return;
  const { recognisedBy } = claim;
  if (recognisedBy === 'refused') yield entry(next.objectToRefusal);
  else yield entry(recognisedBy === 'applied' ? next.awaiting(body) : next.apply(body));
}

/** What can be done about a refusal: for each fact on which it rests, the papers that could show otherwise, and who gives them. */
function* remedies(writing: Writing): Generator<PageBlock> {
  const { claim, content, explanation, language } = writing;
  const edition = editionNamed(language.editions, explanation.edition);
  const { letter, words } = language;
  const { next } = letter;
  const facts = new Set<AnyPath>(content.grounds.flatMap((ground) => ground.facts.map(({ fact }) => fact)));
  yield* recognition(writing);
  const against = new Map<DocumentId, { bodies: readonly string[]; labels: string[] }>();
  for (const fact of facts) {
    if (fact === FACT_PATH.recognisedBy) continue;
    for (const { document, by } of papersAgainst(fact, claim, edition)) {
      const bodies = by.map((body) => bodyOn(body, content.issued, language));
      const { labels } = against.get(document) ?? { labels: [] };
      against.set(document, { bodies, labels: [...labels, labelOfFact(fact, writing)] });
    }
  }
  for (const [document, { bodies, labels }] of against)
    yield entry(next.evidence(labels, words.documents[document], bodies));
  if (facts.has(FACT_PATH.division) && claim.division?.standing === 'wansheng') yield entry(next.elsewhere);
  yield entry(next.contract);
}

/** The department that leads for the line, by the table of 四（二）. */
function* department({ content, explanation, language }: Writing): Generator<PageBlock> {
  const help = explanation.next.find(({ action }) => action === 'help-with-formalities');
  if (help === undefined) return;
  const { next } = language.letter;
  // Of several bodies the sentence is cited that names them all, of one its row of the table.
  const clause = help.by.length > 1 ? help.clauses[0] : help.clauses.at(-1);
  const cited = language.words.clause(clause as ClauseId);
  for (const body of help.by) yield entry(next.department(bodyOn(body, content.issued, language), cited));
}

function* disputes({ content, language }: Writing): Generator<PageBlock> {
  const { next } = language.letter;
  const insurers = nameOn('insurers', content.issued, language);
  yield entry(next.dispute(insurers));
  yield entry(next.complain([insurers, nameOn('insurance-regulator', content.issued, language)]));
}

/** What to do next, by when, and whom to call. */
export function* nextOf(writing: Writing): Generator<PageBlock> {
  const { content, given, language } = writing;
  const { next } = language.letter;
  const isRefusal = content.outcome === 'declined' && content.grounds.length > 0;
  if (content.form !== 'settlement') {
    if (isRefusal) yield* remedies(writing);
    else {
      if (content.wanted.length > 0) {
        yield entry(next.bring[content.addressee]);
        if (content.addressee === 'claimant') yield entry(next.askFirst(unitOf(writing)));
      }
      yield* recognition(writing);
      yield* department(writing);
    }
  }
  yield entry(
    next.telephone(
      placed(given.sender?.telephone, 'telephone', language),
      placed(given.caseNumber, 'caseNumber', language),
    ),
  );
  if (isRefusal || content.form === 'settlement' || content.form === 'correction') yield* disputes(writing);
}
