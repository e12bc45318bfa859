import type { Measurement } from '#catalog/content/measured/schema.ts';
import type { PropertyKind } from '#chemistry/measured/kinds.ts';
import { writeMeasuredText } from '#chemistry/measured/write-text.ts';

/** The measured values of a kind as texts, in the order of content. */
export function measuredTexts(
  measurements: readonly Measurement[] | undefined,
  kind: PropertyKind,
): string[] {
  return (measurements ?? []).filter((one) => one.kind === kind).map(writeMeasuredText);
}

/** `columnOf('meltingPoint')` is "melting_point". */
export function columnOf(kind: PropertyKind): string {
  return kind === 'pKa' ? 'pka' : kind.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
