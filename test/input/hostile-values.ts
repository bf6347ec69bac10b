// 存心捣乱的值。Values that are out to do harm.

import { isThorough, some } from '../thorough.js';
import { personClaim } from './samples.js';

const fails = () => {
  throw new TypeError('no');
};

const everyTrapThrows = new Proxy(
  {},
  {
    ...Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, fails])),
  },
);

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cycle(): object {
  const ring: Record<string, unknown> = personClaim();
  ring.loss = ring;
  ring.incident = [ring];
  return ring;
}

function repeated(width: number, levels: number, wrap: (value: unknown, width: number) => unknown): unknown {
  let value: unknown = 'x'.repeat(1001);
  for (let i = 0; i < levels; i++) value = wrap(value, width);
  return value;
}

const asList = (value: unknown, width: number) => new Array(width).fill(value);
const asObject = (value: unknown, width: number) =>
  Object.fromEntries(Array.from({ length: width }, (_, i) => [`k${i}`, value]));

/** 长度一变再变的列表。A list that gives another length each time it is asked. */
function lyingList(...lengths: unknown[]): object {
  let asked = -1;
  return new Proxy([], {
    get(list, key) {
      if (key !== 'length') return Reflect.get(list, key);
      asked = Math.min(asked + 1, lengths.length - 1);
      return lengths[asked];
    },
  });
}

/** 大的只造一次。Made once, since they are large. */
const once = (make: () => unknown): (() => unknown) => {
  let made: unknown;
  return () => {
    made ??= make();
    return made;
  };
};

class Claim {
  loss = { kind: 'person' };
  get id(): string {
    return 'claim-1';
  }
}

export const HOSTILE: Record<string, () => unknown> = {
  'a cycle': cycle,
  '100,000 levels': once(() => {
    let value: unknown = {};
    for (let i = 0; i < 100_000; i++) value = { loss: value };
    return value;
  }),
  '100,000 levels of lists': once(() => {
    let value: unknown = [];
    for (let i = 0; i < 100_000; i++) value = [value];
    return value;
  }),
  '__proto__ as a key': () => JSON.parse('{"__proto__":{"id":"x","loss":{"kind":"person"}}}'),
  'a list of 100,000': once(() => new Array(100_000).fill({})),
  'a sparse list': () => Object.assign([], { length: 2 ** 32 - 1 }),
  'a text of 10 MB': once(() => 'x'.repeat(10_000_000)),
  'an object of 20,000 keys': once(() => asObject(1, 20_000)),
  'a key of 10 MB': once(() => ({ ['k'.repeat(10_000_000)]: 1 })),
  'a key of 1 MB with 100 faults below': once(() => ({
    ['k'.repeat(1_000_000)]: asList('x'.repeat(1001), 100),
  })),
  'a long key at every level': () => {
    let value: unknown = 'x'.repeat(1001);
    for (let i = 0; i < 8; i++) value = { [`${'k'.repeat(2000)}${i}`]: asList(value, 10) };
    return value;
  },
  'shared lists, 100 wide and 8 deep': once(() => repeated(100, 8, asList)),
  'shared objects, 100 wide and 8 deep': once(() => repeated(100, 8, asObject)),
  'a getter that throws': () => Object.defineProperty({}, 'id', { get: fails, enumerable: true }),
  'a getter that throws itself': () => {
    const trap = {
      get id() {
        throw trap;
      },
    };
    return trap;
  },
  'a proxy that throws in every trap': () => everyTrapThrows,
  'a proxy of a function': () => new Proxy(() => 0, { get: fails, apply: fails }),
  'a revoked proxy': () => revoked({}),
  'a revoked proxy of a list': () => revoked([]),
  'a revoked proxy of a function': () => revoked(() => 0),
  'a proxy that grows as it is read': () => {
    const endless: object = new Proxy(
      {},
      {
        ownKeys: () => ['a', 'b', 'c'],
        getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
        get: () => endless,
      },
    );
    return endless;
  },
  'a proxy with foreign keys': () => new Proxy({}, { ownKeys: () => [1 as never] }),
  'a list without a length': () => lyingList(undefined),
  'a list of negative length': () => lyingList(-1),
  'a list whose length throws': () => lyingList({ valueOf: fails }),
  'a list that grows after it is measured': () => lyingList(1, 300_000),
  'a symbol': () => Symbol('x'),
  'a bigint': () => 1n,
  'a function': () => fails,
  'a class': () => Claim,
  'an instance that is read by getters': () => new Claim(),
  'a map': () => new Map([['id', 'x']]),
  'a date': () => new Date(0),
  'an invalid date': () => new Date(Number.NaN),
  'a text that throws': () => ({
    toString: fails,
    valueOf: fails,
    toJSON: fails,
    [Symbol.toPrimitive]: fails,
  }),
  'a boxed text': () => Object('x'),
  'a typed array': once(() => new Float64Array(100_000)),
  arguments: () =>
    (function collect(..._values: unknown[]) {
      // biome-ignore lint/complexity/noArguments: the arguments object is the subject
      return arguments;
    })(1),
  globalThis: () => globalThis,
  undefined: () => undefined,
  null: () => null,
  NaN: () => Number.NaN,
};

/** 读到上限才拒绝的。Refused only after as much is read as may be. */
const READ_LONG = [
  'shared lists, 100 wide and 8 deep',
  'shared objects, 100 wide and 8 deep',
  'a proxy that grows as it is read',
];

/** `npm test` 里，读得久的只作为案件试。`npm test` tries what is read long as a claim alone. */
export const HOSTILE_IN_TIME = Object.entries(HOSTILE).filter(
  ([name]) => isThorough || !READ_LONG.includes(name),
);

/** 给各室的：它们读输入，用的都是案件和合同的那一个读者。For the rooms, which read their input by the one reader that claims and contracts are read by. */
export const HOSTILE_TO_ROOMS = some(HOSTILE_IN_TIME);
