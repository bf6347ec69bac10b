import type { Edition } from '../law/edition.js';
import { kept } from '../logic/kept.js';
import { type RulesContent, rulesContent } from './content.js';
import { fingerprintOf, hashOf, plainCopy } from './hash.js';

/**
 * The rules that a determination was made under: one hash over all of them, and for each part a fingerprint, the first 12
 * digits of its own hash, by which a part that has changed can be named. The hash proves, the fingerprints point.
 *
 * @since 0.1.0
 */
export interface RulesDigest {
  /** The edition of the notice under which the loss falls, by its date. */
  readonly edition: string;
  /** SHA-256 over the hashes of all the parts, in canonical JSON (RFC 8785). */
  readonly hash: string;
  /** Every clause of the notice: number, texts, status. */
  readonly clauses: Readonly<Record<string, string>>;
  /** Every condition of the coverage lines, by its name in the rulebook. */
  readonly conditions: Readonly<Record<string, string>>;
  /** When each line covers, as a whole. */
  readonly lines: Readonly<Record<string, string>>;
  /** What each line pays where it covers, as a whole. */
  readonly sums: Readonly<Record<string, string>>;
  /**
   * What is answered to a fixed list of claims under a fixed list of contracts: outcome and amount, line by line, departments,
   * shares, missing facts; and to a small register, by limits. The rules as data do not tell how they are carried out.
   */
  readonly answers: Readonly<Record<string, string>>;
  /** Readings, territory, departments, duties, attestation, facts. */
  readonly tables: Readonly<Record<string, string>>;
}

type Parts = Readonly<Record<string, unknown>>;

const hashes = (parts: Parts): Record<string, string> =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, hashOf(part)]));

const shortened = (prints: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(prints).map(([name, hash]) => [name, fingerprintOf(hash)]));

/** The digest of a content of rules. */
export function digestOf(rules: RulesContent): RulesDigest {
  const { edition, ...content } = plainCopy(rules) as unknown as RulesContent;
  const parts = {
    clauses: hashes(content.clauses),
    conditions: hashes(content.conditions),
    lines: hashes(content.lines),
    sums: hashes(content.sums),
    answers: hashes(content.answers),
    tables: hashes(content.tables),
  };
  return {
    edition,
    hash: hashOf({ edition, ...parts }),
    clauses: shortened(parts.clauses),
    conditions: shortened(parts.conditions),
    lines: shortened(parts.lines),
    sums: shortened(parts.sums),
    answers: shortened(parts.answers),
    tables: shortened(parts.tables),
  };
}

/** The digest of the rules of an edition of the notice, made once. */
export const rulesDigest = /* @__PURE__ */ kept(
  (edition: Edition): RulesDigest => digestOf(rulesContent(edition)),
);
