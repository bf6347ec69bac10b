import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type * as letters from '../../../src/letters/en.js';
import { UNITS } from '../../../src/territory/place.js';
import type * as english from '../../../src/words/en.js';
import { claimWith, contractWith } from '../claims.js';
import { after, replace, write } from '../edit.js';
import type { Recipe } from '../recipe.js';

const DOOR = 'test/recipes/door.ts';
const ENGLISH = 'src/words/en';

/** 语言自己的部分：照英文抄，两处另写。Its own parts: as in English, but for its name and that of a line. */
const PARTS = readdirSync(ENGLISH).map((file) =>
  write(
    `src/words/la/${file}`,
    readFileSync(`${ENGLISH}/${file}`, 'utf8')
      .replace("locale = 'en'", "locale = 'la'")
      .replaceAll('Natural disaster relief insurance', 'Auxilium in calamitatibus'),
  ),
);

/** 街镇只有中文名。Towns have names in Chinese alone. */
const withoutPlaces = (text: string): string =>
  UNITS.reduce((rest, { name }) => rest.replaceAll(name, ''), text);

/** 新语言。A language. */
export const language: Recipe = {
  name: 'language',
  first: [
    replace('src/law/edition-words.ts', "['zh-CN', 'en'] as const", "['zh-CN', 'en', 'la'] as const"),
    ...PARTS,
    ...['words', 'explain', 'letters'].map((room) =>
      write(
        `src/${room}/la.ts`,
        readFileSync(`src/${room}/en.ts`, 'utf8')
          .replaceAll('en/language.js', 'la/language.js')
          .replaceAll('explain/en.js', 'explain/la.js'),
      ),
    ),
  ],
  compiler: [],
  used: [
    after(
      DOOR,
      "export { LATEST } from '../../src/law/edition.js';\n",
      "export * as laLetters from '../../src/letters/la.js';\nexport * as la from '../../src/words/la.js';\n",
    ),
  ],
  told: { of: null, edits: [] },
  shows(done, house) {
    const contract = contractWith({ insurers: [{ id: 'picc', name: 'PICC', share: '1', lead: true }] });
    const locale = 'la' as never;
    const { la, laLetters } = done as unknown as {
      readonly la: typeof english;
      readonly laLetters: typeof letters;
    };
    for (const claim of [
      claimWith({}),
      claimWith({ 'incident.peril': 'fire', 'loss.harm': 'disability', 'loss.disabilityGrade': 3 }),
      claimWith({ 'loss.presence': 'outside', 'loss.medicalCost': undefined }),
      claimWith({ 'incident.peril': undefined, 'loss.harm': 'missing' }),
    ]) {
      const explanation = done.explain(claim, contract, { locale });
      const determination = done.adjudicate(claim, contract);
      assert.throws(() => done.explainAsSvg(explanation), { name: 'InvalidInputError' });
      const written = [laLetters.explainAsSvg(explanation), done.noteIn(laLetters, claim, contract)];
      for (const text of written) assert.match(text, /Auxilium in calamitatibus/);
      const accounts = [
        la.describeDetermination(determination),
        la.describeReadings(done.underReadings(claim, contract)),
      ];
      for (const text of [...written, ...accounts])
        assert.doesNotMatch(withoutPlaces(text), /\p{Script=Han}/u);
      const [now, then] = [done, house].map((door) => door.textEn(claim, contract));
      assert.equal(now, then);
    }
  },
};
