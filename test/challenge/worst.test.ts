// 主程序不会被一案卡住：这里看数目，用时见 `npm run bench`。No claim stalls a host: told here by counts, in time by `npm run bench`.
import { describe, expect, it } from 'vitest';
import { underReadings, whatWouldChange } from '../../src/challenge.js';
import { explain } from '../../src/explain/index.js';
import { parseContract } from '../../src/index.js';
import { BARE, DATED, worstContract } from './worst.js';

const worst = parseContract(worstContract({ endorsements: 13, conditions: 100 }));

const refusing = (code: string, argument: string, path: string) =>
  expect.objectContaining({ issues: [expect.objectContaining({ code, argument, path })] });

describe('under endorsements that all differ', () => {
  it('what tells of every version asks for the day', () => {
    for (const tell of [explain, underReadings])
      expect(() => tell(BARE, worst)).toThrow(refusing('too-many-versions', 'claim', 'incident.startedAt'));
    expect(underReadings(DATED, worst).groups).toHaveLength(1);
  });

  it('what may move the day asks for the contract of a day', () => {
    expect(() => whatWouldChange(DATED, worst)).toThrow(
      refusing('too-many-endorsements', 'contract', 'endorsements'),
    );
    const few = worstContract({ endorsements: 0, conditions: 30 });
    expect(whatWouldChange(BARE, few as never).goals.map(({ sets }) => sets.length)).toEqual([1, 245]);
  });

  it('more ways to change it than can be told are refused', () => {
    const many = worstContract({ endorsements: 0, conditions: 100 });
    expect(() => whatWouldChange(BARE, many as never)).toThrow(
      refusing('too-many-changes', 'contract', 'conditions'),
    );
  });

  it('an explanation is below 200 kB, but for the words of the contract', () => {
    expect(JSON.stringify(explain(DATED, worst)).replaceAll('约', '').length).toBeLessThan(200_000);
  });
});

it('endorsements in a row that decide alike are one version', () => {
  const { endorsements, ...signed } = worstContract({ endorsements: 20, conditions: 0 });
  const premiums = endorsements.map(({ id, effectiveAt }) => ({ id, effectiveAt, premium: '1' }));
  const [amended, plain] = [{ ...signed, endorsements: premiums }, signed].map((each) =>
    whatWouldChange(BARE, each as never),
  );
  expect(amended).toEqual(plain);
});
