import { useEffect, useState } from 'react';
import type { Drawn } from '#edit/messages.ts';
import { fetchDrawing } from './api.ts';

/** The structure as it is typed. */
export function Structure({ smiles }: { smiles: string }) {
  const [drawn, setDrawn] = useState<Drawn>();
  useEffect(() => {
    let isCurrent = true;
    if (smiles === '') setDrawn(undefined);
    else
      void fetchDrawing(smiles).then(
        (answer) => {
          if (isCurrent) setDrawn(answer);
        },
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [smiles]);
  if (!drawn) return <p className="help">No structure.</p>;
  if ('problem' in drawn) return <p className="faults">{drawn.problem}</p>;
  return (
    <figure>
      <div dangerouslySetInnerHTML={{ __html: drawn.svg }} />
      <figcaption>
        {drawn.formula} · {drawn.molarMass.toFixed(2)} g/mol
      </figcaption>
    </figure>
  );
}
