import { useEffect, useState } from 'react';
import { toInlineSvg } from '#chemistry/drawing/render.ts';
import type { Drawing } from '#chemistry/drawing/drawing.ts';
import { pagePaths } from '#i18n/paths.ts';
import type { Wanted } from '#quote/list/line.ts';
import { heldId } from './line-links.ts';

/** The drawings asked for, by the ids of their products. */
const drawings = new Map<string, Promise<Drawing | undefined>>();

/** A decorative drawing: name and number are beside it. Absent if it does not load. */
export default function ProductDrawing({ line }: { line: Wanted }) {
  const [drawing, setDrawing] = useState<Drawing>();
  const id = heldId(line);
  useEffect(() => {
    let isShown = true;
    setDrawing(undefined);
    if (id !== undefined)
      void drawingOf(id).then((loaded) => {
        if (isShown) setDrawing(loaded);
      });
    return () => {
      isShown = false;
    };
  }, [id]);
  return (
    drawing && (
      <span
        className="quote-drawing"
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: toInlineSvg(drawing, '') }}
      />
    )
  );
}

/** Of the product's data; undefined where it has none, or if they do not load. */
function drawingOf(id: string): Promise<Drawing | undefined> {
  const drawing = drawings.get(id) ?? load(id);
  drawings.set(id, drawing);
  return drawing;
}

async function load(id: string): Promise<Drawing | undefined> {
  try {
    const answer = await fetch(pagePaths().productData(id));
    return answer.ok ? ((await answer.json()) as { drawing?: Drawing }).drawing : undefined;
  } catch {
    drawings.delete(id);
    return undefined;
  }
}
