import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ui as en } from '../../../docs/.vitepress/theme/try/words.en.js';
import { ui as zh } from '../../../docs/.vitepress/theme/try/words.zh-CN.js';
import type { FactName } from '../../../src/claim/facts.js';
import { adjudicate, type ClaimInput, type ContractInput } from '../../../src/index.js';
import { words as english } from '../../../src/words/en.js';
import { words as chinese } from '../../../src/words/zh-CN.js';
import { still } from '../still.js';
import { workDuring } from '../work.js';
import { PHONE, site } from './site.js';

const { open, troubles } = site();

const TONGUES = [
  { name: '中文', path: 'workbench.html', words: chinese, ui: zh },
  { name: 'English', path: 'en/workbench.html', words: english, ui: en },
] as const;

const contract = JSON.parse(readFileSync('examples/contracts/illustrative.json', 'utf8')) as ContractInput;

const verdict = (page: Page): Promise<string> => page.locator('.result .verdict').innerText();
const amount = async (page: Page): Promise<string> =>
  (await page.locator('.result .amount').innerText()).replace(/[^\d.,]/g, '');
const question = (page: Page) => page.locator('.questions legend').last();

async function load(page: Page, example: string): Promise<void> {
  await page.locator('#example option[value]:nth-child(2)').first().waitFor({ state: 'attached' });
  await page.selectOption('#example', example);
  await page.locator('.example button').click();
  await page.locator('.result').waitFor();
}

async function copied(page: Page, button: string): Promise<string> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.locator('.copied', { hasText: /./ }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

describe.each(TONGUES)('trying a claim in $name', ({ path, words, ui }) => {
  it('decides a death by lightning, asked one by one, and asks no more than it must', async () => {
    const page = await open(path);
    await page.getByRole('button', { name: words.lossKinds.person }).click();
    expect((await verdict(page)).toLowerCase()).toBe(words.outcomes.pending);

    const answers: Readonly<Record<string, () => Promise<void>>> = {
      'incident.startedAt': () => page.locator('.questions input[type=date]').fill('2024-07-11'),
      'incident.division': async () => {
        await page.locator('.questions select').selectOption('500110110');
      },
      'incident.facility': () =>
        page.locator('.questions').getByLabel(ui.nothingFell, { exact: true }).check(),
      'incident.peril': () => page.getByLabel(words.perils.lightning, { exact: true }).check(),
      'loss.role': () => page.getByLabel(words.roles.victim, { exact: true }).check(),
      'loss.presence': () => page.getByLabel(words.presences['at-onset'], { exact: true }).check(),
      'loss.causedByIncident': () => page.locator('.questions').getByLabel(ui.yes, { exact: true }).check(),
      'loss.harm': () => page.getByLabel(words.harms.death, { exact: true }).check(),
      'loss.medicalCost': () => page.locator('.questions input[type=text]').fill('0'),
      'loss.circumstances': () =>
        page.locator('.questions').getByLabel(ui.noneOfThese, { exact: true }).check(),
    };
    const asked: string[] = [];
    while (!(await page.locator('#questions-done').isVisible())) {
      const fact = (await page.locator('.questions .field').getAttribute('data-fact')) ?? '';
      const asks = words.phrases.papers.asks[fact.split('.')[1] as FactName];
      const [first] = (await question(page).innerText()).split(/[：:]/);
      expect(
        (['person', 'death'] as const).map((about) =>
          asks({ about, state: 'absent', circumstances: ['…'], text: '' }),
        ),
      ).toContainEqual(expect.stringContaining(first as string));
      asked.push(fact);
      const answer = answers[fact];
      if (answer === undefined) throw new Error(`asked ${fact}`);
      await answer();
      await page.locator('.questions button[type=submit]').click();
    }
    expect(asked).toEqual([...new Set(asked)]);
    expect(await page.locator('#questions-done').innerText()).toBe(ui.allAnswered);
    expect((await verdict(page)).toLowerCase()).toBe(words.outcomes.payable);
    expect(await amount(page)).toBe('100,000.00');
    const result = await page.locator('.result').innerText();
    expect(result).toContain(words.lines['natural-disaster']);
    expect(result).toContain(words.institutions['emergency-management']);
    expect(result).toContain(ui.money('60000.00'));

    const { claim, determination } = JSON.parse(await copied(page, ui.copyJson));
    expect(determination).toEqual(JSON.parse(JSON.stringify(adjudicate(claim as ClaimInput, contract))));
    await page.close();
  });

  it('shows the account, the ladder, what is missing, what would change it and whether it is contested', async () => {
    const page = await open(path);
    await load(page, 'subsidence-ungraded');
    expect(await amount(page)).toBe('8,123.45');
    await page.locator('#panel-explanation .prose h3').first().waitFor();
    expect(await page.locator('#panel-explanation .prose').first().innerText()).toContain('安稳镇');

    await page.locator('#tab-ladder').click();
    await page.locator('.ladder svg').waitFor();
    expect(await page.locator('.ladder svg title').textContent()).not.toBe('');
    await page.getByLabel(ui.ladderViews.list, { exact: true }).check();
    expect(await page.locator('.tree .mark').count()).toBeGreaterThan(20);

    await page.locator('#tab-missing').click();
    const missing = page.locator('#panel-missing');
    expect(await missing.locator('.missing > li').count()).toBe(1);
    await missing.locator('summary').click();
    expect(await missing.innerText()).toContain(words.outsideBodies['appraisal-body']);

    await page.locator('#tab-readings').click();
    await page.locator('#panel-readings .badge', { hasText: ui.contested }).waitFor();
    expect(await page.locator('#panel-readings').innerText()).toContain(words.readings.subsidence.title);

    await page.locator('#tab-changes').click();
    await page.locator('#panel-changes .ways button').first().click();
    await page.locator('#panel-changes section:not(.stale)').waitFor();
    await page.locator('#tab-missing').click();
    expect(await page.locator('#panel-missing .missing > li').count()).toBe(0);
    expect(Number((await amount(page)).replace(',', ''))).toBeGreaterThan(8123.45);
    await page.close();
  });

  it('tells what is wrong with a term at its field, and decides again once it is mended', async () => {
    const page = await open(path);
    await load(page, 'lightning-huidong');
    await page
      .locator('.terms > details', { hasText: ui.termGroups.lines })
      .first()
      .locator('summary')
      .first()
      .click();
    const death = page.locator('#term-lines-natural-disaster-death');
    await death.fill('-5');
    const error = page.locator('#term-lines-natural-disaster-death-error');
    expect(await error.innerText()).toMatch(
      ui === zh
        ? /^金额的写法不合要求，应为以元为单位的文字/
        : /^This is not how an amount is written; a text in yuan/,
    );
    expect(await death.getAttribute('aria-invalid')).toBe('true');
    expect(await death.getAttribute('aria-describedby')).toBe(await error.getAttribute('id'));
    expect(await verdict(page)).toBe(ui.contractWrong(1));
    await death.fill('120000');
    expect(await error.count()).toBe(0);
    expect(await amount(page)).toBe('120,000.00');

    await page
      .locator('.terms > details', { hasText: ui.termGroups.insurers })
      .first()
      .locator('summary')
      .click();
    await page.locator('#term-insurers-1-share').fill('0.26');
    expect(await page.locator('.terms [role=alert]').innerText()).toMatch(ui === zh ? /恰为 1/ : /exactly 1/);
    await page.close();
  });

  it('asks whether a condition of the contract is met, and whether what it excludes caused the loss', async () => {
    const page = await open(path);
    await load(page, 'lightning-huidong');
    const terms = (name: string) =>
      page.locator('.terms > details').filter({ has: page.locator('summary', { hasText: name }) });
    await terms(ui.termGroups.conditions).locator('summary').click();
    await page.getByRole('button', { name: ui.addCondition, exact: true }).click();
    await page.locator('#term-conditions-0-text').fill('A report within 48 hours');
    expect((await verdict(page)).toLowerCase()).toBe(words.outcomes.pending);
    expect(await page.locator('.result .at-most').innerText()).toContain(ui.money('100000.00'));
    const asked = page.locator('[data-fact="loss.conditions.condition-1"]');
    expect(await asked.innerText()).toContain('A report within 48 hours');
    await asked.getByLabel(ui.yes, { exact: true }).check();
    expect((await verdict(page)).toLowerCase()).toBe(words.outcomes.payable);
    expect(await page.locator('.answers').innerText()).toContain('A report within 48 hours');

    await page.getByLabel(ui.allAtOnce, { exact: true }).check();
    const found = page.locator('[data-fact="loss.circumstances"]');
    await found.getByLabel(words.circumstances.crime, { exact: true }).check();
    expect((await verdict(page)).toLowerCase()).toBe(words.outcomes.pending);
    const cause = found.getByRole('radiogroup');
    await cause.getByLabel(ui.yes, { exact: true }).check();
    expect((await verdict(page)).toLowerCase()).toBe(words.outcomes.declined);
    await cause.getByLabel(ui.no, { exact: true }).check();
    expect((await verdict(page)).toLowerCase()).toBe(words.outcomes.payable);
    const { claim } = JSON.parse(await copied(page, ui.copyJson));
    expect(claim.loss.circumstances).toEqual([{ id: 'crime', causedLoss: false }]);
    expect(claim.loss.conditions).toEqual({ 'condition-1': true });
    await page.close();
  });

  it('takes several grades and a bare day, and tells whom a line pays and who chose how the notice is read', async () => {
    const page = await open(path);
    await load(page, 'two-grades-one-storm');
    await page.getByLabel(ui.allAtOnce, { exact: true }).check();
    const grades = page.locator('[data-fact="loss.disabilityGrade"]');
    await grades.locator('select').selectOption('9');
    const start = page.locator('[data-fact="incident.startedAt"]');
    await start.locator('input[type=time]').fill('');
    const { claim } = JSON.parse(await copied(page, ui.copyJson));
    expect(claim.loss.disabilityGrade).toEqual([9, 10, 9]);
    expect(claim.incident.startedAt).toBe('2024-08-01');
    expect(await amount(page)).toBe('40,000.00');
    expect(await page.locator('.result').innerText()).toContain(ui.payees.claimant);
    expect(await page.locator('.result').innerText()).toContain(ui.whoChose([]));

    const terms = page
      .locator('.terms > details')
      .filter({ has: page.locator('summary', { hasText: ui.termGroups.appraisal }) });
    await terms.locator('summary').click();
    await terms.getByLabel(ui.severalGradesRules['raise-equal'], { exact: true }).check();
    expect(await amount(page)).toBe('50,000.00');
    await page.locator('.terms > details').last().locator('summary').click();
    await page
      .locator('.terms')
      .getByText(words.readings['facility-failure'].positions['any-failure'], { exact: true })
      .click();
    expect(await page.locator('.result').innerText()).toContain(
      ui.whoChose([words.readings['facility-failure'].title]),
    );
    await page.close();
  });

  it('leads to a clause that it names, and back to the same claim', async () => {
    const page = await open(path);
    await load(page, 'lightning-huidong');
    const shown = await amount(page);
    const name = words.clause('2.2.1');
    await page.locator('#panel-explanation').getByRole('link', { name, exact: true }).first().click();
    await page.waitForURL(/notice\/2-2-1\.html$/);
    await page.getByRole('heading', { level: 1 }).filter({ hasText: name }).waitFor();
    // VitePress marks the heading in view a moment later, and stumbles where the page is left before.
    await still(page);
    await page.goBack();
    await page.locator('.result').waitFor();
    expect(await amount(page)).toBe(shown);
    await page.close();
  });

  it('follows a reading of the contract', async () => {
    const page = await open(path);
    await load(page, 'subsidence-ungraded');
    await page.locator('.terms > details').last().locator('summary').click();
    await page.getByLabel(words.readings.subsidence.positions['natural-only'], { exact: true }).check();
    expect((await verdict(page)).toLowerCase()).toBe(words.outcomes.declined);
    await page.close();
  });
});

describe('the state', () => {
  it('is in the address: reload restores it, back and forth walk through it', async () => {
    const page = await open('en/workbench.html');
    await load(page, 'landslide-house');
    const first = page.url();
    expect(first).toMatch(/#s=[\w-]+$/);
    const before = await amount(page);
    const rooms = page.locator('.answers > div', { hasText: english.facts['loss.rooms'].label });
    await rooms.getByRole('button', { name: en.changeAnswer }).click();
    const input = page.locator('#fact-loss-rooms input[type=text]');
    await input.fill('1');
    const one = await amount(page);
    expect(one).not.toBe(before);
    await input.fill('12');
    await page.reload();
    await page.locator('.result').waitFor();
    expect(await amount(page)).toBe('20,000.00');
    await page.goBack();
    await expect.poll(() => amount(page)).toBe(before);
    expect(page.url()).toBe(first);
    await page.goForward();
    await expect.poll(() => amount(page)).toBe('20,000.00');
    await page.goBack();
    await page.goBack();
    await page.locator('#start-heading').waitFor();
    await page.close();
  });

  it('goes along to the other language', async () => {
    const page = await open('workbench.html');
    await load(page, 'lightning-huidong');
    await page.evaluate(() => {
      const link = [...document.querySelectorAll<HTMLAnchorElement>('a')].find(({ href }) =>
        href.includes('/en/workbench'),
      );
      link?.click();
    });
    await page.waitForURL(/\/en\/workbench\.html#s=/);
    await expect.poll(async () => (await verdict(page)).toLowerCase()).toBe(english.outcomes.payable);
    await page.close();
  });

  it('takes no harm from an address that somebody made up', async () => {
    for (const made of [
      '#s=',
      '#s=%%%',
      '#s=e30',
      `#s=${btoa('{"c":{"loss":{"kind":"cat"}}}')}`,
      `#s=${btoa('[1]')}`,
    ]) {
      const page = await open(`workbench.html${made}`);
      await page.locator('#start-heading').waitFor();
      await page.close();
    }
    const terms = btoa(
      JSON.stringify({ c: { id: 'x', loss: { kind: 'house' } }, t: { insurers: 'none', lines: [] } }),
    );
    const page = await open(`workbench.html#s=${terms}`);
    await page.locator('.result').waitFor();
    expect(await verdict(page)).toBe(zh.contractWrong(2));
    await page.close();
  });
});

describe('answers', () => {
  it('may be “I don’t know” or “could not be determined”, be changed and be withdrawn', async () => {
    const page = await open('en/workbench.html');
    await load(page, 'lightning-huidong');
    const row = page.locator('.answers > div', { hasText: english.facts['loss.harm'].label });
    await row.getByRole('button', { name: en.changeAnswer }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fact-loss-harm');
    await page.locator('.questions').getByLabel(en.undetermined).check();
    expect((await verdict(page)).toLowerCase()).toBe(english.outcomes.pending);
    expect(await row.locator('dd').first().innerText()).toBe(en.undetermined);
    let { claim } = JSON.parse(await copied(page, en.copyJson));
    expect(claim.loss.harm).toBeNull();

    await page.locator('.questions').getByLabel(en.unknown).check();
    expect(await row.locator('dd').first().innerText()).toBe(en.unknown);
    ({ claim } = JSON.parse(await copied(page, en.copyJson)));
    expect(claim.loss).not.toHaveProperty('harm');

    await row.getByRole('button', { name: en.withdraw }).click();
    expect(await row.count()).toBe(0);
    expect(await page.locator('.questions .field').getAttribute('data-fact')).toBe('loss.harm');
    await page.close();
  });

  it('can all be given on one form, and a sum that cannot be read is told at its field', async () => {
    const page = await open('en/workbench.html', PHONE);
    await load(page, 'subsidence-ungraded');
    await page.getByLabel(en.allAtOnce, { exact: true }).check();
    expect(await page.locator('.questions .field').count()).toBe(13);
    const cost = page.locator('#fact-loss-medicalCost input[type=text]');
    await cost.fill('12.345');
    expect(await page.locator('#fact-loss-medicalCost-error').innerText()).toMatch(
      /^This is not how an amount is written/,
    );
    await cost.fill('１，０００');
    expect(await amount(page)).toBe('1,000.00');
    expect(await cost.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('radio', { name: english.phrases.challenge.grade(1), exact: true }).check();
    expect(await amount(page)).toBe('101,000.00');
    await page.close();
  });

  it('never wait for the heavy answers', async () => {
    const page = await open('workbench.html');
    await page.getByRole('button', { name: chinese.lossKinds.person }).click();
    await page.getByLabel(zh.allAtOnce, { exact: true }).check();
    await still(page);
    const cost = page.locator('#fact-loss-medicalCost input[type=text]');
    const { longest } = await workDuring(page, async () => {
      await cost.pressSequentially('123456.78');
      expect(await cost.inputValue()).toBe('123456.78');
      // Every answer has come.
      await page.waitForFunction(() => document.querySelector('.try .stale') === null);
      await still(page);
    });
    console.log(`the longest task while a sum is typed: ${Math.round(longest)} ms`);
    expect(longest).toBeLessThan(250);
    await page.close();
  });
});

it('works by keyboard alone', async () => {
  const page = await open('en/workbench.html');
  await page.getByRole('button', { name: english.lossKinds.house }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.result').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('questions-heading');
  for (let step = 0; step < 12 && !(await page.locator('#questions-done').isVisible()); step++) {
    const fact = await page.locator('.questions .field').getAttribute('data-fact');
    await page.keyboard.press('Tab');
    while (!(await page.evaluate(() => document.activeElement?.closest('.field') !== null))) {
      await page.keyboard.press('Tab');
    }
    if (fact === 'incident.startedAt') await page.keyboard.type('07112024');
    else if (fact === 'incident.division') {
      for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown');
    } else if (fact === 'loss.rooms') await page.keyboard.type('3');
    else await page.keyboard.press('Space');
    while (!(await page.evaluate(() => document.activeElement?.matches('[type=submit]')))) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toMatch(/^(?:fact-|questions-done)/);
  }
  expect((await verdict(page)).toLowerCase()).toBe(english.outcomes.payable);
  expect(await amount(page)).toBe('15,000.00');

  await page.locator('#tab-explanation').focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-ladder');
  expect(await page.locator('#panel-ladder').isVisible()).toBe(true);
  await page.close();
});

it('tells a screen reader of the result', async () => {
  const page = await open('en/workbench.html');
  await load(page, 'lightning-huidong');
  const live = page.locator('[aria-live=polite]').first();
  await expect.poll(() => live.innerText()).toContain('Result: payable. CNY 100,000.00.');
  await page.close();
});

it('prints the answers, the result and everything behind it', async () => {
  const page = await open('en/workbench.html');
  await load(page, 'lightning-huidong');
  await page.locator('#panel-explanation h3').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  // The ladders as a list: a drawing higher than the sheet would be cut.
  await page.locator('.ladder-card .tree').waitFor();
  await page.locator('#panel-readings section:not(.no-print)').waitFor();
  for (const each of ['.result', '.answers', '#panel-explanation', '#panel-ladder', '#panel-readings']) {
    expect(await page.locator(each).isVisible()).toBe(true);
  }
  for (const each of ['.toolbar', '.questions', '.terms', '.VPNav', '[role=tablist]']) {
    expect(await page.locator(each).first().isVisible()).toBe(false);
  }
  await page.close();
});

it('asks for nothing outside the site, and nothing goes wrong in it', () => {
  expect(troubles()).toEqual([]);
});
