import { readFileSync } from 'node:fs';

/** 一条应有的发现，写法见试验登记簿的说明。A finding that must be there. */
interface Required {
  readonly what: string;
  readonly claims: readonly (string | null)[] | 'any';
  readonly difference: readonly (number | null)[] | 'any';
  readonly certainty: readonly string[];
  readonly row?: number;
}

/** 一种可以接受的结果；没有写的不查。An outcome that is accepted; what it does not say is not looked at. */
interface Outcome {
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
  readonly unreadCells?: number;
}

export interface Trial {
  readonly file: string;
  readonly kind: string;
  readonly what: string;
  readonly right: string;
  readonly contract?: string;
  readonly options?: readonly string[];
  readonly accept: readonly Outcome[];
}

/** 核查所见。What an audit made of a register. */
export interface Seen {
  readonly findings: readonly {
    readonly row: number | null;
    readonly claim: string | null;
    readonly code: string;
    readonly rule: string;
    readonly certainty: string;
    readonly difference: number;
  }[];
  readonly rows: number;
  readonly claims: number;
  /** 登记赔付和复算应付，分。In fen. */
  readonly paid: number;
  readonly due: number;
  readonly unreadCells: number;
}

type Finding = Seen['findings'][number];

const meets =
  ({ claims, difference, certainty, row }: Required) =>
  (found: Finding): boolean =>
    (claims === 'any' || claims.includes(found.claim)) &&
    (difference === 'any' || difference.includes(found.difference)) &&
    certainty.includes(found.certainty) &&
    (row === undefined || row === found.row);

const told = ({ claim, code, difference, certainty }: Finding): string =>
  `${code} ${claim} ${difference} ${certainty}`;

function* faultsOfFindings({ findings = {} }: Outcome, { findings: found }: Seen): Generator<string> {
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

/** 与一种可以接受的结果不符之处。Where what was seen is not as an outcome has it. */
function faults(outcome: Outcome, seen: Seen): readonly string[] {
  const figures = (['rows', 'claims', 'paid', 'due'] as const).flatMap((name) =>
    outcome[name] === undefined || outcome[name] === seen[name]
      ? []
      : [`${name} ${seen[name]}, not ${outcome[name]}`],
  );
  const { unreadCells } = outcome;
  const isUnread =
    unreadCells === undefined ||
    (unreadCells === 0 ? seen.unreadCells === 0 : seen.unreadCells >= unreadCells);
  return [
    ...faultsOfFindings(outcome, seen),
    ...figures,
    ...(isUnread ? [] : [`unread ${seen.unreadCells}`]),
  ];
}

/** 不符之处最少的一种结果还差什么；空的就是可以接受。What is wrong by the nearest outcome: nothing where one is met. */
export const faultsOf = ({ accept }: Trial, seen: Seen): readonly string[] =>
  accept.map((outcome) => faults(outcome, seen)).reduce((a, b) => (b.length < a.length ? b : a));

export const REGISTERS = new URL('../fixtures/trials/registers/', import.meta.url);

export const trials: readonly Trial[] = JSON.parse(
  readFileSync(new URL('expected.json', REGISTERS), 'utf8'),
).trials;
