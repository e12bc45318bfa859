import { loadPublished } from '#components/product/compare/published-product.ts';
import { toInlineSvg } from '#chemistry/drawing/render.ts';

/**
 * Puts the drawing of each product before its name in the table of look-alikes, of which the first
 * is the product of the page; none where its data do not load.
 */
export async function drawLookalikes(table: Element): Promise<void> {
  const own = document.querySelector('.product-head .drawing svg')?.cloneNode(true);
  if (own) table.querySelector('tbody th')?.prepend(frame(own));
  await Promise.all(
    [...table.querySelectorAll<HTMLElement>('[data-drawn]')].map(async (head) => {
      const loaded = await loadPublished(head.dataset['drawn'] ?? '');
      if (!('product' in loaded) || !loaded.product.drawing) return;
      const drawing = document.createElement('template');
      drawing.innerHTML = toInlineSvg(loaded.product.drawing, '');
      head.prepend(frame(drawing.content));
    }),
  );
}

/** Without a name: the name stands below. */
function frame(drawing: Node): HTMLElement {
  const element = document.createElement('div');
  element.className = 'drawing not-printed';
  element.ariaHidden = 'true';
  element.append(drawing);
  return element;
}
