import { FACT_PATH, READINGS } from 'qijiang-catastrophe-insurance';
import { describe, expect, it } from 'vitest';
import { published } from '../../docs/.vitepress/generate/schemas.js';
import { FACTS } from '../../src/claim/fact-rows.js';
import { FACT_NAMES } from '../../src/claim/facts.js';
import { CODES } from '../../src/claim/vocabulary.js';
import { pages } from './pages.js';

const textOf = (file: string): string => pages.find((page) => page.file === file)?.text ?? '';

/** 表里以这个路径开头的一行。The row of a table that begins with a path. */
const rowOf = (text: string, path: string): string =>
  text.split('\n').find((line) => line.startsWith(`| \`${path}\``) || line.startsWith(`| [\`${path}\``)) ??
  '';

const codesIn = (row: string): string[] => [...row.matchAll(/`([^`]*)`/g)].map(([, code = '']) => code);

describe.each(['docs/developers/format.md', 'docs/en/developers/format.md'])(
  'the page of the format: %s',
  (file) => {
    const text = textOf(file);

    it.each(FACT_NAMES)('has a row of the fact, with every code: %s', (fact) => {
      const codes = codesIn(rowOf(text, FACT_PATH[fact]));
      const { codes: list } = FACTS[fact] as { codes?: keyof typeof CODES };
      if (list === undefined) expect(codes[0]).toBe(FACT_PATH[fact]);
      else expect(codes.slice(1).sort()).toEqual([...CODES[list]].sort());
    });

    it.each(Object.entries(READINGS))(
      'has a row of the reading, its default first: %s',
      (id, { positions }) => {
        const root = file.includes('/en/') ? '/en' : '';
        const row = rowOf(text, id);
        expect(codesIn(row)).toEqual([id, ...positions]);
        expect(row).toContain(`(${root}/readings/${id})`);
      },
    );

    it('has a row of each term of a contract, and of each part of a determination', () => {
      const partsOf = (name: string) =>
        Object.keys(published().find((each) => each.name === name)?.schema.properties as object);
      const named = new Set(
        text.split('\n').flatMap((line) => (line.startsWith('| `') ? codesIn(line) : [])),
      );
      for (const term of partsOf('contract')) if (term !== 'lines') expect(named).toContain(term);
      const own = ['claim', 'contract', 'endorsement'];
      for (const part of partsOf('determination')) if (!own.includes(part)) expect(named).toContain(part);
      expect(named).toContain('lines.<line>');
    });

    it('names every schema', () => {
      for (const { name } of published()) expect(text).toContain(`/${name}.json`);
    });
  },
);
