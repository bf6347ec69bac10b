import assert from 'node:assert/strict';
import { claimWith, contract, NOTHING, PAYS, paid } from '../claims.js';
import { after, before, replace } from '../edit.js';
import type { Recipe } from '../recipe.js';

const WARNED = 'loss.warned';

/** 新事实：当事人事先是否得到预警；险种一问它。A fact: whether the person had been warned. Line 1 asks it. */
export const fact: Recipe = {
  name: 'fact',
  first: [
    after(
      'src/claim/fact-rows.ts',
      "  presence: { of: 'person', value: 'code', codes: 'presences' },\n",
      "  warned: { of: 'person', value: 'boolean' },\n",
    ),
    after(
      'src/claim/input.ts',
      '  readonly presence?: FactInput<Presence>;\n',
      '  /** Whether the person had been warned. */\n  readonly warned?: FactInput<boolean>;\n',
    ),
  ],
  compiler: [
    before(
      'src/claim/fact-rows.ts',
      '  residence: {\n    nature:',
      "  warned: { nature: 'fixed', topic: 'who', askedOf: ['claimant'], attestedBy: ['situation-report'] },\n",
    ),
    before(
      'src/words/zh-CN/facts.ts',
      '  residence: ({ about }) =>',
      "  warned: () => '请问事先有没有得到预警？',\n",
    ),
    before(
      'src/words/en/facts.ts',
      '  residence: ({ about }) =>',
      "  warned: () => 'Was there a warning beforehand?',\n",
    ),
    after(
      'src/claim/parse.ts',
      "  declare readonly presence: Claim['presence'];\n",
      "  declare readonly warned: Claim['warned'];\n",
    ),
    after('src/claim/parse.ts', '    this.presence = facts.presence;\n', '    this.warned = facts.warned;\n'),
    after(
      'src/register/columns.ts',
      "      en: ['presence in the district', 'presence', 'present', 'present at incident'],\n    },\n",
      "    'loss.warned': { zh: ['事先是否得到预警', '是否预警'], en: ['warned'] },\n",
    ),
    after(
      'src/words/zh-CN/facts.ts',
      "  presence: '人当时在何处，事后不能改变。',\n",
      "  warned: '事先有没有预警，事后不能改变。',\n",
    ),
    after(
      'src/words/en/facts.ts',
      "  presence: 'Where the person was then cannot be changed afterwards.',\n",
      "  warned: 'Whether there was a warning cannot be changed afterwards.',\n",
    ),
    replace(
      'src/words/zh-CN/facts.ts',
      "  'loss.presence': {\n",
      "  'loss.warned': {\n    label: '事先是否得到预警',\n    answers: '请回答“是”或者“否”。',\n  },\n  'loss.presence': {\n",
    ),
    after(
      'src/words/zh-CN/facts.ts',
      "  'loss.causedByIncident': '由这次事件造成',\n",
      "  'loss.warned': '事先得到预警',\n",
    ),
    after(
      'src/words/zh-CN/facts.ts',
      "  'loss.causedByIncident': '不是由这次事件造成',\n",
      "  'loss.warned': '事先没有得到预警',\n",
    ),
    replace(
      'src/words/en/facts.ts',
      "  'loss.presence': {\n",
      "  'loss.warned': {\n    label: 'Warned beforehand',\n    answers: 'Please answer yes or no.',\n  },\n  'loss.presence': {\n",
    ),
    after(
      'src/words/en/facts.ts',
      "  'loss.causedByIncident': 'caused by the incident',\n",
      "  'loss.warned': 'warned beforehand',\n",
    ),
    after(
      'src/words/en/facts.ts',
      "  'loss.causedByIncident': 'not caused by the incident',\n",
      "  'loss.warned': 'not warned beforehand',\n",
    ),
  ],
  used: [
    replace(
      'src/law/2-2-1-natural-disaster.ts',
      'all(naturalPeril, present)',
      "all(naturalPeril, present, oneOf('warned', [false], { id: 'not-warned', clause: '2.2.1' }))",
    ),
  ],
  told: {
    of: 'not-warned',
    edits: [
      replace(
        'src/law/text/quotations.ts',
        "of: ['natural-peril', 'listed-peril']",
        "of: ['natural-peril', 'listed-peril', 'not-warned']",
      ),
      replace(
        'src/words/zh-CN/rules.ts',
        "  'in-territory': {\n",
        "  'not-warned': { holds: '事先没有预警', fails: '事先有预警', open: '事先有没有预警' },\n  'in-territory': {\n",
      ),
      replace(
        'src/words/en/rules.ts',
        "  'in-territory': {\n",
        "  'not-warned': { holds: 'No warning had been given', fails: 'A warning had been given', open: 'Whether a warning had been given' },\n  'in-territory': {\n",
      ),
    ],
  },
  shows(done) {
    const [warned, not, open] = [true, false, undefined].map((said) => claimWith({ [WARNED]: said }));
    if (warned === undefined || not === undefined || open === undefined) throw new Error('no claims');
    assert.deepEqual(paid(done, warned), NOTHING);
    assert.deepEqual(paid(done, not), PAYS);
    const { outcome, missing } = done.adjudicate(open, contract);
    assert.equal(outcome, 'pending');
    const [first, ...others] = missing;
    assert.ok(first !== undefined && others.length === 0);
    assert.equal(first.fact, WARNED);
    assert.match(done.textZh(open, contract), /请问事先有没有得到预警？/);
    assert.match(done.textEn(open, contract), /Was there a warning beforehand\?/);
    const covered = (claim: typeof warned) => done.coverageOf('natural-disaster', claim, contract).covered;
    assert.deepEqual([warned, not, open].map(covered), [false, true, null]);
    assert.match(done.textZh(warned, contract), /事先有预警/);
    assert.match(done.textEn(warned, contract), /had been given/);
    const { rows, issues } = done.readRegister(
      ['案件编号', '损失类型', '是否预警'],
      [['c-1', '人身伤亡', '是']],
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(rows[0]?.claim?.loss, { kind: 'person', warned: true });
  },
};
