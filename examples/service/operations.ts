import {
  adjudicate,
  type ClaimInput,
  InvalidInputError,
  type Issue,
  parseClaim,
} from 'qijiang-catastrophe-insurance';
import { balanceOf, balances, settle, standingOf } from 'qijiang-catastrophe-insurance/settlement';
import type { Books } from './books.js';
import type { LedgerKind } from './ledger-records.js';

/** What a request brings: the parts of its path, its query, and its body, which is JSON of any kind. */
export interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What it is answered; nothing where there is no such thing. */
export interface Answered {
  readonly status: 200 | 201;
  readonly body: object;
}

/** One thing that the service does: its address, what it takes and gives, and how it is done. */
export interface Operation {
  readonly method: 'get' | 'put' | 'post';
  /** Parts in braces are of the path. */
  readonly path: string;
  readonly summary: string;
  /** Schemas of the document. */
  readonly takes?: string;
  readonly gives: string;
  readonly query?: readonly string[];
  readonly work: (asked: Asked, books: Books) => Promise<Answered | null> | Answered | null;
}

const VERSION = /^[1-9]\d{0,5}$/;

const found = (body: object | null | undefined): Answered | null => (body ? { status: 200, body } : null);

const asVersion = (text = ''): number => (VERSION.test(text) ? Number(text) : Number.NaN);

const entered = (isNew: boolean, body: object): Answered => ({ status: isNew ? 201 : 200, body });

/** Enters records of one kind of the ledger. */
const recording = (kind: LedgerKind, path: string, schema: string, summary: string): Operation => ({
  method: 'post',
  path,
  summary,
  takes: schema,
  gives: schema,
  work: async ({ body }, books) => {
    const { isNew, record } = await books.record(kind, body as object);
    return entered(isNew, record);
  },
});

/** The address names one claim, the body another. */
const OTHER_CLAIM: Issue = {
  argument: 'claim',
  path: 'id',
  code: 'other-record',
  found: 'string',
  expected: { kind: 'same', as: 'id-beside' },
};

const MOST = 1000;

export const OPERATIONS: Readonly<Record<string, Operation>> = {
  adjudicate: {
    method: 'post',
    path: '/adjudicate',
    summary: '裁定一案，不登记。Decides one claim, and enters nothing.',
    takes: 'Claim',
    gives: 'Determination',
    work: ({ body }, { contract }) => found(adjudicate(body as ClaimInput, contract)),
  },
  enterClaim: {
    method: 'put',
    path: '/claims/{id}/versions/{version}',
    summary: '登记案件的一个版本，裁定并记账。Enters a version of a claim, decides and posts it.',
    takes: 'Claim',
    gives: 'Decided',
    work: async ({ path, body }, books) => {
      if (parseClaim(body as ClaimInput).id !== path.id) throw new InvalidInputError([OTHER_CLAIM]);
      const { isNew, decided } = await books.decide(body as ClaimInput, asVersion(path.version));
      return entered(isNew, decided);
    },
  },
  claimVersion: {
    method: 'get',
    path: '/claims/{id}/versions/{version}',
    summary: '案件的一个版本。A version of a claim.',
    gives: 'Decided',
    work: async ({ path: { id = '', version = '' } }, books) =>
      VERSION.test(version) ? found(await books.claim(id, asVersion(version))) : null,
  },
  claim: {
    method: 'get',
    path: '/claims/{id}',
    summary: '案件的最新版本。The last version of a claim.',
    gives: 'Decided',
    work: async ({ path: { id = '' } }, books) => found(await books.claim(id)),
  },
  post: recording('posting', '/postings', 'Posting', '记账：撤回、重开。Postings: withdrawals, reopenings.'),
  pay: recording('payment', '/payments', 'Payment', '付款，或者退回。A payment, or what came back.'),
  recover: recording('recovery', '/recoveries', 'Recovery', '追偿、残值收入。A recovery.'),
  transfer: recording('transfer', '/transfers', 'Transfer', '承保人之间的划款。A transfer between insurers.'),
  balances: {
    method: 'get',
    path: '/balances',
    summary: `各案余额，每页至多 ${MOST} 件，after 之后的。Balances by claim, at most ${MOST}, those after.`,
    gives: 'Balances',
    query: ['after'],
    work: async ({ query: { after = '' } }, books) => {
      const all = balances(await books.ledger());
      return found({ balances: all.filter(({ claim }) => claim > after).slice(0, MOST) });
    },
  },
  balance: {
    method: 'get',
    path: '/balances/{claim}',
    summary: '一案的余额。The balance of a claim.',
    gives: 'Balance',
    work: async ({ path }, books) => found(balanceOf(await books.ledger(), path.claim ?? '')),
  },
  limits: {
    method: 'get',
    path: '/limits/{claim}',
    summary: '一案之下各项限额用去多少、还剩多少。The limits of a claim: what is used and left.',
    gives: 'LimitStandings',
    work: async ({ path }, books) => found({ limits: standingOf(await books.ledger(), path.claim ?? '') }),
  },
  statement: {
    method: 'get',
    path: '/statements/{year}/{quarter}',
    summary: '一个季度的共保结算。The statement of a quarter between the insurers.',
    gives: 'Statement',
    work: async ({ path: { year, quarter } }, books) =>
      found(settle(await books.ledger(), books.contract, { year: Number(year), quarter: Number(quarter) })),
  },
  chain: {
    method: 'get',
    path: '/chain',
    summary: '链长和末端的哈希，请另行保存。How long the chain is and its last hash: keep it elsewhere.',
    gives: 'Chain',
    work: async (_, books) => found(await books.end()),
  },
};
