/** Another odd number in each process, so that nobody can write a text whose words all want the same place. */
const multiplier = 0x4000_0001 + 2 * Math.floor(Math.random() * 0x2000_0000);

/** A power of two. */
const fewestPlaces = 8_192;

/**
 * Records by their written form.
 *
 * A `Map` does the same, but takes half as long again where every word is a new string, whose hash it first has to ask
 * the engine for.
 */
export class FormTable<R extends { readonly value: string }> {
  #size = 0;
  #places = fewestPlaces;
  /** What each place is taken for, 0 where it is free. */
  #hashes = new Int32Array(fewestPlaces);
  #records: (R | undefined)[] = new Array(fewestPlaces).fill(undefined);

  get size(): number {
    return this.#size;
  }

  get(value: string): R | undefined {
    const hash = hashOf(value);
    let place = hash & (this.#places - 1);
    for (let taken = this.#hashes[place]; taken !== 0; taken = this.#hashes[place]) {
      if (taken === hash) {
        const record = this.#records[place] as R;
        if (record.value === value) return record;
      }
      place = (place + 1) & (this.#places - 1);
    }
    return undefined;
  }

  /** Adds the record of a form that has none. */
  add(record: R): void {
    if (2 * this.#size >= this.#places) this.#grow();
    this.#put(hashOf(record.value), record);
    this.#size++;
  }

  clear(): void {
    this.#empty(fewestPlaces);
    this.#size = 0;
  }

  /** In the first free place from its own on. */
  #put(hash: number, record: R): void {
    let place = hash & (this.#places - 1);
    while (this.#hashes[place] !== 0) place = (place + 1) & (this.#places - 1);
    this.#hashes[place] = hash;
    this.#records[place] = record;
  }

  #grow(): void {
    const records = this.#records;
    const hashes = this.#hashes;
    this.#empty(2 * this.#places);
    for (const [place, record] of records.entries()) {
      if (record) this.#put(hashes[place] as number, record);
    }
  }

  #empty(places: number): void {
    this.#places = places;
    this.#hashes = new Int32Array(places);
    this.#records = new Array(places).fill(undefined);
  }
}

/** Never 0. */
function hashOf(value: string): number {
  let hash = value.length;
  for (let index = 0; index < value.length; index++) {
    hash = (Math.imul(hash, multiplier) + value.charCodeAt(index)) | 0;
  }
  return hash ^ (hash >>> 15) || 1;
}
