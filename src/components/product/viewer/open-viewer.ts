/** Drawing and model of a product, as large as the window. */
import { el } from '#components/search/dom.ts';
import { addStyle } from '#ui/add-style.ts';
import { pageViewerWords, type ViewerWords } from '#i18n/viewer-words.ts';
import type { Shown } from './show-model.ts';
import css from './viewer.css?inline';

/** What it can show. */
export type Way = 'drawing' | 'model';

const ZOOM = 1.5;
const ZOOMS = { least: 1, most: 12 };

/**
 * Opens a dialog over the page; closed with Escape or its button.
 * @param drawing the SVG of the page
 */
export function openViewer(drawing: SVGSVGElement, first: Way): void {
  addStyle(css);
  const words = pageViewerWords();
  const id = document.querySelector<HTMLElement>('[data-product]')?.dataset['product'] ?? '';
  const name = document.querySelector('h1')?.textContent.trim() ?? id;
  const place = el('div', { class: 'viewer-view' });
  const tools = el('div', { class: 'viewer-tools' });
  const note = el('p', { class: 'small muted', role: 'status' });
  let ended = new AbortController();
  let leave: (() => void) | undefined;

  const show = ({ view, tools: own, note: text, leave: left }: Shown) => {
    place.replaceChildren(view);
    tools.replaceChildren(...own);
    note.textContent = text;
    leave = left;
  };
  const makers: Record<Way, (signal: AbortSignal) => Promise<Shown>> = {
    drawing: () => Promise.resolve(enlarged(drawing, words)),
    model: async (signal) => {
      note.textContent = words.making;
      const { showModel } = await import('./show-model.ts');
      return (await showModel(id, name, words, signal)) ?? said(words.none);
    },
  };
  const go = (way: Way) => {
    leave?.();
    ended.abort();
    ended = new AbortController();
    const { signal } = ended;
    for (const one of ways.children)
      one.setAttribute('aria-pressed', String((one as HTMLElement).dataset['way'] === way));
    place.replaceChildren();
    tools.replaceChildren();
    makers[way](signal).then(
      (shown) => {
        if (!signal.aborted) show(shown);
      },
      () => {
        if (!signal.aborted) show(said(words.failed, retry));
      },
    );
  };
  const retry = button(words.again, () => {
    go('model');
  });
  const way = (which: Way) =>
    el(
      'button',
      {
        type: 'button',
        class: 'button button-small',
        'data-way': which,
        click: () => {
          go(which);
        },
      },
      words[which],
    );
  const ways = el('div', { class: 'viewer-tools viewer-ways' }, way('drawing'), way('model'));
  const dialog = el(
    'dialog',
    {
      class: 'viewer',
      'aria-label': name,
      close: () => {
        leave?.();
        ended.abort();
        dialog.remove();
      },
    },
    el(
      'div',
      { class: 'viewer-head' },
      el('h2', {}, name),
      ways,
      button(words.close, () => {
        dialog.close();
      }),
    ),
    place,
    tools,
    note,
  );
  document.body.append(dialog);
  dialog.showModal();
  go(first);
}

function button(text: string, click: () => void, name?: string): HTMLButtonElement {
  return el(
    'button',
    { type: 'button', class: 'button button-small', 'aria-label': name, click },
    text,
  );
}

function said(note: string, ...tools: HTMLElement[]): Shown {
  return { view: el('span'), tools, note };
}

/** The drawing as wide as its field, or wider, and scrolled. */
function enlarged(drawing: SVGSVGElement, words: ViewerWords): Shown {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.removeAttribute('aria-describedby');
  const view = el('div', {
    class: 'viewer-drawing',
    tabindex: '0',
    role: 'region',
    'aria-label': words.enlarged,
  });
  view.append(copy);
  let zoom = 1;
  const size = () => {
    const { width, height } = drawing.viewBox.baseVal;
    const fit = Math.min(view.clientWidth / width, view.clientHeight / height);
    copy.style.inlineSize = `${String(width * fit * zoom)}px`;
  };
  new ResizeObserver(size).observe(view);
  const by = (factor: number) => () => {
    zoom = Math.min(ZOOMS.most, Math.max(ZOOMS.least, zoom * factor));
    size();
  };
  const [smaller, larger] = [by(1 / ZOOM), by(ZOOM)];
  view.onkeydown = ({ key, ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) return;
    if (key === '+') larger();
    if (key === '-') smaller();
  };
  return {
    view,
    tools: [button('−', smaller, words.smaller), button('+', larger, words.larger)],
    note: '',
  };
}
