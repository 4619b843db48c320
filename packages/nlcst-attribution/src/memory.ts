/** Gives its argument for `this`, so that the class behind it puts its private field on an object that exists. */
class Existing {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is what it is for
    return object;
  }
}

/**
 * Make a function that works something out once an object and forgets it with the object.
 *
 * What it knows stands in a private field: nobody sees it or copies it, the object is as it was. A `WeakMap` does the
 * same, but keeps its values from the collector of young objects, which costs more than a bare parse of the text
 * (`docs/decisions/0011-memory-in-private-fields.md`).
 *
 * @param work gives what is to be known of an object
 */
export function onceEach<K extends object, V>(work: (object: K) => V): (object: K) => V {
  /** Values of objects that take no field. */
  const others = new WeakMap<K, V>();

  class Known extends Existing {
    readonly #value: V;

    constructor(object: K, value: V) {
      super(object);
      this.#value = value;
    }

    static of(object: K): V {
      if (#value in object) return object.#value;
      if (others.has(object)) return others.get(object) as V;
      const value = work(object);
      if (Object.isExtensible(object)) new Known(object, value);
      else others.set(object, value);
      return value;
    }
  }
  return Known.of;
}
