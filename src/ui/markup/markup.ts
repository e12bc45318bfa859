/**
 * A text with sub- and superscripts, italics and line-break opportunities, as data for all
 * renderers.
 */
export type Markup = readonly (string | MarkedUp)[];

export interface MarkedUp {
  readonly tag: 'sub' | 'sup' | 'i' | 'mark' | 'span' | 'wbr';
  readonly class?: string;
  readonly content?: Markup;
}

/** The text without markup. */
export function plainText(markup: Markup): string {
  return markup
    .map((part) => (typeof part === 'string' ? part : plainText(part.content ?? [])))
    .join('');
}
