import { readFileSync } from 'node:fs';
import { type ContractInput, type Line, parseClaim, parseContract } from 'qijiang-catastrophe-insurance';
import { decideCompactly, limitCompactly, shareCompactly } from 'qijiang-catastrophe-insurance/batch';

/** Rows of a register as columns, in its order: sums in fen, moments in milliseconds, texts once and then by their number. */
export interface Columns {
  readonly texts: readonly string[];
  readonly event: readonly number[];
  /** 0 where no line pays. */
  readonly line: readonly number[];
  readonly startedAt: readonly number[];
  readonly amount: readonly number[];
}

/** What each kind of task takes and gives: plain numbers and texts, so that it may go over any queue. */
export interface Work {
  /** Decides the claims of a file, one in a line. */
  readonly decide: { readonly takes: string; readonly gives: Columns };
  /** Limits a whole register, given in its parts: what each claim is paid, in the same parts. Some 40 bytes a claim, and a fiftieth of the work. */
  readonly limit: { readonly takes: readonly Columns[]; readonly gives: readonly (readonly number[])[] };
  /** Shares what the claims of a part are paid between the insurers: what each of them bears in all. */
  readonly share: { readonly takes: readonly number[]; readonly gives: readonly number[] };
}

export type Kind = keyof Work;

/** One piece of work. Its key says which: the same key is the same work with the same result, however often it is done. */
export interface Task<K extends Kind = Kind> {
  readonly key: string;
  readonly kind: K;
  readonly input: Work[K]['takes'];
}

export type Perform = (task: Task) => Work[Kind]['gives'];

function columnsOf(file: string, contract: ReturnType<typeof parseContract>): Columns {
  const numbers = new Map<string, number>([['', 0]]);
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const columns = { event: [], line: [], startedAt: [], amount: [] } as Record<
    Exclude<keyof Columns, 'texts'>,
    number[]
  >;
  for (const json of readFileSync(file, 'utf8').split('\n')) {
    if (json === '') continue;
    const claim = parseClaim(JSON.parse(json));
    const { amount, line } = decideCompactly(claim, contract);
    const { id, incidentId, startedAt } = claim;
    columns.event.push(numberOf(incidentId ?? id));
    columns.line.push(numberOf(line ?? ''));
    // 只知道日期的，从那天零点算起。A bare day begins at its midnight.
    columns.startedAt.push(typeof startedAt === 'object' ? (startedAt?.from ?? 0) : (startedAt ?? 0));
    columns.amount.push(amount);
  }
  return { texts: [...numbers.keys()], ...columns };
}

const rowsOf = ({ texts, event, line, startedAt, amount }: Columns) =>
  amount.map((due, i) => ({
    event: texts[event[i] as number] as string,
    line: (texts[line[i] as number] || null) as Line | null,
    startedAt: startedAt[i] as number,
    amount: due,
  }));

/** A worker: it parses the contract once, and then does whatever task it is given. */
export function worker(terms: ContractInput): Perform {
  const contract = parseContract(terms);
  const doing: { readonly [K in Kind]: (input: Work[K]['takes']) => Work[K]['gives'] } = {
    decide: (file) => columnsOf(file, contract),
    limit: (parts) => {
      const paid = limitCompactly(parts.flatMap(rowsOf), contract);
      let from = 0;
      return parts.map(({ amount: { length } }) => {
        from += length;
        return paid.slice(from - length, from);
      });
    },
    share: (paid) => {
      const borne = contract.insurers.map(() => 0);
      for (const fen of paid)
        for (const [i, part] of shareCompactly(fen, contract).entries())
          borne[i] = (borne[i] as number) + part;
      return borne;
    },
  };
  return ({ kind, input }) => doing[kind](input as never);
}
