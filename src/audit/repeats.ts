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

/** Hashes numbered from 0 as they first come, in two flat arrays: a million of them take some thirty megabytes. */
export class HashNumbers {
  #hashes = new Float64Array(1024);
  #numbers = new Int32Array(1024);
  #size = 0;

  /** The number of a hash; -1 for one that was not numbered. */
  get(hash: number): number {
    const at = this.#find(hash);
    return this.#hashes[at] === hash ? (this.#numbers[at] as number) : -1;
  }

  /** The number of a hash, the next one where it had none. */
  of(hash: number): number {
    if (this.#size * 2 >= this.#hashes.length) this.#grow();
    const at = this.#find(hash);
    if (this.#hashes[at] !== hash) {
      this.#hashes[at] = hash;
      this.#numbers[at] = this.#size;
      this.#size += 1;
    }
    return this.#numbers[at] as number;
  }

  #find(hash: number): number {
    const mask = this.#hashes.length - 1;
    let at = hash & mask;
    while (this.#hashes[at] !== 0 && this.#hashes[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers];
    this.#hashes = new Float64Array(hashes.length * 2);
    this.#numbers = new Int32Array(hashes.length * 2);
    for (const [i, hash] of hashes.entries()) {
      if (hash === 0) continue;
      const at = this.#find(hash);
      this.#hashes[at] = hash;
      this.#numbers[at] = numbers[i] as number;
    }
  }
}

const SEVERAL = -1;

/** The keys that come under more than one owner. */
export class Repeats {
  readonly #keys = new HashNumbers();
  /** Of each key. */
  readonly #owners: number[] = [];
  #isEmpty = true;

  /** @param owner A number of its own, from 0. */
  note(keys: readonly string[], owner: number): void {
    for (const key of keys) {
      const number = this.#keys.of(textHash(key));
      if (number === this.#owners.length) this.#owners.push(owner);
      else if (this.#owners[number] !== owner) {
        this.#owners[number] = SEVERAL;
        this.#isEmpty = false;
      }
    }
  }

  /** Whether no key did. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** Whether any of the keys came under more than one owner. */
  has(keys: readonly string[]): boolean {
    return keys.some((key) => this.#owners[this.#keys.get(textHash(key))] === SEVERAL);
  }
}
