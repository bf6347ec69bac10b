import * as z from 'zod/mini';
import { type AttestingBody, DOCUMENTS, type DocumentId, OUTSIDE_BODIES } from '../claim/attestation.js';
import type { Claim } from '../claim/claim.js';
import { type AnyPath, conditionOf, type FactKey, factsUnder, keyAt, pathTo } from '../claim/facts.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom } from '../contract/parse.js';
import { canAttest } from '../decide/ways.js';
import { because, codeIn, day, id, listOf, passage } from '../input/formats.js';
import { type Issue, inArgument, issueOf, refuseFor, taken, within } from '../input/issue.js';
import { parse } from '../input/parse.js';
import { INSTITUTION_IDS } from '../law/institution-name.js';
import { LINES } from '../law/line-ids.js';
import type { Balance } from '../ledger/balances.js';
import { POSTING_STATUSES } from '../ledger/posting.js';
import { ACROSS_REASONS } from '../limits/across-claims.js';
import type { ExplainedRow } from '../limits/explain.js';

/**
 * A paper that was handed in, and the facts that it establishes.
 *
 * @since 0.1.0
 */
export interface PaperReliedOn {
  readonly document: DocumentId;
  /** Who issued it. */
  readonly by: AttestingBody;
  /** What it establishes: paths of the exchange format. A paper that says nothing of a fact does not name it. */
  readonly establishes: readonly AnyPath[];
  /** Its number, as it is printed. */
  readonly number?: string | undefined;
  /** The day that it bears. */
  readonly date?: string | undefined;
}

/**
 * How a claim stands in the books.
 *
 * @since 0.1.0
 */
export interface SettledClaim {
  /** That of the claim, by `balances`. */
  readonly balance: Balance;
  /** What limits left of it, by `explainLimits`; without it the letter names no limit. */
  readonly limits?: ExplainedRow | undefined;
}

/**
 * A letter that was sent, and what it rested on.
 *
 * @since 0.1.0
 */
export interface EarlierLetter {
  readonly claim: Claim | ClaimInput;
  /** That of the new letter, where none is named. */
  readonly contract?: Contract | ContractInput | undefined;
  /** The day of the letter. */
  readonly issued: string;
}

/**
 * What only the host knows of a letter. A place that it leaves out stays visible in the letter.
 *
 * @since 0.1.0
 */
export interface LetterOptions {
  /** The day of issue, in Beijing: institutions go by the names that they bear then. */
  readonly issued: string;
  /** Who sends it; the lead insurer where no name is given. */
  readonly sender?:
    | {
        readonly name?: string | undefined;
        readonly handler?: string | undefined;
        readonly telephone?: string | undefined;
        readonly address?: string | undefined;
      }
    | undefined;
  /** To whom it goes; `concerning`: the name of the person, or of the owner of the house, whom the claim is about. */
  readonly recipient?:
    | { readonly name?: string | undefined; readonly concerning?: string | undefined }
    | undefined;
  readonly caseNumber?: string | undefined;
  /** The papers handed in. A reason that only a paper can establish is stated only with it. */
  readonly papers?: readonly PaperReliedOn[] | undefined;
  /** Words of the contract on which the letter rests; those of its own conditions need not be given. */
  readonly contractWords?: readonly string[] | undefined;
  /** The host's reviewed text on rights, remedies and time limits, a paragraph each. */
  readonly rights?: readonly string[] | undefined;
  /** The hash of the receipt, by which anybody can check the letter. */
  readonly receipt?: string | undefined;
  /** With it, the letter is that of the settlement. */
  readonly paid?: SettledClaim | undefined;
  /** With it, the letter corrects an earlier one. */
  readonly previous?: EarlierLetter | undefined;
}

const bodies = [...INSTITUTION_IDS, ...OUTSIDE_BODIES] as unknown as readonly [string, ...string[]];

const signed = /* @__PURE__ */ z
  .string()
  .check(/* @__PURE__ */ z.regex(/^-?(?:0|[1-9]\d{0,15})\.\d{2}$/, because('money')));

function buildSchema() {
  const paper = z.strictObject({
    document: codeIn(DOCUMENTS),
    by: codeIn(bodies),
    establishes: listOf(id, String).check(z.minLength(1)),
    number: z.optional(id),
    date: z.optional(day),
  });
  const balance = z.strictObject({
    claim: id,
    version: z.nullable(z.number()),
    status: z.nullable(codeIn(POSTING_STATUSES)),
    through: z.nullable(id),
    due: signed,
    across: z.array(codeIn(ACROSS_REASONS)),
    paid: signed,
    further: signed,
    overpaid: signed,
    onAccount: signed,
    conflict: z.boolean(),
  });
  const step = z.strictObject({
    line: z.nullable(codeIn(LINES)),
    year: z.number(),
    cutBy: codeIn(['perEvent', 'perYear']),
    leftOfYear: z.nullable(signed),
    limit: signed,
    due: signed,
    dueBefore: signed,
    dueUpTo: signed,
    paid: signed,
  });
  const limits = z.strictObject({ id, due: signed, paid: signed, steps: z.array(step) });
  return z.strictObject({
    issued: day,
    sender: z.optional(
      z.strictObject({
        name: z.optional(id),
        handler: z.optional(id),
        telephone: z.optional(id),
        address: z.optional(id),
      }),
    ),
    recipient: z.optional(z.strictObject({ name: z.optional(id), concerning: z.optional(id) })),
    caseNumber: z.optional(id),
    papers: z.optional(z.array(paper)),
    contractWords: z.optional(z.array(passage)),
    rights: z.optional(z.array(passage)),
    receipt: z.optional(id),
    paid: z.optional(z.strictObject({ balance, limits: z.optional(limits) })),
    /** Claim and contract are read by their own formats. */
    previous: z.optional(z.strictObject({ issued: day })),
  });
}

const SCHEMA = /* @__PURE__ */ buildSchema();

/** An earlier letter, with its claim and contract checked. */
export interface EarlierChecked {
  readonly claim: Claim;
  readonly contract: Contract;
  readonly issued: string;
}

/** Options that were checked against the claim and the contract of the letter. */
export interface LetterGiven extends Omit<LetterOptions, 'papers' | 'previous'> {
  readonly papers: readonly PaperReliedOn[];
  readonly previous: EarlierChecked | null;
}

const factsOfLoss = ({ kind }: Pick<Claim, 'kind'>): readonly FactKey[] => [
  ...factsUnder('incident'),
  ...factsUnder(kind),
];

/** Whether a path names a fact of such a loss, or a condition of the contract's own. */
const isFactOf = (path: AnyPath, { kind }: Claim): boolean =>
  conditionOf(keyAt(path)) !== null || factsOfLoss({ kind }).some((fact) => pathTo(fact) === path);

function* faults(
  { papers = [], paid }: LetterOptions,
  previous: EarlierChecked | null,
  claim: Claim,
): Generator<Issue> {
  for (const [i, { document, establishes }] of papers.entries()) {
    for (const [j, fact] of establishes.entries())
      if (!isFactOf(fact, claim) || !canAttest(document, keyAt(fact), claim))
        yield issueOf(`papers.${i}.establishes.${j}`, 'cannot-attest', 'string', {
          kind: 'one-of',
          values: factsOfLoss(claim)
            .filter((one) => canAttest(document, one, claim))
            .map(pathTo),
        });
  }
  if (paid !== undefined) {
    const { balance, limits } = paid;
    if (balance.claim !== claim.id) yield issueOf('paid.balance.claim', 'other-record', 'string');
    if (balance.conflict) yield issueOf('paid.balance.conflict', 'conflicting', 'boolean');
    if (limits !== undefined && limits.id !== claim.id)
      yield issueOf('paid.limits.id', 'other-record', 'string');
  }
  if (previous !== null && previous.claim.id !== claim.id)
    yield issueOf('previous.claim.id', 'other-record', 'string');
}

/**
 * Reads the options of a letter.
 *
 * @throws {@link InvalidInputError} with every issue, under `options`.
 */
export const givenFor = (options: LetterOptions, claim: Claim, contract: Contract): LetterGiven =>
  inArgument('options', () => {
    const { previous: earlier, ...rest } = taken(
      options,
      (object): LetterOptions => ({ ...(object as LetterOptions) }),
    );
    const issued = earlier && taken(earlier, (object) => (object as EarlierLetter).issued);
    const checked = parse(
      SCHEMA,
      { ...rest, ...(earlier && { previous: { issued } }) },
      (read) => read as unknown as LetterOptions,
    );
    const previous =
      earlier === undefined
        ? null
        : {
            claim: within('previous.claim', () => claimFrom(earlier.claim)),
            contract: within('previous.contract', () => contractFrom(earlier.contract ?? contract)),
            issued: earlier.issued,
          };
    refuseFor([...faults(checked, previous, claim)]);
    return { ...checked, papers: checked.papers ?? [], previous };
  });
