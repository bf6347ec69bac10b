import { payment, type Row, sharesOf, yuan } from './rows.js';

/** 查得多确定：确定；要看事实；只是怀疑。How sure it can be: certain, depending on facts, no more than suspected. */
export type Sure = 'certain' | 'depends-on-facts' | 'suspected';

/** 一处放进去的错误。An error that is put in. */
export interface Slip {
  readonly what: string;
  readonly sure: Sure;
  /** 多付为正，分；写明的才核对。Fen, what is paid beyond what is due above zero; looked at where it is said. */
  readonly by: number | null;
  /** 改动登记簿，说出错在哪几行。Changes the register, and says on which rows it is wrong. */
  readonly put: (register: Register) => readonly Row[];
}

const slipOf =
  (sure: Sure) =>
  (what: string, by: number | null, put: Slip['put']): Slip => ({ what, sure, by, put });

export const certain = slipOf('certain');
export const open = slipOf('depends-on-facts');
export const suspected = slipOf('suspected');

const HOUR = 3_600_000;
const timeOf = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);

/** 核定、赔付、分摊都是这个数。Decided, paid and shared by this sum. */
export const paying = (row: Row, fen: number): Row => ({
  核定金额: yuan(fen),
  赔付金额: yuan(fen),
  ...sharesOf(fen, `${(row.出险时间 as string).replace(' ', 'T')}:00+08:00`),
});

/** 正在改的登记簿。A register while it is changed. */
export class Register {
  readonly rows: Row[];

  constructor(rows: Row[]) {
    this.rows = rows;
  }

  of(id: string): readonly Row[] {
    const found = this.rows.filter((row) => row.案件编号 === id);
    if (found.length === 0) throw new Error(`no claim ${id}`);
    return found;
  }

  last(id: string): Row {
    return this.of(id).at(-1) as Row;
  }

  /** 一件案件的末行，改几格；说出案件的各行。Some cells of the last row of a claim; says all of its rows. */
  change(id: string, cells: Row): readonly Row[] {
    Object.assign(this.last(id), cells);
    return this.of(id);
  }

  pay(id: string, fen: number, cells: Row = {}): readonly Row[] {
    return this.change(id, { ...cells, ...paying(this.last(id), fen) });
  }

  add(behind: Row, added: Row): Row {
    this.rows.splice(this.rows.indexOf(behind) + 1, 0, added);
    return added;
  }

  /** 案件的末行照抄一遍，改几格。The last row of a claim once more, some cells changed. */
  copy(id: string, cells: Row): readonly Row[] {
    const rows = this.of(id);
    return [...rows, this.add(this.last(id), { ...this.last(id), ...cells })];
  }

  /** 案件的末行之后再付一笔。One more payment behind the last of a claim. */
  again(id: string, fen: number): readonly Row[] {
    const last = this.last(id);
    this.add(last, payment(last, fen, timeOf(last.支付时间 as string) + 30 * HOUR));
    return this.of(id);
  }
}
