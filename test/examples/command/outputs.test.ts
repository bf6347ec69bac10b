import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Outputs } from '../../../examples/command/outputs.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outputs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), 'utf8');

describe('what a command writes', () => {
  it('stands in its place only once all is written, and leaves nothing beside it', () => {
    const outputs = new Outputs([], false);
    writeFileSync(outputs.path(at('a.txt')), 'a');
    writeFileSync(outputs.path(at('b.txt')), 'b');
    expect(existsSync(at('a.txt'))).toBe(false);
    outputs.commit();
    expect([text('a.txt'), text('b.txt')]).toEqual(['a', 'b']);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt']);
  });

  it('is gone where the work is given up', () => {
    const outputs = new Outputs([], false);
    writeFileSync(outputs.path(at('a.txt')), 'a');
    outputs.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['itself', 'a symbolic link', 'a hard link', 'a way round'])(
    'is never what it reads: %s',
    (way) => {
      writeFileSync(at('register.csv'), 'evidence');
      const targets: Record<string, () => string> = {
        itself: () => at('register.csv'),
        'a symbolic link': () => {
          symlinkSync('register.csv', at('link.csv'));
          return at('link.csv');
        },
        'a hard link': () => {
          linkSync(at('register.csv'), at('same.csv'));
          return at('same.csv');
        },
        'a way round': () => {
          mkdirSync(at('folder'));
          return `${folder}/folder/../register.csv`;
        },
      };
      const outputs = new Outputs([at('register.csv')], true);
      expect(() => outputs.path((targets[way] as () => string)())).toThrow('over a file that is read');
      expect(text('register.csv')).toBe('evidence');
    },
  );

  it('replaces what is there only where that is asked for, links to nowhere included', () => {
    writeFileSync(at('old.txt'), 'old');
    symlinkSync('nowhere', at('dangling.txt'));
    for (const name of ['old.txt', 'dangling.txt'])
      expect(() => new Outputs([], false).check(at(name))).toThrow('--force');
    const outputs = new Outputs([], true);
    writeFileSync(outputs.path(at('old.txt')), 'new');
    expect(text('old.txt')).toBe('old');
    outputs.commit();
    expect(text('old.txt')).toBe('new');
  });

  it('leaves all as it was where one file cannot be put', () => {
    writeFileSync(at('a.txt'), 'old');
    const outputs = new Outputs([], true);
    writeFileSync(outputs.path(at('a.txt')), 'new');
    outputs.path(at('b.txt'));
    expect(() => outputs.commit()).toThrow('ENOENT');
    expect(text('a.txt')).toBe('old');
    outputs.discard();
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('wants a folder that is there', () => {
    expect(() => new Outputs([], false).path(at('no/such/a.txt'))).toThrow('no such folder');
  });
});
