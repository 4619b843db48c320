/** Nouns that end the names of bodies and are written with a capital there: `the Ellison Foundation`. */
export const bodyNouns: ReadonlySet<string> = new Set(
  `association bank church college commission council foundation fund hospital institute museum party society trust
  union university`.split(/\s+/),
);

/** Ranks that armies, navies and the police share: nobody holds two of them at a time. */
export const grades: ReadonlySet<string> = new Set(
  'admiral captain colonel corporal general lieutenant major sergeant'.split(/\s+/),
);
