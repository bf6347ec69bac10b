import { readFileSync } from 'node:fs';
import {
  type Contract,
  type ContractInput,
  type Line,
  parseClaim,
  parseContract,
} from 'qijiang-catastrophe-insurance';
import {
  decideCompactly,
  payCompactly,
  shareCompactly,
  type Tally,
  tallyCompactly,
} from 'qijiang-catastrophe-insurance/batch';

/** A part of a register: a file of claims, one in a line, and the place of its first claim in the register, from 1. */
export interface Part {
  readonly file: string;
  readonly first: number;
}

/** Rows of a register as columns, in its order: sums in fen, moments in milliseconds, texts once and then by their number. */
export interface Columns {
  readonly texts: readonly string[];
  readonly event: readonly number[];
  /** That of an empty text where no line pays. */
  readonly line: readonly number[];
  readonly startedAt: readonly number[];
  readonly amount: readonly number[];
}

/** What each kind of task takes and gives: plain numbers and texts, so that it may go over any queue. */
export interface Work {
  /** Decides the claims of a part, and tallies what is due. */
  readonly decide: {
    readonly takes: Part;
    readonly gives: { readonly rows: Columns; readonly tally: Tally };
  };
  /** What each claim of a part is paid within the whole register, and what each insurer bears of that. */
  readonly pay: {
    readonly takes: { readonly rows: Columns; readonly whole: Tally; readonly before: Tally };
    readonly gives: { readonly paid: readonly number[]; readonly borne: readonly number[] };
  };
}

export type Kind = keyof Work;

/** One piece of work. Its key says which: the same key is the same work with the same result, however often it is done. */
export interface Task<K extends Kind = Kind> {
  readonly key: string;
  readonly kind: K;
  readonly input: Work[K]['takes'];
}

export type Perform = (task: Task) => Work[Kind]['gives'];

function columnsOf(file: string, contract: Contract): Columns {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const event: number[] = [];
  const lines: number[] = [];
  const startedAt: number[] = [];
  const amounts: number[] = [];
  for (const json of readFileSync(file, 'utf8').split('\n')) {
    if (json === '') continue;
    const claim = parseClaim(JSON.parse(json));
    const { amount, line } = decideCompactly(claim, contract);
    const began = claim.startedAt ?? 0;
    event.push(numberOf(claim.incidentId ?? claim.id));
    lines.push(numberOf(line ?? ''));
    // 只知道日期的，从那天零点算起。A bare day begins at its midnight.
    startedAt.push(typeof began === 'object' ? began.from : began);
    amounts.push(amount);
  }
  return { texts: [...numbers.keys()], event, line: lines, startedAt, amount: amounts };
}

function* rowsOf({ texts, event, line, startedAt, amount }: Columns) {
  for (const [i, due] of amount.entries())
    yield {
      event: texts[event[i] as number] as string,
      line: (texts[line[i] as number] || null) as Line | null,
      startedAt: startedAt[i] as number,
      amount: due,
    };
}

/** A worker: it parses the contract once, and then does whatever task it is given. */
export function worker(terms: ContractInput): Perform {
  const contract = parseContract(terms);
  const doing: { readonly [K in Kind]: (input: Work[K]['takes']) => Work[K]['gives'] } = {
    decide: ({ file, first }) => {
      const rows = columnsOf(file, contract);
      return { rows, tally: tallyCompactly(rowsOf(rows), first) };
    },
    pay: ({ rows, whole, before }) => {
      const paid = payCompactly(rowsOf(rows), whole, before, contract);
      const borne = contract.insurers.map(() => 0);
      for (const fen of paid)
        for (const [i, part] of shareCompactly(fen, contract).entries())
          borne[i] = (borne[i] as number) + part;
      return { paid, borne };
    },
  };
  return ({ kind, input }) => doing[kind](input as never);
}
