/** What was made lately, and no more than so many of it: what is not found here is made again, to the same effect. */
export class Recent<V> {
  readonly #most: number;
  readonly #values: V[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** The value that passes, which is then the latest. */
  find(passes: (value: V) => boolean): V | undefined {
    const at = this.#values.findIndex(passes);
    if (at > 0) this.#values.unshift(...this.#values.splice(at, 1));
    return at < 0 ? undefined : this.#values[0];
  }

  /** Keeps a value, and hands it back; the oldest gives way to it. */
  keep(value: V): V {
    this.#values.unshift(value);
    this.#values.length = Math.min(this.#values.length, this.#most);
    return value;
  }
}
