import { type FactPath, UNITS } from 'qijiang-catastrophe-insurance';
import { type CellKind, REGISTER_COLUMNS, type RegisterColumn } from 'qijiang-catastrophe-insurance/audit';
import * as en from 'qijiang-catastrophe-insurance/words/en';
import * as zh from 'qijiang-catastrophe-insurance/words/zh-CN';
import { GRADES, INSURERS, NOTES, TEMPLATE_COLUMNS } from './template-notes.js';

/** A column of the template: its header, what to write, and the words to choose from. */
export interface TemplateColumn {
  readonly header: string;
  readonly note: readonly [zh: string, en: string];
  readonly kind: CellKind;
  /** Nothing where anything may be written. */
  readonly choices: readonly string[] | null;
}

const { words } = zh;

function noteOf(id: string): readonly [zh: string, en: string] {
  const own = NOTES[id];
  if (own !== undefined) return own;
  return [zh.words.facts[id as FactPath].answers, en.words.facts[id as FactPath].answers];
}

function choicesOf({ id, kind, of }: RegisterColumn): readonly string[] | null {
  if (kind === 'boolean') return ['是', '否', '不详'];
  if (kind === 'grade') return GRADES;
  if (kind === 'division') return UNITS.map(({ name }) => name);
  if (id === 'incident.facility.kind') return Object.values(words.facilityKinds);
  return kind === 'choice' ? Object.values(words[of as 'perils']) : null;
}

function columnsFor(id: string): readonly TemplateColumn[] {
  const column = REGISTER_COLUMNS.find((each) => each.id === id) as RegisterColumn;
  const { kind } = column;
  if (id === 'shares') {
    return INSURERS.map((name) => ({
      header: `${name}份额`,
      note: noteOf(id),
      kind: 'money',
      choices: null,
    }));
  }
  return [{ header: column.zh[0] as string, note: noteOf(id), kind, choices: choicesOf(column) }];
}

/** The columns of the template. */
export const templateColumns = (): readonly TemplateColumn[] => TEMPLATE_COLUMNS.flatMap(columnsFor);
