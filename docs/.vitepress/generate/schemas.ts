import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimSchema } from '../../../src/claim/schema.js';
import { contractSchema } from '../../../src/contract/schema.js';
import type { Bilingual } from '../../../src/input/bilingual.js';
import { LEDGER_FORMAT } from '../../../src/ledger/ledger.js';
import { PAYMENT, RECOVERY, TRANSFER } from '../../../src/ledger/money.js';
import { POSTING } from '../../../src/ledger/posting.js';
import { placesSchema } from '../../../src/limits/places.js';
import { limitRowSchema } from '../../../src/limits/rows.js';
import { tallySchema } from '../../../src/limits/tally.js';
import { registerRowSchema } from '../../../src/register/row.js';
import { DRAFTS, inDraft, type Json } from './schemas/json.js';
import { inputSchema } from './schemas/of-input.js';
import {
  AUDITED_ROW,
  COMPACT_DECISION,
  DETERMINATION,
  DISCREPANCY,
  EXPLANATION,
  FINDING,
  PAID_ROW,
  RECEIPT,
} from './schemas/of-output.js';

/** 随包发布的一份模式。A schema that is published with the package. */
export interface Published {
  readonly name: string;
  readonly title: Bilingual;
  /** 输出由本库写出，模式敞开。An output is written by the library, and its schema is open. */
  readonly io: 'input' | 'output';
  readonly schema: Json;
  /** JSON Schema 说不出的要求。What JSON Schema cannot say. */
  readonly beyond: readonly Bilingual[];
}

type Title = readonly [zh: string, en: string];

const made =
  (io: Published['io']) =>
  (name: string, [zh, en]: Title, schema: Json, beyond: readonly Bilingual[] = []): Published => ({
    name,
    title: { zh, en },
    io,
    schema,
    beyond,
  });

const input = made('input');
const output = made('output');

const ONE_AFTER_ANOTHER: Bilingual = {
  zh: '`endorsements`：编号各不相同，在 `term` 之内生效，依 `effectiveAt` 先后排列。',
  en: '`endorsements`: different ids; each takes effect within `term`, later than the one before.',
};

const IDS_DIFFER: Bilingual = {
  zh: '`insurers`：编号各不相同，恰有一家首席，份额之和恰为 1；`exclusions`、`conditions` 的编号各不相同。',
  en: '`insurers`: ids differ, exactly one lead, shares add up to exactly 1; ids of `exclusions` and of `conditions` differ.',
};

/** 一份批单，取自合同。An endorsement, out of the contract that it amends. */
function endorsementSchema(contract: Json): Json {
  const { endorsements } = contract.properties as { readonly endorsements: { readonly items: Json } };
  return { ...endorsements.items, $defs: contract.$defs };
}

/** 一本账，由合同和各种记录合成。A ledger, put together of a contract and records. */
function ledgerSchema({ $defs, ...contract }: Json, records: Readonly<Record<string, Json>>): Json {
  const { $defs: ofRecords, ...lists } = listsOf(records);
  const properties = {
    format: { const: LEDGER_FORMAT },
    contract,
    ...(lists.properties as Json),
    superseded: lists,
  };
  return {
    type: 'object',
    properties,
    required: ['contract', ...Object.keys(records)],
    propertyNames: { enum: Object.keys(properties) },
    $defs: { ...(ofRecords as Json), ...($defs as Json) },
  };
}

/** 随包发布的 JSON Schema。The JSON Schemas that are published with the package. */
export function published(): readonly Published[] {
  const contract = inputSchema(contractSchema);
  const [posting, payment, recovery, transfer] = [POSTING, PAYMENT, RECOVERY, TRANSFER].map(({ schema }) =>
    inputSchema(schema, { isLimited: false }),
  ) as [Json, Json, Json, Json];
  return [
    input('claim', ['案件', 'Claim'], inputSchema(claimSchema), [
      {
        zh: '`incident.division`：500110（綦江区）之内的代码须是确有的街镇、村居。',
        en: '`incident.division`: a code within 500110 (Qijiang) must name a street, town or village that exists.',
      },
      {
        zh: '`loss.circumstances`：一项情形只出现一次。',
        en: '`loss.circumstances`: a circumstance stands once.',
      },
    ]),
    input('contract', ['合同', 'Contract'], contract, [
      { zh: '`term.end` 晚于 `term.start`。', en: '`term.end` is after `term.start`.' },
      IDS_DIFFER,
      ONE_AFTER_ANOTHER,
    ]),
    input('endorsement', ['批单', 'Endorsement'], endorsementSchema(contract), [IDS_DIFFER]),
    input('posting', ['记账', 'Posting'], posting, [
      {
        zh: '金额大于零的，须有 `startedAt`。',
        en: 'Where the amount is above zero, `startedAt` must be known.',
      },
      {
        zh: '`contract` 是所登入的账本的合同的编号。',
        en: '`contract` is the id of the contract of the ledger that it is entered in.',
      },
    ]),
    input('payment', ['付款', 'Payment'], payment),
    input('recovery', ['追偿、残值收入', 'Recovery'], recovery),
    input('transfer', ['承保人之间的划款', 'Transfer between insurers'], transfer),
    input(
      'ledger',
      ['账本', 'Ledger'],
      ledgerSchema(contract, {
        postings: posting,
        payments: payment,
        recoveries: recovery,
        transfers: transfer,
      }),
      [{ zh: '合同、各条记录的要求同上。', en: 'Contract and records as above.' }],
    ),
    input(
      'limit-row',
      ['限额登记册的一行', 'A row of the register that limits are applied to'],
      inputSchema(limitRowSchema),
    ),
    input(
      'tally',
      ['汇总（部分登记册）', 'Tally of a register or a part of one'],
      listsOf({ places: inputSchema(placesSchema), events: inputSchema(tallySchema) }),
      [{ zh: '`places`：`first` 不大于 `last`。', en: '`places`: `first` is not above `last`.' }],
    ),
    input(
      'register-row',
      ['登记簿的一行', 'A row of an insurer’s register'],
      inputSchema(registerRowSchema, { isLimited: false }),
      [{ zh: '`claim` 的要求同案件。', en: '`claim` as a claim above.' }],
    ),
    output('determination', ['裁定（输出）', 'Determination (output)'], DETERMINATION, [
      { zh: '`shares` 各项之和等于 `amount`。', en: '`shares` add up to `amount`.' },
      {
        zh: '`missing` 为空，当且仅当裁定已是最终。',
        en: '`missing` is empty exactly when the determination is final.',
      },
    ]),
    output('compact-decision', ['批量裁定的结果（输出）', 'Compact decision (output)'], COMPACT_DECISION),
    output('paid-row', ['限额以后的一行（输出）', 'A row after limits (output)'], PAID_ROW),
    output('finding', ['合同对照提示（输出）', 'Finding of a contract (output)'], FINDING),
    output('receipt', ['裁定凭证（输出）', 'Receipt (output)'], RECEIPT),
    output('explanation', ['说明（输出）', 'Explanation (output)'], EXPLANATION),
    output('discrepancy', ['审计发现（输出）', 'Discrepancy (output)'], DISCREPANCY),
    output('audited-row', ['审计过的一行（输出）', 'Audited row (output)'], AUDITED_ROW),
  ];
}

/** 一个对象，每个键各是一列。An object of lists. */
function listsOf(entries: Readonly<Record<string, Json>>): Json {
  const names = Object.keys(entries);
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(entries).map(([name, { $defs: _, ...items }]) => [name, { type: 'array', items }]),
    ),
    required: names,
    propertyNames: { enum: names },
    $defs: Object.assign({}, ...Object.values(entries).map(({ $defs }) => $defs)) as Json,
  };
}

const { version: VERSION } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string };

/** 写成文件；打包和建站都用它。Writes them as files, for the package and for the site. */
export function writeSchemas(folder: string): void {
  for (const { name, title, schema } of published()) {
    for (const draft of DRAFTS) {
      const place = draft === '2020-12' ? folder : join(folder, draft);
      mkdirSync(place, { recursive: true });
      const file = inDraft({ name, title: `${title.zh} ${title.en}`, schema }, draft, VERSION);
      writeFileSync(join(place, `${name}.json`), `${JSON.stringify(file, null, 2)}\n`);
    }
  }
}
