import { SUSPICIONS } from '../../../../src/audit/discrepancy.js';
import { CLAUSE_IDS } from '../../../../src/law/clause-ids.js';
import { INSTITUTIONS } from '../../../../src/law/institutions.js';
import { LINES } from '../../../../src/law/line-ids.js';
import { READING_IDS } from '../../../../src/law/readings.js';
import { words } from '../../../../src/words/en.js';
import type { Json } from './json.js';

/** 输出一律敞开：日后多出的键，旧的模式照收。An output is open: a key that is added later breaks nobody. */
const open = (properties: Readonly<Record<string, Json>>, optional: readonly string[] = []): Json => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: true,
});

const list = (items: Json): Json => ({ type: 'array', items });
const orNull = (part: Json): Json => ({ ...part, type: [part.type, 'null'] });
const codes = (values: readonly string[]): Json => ({ type: 'string', enum: values });
const codesOrNull = (values: readonly string[]): Json => ({
  type: ['string', 'null'],
  enum: [...values, null],
});

const text: Json = { type: 'string' };
const flag: Json = { type: 'boolean' };
const count: Json = { type: 'integer' };
const any: Json = {};
const movement: Json = { type: 'string', pattern: '^-?(0|[1-9]\\d*)\\.\\d{2}$' };
const yuan: Json = { type: 'string', pattern: '^(0|[1-9]\\d*)\\.\\d{2}$' };
const hash: Json = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const byName = (values: Json): Json => ({ type: 'object', additionalProperties: values });

const clause = codes(CLAUSE_IDS);
const institutions = list(codes(Object.keys(INSTITUTIONS)));
const outcome = codes(['payable', 'pending', 'declined']);
const line = codesOrNull(LINES);
const states = Object.keys(words.missingStates);
const shares = list(open({ insurer: text, amount: yuan }));

/** 裁定。The determination. */
export const DETERMINATION: Json = open(
  {
    claim: text,
    contract: text,
    endorsement: text,
    outcome,
    amount: yuan,
    atMost: orNull(yuan),
    line,
    departments: institutions,
    shares,
    missing: list(
      open({ fact: text, text, state: codes(states), rules: list(text), clauses: list(clause) }, ['text']),
    ),
    lines: open(
      Object.fromEntries(
        LINES.map((each) => [
          each,
          open({
            covered: orNull(flag),
            departments: institutions,
            payee: codes(['claimant', 'government']),
            amount: yuan,
            benefits: list(open({ benefit: text, amount: orNull(yuan) })),
          }),
        ]),
      ),
    ),
    chosen: list(codes(READING_IDS)),
  },
  ['endorsement'],
);

/** 批量裁定的结果，以分为单位。A compact decision, in fen. */
export const COMPACT_DECISION: Json = open({
  outcome,
  amount: count,
  atMost: orNull(count),
  line,
  departments: institutions,
  shares: list(count),
  isFinal: flag,
});

/** 限额以后的一行。A row after limits. */
export const PAID_ROW: Json = open({ id: text, paid: yuan });

/** 合同对照提示。A finding of a contract. */
export const FINDING: Json = open(
  {
    code: text,
    grade: codes(['departure', 'note']),
    path: text,
    source: codes(['notice', 'municipal-opinion']),
    clause,
    expected: text,
    found: text,
    lines: list(codes(LINES)),
  },
  ['lines'],
);

const part = open({ hash, read: any, unread: any });
const prints = byName(text);

/** 裁定凭证。A receipt. */
export const RECEIPT: Json = open({
  format: text,
  version: text,
  claim: part,
  contract: part,
  rules: open({
    edition: text,
    hash,
    clauses: prints,
    conditions: prints,
    lines: prints,
    sums: prints,
    answers: prints,
    tables: prints,
  }),
  determination: DETERMINATION,
  hash,
});

const node: Json = open({
  kind: codes(['all', 'any', 'one-of', 'check', 'terms', 'choice', 'constant']),
  id: orNull(text),
  clause: codesOrNull(CLAUSE_IDS),
  printed: orNull(text),
  truth: orNull(flag),
  inForce: flag,
  decisive: flag,
  decides: flag,
  fact: orNull(text),
  value: any,
  state: codesOrNull(states),
  accepts: { type: ['array', 'null'], items: any },
  reading: codesOrNull(READING_IDS),
  chosen: orNull(text),
  position: orNull(text),
  parts: list({ $ref: '#/$defs/node' }),
});

const steps = list(
  open({
    id: text,
    rule: text,
    clause,
    operation: codes(['take', 'times', 'round', 'minus', 'plus', 'least', 'greatest', 'share']),
    operands: list(open({ name: text, value: orNull(text) })),
    result: orNull(text),
  }),
);

const known = { fact: text, value: any };

/** 说明。An explanation. */
export const EXPLANATION: Json = {
  ...open(
    {
      locale: codes(['zh-CN', 'en']),
      kind: codes(['person', 'house']),
      determination: DETERMINATION,
      terms: { type: 'object', additionalProperties: true },
      lines: list(open({ line: codes(LINES), clause, status: text, tree: { $ref: '#/$defs/node' }, steps })),
      amount: steps,
      shares: steps,
      reasons: open({
        decisive: list(
          open({
            ...known,
            rules: list(text),
            clauses: list(clause),
            without: open({ outcome, amount: yuan, line }),
          }),
        ),
        sufficient: list(
          open({
            facts: list(open(known)),
            conditions: list(
              open({ id: text, clauses: list(clause), facts: list(text), lines: list(codes(LINES)) }),
            ),
            clauses: list(clause),
          }),
        ),
        alone: flag,
      }),
      next: list(
        open({
          action: text,
          by: institutions,
          rules: list(text),
          duty: orNull(text),
          clauses: list(clause),
        }),
      ),
      clauses: list(clause),
      edition: text,
      version: open({ endorsement: orNull(text), from: text, until: text, amended: list(text) }, ['amended']),
      otherwise: list({ $ref: '#' }),
    },
    ['edition', 'version', 'otherwise'],
  ),
  $defs: { node },
};

const evidence = open({ type: text });

/** 审计查出的一处问题。A discrepancy that an audit finds. */
export const DISCREPANCY: Json = open({
  code: text,
  row: orNull(count),
  rows: list(count),
  claim: orNull(text),
  event: orNull(text),
  rule: text,
  clause,
  expected: evidence,
  found: evidence,
  difference: count,
  certainty: open({ kind: codes(['certain', 'depends-on-facts', 'depends-on-reading']) }),
  suspicion: codesOrNull(SUSPICIONS),
  facts: list(open(known)),
  also: list(text),
});

/** 审计过的一行。A row that was audited. */
export const AUDITED_ROW: Json = open({
  row: { type: 'object', additionalProperties: true },
  registered: orNull(movement),
  recomputed: orNull(
    open({
      outcome,
      amount: yuan,
      paid: yuan,
      line,
      departments: institutions,
      shares,
      endorsement: orNull(text),
    }),
  ),
  discrepancies: list(DISCREPANCY),
});
