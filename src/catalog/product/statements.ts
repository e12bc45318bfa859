import { hazardStatement, precautionaryStatement } from '#catalog/content/ghs.ts';
import type { ProductContent } from '#catalog/content/schema/product.ts';

/** The wording of every H statement on the labels of products, by code. */
export function hazardTexts(
  products: readonly { content: ProductContent }[],
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { content } of products) {
    const codes = content.safety?.classifications?.flatMap(({ hazard = [] }) => hazard) ?? [];
    const known = codes.length > 0 ? statementTexts(content) : undefined;
    for (const code of codes) texts[code] = known?.get(code) ?? '';
  }
  return texts;
}

/** The wording of every H and P statement on a product's labels, by code. */
export function statementTexts({ safety }: ProductContent): Map<string, string> {
  const read = (codes: readonly string[] = [], wording: typeof hazardStatement) =>
    codes.map((code): [string, string] => {
      const statement = wording(code);
      return [code, 'text' in statement ? statement.text : ''];
    });
  return new Map(
    (safety?.classifications ?? []).flatMap(({ hazard, precautionary }) => [
      ...read(hazard, hazardStatement),
      ...read(precautionary, precautionaryStatement),
    ]),
  );
}
