import type { Contract } from 'qijiang-catastrophe-insurance';
import type { ReadRow } from 'qijiang-catastrophe-insurance/audit';
import { fileBytes } from '../audit/file-bytes.js';
import { basisOf, hashOf } from '../audit/hashes.js';
import type { Mapping } from '../audit/mapping.js';
import { NO_HEADER, type PlacedIssue, placeOf, Reading } from '../audit/reading.js';
import { refuse } from '../audit/refuse.js';
import type { Basis } from '../audit/report.js';
import { openSource } from '../audit/source.js';

/** A row as it was read, and what stands there as the id of its claim. */
export interface IdentifiedRow extends ReadRow {
  readonly idText: string;
}

/** A register that was read as a whole. */
export interface ReadRegister extends Omit<Basis, 'options'> {
  readonly rows: readonly IdentifiedRow[];
  readonly issues: readonly PlacedIssue[];
}

/** Reads the rows of a register, on every sheet that is one. */
export async function readRegisterFile(
  file: string,
  contract: Contract,
  mapping: Mapping,
): Promise<ReadRegister> {
  const bytes = await fileBytes(file);
  const source = await openSource(bytes, mapping);
  const reading = new Reading(() => ({ ...mapping, is1904: source.is1904 }));
  const rows: IdentifiedRow[] = [];
  for await (const each of reading.below(source.rows()))
    rows.push({ ...reading.read(each), idText: String(reading.idCell(each) ?? '').trim() });
  if (reading.sheets.size === 0) return refuse(file, ...NO_HEADER);
  const ofRows = rows.flatMap(({ issues }) => issues.map((issue) => ({ ...issue, ...placeOf(issue.row) })));
  const { format, encoding, sheets } = source;
  return {
    rows,
    issues: [...reading.issues, ...ofRows],
    name: bytes.name,
    hashes: [await hashOf(bytes)],
    basis: basisOf(contract),
    read: {
      files: [{ name: bytes.name, format, encoding, bytes: bytes.size }],
      sheets,
      skipped: reading.skipped.map(({ sheet }) => sheets[sheet] as string),
    },
  };
}
