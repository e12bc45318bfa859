/**
 * The shapes of the catalog's logo, a ring with light entering it, as SVG content of 32 × 32 in two
 * colours. public/favicon.svg has the same shapes in thicker lines.
 */
export function markShapes(ring: string, light: string): string {
  return (
    `<path d="M18 5.5 27.5 11v11L18 27.5 8.5 22V11z" fill="none" stroke="${ring}" stroke-width="2.5" stroke-linejoin="round"/>` +
    `<circle cx="18" cy="16.5" r="3.5" fill="${ring}"/>` +
    `<path d="m1.5 4 3.5 3M1 12h4M7.5 1l2 3.5" stroke="${light}" stroke-width="2.25" stroke-linecap="round"/>`
  );
}
