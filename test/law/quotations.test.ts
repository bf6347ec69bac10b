// 规则上方引着通知的原文。约定：注释以条号和冒号开头，引文放在“”里。
// Above each rule stands its sentence: a comment opens with the printed number and a colon, and the words stand in “”.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINE_CLAUSE, LINES } from '../../src/index.js';
import { CLAUSE_IDS, CLAUSES, type ClauseId, clause } from '../../src/law/index.js';

const LAW = 'src/law';

/** 以条号命名的文件，和各险种共有的规则。The files named after sections, and what all lines ask. */
const FILES = readdirSync(LAW).filter((file) => /^\d.*\.ts$/.test(file) || file === 'every-line.ts');

const sourceOf = (file: string): string => readFileSync(`${LAW}/${file}`, 'utf8');

interface Comment {
  /** 开头的条号；没有条号的写 id。The number that it opens with; the id where none is printed. */
  readonly number: string | null;
  readonly quotes: readonly string[];
  /** 引文以外的话。What it says beside. */
  readonly rest: string;
}

function commentsIn(source: string): readonly Comment[] {
  return [...source.matchAll(/\/\*\*(.*?)\*\//gs)].map(([, inside = '']) => {
    const text = inside.replace(/\n\s*\* ?/g, ' ').trim();
    const [, number = null] = /^([一二三四五（）表\d]+|[a-z]+): “/.exec(text) ?? [];
    const quotes = [...text.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words.replaceAll(' ', ''));
    return { number, quotes, rest: text.replace(/“[^”]*”/g, '') };
  });
}

const citedBy = (number: string) => CLAUSES.filter(({ id, printed }) => (printed ?? id) === number);

/** 一段源码里引错的话。What is quoted amiss. */
const misquoted = (source: string): readonly string[] =>
  commentsIn(source).flatMap(({ number, quotes }) =>
    quotes.filter((words) => number === null || !citedBy(number).some(({ zh }) => zh.includes(words))),
  );

const NOTICE = CLAUSES.map(({ zh }) => zh).join('');

/** 没有放进“”的原文；公开的说明除外。Words of the notice that are not set as a quotation; but for public documentation. */
const unmarked = (source: string): readonly string[] =>
  commentsIn(source).flatMap(({ rest }) =>
    rest.includes('@since')
      ? []
      : (rest.match(/[\p{Script=Han}、，]{5,}/gu) ?? []).filter((words) => NOTICE.includes(words)),
  );

const DECLARATION = /^(?:export )?(?:const|function|interface|type) /m;

/** 顶层声明，连同上方的注释。The declarations, each with the comment above it. */
function declarationsIn(source: string): readonly string[] {
  const found: string[] = [];
  for (const part of source.split(/\n(?=\/\*\*|(?:export )?(?:const|function|interface|type) )/)) {
    const above = found.at(-1)?.startsWith('/**') && !DECLARATION.test(found.at(-1) ?? '') ? found.pop() : '';
    found.push(`${above}\n${part}`.trim());
  }
  return found;
}

const CITED = new RegExp(
  `'(${CLAUSE_IDS.filter((id) => /[-.\\d]/.test(id) || id === 'preamble').join('|')})'`,
  'g',
);

/** 引用了条文而没有引其原文的声明。The clauses that a declaration cites without their words. */
function unquoted(source: string): readonly string[] {
  return declarationsIn(source).flatMap((declaration) => {
    const code = declaration.replace(/\/\*\*.*?\*\//gs, '');
    const cited = new Set([...code.matchAll(CITED)].map(([, id]) => id as ClauseId));
    const quotes = commentsIn(declaration).flatMap(({ quotes: words }) => words);
    return [...cited].filter((id) => !quotes.some((words) => clause(id).zh.includes(words)));
  });
}

describe('above each rule of the law stands its sentence', () => {
  it.each(FILES)('%s', (file) => {
    const source = sourceOf(file);
    expect(commentsIn(source).flatMap(({ quotes }) => quotes)).not.toEqual([]);
    expect(misquoted(source)).toEqual([]);
    expect(unmarked(source)).toEqual([]);
    expect(unquoted(source)).toEqual([]);
  });

  it.each(LINES)('the whole of it above the line: %s', (line) => {
    const file = FILES.find((name) => name.startsWith(LINE_CLAUSE[line].replaceAll('.', '-'))) as string;
    const quotes = commentsIn(sourceOf(file)).flatMap((comment) => comment.quotes);
    expect(quotes).toContain(clause(LINE_CLAUSE[line]).zh.replace(/^\d\./, ''));
  });

  it.each([
    [
      'a word that is not there',
      '/** 二（二）2: “被市级及以上部门认定”. */\nconst a = 1;',
      misquoted,
      ['被市级及以上部门认定'],
    ],
    [
      'a word of another clause',
      '/** 二（二）1: “见义勇为的行为”. */\nconst a = 1;',
      misquoted,
      ['见义勇为的行为'],
    ],
    [
      'a quotation without its clause',
      '/** “见义勇为的行为”. */\nconst a = 1;',
      misquoted,
      ['见义勇为的行为'],
    ],
    [
      'words that are not marked',
      '/** 二（二）2: 见义勇为的行为. */\nconst a = 1;',
      unmarked,
      ['见义勇为的行为'],
    ],
    [
      'a rule without its sentence',
      "/** A rule. */\nconst a = oneOf('role', [], { clause: '2.2.2' });",
      unquoted,
      ['2.2.2'],
    ],
    [
      'a rule below the sentence of another',
      "/** 二（二）1: “地陷”. */\nconst a = 1;\n\nconst b = oneOf('role', [], { clause: '2.2.1' });",
      unquoted,
      ['2.2.1'],
    ],
  ] as const)('is found: %s', (_, source, check, found) => {
    expect(check(source)).toEqual(found);
  });
});
