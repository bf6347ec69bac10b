import { ended } from './command/ended.js';
import { type Grammar, isEnded, parse } from './command/grammar.js';
import { main } from './command/main.js';
import { LANGUAGE_OF } from './phrases.js';
import { season } from './season/season.js';

const MOST = 999_999;
const NUMBER = { 'zh-CN': '整数', en: 'NUMBER' };

const GRAMMAR: Grammar<'claims' | 'seed'> = {
  name: 'npm run season --',
  about: {
    'zh-CN': '编造一个汛期的案件，从裁定、限额、支付到季度结算和公示，走完一年。不读文件，不写文件。',
    en: 'Makes up the claims of a flood season, and takes them through a year: decisions, limits, payments, quarterly settlement, disclosure. Reads and writes no file.',
  },
  options: {
    claims: {
      value: NUMBER,
      about: {
        'zh-CN': `案件数，0 至 ${MOST}（不写为 20000）`,
        en: `claims, 0 to ${MOST} (20000 unless given)`,
      },
    },
    seed: {
      value: NUMBER,
      about: {
        'zh-CN': '随机数种子：相同则案件相同（不写为 2024）',
        en: 'seed: the same gives the same claims (2024 unless given)',
      },
    },
  },
  examples: [
    ['--claims 1000 --seed 7', { 'zh-CN': '一千件，另一个种子', en: 'a thousand claims of another seed' }],
  ],
  ends: ['clean'],
};

const WIDTH = 40;

/** A bar on the terminal, and nothing where there is none. */
function bar(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.trunc((done * WIDTH) / total);
  process.stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} / ${total}`);
  if (done === total) process.stderr.write('\n');
}

const whole = (text: string, most: number): number | null =>
  /^\d{1,15}$/.test(text) && Number(text) <= most ? Number(text) : null;

await main((args, columns) => {
  const asked = parse(GRAMMAR, args, columns);
  if (isEnded(asked)) return asked;
  const claims = whole(asked.options.claims ?? '20000', MOST);
  const seed = whole(asked.options.seed ?? '2024', Number.MAX_SAFE_INTEGER);
  if (claims === null || seed === null) {
    const wrong = {
      'zh-CN': `--claims 应是 0 至 ${MOST} 的整数，--seed 应是整数。`,
      en: `--claims must be a whole number from 0 to ${MOST}, and --seed a whole number.`,
    };
    return ended('unusable', '', wrong[asked.locale]);
  }
  return ended('clean', season({ claims, seed, onProgress: bar }).text[LANGUAGE_OF[asked.locale]].trimEnd());
});
