import type { AttestingBody, DocumentId } from '../claim/attestation.js';
import type { AnyPath } from '../claim/facts.js';
import type { Bringer } from '../claim/guide.js';
import type { FactValue } from '../claim/write.js';
import type { Outcome } from '../decide/determination.js';
import type { Payee } from '../decide/payee.js';
import type { SufficientReason } from '../explain/explanation.js';
import type { Locale } from '../law/edition-words.js';
import type { Line } from '../law/line-ids.js';
import type { LetterForm, LetterSection, NoteSection } from '../words/letter-phrases.js';
import type { PaperReliedOn, SettledClaim } from './options.js';

export type { Bringer } from '../claim/guide.js';
export type { LetterForm, LetterSection, NoteSection } from '../words/letter-phrases.js';

/**
 * A reason of a refusal: the facts that are enough, the conditions that fail by them, and the papers by which they are established.
 *
 * @since 0.1.0
 */
export interface RefusalGround extends SufficientReason {
  readonly papers: readonly PaperReliedOn[];
}

/**
 * A paper that is still to come: by whom it is issued, who brings it, and what it shows.
 *
 * @since 0.1.0
 */
export interface WantedPaper {
  readonly document: DocumentId;
  /** Any one of them; nobody where the contract says by whom. */
  readonly by: readonly AttestingBody[];
  readonly broughtBy: Bringer;
  readonly facts: readonly AnyPath[];
  /** Of conditions of the contract's own, their words: the contract says by what they are shown. */
  readonly agreed?: readonly string[];
}

/**
 * A fact that is otherwise than in an earlier letter; `null` where it is undetermined, no key where it is not stated.
 *
 * @since 0.1.0
 */
export interface ChangedFact {
  readonly fact: AnyPath;
  readonly before?: FactValue | null;
  readonly now?: FactValue | null;
}

/**
 * What an earlier letter said, and what is otherwise now.
 *
 * @since 0.1.0
 */
export interface Correction {
  readonly issued: string;
  readonly outcome: Outcome;
  readonly amount: string;
  readonly facts: readonly ChangedFact[];
  /** Whether the terms of the contract are otherwise. */
  readonly terms: boolean;
}

/**
 * What a letter says, in codes.
 *
 * @since 0.1.0
 */
export interface LetterContent {
  readonly form: LetterForm;
  /** Id of the claim. */
  readonly claim: string;
  /** Id of the contract. */
  readonly contract: string;
  /** The day of issue. */
  readonly issued: string;
  readonly outcome: Outcome;
  /** What is due now, before limits over several claims, in yuan. */
  readonly amount: string;
  /** Whom it is for: the government where the line pays what the government paid. */
  readonly addressee: Payee;
  /** The lines of which it speaks: those that pay, or may come to; none where it speaks of the whole insurance. */
  readonly lines: readonly Line[];
  /** The reasons of a refusal that can be stated, the least disputable first. */
  readonly grounds: readonly RefusalGround[];
  readonly wanted: readonly WantedPaper[];
  readonly papers: readonly PaperReliedOn[];
  readonly settled: SettledClaim | null;
  readonly correction: Correction | null;
}

/**
 * Something that a page says: a sentence or two, an entry of a list, or words that are quoted.
 *
 * @since 0.1.0
 */
export interface PageBlock {
  readonly kind: 'text' | 'item' | 'quote';
  readonly text: string;
  /** Of an entry of a tree: how deep it stands; such entries have no numbers. */
  readonly depth?: number;
}

/**
 * A section of a page.
 *
 * @since 0.1.0
 */
export interface PageSection {
  readonly id: LetterSection | NoteSection;
  readonly heading: string;
  readonly blocks: readonly PageBlock[];
}

/**
 * A place that the host fills; where it did not, `value` says in brackets what belongs there.
 *
 * @since 0.1.0
 */
export interface PageField {
  readonly label: string;
  readonly value: string;
}

/**
 * A letter or a file note in words, as it is laid out.
 *
 * @since 0.1.0
 */
export interface Page {
  readonly locale: Locale;
  /** Who issues it, above the title. */
  readonly issuer: string;
  readonly title: string;
  /** What it is about: the line of insurance. */
  readonly about: string;
  /** Addressee and case number. */
  readonly fields: readonly PageField[];
  readonly sections: readonly PageSection[];
  /** Who signs, when, and where the seal goes. */
  readonly signature: readonly PageField[];
  readonly seal: string;
  /** A list too long for the first page, on one of its own. */
  readonly overleaf: PageSection | null;
  /** Between the label of a field and its value. */
  readonly colon: string;
  /** What stands at the foot of each printed page, around its number and the number of pages. */
  readonly numbering: readonly [before: string, between: string, after: string];
}

/**
 * A letter: what it says in codes, and the page in words.
 *
 * @since 0.1.0
 */
export interface Letter extends LetterContent {
  readonly page: Page;
}

/**
 * The file note on a claim: everything that is known of it, for the file alone.
 *
 * @since 0.1.0
 */
export interface FileNote {
  /** Id of the claim. */
  readonly claim: string;
  /** Id of the contract. */
  readonly contract: string;
  readonly issued: string;
  /** Reasons of a refusal that no letter may state, since no paper establishes them. */
  readonly reserved: readonly RefusalGround[];
  readonly page: Page;
}
