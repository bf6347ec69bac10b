// 一件案件经过各个入口，说的须是一回事。Whichever door a claim goes through, the same is said of it.
import { decideCompactly, missingCompactly, shareCompactly } from '../../src/batch.js';
import { underReadings } from '../../src/challenge.js';
import { claimInputOf } from '../../src/claim/write.js';
import { explain, questions } from '../../src/explain/index.js';
import { contractAt } from '../../src/history.js';
import { impactMeter } from '../../src/impact/index.js';
import {
  adjudicate,
  amountDue,
  type Claim,
  type ClaimInput,
  type Contract,
  type ContractInput,
  coverageOf,
  type Determination,
  isProtected,
  LINES,
  parseClaim,
  shareAmount,
} from '../../src/index.js';
import { fenOf, yuanOf } from '../../src/money/fen.js';
import { receipt, verify } from '../../src/receipt/index.js';
import { decide } from '../oracle/decide.js';
import type { Doors } from './door.js';

export interface Case {
  readonly written: ClaimInput;
  readonly terms: ContractInput;
  readonly claim: Claim;
  readonly contract: Contract;
  readonly determination: Determination;
}

const linesOf = <V>(of: (line: (typeof LINES)[number]) => V): readonly V[] => LINES.map(of);

/** 合同在案发那天的样子；日期不明的，只有没有批改的才说得准。How a contract reads on the day of a loss. */
const signed = ({ contract, claim }: Case): Contract | null => {
  if (contract.endorsements === undefined) return contract;
  return typeof claim.startedAt === 'number'
    ? contractAt(contract, new Date(claim.startedAt).toISOString())
    : null;
};

export const OF_CLAIMS: Doors<Case> = {
  'the oracle': {
    every: 40,
    ask: ({
      written,
      terms,
      determination: { outcome, amount, atMost, line, departments, shares, lines },
    }) => {
      const told = decide(written as never, terms as never);
      return [
        { outcome, amount, atMost, line, departments, shares, lines: linesOf((id) => lines[id].covered) },
        { ...told, lines: linesOf((id) => told.lines[id].covered) },
      ];
    },
  },
  'decideCompactly, missingCompactly': {
    every: 2,
    ask: ({
      claim,
      contract,
      determination: { outcome, amount, atMost, line, departments, shares, missing },
    }) => [
      { ...decideCompactly(claim, contract), missing: missingCompactly(claim, contract) },
      {
        ...{ outcome, line, departments, isFinal: missing.length === 0, amount: fenOf(amount) },
        atMost: atMost === null ? null : fenOf(atMost),
        shares: shares.map((share) => fenOf(share.amount)),
        missing: missing.map(({ fact }) => fact),
      },
    ],
  },
  'adjudicate of what is not checked yet': {
    every: 10,
    ask: ({ written, terms, determination }) => [adjudicate(written, terms), determination],
  },
  'adjudicate of a claim written back': {
    every: 5,
    ask: ({ claim, contract, determination }) => [
      adjudicate(parseClaim(JSON.parse(JSON.stringify(claimInputOf(claim)))), contract),
      determination,
    ],
  },
  coverageOf: {
    every: 3,
    ask: ({ claim, contract, determination: { lines } }) => [
      linesOf((line) => coverageOf(line, claim, contract).covered),
      linesOf((line) => lines[line].covered),
    ],
  },
  'amountDue, where a line covers under one version': {
    every: 1,
    ask: (each) => {
      const { claim, determination } = each;
      const contract = signed(each);
      const covering =
        contract === null ? [] : LINES.filter((line) => determination.lines[line].covered === true);
      return [
        covering.map((line) => amountDue(line, claim, contract as Contract)),
        covering.map((line) => {
          const { amount, benefits } = determination.lines[line];
          return { amount, benefits };
        }),
      ];
    },
  },
  isProtected: {
    every: 1,
    // Whom no person's line may cover is not always unprotected; whom one covers is never.
    ask: ({ claim, contract, determination: { lines } }) => [
      lines['natural-disaster'].covered === true && isProtected(claim, contract) === false,
      false,
    ],
  },
  'shareAmount, shareCompactly': {
    every: 1,
    ask: (each) => {
      const { amount, shares } = each.determination;
      const contract = signed(each);
      if (contract === null) return [null, null];
      return [
        [shareAmount(amount, contract), shareCompactly(fenOf(amount), contract).map(yuanOf)],
        [shares, shares.map((share) => share.amount)],
      ];
    },
  },
  explain: {
    every: 100,
    ask: ({ claim, contract, determination }) => [explain(claim, contract).determination, determination],
  },
  questions: {
    every: 100,
    ask: ({ claim, contract, determination: { missing } }) => [
      questions(claim, contract).length > 0,
      missing.length > 0,
    ],
  },
  'receipt, verify': {
    every: 200,
    ask: ({ claim, contract, determination }) => {
      const issued = receipt(claim, contract);
      return [
        [issued.determination, verify(JSON.stringify(issued), claim, contract).differences],
        [determination, []],
      ];
    },
  },
  underReadings: {
    every: 250,
    ask: (each) => {
      const { outcome, amount, line, departments, missing } = each.determination;
      const contract = signed(each);
      if (contract === null) return [null, null];
      const chosen = underReadings(each.claim, contract).groups.find(({ isChosen }) => isChosen);
      return [chosen?.result, { outcome, amount, line, departments, isFinal: missing.length === 0 }];
    },
  },
  impact: {
    every: 50,
    ask: ({ claim, contract, determination }) => {
      const meter = impactMeter(contract, contract);
      const change = meter.take(claim);
      const { before, changed } = meter.result().total;
      return [
        [change, before.amount, changed],
        [null, determination.amount, 0],
      ];
    },
  },
};
