import assert from 'node:assert/strict';
import { assertUnchanged, claimWith, contractWith, NOTHING, paid } from '../claims.js';
import { before, replace } from '../edit.js';
import type { Recipe } from '../recipe.js';

/** 新解读：火灾险种是否要求事发时在区内。A reading: whether line 4 asks for presence in the district. */
export const reading: Recipe = {
  name: 'reading',
  first: [
    before(
      'src/law/readings.ts',
      "  'house-damage': {",
      "  'fire-presence': { positions: ['in-district', 'anywhere'], narrower: ['in-district'], clause: '2.2.4' },\n",
    ),
  ],
  compiler: [
    before('src/law/reading-ambiguities.ts', "    'house-damage': [", "    'fire-presence': ['A-30'],\n"),
    before(
      'src/words/zh-CN/readings.ts',
      "  'house-damage': {",
      "  'fire-presence': {\n    title: '火灾、爆炸时人须在何处',\n    positions: { 'in-district': '须在区内', anywhere: '不论在何处' },\n  },\n",
    ),
    before(
      'src/words/en/readings.ts',
      "  'house-damage': {",
      "  'fire-presence': {\n    title: 'Where the person must be in a fire',\n    positions: { 'in-district': 'in the district', anywhere: 'anywhere' },\n  },\n",
    ),
  ],
  used: [
    replace(
      'src/law/2-2-4-fire-explosion.ts',
      '    present,\n',
      "    reading('fire-presence', { 'in-district': present, anywhere: always }),\n",
    ),
  ],
  told: { of: null, edits: [] },
  shows(done, house) {
    const away = claimWith({ 'incident.peril': 'fire', 'loss.presence': 'outside' });
    assert.deepEqual(paid(done, away), NOTHING);
    const other = contractWith({ readings: { 'fire-presence': 'anywhere' } });
    const line = { outcome: 'payable', amount: '100000.00', line: 'fire-explosion' };
    assert.deepEqual(paid(done, away, other), line);
    const { contested, readings } = done.underReadings(away, contractWith({}));
    assert.equal(contested, true);
    assert.match(JSON.stringify(readings), /fire-presence/);
    assert.match(done.textZh(away, other), /不论在何处/);
    assertUnchanged(done, house);
  },
};
