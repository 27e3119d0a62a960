/** A stretch of a text: UTF-16 offsets into the file as it is on disk (a BOM included), `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies within `outer`, edges included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same stretch, moved by `by` UTF-16 units. */
export function shift<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}
