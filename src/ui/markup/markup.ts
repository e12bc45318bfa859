/** A text with sub- and superscripts, italics and places to break, as data: one source for all views. */
export type Markup = readonly (string | MarkedUp)[];

export interface MarkedUp {
  readonly tag: 'sub' | 'sup' | 'i' | 'mark' | 'span' | 'wbr';
  readonly class?: string;
  readonly content?: Markup;
}

/** The text alone. */
export function plainText(markup: Markup): string {
  return markup
    .map((part) => (typeof part === 'string' ? part : plainText(part.content ?? [])))
    .join('');
}
