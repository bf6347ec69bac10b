import assert from 'node:assert/strict';
import { assertUnchanged, claimWith, contract, contractWith, NOTHING, paid, SUMS } from '../claims.js';
import { after, before, replace, write } from '../edit.js';
import type { Recipe } from '../recipe.js';

const LINE = `import { present } from './2-1-who-and-where.js';
import { coverageLine } from './coverage-line.js';
import { all, oneOf } from './rule.js';

export const furtherAccident = coverageLine(
  'further-accident',
  all(oneOf('peril', ['other'], { id: 'further-accident', clause: '2.2.1' }), present),
);
`;

const INSURED = "  'insured:house-damage': INSURED,\n";

/** 第六个险种：其他事故中的伤亡。A sixth line: casualties of other accidents. */
export const line: Recipe = {
  name: 'line',
  first: [
    after(
      'src/law/line-ids.ts',
      "  'house-damage': { clause: '2.2.5', pays: 'house' },\n",
      "  'further-accident': { clause: '2.2.1', pays: 'person' },\n",
    ),
  ],
  compiler: [
    after('src/law/lines.ts', "  'house-damage': houseDamage,\n", "  'further-accident': furtherAccident,\n"),
    after(
      'src/law/lines.ts',
      "import { houseDamage } from './2-2-5-house-damage.js';\n",
      "import { furtherAccident } from './2-2-6-further-accident.js';\n",
    ),
    after(
      'src/law/2-2-sums.ts',
      "  'house-damage': forHouse(),\n",
      "  'further-accident': forPerson(sumForHarm('harm', '2.2.1'), medical('medicalCost')),\n",
    ),
    before(
      'src/law/4-2-departments.ts',
      "  'fire-explosion': {\n",
      "  'further-accident': /* @__PURE__ */ whatever(null),\n",
    ),
    before(
      'src/register/values.ts',
      "    'house-damage': [\n",
      "    'further-accident': ['其他事故救助保险', '其他事故'],\n",
    ),
    after(
      'src/words/zh-CN/notice.ts',
      "    'house-damage': '房屋损毁保险',\n",
      "    'further-accident': '其他事故救助保险',\n",
    ),
    after(
      'src/words/en/notice.ts',
      "    'house-damage': 'House damage insurance',\n",
      "    'further-accident': 'Other accident insurance',\n",
    ),
  ],
  used: [write('src/law/2-2-6-further-accident.ts', LINE)],
  told: {
    of: 'further-accident',
    edits: [
      replace(
        'src/law/text/quotations.ts',
        "of: ['insured:natural-disaster']",
        "of: ['insured:natural-disaster', 'insured:further-accident', 'further-accident']",
      ),
      after(
        'src/words/zh-CN/rules.ts',
        INSURED,
        "  'insured:further-accident': INSURED,\n  'further-accident': being('其他事故'),\n",
      ),
      after(
        'src/words/en/rules.ts',
        INSURED,
        "  'insured:further-accident': INSURED,\n  'further-accident': being('another accident'),\n",
      ),
    ],
  },
  shows(done, house) {
    const accident = claimWith({ 'incident.peril': 'other' });
    const insuring = contractWith({ lines: { ...contract.lines, 'further-accident': SUMS } });
    const pays = { outcome: 'payable', amount: '100000.00', line: 'further-accident' };
    assert.deepEqual(paid(done, accident), NOTHING);
    assert.deepEqual(paid(done, accident, insuring), pays);
    assert.match(done.textZh(accident, insuring), /其他事故救助保险/);
    assert.match(done.textEn(accident, insuring), /Other accident insurance/);
    const row = { id: 'c-1', event: 'e', startedAt: '2024-07-11T03:20:00+08:00', amount: '2.00' };
    const limits = {
      perEvent: '9.00',
      perYear: '9.00',
      byLine: { 'further-accident': { perEvent: '1.00' } },
    };
    const [limited] = done.applyLimits(
      [{ ...row, line: 'further-accident' as never }],
      contractWith({ lines: insuring.lines, limits }),
    );
    assert.equal(limited?.paid, '1.00');
    assertUnchanged(done, house);
    const known = ({ incident }: { readonly incident?: { readonly peril?: string | null } }) =>
      incident?.peril != null && incident.peril !== 'other';
    assertUnchanged(
      done,
      house,
      (each) => known(each as never),
      (under) => ({
        ...under,
        lines: { ...under.lines, 'further-accident': SUMS },
      }),
    );
  },
};
