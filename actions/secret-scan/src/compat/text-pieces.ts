// Cuts a long text into pieces that overlap, so that no piece is too much work and nothing near a cut is missed.

export interface Piece {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Matches that start from here up to, not including, `acceptEnd` are this piece's; the others are a neighbour's. */
  readonly acceptStart: number;
  readonly acceptEnd: number;
}

/** Pieces cover `length` characters; each is at most `size`, with at least `margin` around what it accepts, `size` > 2 × `margin`. */
export function* textPieces(length: number, size: number, margin: number): Generator<Piece> {
  const step = size - 2 * margin;
  for (let start = 0; ; start += step) {
    const isLast = start + size >= length;
    const end = isLast ? length : start + size;
    yield { start, end, acceptStart: start === 0 ? 0 : start + margin, acceptEnd: isLast ? length + 1 : end - margin };
    if (isLast) return;
  }
}
