import { codeOf } from '../../input/code.js';
import { CLAUSE_IDS, type ClauseId } from '../../law/clause-ids.js';

const SECTIONS = ['I', 'II', 'III', 'IV', 'V'] as const;

/** II (3) is printed twice. */
const HEADINGS: Readonly<Record<string, string>> = {
  a: ', method of underwriting',
  b: ', period of insurance',
};

/** Section, item with its letter, number in the item, row of the table; sentences have no number of their own. */
const NUMBERED = /^(\d)(?:\.(\d)([ab])?)?(?:\.(\d))?(?:-(?:(table)|row(\d)|\d))?$/;

const other = (id: ClauseId): string => (id.startsWith('annex-') ? `Annex ${id.slice('annex-'.length)}` : id);

export function clauseName(id: ClauseId): string {
  const parts = NUMBERED.exec(codeOf('id', CLAUSE_IDS, id));
  if (parts === null) return other(id);
  const [, section, item, letter, number, table, row] = parts;
  const place = [SECTIONS[Number(section) - 1], item && `(${item})`, number].filter(Boolean).join(' ');
  if (table !== undefined) return `${place}, table`;
  if (row !== undefined) return `${place}, table, row ${row}`;
  return letter === undefined ? place : place + HEADINGS[letter];
}
