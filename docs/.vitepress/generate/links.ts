import type { FactPath } from '../../../src/claim/facts.js';
import type { RuleCitation } from '../../../src/decide/rulebook.js';
import type { AmbiguityId } from '../../../src/law/ambiguity-ids.js';
import type { ClauseId } from '../../../src/law/clause-ids.js';
import type { ReadingId } from '../../../src/law/readings.js';
import { link, plain } from './markdown.js';
import { pageOf } from './rules/page-of.js';
import type { Site } from './site.js';
import { clauseSlug } from './slugs.js';

export { clauseSlug };

export const clauseAnchor = (id: ClauseId): string => `c-${clauseSlug(id)}`;

/** 引用一句条文，点开是它的页。A clause as people cite it, with a link to its page. */
export const toClause = (id: ClauseId, { root, words }: Site): string =>
  link(plain(words.clause(id)), `${root}/notice/${clauseSlug(id)}`);

export const toClauses = (ids: readonly ClauseId[], site: Site): string =>
  site.list(ids.map((id) => toClause(id, site)));

export const ruleAnchor = ({ id, kind }: Pick<RuleCitation, 'id' | 'kind'>): string =>
  `${kind}-${id.replace(':', '-')}`;

export const toRule = (rule: Pick<RuleCitation, 'id' | 'kind'>, site: Site): string =>
  link(
    plain(site.describeRule(rule)),
    `${site.root}/rules/${pageOf(rule, site.edition)}#${ruleAnchor(rule)}`,
  );

export const toReading = (id: ReadingId, { root, words }: Site): string =>
  link(plain(words.readings[id].title), `${root}/readings/${id}`);

export const toAmbiguity = (id: AmbiguityId, { root }: Site, text: string = id): string =>
  link(text, `${root}/notice/ambiguities#${id.toLowerCase()}`);

export const factAnchor = (path: FactPath): string => path.replace('.', '-').toLowerCase();

export const toFact = (path: FactPath, { root, words }: Site): string =>
  link(plain(words.facts[path].label), `${root}/rules/facts#${factAnchor(path)}`);
