import { readFileSync } from 'node:fs';
import { type Contract, type ContractInput, parseClaim, parseContract } from 'qijiang-catastrophe-insurance';
import {
  type CompactRow,
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

/** Rows of a register, in its order: what many of them share once, and of each its number and the sum in fen. */
export interface Columns {
  readonly shared: readonly Omit<CompactRow, 'amount'>[];
  readonly by: readonly number[];
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
  const shared: Omit<CompactRow, 'amount'>[] = [];
  const numbers = new Map<string, number>();
  const by: number[] = [];
  const amounts: number[] = [];
  for (const json of readFileSync(file, 'utf8').split('\n')) {
    if (json === '') continue;
    const claim = parseClaim(JSON.parse(json));
    const { amount, line } = decideCompactly(claim, contract);
    const { incidentId, id, startedAt: began } = claim;
    const event = incidentId ?? id;
    // 只知道日期的，从那天零点算起。A bare day begins at its midnight.
    const startedAt = began == null ? 0 : typeof began === 'object' ? began.from : began;
    const key = `${startedAt} ${line} ${event}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = shared.push({ event, line, startedAt }) - 1;
      numbers.set(key, number);
    }
    by.push(number);
    amounts.push(amount);
  }
  return { shared, by, amount: amounts };
}

function* rowsOf({ shared, by, amount: amounts }: Columns): Generator<CompactRow> {
  for (const [i, amount] of amounts.entries()) {
    const { event, line, startedAt } = shared[by[i] as number] as CompactRow;
    yield { event, line, startedAt, amount };
  }
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
