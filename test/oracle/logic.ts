// 克林尼强三值逻辑。Kleene's strong three-valued logic.
import type { Fact, Truth } from './types.js';

export function and(...values: Truth[]): Truth {
  if (values.includes(false)) {
    return false;
  }
  return values.includes(null) ? null : true;
}

export function or(...values: Truth[]): Truth {
  if (values.includes(true)) {
    return true;
  }
  return values.includes(null) ? null : false;
}

export function not(value: Truth): Truth {
  return value === null ? null : !value;
}

/** 已查明的事实本身，否则未知。An established boolean fact, otherwise unknown. */
export function truth(value: Fact<boolean>): Truth {
  return value ?? null;
}

/** 事实是否为所列值之一。Whether a fact is one of the listed values. */
export function is(value: Fact<string>, ...accepted: string[]): Truth {
  return value === null || value === undefined ? null : accepted.includes(value);
}
