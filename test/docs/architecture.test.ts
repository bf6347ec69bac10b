import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { roomImports, roomsSvg } from '../../docs/.vitepress/generate/rooms.js';

const ROOMS = roomImports('src');
const FILE = /`((?:src|test)\/[^`]+)`/g;

/** 文件名以条款编号起头的。Files of the law that are named after a section. */
const sections = readdirSync('src/law').filter((file) => /^\d/.test(file));

describe.each(['docs/developers', 'docs/en/developers'])('%s/architecture.md', (folder) => {
  const page = readFileSync(`${folder}/architecture.md`, 'utf8');
  const named = [...page.matchAll(FILE)].map(([, path = '']) => path);

  it('names files that exist', () => {
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
  it('has a row for every file of a section', () => {
    expect(sections.filter((file) => !page.includes(`| \`src/law/${file}\` |`))).toEqual([]);
  });
  it('describes every room, and no other', () => {
    const [, table = ''] = page.split('{#rooms}');
    const [rows = ''] = table.split('{#sections}');
    const described = [...rows.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, room]) => room),
    );
    expect(described.sort()).toEqual([...ROOMS.keys()].sort());
  });
  it('shows the picture', () => {
    expect(page).toContain('(/figures/rooms.svg)');
  });
});

describe('the picture', () => {
  const boxes = (svg: string) => [...svg.matchAll(/>([\w-]+)<\/text>/g)].map(([, room]) => room);

  it('has a box for every room of the source', () => {
    expect(boxes(roomsSvg(ROOMS, 'Rooms')).sort()).toEqual([...ROOMS.keys()].sort());
  });
  it('puts what is imported lower, and leaves out arrows that follow from others', () => {
    const graph = new Map([
      ['top', new Set(['middle', 'ground'])],
      ['middle', new Set(['ground'])],
      ['ground', new Set<string>()],
    ]);
    const svg = roomsSvg(graph, 'Rooms');
    expect(svg.match(/<path /g)).toHaveLength(2);
    const heights = [...svg.matchAll(/<rect x="\d+" y="(\d+)"/g)].map(([, y]) => Number(y));
    const [first = 0, second = 0, third = 0] = heights;
    expect(boxes(svg)).toEqual(['ground', 'middle', 'top']);
    expect(first > second && second > third).toBe(true);
  });
});
