/** Draws the look-alikes that are products when a visitor comes near them. */
export function startLookalikeDrawings(): void {
  const table = document.querySelector('.lookalikes:has([data-drawn])');
  if (!table) return;
  const near = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      near.disconnect();
      void import('./draw-lookalikes.ts').then(({ drawLookalikes }) => drawLookalikes(table));
    },
    { rootMargin: '100%' },
  );
  near.observe(table);
}
