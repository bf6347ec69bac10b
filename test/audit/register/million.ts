// 写一份很长的登记簿：npx tsx test/audit/register/million.ts 文件 行数 [分期]。Writes a long register, for measuring; with payments in so many instalments.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { CONTRACT_INPUT } from './contract.js';
import { csvOf, HEADER, rowsOf } from './csv.js';
import { inject } from './inject.js';
import { cleanRegister, type Entry, sharesOf } from './register.js';

const [path = 'register.csv', count = '1000000', instalments = '1'] = process.argv.slice(2);
const wanted = Number(count);
const parts = Number(instalments);

/** 一笔赔付分作几行。A payment on several rows. */
function inParts(entry: Entry): Entry[] {
  const fen = Math.round(Number(entry.paid) * 100);
  if (parts === 1 || fen < parts) return [entry];
  const each = Math.trunc(fen / parts);
  return Array.from({ length: parts }, (_, i) => {
    const paid = ((i === 0 ? fen - each * (parts - 1) : each) / 100).toFixed(2);
    return { ...entry, paid, shares: sharesOf(paid) };
  });
}

const entries = cleanRegister(7);
inject(entries);
const rows = rowsOf(entries.flatMap(inParts), 7);
const at = (header: string): number => HEADER.indexOf(header);
const own = ['案件编号', '事件编号', '人员编号', '户编号'].map(at);
const file = openSync(path, 'w');
writeSync(file, csvOf([HEADER]));
for (let written = 0, copy = 1; written < wanted; copy++) {
  const block = rows.slice(0, wanted - written).map((row, i) =>
    row.map((cell, column) => {
      if (column === 0) return String(written + i + 1);
      return own.includes(column) && cell !== '' && cell !== '不详' ? `${cell}-${copy}` : cell;
    }),
  );
  writeSync(file, csvOf(block));
  written += block.length;
}
closeSync(file);
// 复本各有自己的灾害，年度限额不再有意义。Every copy has events of its own, so that the limit of a year means nothing.
const limits = { perEvent: '6000000.00', perYear: '9000000000000.00' };
writeFileSync(`${path}.contract.json`, JSON.stringify({ ...CONTRACT_INPUT, limits }));
