/** The words of a list that is written as a text, however its lines are broken. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);
