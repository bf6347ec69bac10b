// @gorules/zen-engine: a graph of decisions, compiled once: what is known of the claim, a table of lines (the first that
// fits), the sum. The engine is native and answers by promise; every claim of a batch is under way at once.
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { type Answer, type Contestant, outcomeOf } from '../contestant.js';
import { DEATH, END, HOUSE, MEDICAL, NATURAL, START } from '../floor.js';
import type { PlainClaim } from '../plain.js';

const list = (values: Iterable<string>): string => `[${[...values].map((value) => `'${value}'`).join(', ')}]`;

const expressions = (id: string, entries: Readonly<Record<string, string>>) => ({
  id,
  name: id,
  type: 'expressionNode',
  content: {
    expressions: Object.entries(entries).map(([key, value]) => ({ id: `${id}-${key}`, key, value })),
    passThrough: true,
  },
});

const known = expressions('known', {
  incident: `standing == 'qijiang' and startedAt >= ${START} and startedAt < ${END} and causedByIncident`,
  casualty:
    `kind == 'person' and $.incident and (harm != 'missing' or missingCertified == true)` +
    ` and not(some(circumstances, # in ${list(['war', 'nuclear', 'self-harm', 'crime'])}))`,
  house:
    `kind == 'house' and $.incident and title == 'lawful' and use in ['residential', 'mixed'] and part == 'main-structure'` +
    ` and not(some(circumstances, # in ${list(['war', 'nuclear', 'illegal-building'])}))`,
  natural: `peril in ${list(NATURAL)}`,
  helping:
    `role in ['disaster-relief', 'emergency-response']` +
    ` or (role == 'samaritan' and recognisedBy in ['district', 'above-district'])`,
});

const COLUMNS = ['casualty', 'house', 'natural', 'presence', 'helping', 'peril', 'liableParty'];

const LINES: readonly (Readonly<Record<string, string>> & { readonly line: string })[] = [
  { line: 'natural-disaster', casualty: 'true', natural: 'true', presence: 'true' },
  { line: 'good-samaritan', casualty: 'true', helping: 'true' },
  {
    line: 'fire-explosion',
    casualty: 'true',
    peril: "'fire', 'explosion'",
    liableParty: "'not-found', 'unable-to-pay'",
    presence: 'true',
  },
  { line: 'house-damage', house: 'true', natural: 'true' },
  { line: 'house-damage', house: 'true', peril: "'fire', 'explosion', 'crowd-crush'" },
];

const table = {
  id: 'lines',
  name: 'lines',
  type: 'decisionTableNode',
  content: {
    hitPolicy: 'first',
    inputs: COLUMNS.map((field) => ({ id: field, name: field, field })),
    outputs: [{ id: 'line', name: 'line', field: 'line' }],
    rules: LINES.map((row, i) => ({
      _id: String(i),
      ...Object.fromEntries(COLUMNS.map((field) => [field, row[field] ?? ''])),
      line: `'${row.line}'`,
    })),
    passThrough: true,
  },
};

const due = {
  ...expressions('due', {
    line: 'line',
    amount:
      `line == null ? 0 : line == 'house-damage'` +
      ` ? min([(damage == 'collapsed' ? 500000 : damage == 'severe' ? 400000 : 100000) * rooms, ${HOUSE}])` +
      ` : min([medicalCost, ${MEDICAL}])` +
      ` + (harm == 'injury' ? 0 : harm == 'disability' ? (11 - disabilityGrade) * ${DEATH / 10} : ${DEATH})`,
  }),
};

const graph = {
  nodes: [
    { id: 'input', name: 'input', type: 'inputNode' },
    known,
    table,
    { ...due, content: { ...due.content, passThrough: false } },
    { id: 'output', name: 'output', type: 'outputNode' },
  ],
  edges: [
    ['input', 'known'],
    ['known', 'lines'],
    ['lines', 'due'],
    ['due', 'output'],
  ].map(([sourceId, targetId], i) => ({ id: String(i), type: 'edge', sourceId, targetId })),
};

const BATCH = 200;

export const contestant: Contestant = {
  name: '@gorules/zen-engine 0.52',
  completeOnly: true,
  most: 5000,
  ready: ({ plain }) => {
    const decision = new ZenEngine().createDecision(new ZenDecisionContent(graph));
    const decide = async (claim: PlainClaim): Promise<Answer> => {
      const { result } = await decision.evaluate(claim);
      const { line, amount } = result as { line: string | null; amount: number };
      return { outcome: outcomeOf(amount, false), line: amount === 0 ? null : line, amount };
    };
    const answers = async (): Promise<Answer[]> => {
      const found: Answer[] = [];
      for (let i = 0; i < plain.length; i += BATCH)
        found.push(...(await Promise.all(plain.slice(i, i + BATCH).map(decide))));
      return found;
    };
    return { answers, run: async () => (await answers()).reduce((total, { amount }) => total + amount, 0) };
  },
};
