import type { ContractInput } from 'qijiang-catastrophe-insurance';
import type { GivenMap } from '../../../../examples/audit/mapping.js';
import type { CellsPage, Filter, FindingsPage } from './work/find';
import type { Overview } from './work/overview';

export type { CellsPage, Filter, FindingsPage, Overview };

export type Locale = 'zh-CN' | 'en';

/** What the page asks of the worker. */
export type Question =
  | {
      readonly kind: 'audit';
      /** A register in one file, or in several that are read as one. */
      readonly files: readonly File[];
      /** An earlier version of it, to be compared; none where nobody gave one. */
      readonly before: readonly File[];
      readonly contract: ContractInput;
      readonly isIllustrative: boolean;
      readonly map: GivenMap;
      readonly locale: Locale;
      /** So wide are the charts to be. */
      readonly width: number;
    }
  | { readonly kind: 'findings'; readonly filter: Filter; readonly page: number }
  | { readonly kind: 'cells'; readonly page: number }
  | { readonly kind: 'workbook' }
  | { readonly kind: 'report' };

type Words = Readonly<Record<string, string>>;
type Counts = Readonly<Record<string, number>>;

/** The headers and words of codes that were not understood, what they are mapped to, how often each stands, and what there is to choose. */
export interface Unread {
  readonly headers: Words;
  readonly values: Readonly<Record<string, Words>>;
  readonly counts: { readonly headers: Counts; readonly values: Readonly<Record<string, Counts>> };
  readonly columns: readonly string[];
  /** Of each column, the codes with their names. */
  readonly codes: Readonly<Record<string, Words>>;
}

/** What it gives for each. */
export interface Answers {
  readonly audit: Overview;
  readonly findings: FindingsPage;
  readonly cells: CellsPage;
  readonly workbook: Made;
  readonly report: Made;
}

/** A file to be saved. */
export interface Made {
  readonly name: string;
  readonly blob: Blob;
}

export type Stage = 'reading' | 'auditing' | 'writing';

/** What the worker tells: the answer to a question, why there is none, or how far the work is. */
export type Told<S, A> =
  | { readonly number: number; readonly answer: A }
  /** Words for people, on what is wrong with the file. */
  | { readonly number: number; readonly problem: readonly string[] }
  | { readonly number: number; readonly failed: string }
  | { readonly stage: S; readonly done: number };
