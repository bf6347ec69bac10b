import type { Claim } from '../claim/claim.js';
import type { ClaimInput } from '../claim/input.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { deepFreeze } from '../input/freeze.js';
import { entryPath } from '../input/issue.js';
import type { ClauseId } from '../law/clause-ids.js';
import { clausesBehind } from './digest.js';
import { fingerprint, hashOf, isObject, type Json, readJson, type Unequal, unequal } from './json.js';
import type { DocumentPart } from './part.js';
import { FORMAT, issue, type Receipt } from './receipt.js';

/** What may be found when a receipt is checked. */
export const DIFFERENCE_KINDS = [
  'receipt-malformed',
  'receipt-altered',
  'claim-differs',
  'contract-differs',
  'rules-differ',
  'determination-differs',
] as const;

/**
 * What is found when a receipt is checked. `receipt-malformed`: it is no receipt of this format. `receipt-altered`: it is not
 * as it was issued, there or, at `hash`, somewhere. `claim-differs`, `contract-differs`: the claim or the contract is not the
 * one that it was issued for. `rules-differ`: today's rules are not those that it was issued under.
 * `determination-differs`: today's determination is another, or reads other facts or terms.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/**
 * One place at which a receipt does not say what it should.
 *
 * @since 0.1.0
 */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Where in the receipt: keys and list positions joined by dots (`determination.shares.0.amount`). */
  readonly path: string;
  /** Where rules differ: the clauses of the notice that they are, or carry out. */
  readonly clauses: readonly ClauseId[];
  /** What claim, contract and rules of today would put there; no key where it would be nothing. */
  readonly expected?: Json;
  /** What stands there; no key where it is nothing. */
  readonly found?: Json;
}

/**
 * The result of checking a receipt: all is well exactly when there are no differences.
 *
 * @since 0.1.0
 */
export interface Verification {
  readonly ok: boolean;
  readonly differences: readonly Difference[];
}

type WhereRead = 'read' | 'unread';

interface Leaf {
  readonly place: WhereRead;
  readonly value: Json;
}

const isTree = (value: Json): value is Json[] | { readonly [key: string]: Json } =>
  Array.isArray(value)
    ? value.some((entry) => typeof entry === 'object' && entry !== null)
    : isObject(value) && Object.keys(value).length > 0;

function* leavesIn(value: Json, path: string): Generator<readonly [path: string, value: Json]> {
  if (!isTree(value)) yield [path, value];
  else for (const [key, part] of Object.entries(value)) yield* leavesIn(part, entryPath(path, key));
}

/** Every leaf of a part by its path in the document, and whether it was read; a list of plain values is one leaf. */
function leavesOf(part: { readonly [P in WhereRead]?: Json | undefined }): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  for (const place of ['read', 'unread'] as const) {
    for (const [path, value] of leavesIn(part[place] ?? {}, '')) leaves.set(path, { place, value });
  }
  return leaves;
}

/** What differs in a part of a receipt: in what it says, or only in what was read of it. */
export interface PartDifferences {
  readonly said: readonly Unequal[];
  readonly moved: readonly Unequal[];
}

/** Whether a value that was read and the fingerprint of one that was not are of the same. */
const isSameLeaf = (a: Leaf, b: Leaf): boolean =>
  a.place === 'read' ? fingerprint(a.value) === b.value : fingerprint(b.value) === a.value;

/** Compares what a receipt says of a claim or a contract with what it should say. */
function comparePart(section: string, expected: DocumentPart, found: Json | undefined): PartDifferences {
  if (!isObject(found))
    return { said: [{ path: section, expected: expected as unknown as Json, found }], moved: [] };
  const { read: _, unread: __, ...rest } = expected;
  const { read, unread, ...others } = found;
  const [should, does] = [leavesOf(expected), leavesOf({ read, unread })];
  const said = [...unequal(rest, others, section)];
  const moved: Unequal[] = [];
  for (const path of new Set([...should.keys(), ...does.keys()])) {
    const [e, f] = [should.get(path), does.get(path)];
    const at = entryPath(`${section}.${((f ?? e) as Leaf).place}`, path);
    if (e === undefined || f === undefined || e.place === f.place)
      said.push(...unequal(e?.value, f?.value, at));
    else if (isSameLeaf(e, f)) moved.push({ path: at, expected: undefined, found: f.value });
    else said.push({ path: at, expected: e.value, found: f.value });
  }
  return { said, moved };
}

type PlainJson = { readonly [key: string]: Json };

const differenceAt = (kind: DifferenceKind, { path, expected, found }: Unequal): Difference => {
  const [section, group, ...name] = path.split('.');
  return {
    kind,
    path,
    clauses: section === 'rules' ? clausesBehind(group, name.join('.')) : [],
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
  };
};

/** A hash and what it is of differ together where the thing is another; one without the other tells of an alteration. */
const isOther = (section: string, differing: readonly Unequal[]): boolean =>
  differing.some(({ path }) => path === `${section}.hash`) &&
  differing.some(({ path }) => path !== `${section}.hash`);

/** What differs between a receipt as it stands and the receipt that would be issued today. */
function compare(found: PlainJson, today: Receipt): readonly Difference[] {
  const { hash, ...content } = found;
  const { version, claim, contract, rules, determination } = today;
  const { format, version: v, claim: c, contract: k, rules: r, determination: d, ...others } = content;
  const own = hashOf(content);
  const isIntact = hash === own;

  const [claims, contracts] = [comparePart('claim', claim, c), comparePart('contract', contract, k)];
  const law = [...unequal(rules as unknown as Json, r, 'rules')];
  const sections = [
    ['claim-differs', claims.said, isOther('claim', claims.said)],
    ['contract-differs', contracts.said, isOther('contract', contracts.said)],
    ['rules-differ', law, isOther('rules', law)],
  ] as const;
  const mayDiffer = isIntact || sections.some(([, , isOther]) => isOther);
  const decided = [
    ...claims.moved,
    ...contracts.moved,
    ...unequal(determination as unknown as Json, d, 'determination'),
  ];
  const altered = isIntact
    ? []
    : [...unequal(version, v, 'version'), { path: 'hash', expected: own, found: hash }];

  return [
    ...sections.flatMap(([kind, list, isOther]) =>
      list.map((each) => differenceAt(isOther ? kind : 'receipt-altered', each)),
    ),
    ...decided.map((each) => differenceAt(mayDiffer ? 'determination-differs' : 'receipt-altered', each)),
    ...[...unequal({}, others, ''), ...altered].map((each) => differenceAt('receipt-altered', each)),
  ];
}

const malformed = (path: string): Difference => ({ kind: 'receipt-malformed', path, clauses: [] });

function differencesFrom(input: unknown, today: Receipt): readonly Difference[] {
  const read = readJson(input);
  if (!read.isJson) return read.paths.map(malformed);
  if (!isObject(read.value)) return [malformed('')];
  return read.value.format === FORMAT ? compare(read.value, today) : [malformed('format')];
}

/** Checks a receipt against the one that would be issued today. */
export function verifyAgainst(receipt: unknown, today: Receipt): Verification {
  const differences = differencesFrom(receipt, today);
  return deepFreeze({ ok: differences.length === 0, differences });
}

/**
 * Checks a receipt: decides the claim anew under the contract and today's rules, and says, field by field and clause by
 * clause, where the receipt does not say what it should; whether it was altered, whether claim, contract or rules are others
 * than those it was issued for, or whether the determination is another. Another version of this package with the same
 * rules is no difference. Any receipt is taken, from wherever it comes, as an object or as its JSON text: one that is none is told
 * by its differences.
 *
 * @param receipt A receipt, or its text; a text in which a key stands twice in an object is none.
 * @throws `InvalidInputError` as `adjudicate` does, where the claim or the contract breaks the format; never because
 * of the receipt.
 * @example
 * ```ts
 * const issued = receipt(claim, contract);
 * verify(issued, claim, contract).ok; // true
 * const altered = { ...issued, determination: { ...issued.determination, amount: '999999.00' } };
 * verify(altered, claim, contract).differences.map(({ kind, path }) => `${kind} ${path}`);
 * // ['receipt-altered determination.amount', 'receipt-altered hash']
 * ```
 * @since 0.1.0
 */
export const verify = (
  receipt: unknown,
  claim: Claim | ClaimInput,
  contract: Contract | ContractInput,
): Verification => verifyAgainst(receipt, issue(claim, contract));
