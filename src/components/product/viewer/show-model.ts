/** The model in space of a product: turned by touch, mouse, keys and buttons. */
import { loadPublished } from '#components/product/compare/published-product.ts';
import { el } from '#components/search/dom.ts';
import type { Model } from '#chemistry/structure/conformer.ts';
import { makeModel } from '#chemistry/structure/make-model.ts';
import { saveFile } from '#ui/save-file.ts';
import { drawModel, FRONT, turned, type View } from './draw-model.ts';
import { fill } from '#i18n/fill.ts';
import type { ViewerWords } from '#i18n/viewer-words.ts';

/** What the dialog shows of a drawing or a model. */
export interface Shown {
  view: HTMLElement;
  tools: HTMLElement[];
  note: string;
  /** When something else is shown. */
  leave?: () => void;
}

/** A turn by a key or a button, in radians. */
const STEP = Math.PI / 12;
/** Radians for each pixel of dragging. */
const PULL = 0.01;
const ZOOM = 1.25;
const ZOOMS = { least: 0.5, most: 8 };

/**
 * Loads what the model is made of and makes it. Undefined if none can be made of the structure.
 * @throws if the data or the worker cannot be loaded
 */
export async function showModel(
  id: string,
  name: string,
  words: ViewerWords,
  ended: AbortSignal,
): Promise<Shown | undefined> {
  const loaded = await loadPublished(id);
  if (!('product' in loaded)) throw new Error(loaded.problem);
  const { smiles, descriptors } = loaded.product;
  if (smiles === undefined) return undefined;
  const making = makeModel(smiles);
  ended.addEventListener('abort', making.stop);
  const model = await making.model;
  return (
    model && shown(model, `${id}-3d.mol`, name, words, (descriptors?.openStereocentres ?? 0) > 0)
  );
}

function shown(
  model: Model,
  file: string,
  name: string,
  words: ViewerWords,
  isOpen: boolean,
): Shown {
  const label = `${fill(words.modelOf, { name, atoms: countsOf(model) })}. ${words.keys}`;
  const canvas = el('canvas', { role: 'img', tabindex: '0', 'aria-label': label });
  const view: View = { turn: FRONT, zoom: 1, hasHydrogens: true };
  const draw = () => {
    drawModel(canvas, model, view);
  };
  const turn = (right: number, down: number) => {
    view.turn = turned(view.turn, right, down);
    draw();
  };
  const zoom = (by: number) => {
    view.zoom = Math.min(ZOOMS.most, Math.max(ZOOMS.least, view.zoom * by));
    draw();
  };
  const acts: Record<string, () => void> = {
    ArrowLeft: () => {
      turn(-STEP, 0);
    },
    ArrowRight: () => {
      turn(STEP, 0);
    },
    ArrowUp: () => {
      turn(0, -STEP);
    },
    ArrowDown: () => {
      turn(0, STEP);
    },
    '+': () => {
      zoom(ZOOM);
    },
    '-': () => {
      zoom(1 / ZOOM);
    },
  };
  canvas.onkeydown = (event) => {
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  canvas.onpointerdown = (event) => {
    canvas.setPointerCapture(event.pointerId);
  };
  canvas.onpointermove = (event) => {
    if (canvas.hasPointerCapture(event.pointerId))
      turn(event.movementX * PULL, event.movementY * PULL);
  };
  canvas.onwheel = (event) => {
    event.preventDefault();
    zoom(event.deltaY < 0 ? ZOOM : 1 / ZOOM);
  };
  const sized = new ResizeObserver(draw);
  sized.observe(canvas);
  const button = (text: string, name: string, act: (() => void) | undefined) =>
    el(
      'button',
      { type: 'button', class: 'button button-small', 'aria-label': name, click: () => act?.() },
      text,
    );
  const hydrogens = el('input', { type: 'checkbox' });
  hydrogens.checked = true;
  hydrogens.onchange = () => {
    view.hasHydrogens = hydrogens.checked;
    draw();
  };
  return {
    view: canvas,
    tools: [
      button('←', words.left, acts['ArrowLeft']),
      button('→', words.right, acts['ArrowRight']),
      button('↑', words.up, acts['ArrowUp']),
      button('↓', words.down, acts['ArrowDown']),
      button('−', words.smaller, acts['-']),
      button('+', words.larger, acts['+']),
      el('label', {}, hydrogens, words.hydrogens),
      el(
        'button',
        {
          type: 'button',
          class: 'button button-small',
          click: () => {
            saveFile(file, new Blob([model.molfile], { type: 'chemical/x-mdl-molfile' }));
          },
        },
        words.save,
      ),
    ],
    note: [
      model.isMinimised ? words.minimised : words.built,
      model.isPart && words.part,
      isOpen && words.open,
    ]
      .filter(Boolean)
      .join(' '),
    leave: () => {
      sized.disconnect();
    },
  };
}

/** "8 C, 7 H, 1 I, 1 O": carbon first, then in the order of the alphabet. */
function countsOf({ atoms }: Model): string {
  const counts = new Map<string, number>();
  for (const { element } of atoms) counts.set(element, (counts.get(element) ?? 0) + 1);
  const first = (element: string) => (element === 'C' ? '' : element);
  return [...counts]
    .toSorted(([a], [b]) => (first(a) < first(b) ? -1 : 1))
    .map(([element, count]) => `${String(count)} ${element}`)
    .join(', ');
}
