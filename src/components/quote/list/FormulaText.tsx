/** A formula in the Hill system with lowered numbers. */
export default function FormulaText({ formula }: { formula: string }) {
  const parts = formula.split(/(\d+)/);
  return <>{parts.map((part, at) => (at % 2 ? <sub key={at}>{part}</sub> : part))}</>;
}
