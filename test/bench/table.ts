import type { ColdStart } from './cold-start.js';
import type { Timing } from './harness.js';
import { type RegisterTiming, total } from './register/measure.js';
import type { Target } from './targets.js';

const whole = (n: number): string => Math.round(n).toLocaleString('en-US');

/** Three figures. */
const figures = (n: number): string => (n >= 100 ? whole(n) : n.toPrecision(3));

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = `|${head.map((_, i) => (i === 0 ? ' --- ' : ' ---: ')).join('|')}|`;
  return [`### ${title}`, '', line(head), rule, ...rows.map(line), ''].join('\n');
}

export const timingTable = (title: string, timings: readonly Timing[]): string =>
  table(
    title,
    ['', 'ns / claim (median)', 'ratio to the floor', 'claims / s', 'claims'],
    timings.map(({ name, nanoseconds, ratio, count }) => [
      name,
      whole(nanoseconds),
      figures(ratio),
      whole(1e9 / nanoseconds),
      whole(count),
    ]),
  );

export const registerTable = (timings: readonly RegisterTiming[]): string =>
  table(
    'One event: decided, limited in proportion, shared to the fen',
    [
      ...['claims', 'by hand, s', 'package, s', 'ratio', 'µs / claim'],
      ...['decide, s', 'limit, s', 'share, s', '(parse, s)', 'peak by hand, MiB', 'peak package, MiB'],
    ],
    timings.map(({ count, byHand, byPackage, ratio }) => {
      const { decide, limit, share, parse } = byPackage.seconds;
      const seconds = [decide, limit, share, parse].map(figures);
      const [hand, own] = [total(byHand), total(byPackage)];
      const memory = [whole(byHand.peak), whole(byPackage.peak)];
      return [
        whole(count),
        figures(hand),
        figures(own),
        figures(ratio),
        figures((own / count) * 1e6),
        ...seconds,
        ...memory,
      ];
    }),
  );

export const coldStartTable = (starts: readonly ColdStart[]): string =>
  table(
    'Cold start of a process, dependencies as installed',
    ['', 'ms (median)', 'ratio to node alone'],
    starts.map(({ name, milliseconds, ratio }) => [name, figures(milliseconds), figures(ratio)]),
  );

export const targetTable = (targets: readonly Target[]): string =>
  table(
    'What is aimed at, as ratios',
    ['', 'aim', 'measured'],
    targets.map(({ name, aim, measured }) => [name, `≤ ${figures(aim)}`, figures(measured)]),
  );
