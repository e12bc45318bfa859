/**
 * The shapes of the catalog's mark, the label of a bottle with its number plate and a ring, as SVG
 * content of 32 × 32 in two colours. public/favicon.svg has the same shapes.
 */
export function markShapes(frame: string, plate: string): string {
  return (
    `<path d="M4 2h24v28H4z" fill="none" stroke="${frame}" stroke-width="2.5" stroke-linejoin="round"/>` +
    `<path d="M2.75.75H20v9H2.75z" fill="${plate}"/>` +
    `<path d="m16 13.5 5.2 3v6l-5.2 3-5.2-3v-6z" fill="none" stroke="${frame}" stroke-width="2.25" stroke-linejoin="round"/>`
  );
}
