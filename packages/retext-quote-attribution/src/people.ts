/** The last word of a name: «Ellison» of «Mara Ellison». */
export const lastWord = (name: string): string => name.slice(name.search(/\S+$/));

/** Pronouns that stand for one person, and tell whether it is a woman or a man. */
export const gendersByPronoun: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);
