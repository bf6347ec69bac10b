import type { Edition } from '../law/edition.js';
import { type RulesContent, rulesContent } from './content.js';
import { fingerprint, hashOf, plainCopy } from './hash.js';

/**
 * The rules that a determination was made under: one hash over all of them, and for each part a fingerprint, the first 12
 * digits of its own hash, by which a part that has changed can be named. The hash proves, the fingerprints point.
 *
 * @since 0.1.0
 */
export interface RulesDigest {
  /** The edition of the notice under which the loss falls, by its date. */
  readonly edition: string;
  /** SHA-256 over the whole content, in canonical JSON (RFC 8785). */
  readonly hash: string;
  /** Every clause of the notice: number, texts, status, readings, ambiguities. */
  readonly clauses: Readonly<Record<string, string>>;
  /** Every condition of the coverage lines, by its name in the rulebook. */
  readonly conditions: Readonly<Record<string, string>>;
  /** When each line covers, as a whole. */
  readonly lines: Readonly<Record<string, string>>;
  /** Amounts, choice of line, shares and departments: what the formulas answer to a fixed list of questions. */
  readonly formulas: Readonly<Record<string, string>>;
  /** Rules of payment, readings, territory, responsibility, attestation, facts. */
  readonly tables: Readonly<Record<string, string>>;
}

const fingerprints = (parts: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, fingerprint(part)]));

/** The digest of a content of rules. */
export function digestOf(rules: RulesContent): RulesDigest {
  const content = plainCopy(rules) as unknown as RulesContent;
  return {
    edition: content.edition,
    hash: hashOf(content),
    clauses: fingerprints(content.clauses),
    conditions: fingerprints(content.conditions),
    lines: fingerprints(content.lines),
    formulas: fingerprints(content.formulas),
    tables: fingerprints(content.tables),
  };
}

const DIGESTS = /* @__PURE__ */ new WeakMap<Edition, RulesDigest>();

/** The digest of the rules of an edition of the notice, made once. */
export function rulesDigest(edition: Edition): RulesDigest {
  const digest = DIGESTS.get(edition) ?? digestOf(rulesContent(edition));
  DIGESTS.set(edition, digest);
  return digest;
}
