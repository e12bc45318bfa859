import Markup from '#ui/markup/Markup.tsx';
import { formulaMarkup } from './formula-markup.ts';

/** A molecular formula in React, see `formulaMarkup`. */
export default function Formula({ formula }: { formula: string }) {
  return <Markup of={formulaMarkup(formula)} />;
}
