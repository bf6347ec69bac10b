import { readFileSync } from 'node:fs';
import { type Explanation, explain } from '../../src/explain/index.js';

const json = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../examples/${path}.json`, import.meta.url), 'utf8'));

const example = (file: string): readonly [string, unknown, string] => {
  const { claim, contract = 'illustrative' } = json(`claims/${file}`);
  return [file, claim, contract];
};

/** 有几个理由、每一个都足够的案件。Drowned in 万盛, before the term, after a crime: each of the three is enough. */
const SEVERAL = {
  id: 'several-reasons',
  incident: { startedAt: '2022-12-31T23:30:00+08:00', division: '500110105', peril: 'flood' },
  loss: {
    kind: 'person',
    role: 'victim',
    presence: 'at-onset',
    causedByIncident: true,
    harm: 'death',
    medicalCost: '0.00',
    circumstances: [{ id: 'crime', causedLoss: true }],
  },
};

const CLAIMS = [
  ...[
    '01-lightning-huidong',
    '03-found-after-rainstorm-nanan',
    '04-poplar-jiahe',
    '05-street-tree-wuhan',
    '09-bravery-recognised',
    '10-bravery-not-yet-recognised',
    '12-landslide-house',
    '13-shop-fire',
    '15-subsidence-ungraded',
  ].map(example),
  ['18-several-reasons', SEVERAL, 'illustrative'] as const,
];

/** 十个不同的案件。Ten different claims, explained. */
export const TEN: readonly (readonly [string, Explanation])[] = CLAIMS.map(([name, claim, contract]) => [
  name,
  explain(claim as never, json(`contracts/${contract}`)),
]);
