import type { Name, Span } from 'nlcst-attribution';
import { firstNotBefore } from 'nlcst-attribution/internal';

/** A name in one of its places. */
export interface PlacedName {
  name: Name;
  place: Span;
}

/** Every place of the names, in the order of the text. */
export const placesOf = (names: readonly Name[]): PlacedName[] =>
  names
    .flatMap((name) => name.places.map((place) => ({ name, place })))
    .sort((a, b) => a.place.start - b.place.start);

/** The names that stand within a span. */
export const within = (places: readonly PlacedName[], span: Span): PlacedName[] => {
  const [first, last] = [span.start, span.end].map((offset) =>
    firstNotBefore(places, ({ place }) => place.start < offset),
  );
  return places.slice(first, last).filter(({ place }) => place.end <= span.end);
};
