import { printable } from '../printable.js';
import type { Text } from './text.js';

/** How a command ends, for whoever runs it from another program. */
export const STATUS = {
  clean: 0,
  found: 1,
  unusable: 2,
  incomplete: 3,
  failed: 4,
  interrupted: 130,
} as const;

export type Outcome = keyof typeof STATUS;

/** What a command has to say, and how it ends. */
export interface Ended {
  readonly status: (typeof STATUS)[Outcome];
  /** For stdout. */
  readonly report: string;
  /** For stderr. */
  readonly problems: string;
}

/** What files say may stand in it: on a terminal it moves no cursor and turns nothing round. */
const shown = (text: string): string => printable(text).replaceAll('\r', '');

export const ended = (outcome: Outcome, report: string, problems = ''): Ended => ({
  status: STATUS[outcome],
  report: shown(report),
  problems: shown(problems),
});

/** What each status means to those who call a command. */
export const MEANINGS: Readonly<Record<Outcome, Text>> = {
  clean: { 'zh-CN': '完成，没有发现问题', en: 'done, and nothing found wrong' },
  found: { 'zh-CN': '发现了问题', en: 'something was found wrong' },
  unusable: { 'zh-CN': '文件或命令不能用', en: 'the file or the command cannot be used' },
  incomplete: {
    'zh-CN': '没有发现问题，但有未能读取或核对的内容',
    en: 'nothing was found wrong, but not everything could be read or checked',
  },
  failed: { 'zh-CN': '程序出错', en: 'the program failed' },
  interrupted: { 'zh-CN': '被中断', en: 'interrupted' },
};
