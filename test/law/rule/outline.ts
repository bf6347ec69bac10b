import type { Rule } from '../../../src/law/rule.js';

const cited = ({ id, clause }: { readonly id?: string; readonly clause?: string }): string =>
  id === undefined ? '' : ` · ${id} · ${clause}`;

/** 一条规则写成一行一个条件，供人审阅。A rule as an outline that can be reviewed, one condition to a line. */
export function outline(rule: Rule, depth = 0): string {
  const line = (text: string) => `${'  '.repeat(depth)}${text}\n`;
  switch (rule.kind) {
    case 'constant':
      return line(rule.truth === 0 ? 'never' : 'always');
    case 'one-of':
      return line(`${rule.fact} = ${rule.values.join(' | ')}${cited(rule)}`);
    case 'check':
      return line(`${rule.fact} ${JSON.stringify(rule.test)}${cited(rule)}`);
    case 'terms':
      return line(`the contract ${JSON.stringify(rule.test)}${cited(rule)}`);
    case 'choice':
      return (
        line(`by the reading ${rule.reading}${cited(rule)}`) +
        Object.entries(rule.cases)
          .map(([position, part]) => `${line(`- ${position}:`)}${outline(part, depth + 2)}`)
          .join('')
      );
    default:
      return line(`${rule.kind} of${cited(rule)}`) + rule.of.map((part) => outline(part, depth + 1)).join('');
  }
}
