import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { audited } from '../../examples/audit/audited.js';
import { fileBytes } from '../../examples/audit/file-bytes.js';
import { fileHost } from '../../examples/audit/file-host.js';
import { conditionsOf, insurersOf } from '../../examples/audit/insurers.js';
import { LANGUAGES } from '../../examples/audit/language.js';
import { mappingFrom } from '../../examples/audit/mapping.js';
import { Outputs } from '../../examples/command/outputs.js';
import { readContract } from '../../examples/read.js';
import { REGISTERS, type Seen, type Trial } from './expected.js';

const pathOf = (name: string): string => fileURLToPath(new URL(name, REGISTERS));

/** 核查一份试验登记簿。Audits a register that is tried. */
export async function auditFile({
  file,
  contract: name = 'contract.json',
  options = [],
}: Trial): Promise<Seen> {
  const contract = readContract(pathOf(name));
  const { books, findings } = await audited({
    bytes: await fileBytes(pathOf(file)),
    host: fileHost(new Outputs([], false)),
    contract,
    isIllustrative: false,
    mapping: mappingFrom(null, { insurers: insurersOf(contract), conditions: conditionsOf(contract) }),
    language: LANGUAGES.en,
    base: join(tmpdir(), 'trial'),
    date: options[options.indexOf('--date') + 1] ?? null,
    onProgress: () => undefined,
  });
  return {
    findings: findings.map(({ certainty: { kind: certainty }, ...rest }) => ({ ...rest, certainty })),
    rows: books.all.claims + books.sumRows,
    claims: books.all.claims,
    paid: Number(books.all.registered),
    due: Number(books.all.recomputed),
    unreadCells: books.issues,
  };
}
