/** Two independent 32-bit hashes of a text (FNV-1a, and Murmur's mixing), together 53 bits. */
export function textHash(text: string): number {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995);
    second ^= second >>> 15;
  }
  return (first >>> 0) * 0x200000 + (second >>> 11) + 1;
}

/** A set of hashes in one flat array, eight bytes each: a million keys take some twenty megabytes. */
export class HashSet {
  #slots = new Float64Array(1024);
  #size = 0;

  /** Adds a hash; says whether it was there already. */
  add(hash: number): boolean {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const at = this.#find(hash);
    if (this.#slots[at] === hash) return true;
    this.#slots[at] = hash;
    this.#size += 1;
    return false;
  }

  #find(hash: number): number {
    const mask = this.#slots.length - 1;
    let at = hash & mask;
    while (this.#slots[at] !== 0 && this.#slots[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Float64Array(old.length * 2);
    for (const hash of old) this.#slots[this.#find(hash)] = hash;
  }
}

/** The keys that come more than once: of those that come once, eight bytes are remembered. */
export class Repeats {
  readonly #seen = new HashSet();
  readonly #again = new Set<number>();

  note(keys: readonly string[]): void {
    for (const key of keys) {
      const hash = textHash(key);
      if (this.#seen.add(hash)) this.#again.add(hash);
    }
  }

  /** Notes a key; whether it comes for the first time. */
  first(key: string): boolean {
    return !this.#seen.add(textHash(key));
  }

  /** Whether any of the keys came more than once. */
  has(keys: readonly string[]): boolean {
    return this.#again.size > 0 && keys.some((key) => this.#again.has(textHash(key)));
  }
}
