import type { Contract } from '../../../../src/contract/contract.js';
import { applyLimits } from '../../../../src/limits/apply-limits.js';
import { explainLimits } from '../../../../src/limits/explain.js';
import { instantPhrase as inEnglish } from '../../../../src/words/en/instant.js';
import { instantPhrase as inChinese } from '../../../../src/words/zh-CN/instant.js';
import type { Library } from '../cases.js';
import { blocks, heading, table } from '../markdown.js';
import type { Site } from '../site.js';

export function limitSections(site: Site, { contracts, limits }: Library): readonly string[] {
  const { t, words } = site;
  const contract = contracts[0] as Contract;
  const sections = limits.map(({ limits: agreed, overflow, items, paid }) => {
    const under = { ...contract, limits: agreed, overflow } as Contract;
    const found = applyLimits(items, under);
    if (found.some((row, i) => row.paid !== paid[i])) throw new Error(`limits: ${overflow}`);
    const steps = explainLimits(items, under);
    return blocks(
      heading(3, words.overflows[overflow], overflow),
      table(
        [
          t('行', 'Row'),
          t('事件', 'Event'),
          t('开始（北京时间）', 'Began (Beijing time)'),
          t('应付', 'Due'),
          t('实付', 'Paid'),
          t('被什么削减', 'Cut by'),
        ],
        items.map(({ event, startedAt, amount }, i) => [
          String(i + 1),
          event,
          t(
            inChinese(startedAt).replace('北京时间', ''),
            inEnglish(startedAt).replace(' (Beijing time)', ''),
          ),
          amount,
          found[i]?.paid ?? '',
          (steps[i]?.steps ?? [])
            .map(
              ({ cutBy, limit, due }) =>
                `${words.limitSpans[cutBy === 'perEvent' ? 'event' : 'year']} ${limit} / ${due}`,
            )
            .join('; '),
        ]),
      ),
    );
  });
  const [one] = limits;
  return [
    blocks(
      heading(2, t('例', 'Example'), 'example'),
      t(
        `每次事件限额 ${one?.limits.perEvent} 元，每年 ${one?.limits.perYear} 元。跨年的事件按北京时间归年：世界时12月31日16时已是次年。`,
        `Limit per event ${one?.limits.perEvent} yuan, per year ${one?.limits.perYear}. Years are Beijing years: 16:00 UTC on 31 December is already the next one.`,
      ),
      ...sections,
      t(
        '按比例时，第 i 行付 ⌊Cᵢ·L/T⌋ − ⌊Cᵢ₋₁·L/T⌋ 分（C 是按登记顺序的累计数，T 是事件合计，L 是可付的限额）：合计恰为 L，每行与精确的份额相差不到一分。',
        'Pro rata, row i is paid ⌊Cᵢ·L/T⌋ − ⌊Cᵢ₋₁·L/T⌋ fen, where C are the running sums in register order, T is the total of the event and L what can be paid: it adds up to L exactly, and each row is within one fen of its share.',
      ),
      t('分险种的限额先按同样的办法适用。', 'Limits of single lines are applied first, in the same way.'),
    ),
  ];
}
