import { readFileSync } from 'node:fs';

/** 一条应有的发现，写法见 `expected.json`。A finding that must be there. */
interface Required {
  readonly what: string;
  readonly claims: readonly (string | null)[] | 'any';
  readonly difference: readonly (number | null)[] | 'any';
  readonly certainty: readonly string[];
  readonly row?: number;
  readonly sheet?: string;
}

/** 一种可以接受的结果；没有写的不查。An outcome that is accepted; what it does not say is not looked at. */
interface Outcome {
  readonly exit: number | readonly number[];
  readonly verdict?: string;
  readonly findings?: {
    readonly none?: true;
    readonly required?: readonly Required[];
    readonly others?: 'none' | 'not-certain';
    readonly forbidden?: readonly { readonly about: string }[];
  };
  readonly rows?: number;
  readonly claims?: number;
  readonly paid?: number;
  readonly due?: number;
  /** 至少这么多；0 是没有。At least so many; 0 is none. */
  readonly unreadCells?: number;
  readonly unreadColumns?: readonly string[];
  readonly hidden?: true;
  readonly misread?: number;
  readonly checks?: Readonly<Record<string, 'all' | 'short' | 'none'>>;
  readonly says?: string | readonly string[];
  readonly saysNot?: string;
}

export interface Trial {
  readonly file: string;
  readonly kind: string;
  readonly what: string;
  readonly right: string;
  readonly contract?: string;
  readonly options?: readonly string[];
  readonly as?: string;
  readonly links?: Readonly<Record<string, string>>;
  readonly present?: Readonly<Record<string, string>>;
  readonly unchanged?: readonly string[];
  readonly json?: string;
  readonly grow?: number;
  readonly disk?: 'full';
  readonly accept: readonly Outcome[];
}

interface Finding {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly claim: string | null;
  readonly code: string;
  readonly rule: string;
  readonly certainty: string;
  readonly difference: number;
}

/** 写给程序的结论。What is written for programs. */
interface Verdict {
  readonly verdict: 'clean' | 'found' | 'incomplete';
  readonly read: {
    readonly rows: number;
    readonly claims: number;
    readonly unreadCells: number;
    readonly unreadColumns: readonly string[];
    readonly hidden: readonly unknown[];
  };
  readonly checks: readonly {
    readonly check: string;
    readonly done: number;
    readonly of: number;
    readonly missing: readonly string[];
  }[];
  readonly misread: readonly { readonly rows: number }[];
  readonly findings: readonly Finding[];
}

/** 命令做了什么。What the command did. */
export interface Seen {
  readonly exit: number;
  readonly json: Verdict | null;
  /** 登记赔付和复算应付，分。In fen. */
  readonly paid: number | null;
  readonly due: number | null;
  readonly says: string;
  readonly changed: readonly string[];
}

const STATUS = { clean: 0, found: 1, incomplete: 3 } as const;

const meets =
  ({ claims, difference, certainty, row, sheet }: Required) =>
  (found: Finding): boolean =>
    (claims === 'any' || claims.includes(found.claim)) &&
    (difference === 'any' || difference.includes(found.difference)) &&
    certainty.includes(found.certainty) &&
    (row === undefined || row === found.row) &&
    (sheet === undefined || sheet === found.sheet);

const told = ({ claim, code, difference, certainty }: Finding): string =>
  `${code} ${claim} ${difference} ${certainty}`;

function* faultsOfFindings({ findings = {} }: Outcome, found: readonly Finding[]): Generator<string> {
  const { none = false, required = [], others, forbidden = [] } = findings;
  const isRequired = (each: Finding): boolean => required.some((one) => meets(one)(each));
  for (const each of required) if (!found.some(meets(each))) yield `not found: ${each.what}`;
  for (const each of found) {
    if (none) yield `found: ${told(each)}`;
    else if (others !== undefined && !isRequired(each) && (others === 'none' || each.certainty === 'certain'))
      yield `found besides: ${told(each)}`;
    if (forbidden.some(({ about }) => new RegExp(about).test(`${each.code} ${each.rule}`)))
      yield `forbidden: ${told(each)}`;
  }
}

function* faultsOfReading(outcome: Outcome, { read, checks, misread }: Verdict): Generator<string> {
  for (const name of ['rows', 'claims'] as const)
    if (outcome[name] !== undefined && outcome[name] !== read[name])
      yield `${name} ${read[name]}, not ${outcome[name]}`;
  const { unreadCells = -1, unreadColumns = [], misread: rows } = outcome;
  if (unreadCells === 0 ? read.unreadCells > 0 : read.unreadCells < unreadCells)
    yield `unread cells ${read.unreadCells}`;
  for (const header of unreadColumns) if (!read.unreadColumns.includes(header)) yield `not named: ${header}`;
  if (outcome.hidden === true && read.hidden.length === 0) yield 'nothing is said to be hidden';
  if (rows !== undefined && !misread.some((each) => each.rows >= rows)) yield 'not said to be misread';
  for (const [check, how] of Object.entries(outcome.checks ?? {})) {
    const { done, of, missing } = checks.find((each) => each.check === check) ?? {
      done: -1,
      of: 0,
      missing: [],
    };
    const isAsSaid =
      how === 'all'
        ? done === of
        : missing.length > 0 && (how === 'short' ? done < of : done === 0 && of > 0);
    if (!isAsSaid) yield `${check} ${done}/${of}, not ${how}`;
  }
}

/** 与一种可以接受的结果不符之处。Where what was seen is not as an outcome has it. */
function* faults(outcome: Outcome, seen: Seen): Generator<string> {
  if (![outcome.exit].flat().includes(seen.exit)) yield `exit ${seen.exit}, not ${outcome.exit}`;
  for (const name of ['paid', 'due'] as const)
    if (outcome[name] !== undefined && outcome[name] !== seen[name])
      yield `${name} ${seen[name]}, not ${outcome[name]}`;
  for (const words of [outcome.says ?? []].flat())
    if (!new RegExp(words).test(seen.says)) yield `does not say ${words}`;
  if (outcome.saysNot !== undefined && new RegExp(outcome.saysNot).test(seen.says))
    yield `says ${outcome.saysNot}`;
  if (outcome.verdict === undefined) return;
  if (seen.json === null) {
    yield 'no verdict was written';
    return;
  }
  if (seen.json.verdict !== outcome.verdict) yield `${seen.json.verdict}, not ${outcome.verdict}`;
  yield* faultsOfFindings(outcome, seen.json.findings);
  yield* faultsOfReading(outcome, seen.json);
}

/** 凡试验都应如此的。What holds of every trial. */
function* always({ json, exit, changed }: Seen): Generator<string> {
  if (changed.length > 0) yield `changed: ${changed}`;
  if (json === null) return;
  if (STATUS[json.verdict] !== exit) yield `${json.verdict} with ${exit}`;
  if ((json.verdict === 'found') !== json.findings.length > 0)
    yield `${json.verdict} with ${json.findings.length}`;
  if (json.verdict === 'clean' && json.checks.some(({ done, of }) => done < of))
    yield 'clean, and not checked';
  if (json.checks.length !== 9) yield `${json.checks.length} checks`;
}

/** 不符之处最少的一种结果还差什么；空的就是可以接受。What is wrong by the nearest outcome: nothing where one is met. */
export const faultsOf = ({ accept }: Trial, seen: Seen): readonly string[] => [
  ...always(seen),
  ...accept.map((outcome) => [...faults(outcome, seen)]).reduce((a, b) => (b.length < a.length ? b : a)),
];

export const REGISTERS = new URL('../fixtures/trials/registers/', import.meta.url);

export const trials: readonly Trial[] = JSON.parse(
  readFileSync(new URL('expected.json', REGISTERS), 'utf8'),
).trials;
