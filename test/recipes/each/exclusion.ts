import assert from 'node:assert/strict';
import { assertUnchanged, claimWith, contractWith, NOTHING, PAYS, paid } from '../claims.js';
import { after } from '../edit.js';
import type { Recipe } from '../recipe.js';

/** 新的除外情形：擅自返回警戒区，只对人。An exclusion, of persons alone: going back behind the cordon. */
export const exclusion: Recipe = {
  name: 'exclusion',
  first: [
    after('src/claim/circumstances.ts', "  disease: ['person'],\n", "  'behind-cordon': ['person'],\n"),
  ],
  compiler: [
    after(
      'src/claim/circumstances.ts',
      "    disease: ['forensic-opinion', 'survey-record'],\n",
      "    'behind-cordon': ['police-report'],\n",
    ),
    after(
      'src/register/values.ts',
      "    disease: ['自身疾病', '疾病', 'an illness of the person', 'illness'],\n",
      "    'behind-cordon': ['擅自返回警戒区', '返回警戒区'],\n",
    ),
    after(
      'src/words/zh-CN/claim.ts',
      "    disease: '自身疾病',\n",
      "    'behind-cordon': '擅自返回警戒区',\n",
    ),
    after(
      'src/words/en/claim.ts',
      "    disease: 'an illness of the person',\n",
      "    'behind-cordon': 'going back behind the cordon',\n",
    ),
  ],
  used: [],
  told: { of: null, edits: [] },
  shows(done, house) {
    const claim = claimWith({ 'loss.circumstances': ['behind-cordon'] });
    const excluding = contractWith({ exclusions: ['behind-cordon'] });
    assert.deepEqual(paid(done, claim), PAYS);
    assert.deepEqual(paid(done, claim, excluding), NOTHING);
    assert.deepEqual(done.coverageOf('natural-disaster', claim, excluding), {
      covered: false,
      excludedBy: ['behind-cordon'],
    });
    assert.match(done.textZh(claim, excluding), /擅自返回警戒区/);
    assert.match(done.textEn(claim, excluding), /behind the cordon/);
    const cells = [['c-1', '人身伤亡', '返回警戒区']];
    const { rows, issues } = done.readRegister(['案件编号', '损失类型', '除外情形'], cells);
    assert.deepEqual(issues, []);
    assert.deepEqual(rows[0]?.claim?.loss?.circumstances, ['behind-cordon']);
    const ofHouse = ({ loss }: { readonly loss?: { readonly kind: string } }) => loss?.kind === 'house';
    assertUnchanged(done, house, (each) => !ofHouse(each as never));
    assertUnchanged(
      done,
      house,
      (each) => ofHouse(each as never),
      (under) => ({
        ...under,
        exclusions: [...(under.exclusions ?? []), 'behind-cordon' as never],
      }),
    );
  },
};
