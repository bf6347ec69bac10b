import type { Contract } from '../../../../src/contract/contract.js';
import { splitAmount } from '../../../../src/settlement/share-amount.js';
import type { Library } from '../cases.js';
import { blocks, code, heading, plain, table } from '../markdown.js';
import type { Site } from '../site.js';

const AMOUNTS = ['100000.00', '60000.00', '1000.01', '0.05', '0.01'];

export function coInsuranceSections(site: Site, { contracts }: Library): readonly string[] {
  const { t } = site;
  const contract = contracts[0] as Contract;
  const { insurers } = contract;
  const head = (rule: string) => [
    t('应付金额', 'Amount'),
    ...insurers.map(
      ({ name, share, lead }) => `${plain(name)} ${share}${lead === true ? t('（首席）', ' (lead)') : ''}`,
    ),
    code(rule),
  ];
  const rows = (rule: 'largest-remainder' | 'lead') =>
    AMOUNTS.map((amount) => [
      amount,
      ...splitAmount(amount, insurers, rule).map((part) => part.amount),
      '',
    ]).map((cells) => cells.slice(0, -1));
  const shown = (rule: 'largest-remainder' | 'lead') => table(head(rule).slice(0, -1), rows(rule));
  return [
    blocks(
      heading(2, t('怎么分', 'How it is split'), 'split'),
      t(
        `示例合同 ${code(contract.id)} 的份额，不是綦江区合同的份额。`,
        `The shares are those of the example contract ${code(contract.id)}, not Qijiang’s.`,
      ),
      `**${site.words.remainders['largest-remainder']}** ${code('largest-remainder')}`,
      shown('largest-remainder'),
      `**${site.words.remainders.lead}** ${code('lead')}`,
      shown('lead'),
    ),
  ];
}
