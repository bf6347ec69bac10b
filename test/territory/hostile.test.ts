import { expect, it } from 'vitest';
import { placeOf } from '../../src/index.js';

it('names no place where there is no text', () => {
  for (const code of [undefined, null, 500110, Symbol('500110'), { length: 6 }, ['500110']])
    expect(placeOf(code as never)).toBeNull();
});
