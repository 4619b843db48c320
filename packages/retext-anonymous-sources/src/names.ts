import type { Name, Span } from 'nlcst-attribution';
import { firstNotBefore } from 'nlcst-attribution/internal';

/** A name in one of its places. */
export interface PlacedName {
  name: Name;
  place: Span;
}

/** Every place of the names, in the order of the text. */
export const placesOf = (names: readonly Name[]): PlacedName[] => {
  const places: PlacedName[] = [];
  for (const name of names) {
    for (const place of name.places) places.push({ name, place });
  }
  return places.sort((a, b) => a.place.start - b.place.start);
};

/** The names that stand within a span. */
export const within = (places: readonly PlacedName[], span: Span): PlacedName[] => {
  const first = firstNotBefore(places, ({ place }) => place.start < span.start);
  let last = first;
  while ((places[last]?.place.start ?? Number.POSITIVE_INFINITY) < span.end) last++;
  return places.slice(first, last).filter(({ place }) => place.end <= span.end);
};
