/** Sums under hashes, in two flat arrays: sixteen bytes a slot. */
export class HashSums {
  #hashes = new Float64Array(1024);
  #sums = new Float64Array(1024);
  #size = 0;

  /** `undefined` where none was set. */
  get(hash: number): number | undefined {
    const at = this.#find(hash);
    return this.#hashes[at] === hash ? this.#sums[at] : undefined;
  }

  set(hash: number, sum: number): void {
    if (this.#size * 2 >= this.#hashes.length) this.#grow();
    const at = this.#find(hash);
    if (this.#hashes[at] !== hash) this.#size += 1;
    this.#hashes[at] = hash;
    this.#sums[at] = sum;
  }

  #find(hash: number): number {
    const mask = this.#hashes.length - 1;
    let at = hash & mask;
    while (this.#hashes[at] !== 0 && this.#hashes[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [hashes, sums] = [this.#hashes, this.#sums];
    this.#hashes = new Float64Array(hashes.length * 2);
    this.#sums = new Float64Array(hashes.length * 2);
    for (const [i, hash] of hashes.entries()) {
      if (hash === 0) continue;
      const at = this.#find(hash);
      this.#hashes[at] = hash;
      this.#sums[at] = sums[i] as number;
    }
  }
}
