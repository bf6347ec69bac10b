// The package as an implementation: how its functions answer what the vectors ask.
import type { Implementation, Json } from './runner.js';

type Door = { readonly [name: string]: (...given: never[]) => never };

/** Of the package the entries that are asked. */
export interface Doors {
  readonly main: Door;
  readonly settlement: Door;
  readonly receipt: Door;
}

const byText =
  (key: string) =>
  (a: { readonly [key: string]: Json }, b: { readonly [key: string]: Json }): number =>
    `${a[key]}` < `${b[key]}` ? -1 : 1;

/** What a determination says, without the reasons: missing facts in order of their paths, and nobody paid by a line that is out. */
function decided({ outcome, amount, atMost, line, departments, shares, missing, lines }: never): Json {
  const each = Object.entries<{ covered: boolean | null; departments: Json; payee: Json }>(lines).map(
    ([id, { covered, departments: responsible, payee }]) => [
      id,
      { covered, departments: responsible, payee: covered === false ? null : payee },
    ],
  );
  const facts = (missing as { fact: string; state: string }[])
    .map(({ fact, state }) => ({ fact, state }))
    .sort(byText('fact'));
  return {
    outcome,
    amount,
    atMost,
    line,
    departments,
    shares,
    missing: facts,
    lines: Object.fromEntries(each),
  };
}

type Path = readonly (string | number)[];

/** A document with another value at a path. */
function withValue(value: Json, [key, ...rest]: Path, to: Json): Json {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((part, i) => (i === key ? withValue(part, rest, to) : part));
  const object = value as { readonly [key: string]: Json };
  return { ...object, [key]: withValue(object[key] as Json, rest, to) };
}

/** The same data as JSON has it. */
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

export function implementationOf({ main, settlement, receipt }: Doors): Implementation {
  const call = (door: Door, name: string, ...given: unknown[]): never => {
    const found = door[name];
    if (found === undefined) throw new Error(`There is no ${name}`);
    return found(...(given as never[]));
  };
  const issues = (result: { success: boolean; issues: { path: string; code: string }[] }): Json =>
    result.success ? [] : result.issues.map(({ path, code }) => ({ path, code })).sort(byText('path'));
  return {
    decisions: ({ claim, contract }) => plain(decided(call(main, 'adjudicate', claim, contract))),
    splits: ({ amount, insurers, remainder }) =>
      plain(call(main, 'splitAmount', amount, insurers, remainder)),
    limits: ({ rows, terms }) =>
      (call(main, 'applyLimits', rows, terms) as { paid: string }[]).map(({ paid }) => paid),
    'across-claims': ({ rows, contract }) => {
      const register = rows as { readonly [key: string]: Json }[];
      const postings = register.map(({ paid: _, ...row }, i) => ({
        ...row,
        version: 1,
        contract: (contract as { readonly id: string }).id,
        startedAt: '2024-07-11T03:20:00+08:00',
        reportedAt: `2024-07-12T03:${10 + i}:00+08:00`,
        status: 'open',
      }));
      const payments = register.map(({ claim, paid }, i) => ({
        id: `p-${i}`,
        claim,
        kind: 'payment',
        paidAt: '2024-08-01T10:00:00+08:00',
        amount: paid,
      }));
      const ledger = call(settlement, 'emptyLedger', contract);
      const { ledger: posted } = call(settlement, 'post', ledger, postings) as { ledger: unknown };
      const { ledger: all } = call(settlement, 'recordPayments', posted, payments) as { ledger: unknown };
      const balances = call(settlement, 'balances', all) as { claim: string; through: string; due: string }[];
      const due = new Map(
        balances.map((each) => [each.claim, each.through === each.claim ? each.due : '0.00']),
      );
      return register.map(({ claim }) => due.get(claim as string) as string);
    },
    settlements: ({ payments, contract, quarter }) =>
      plain(call(settlement, 'settle', payments, contract, quarter)),
    hashes: ({ claim, contract }) => {
      const issued = call(receipt, 'receipt', claim, contract) as { claim: { hash: string } };
      return issued.claim.hash;
    },
    'bad-input': ({ as, base, path, to }) => {
      const input = withValue(base as Json, path as Path, to as Json);
      return issues(call(main, as === 'claim' ? 'safeParseClaim' : 'safeParseContract', input));
    },
  };
}
