import { documentTypes, type ProductDocument } from '#catalog/content/documents.ts';
import type { CompositionKind } from '#catalog/content/schema/composition.ts';
import type { WithoutStructure } from '#catalog/content/schema/without.ts';
import type { Product } from './product.ts';
import { catalogNumbers, offerSummary, type OfferSummary } from './terms.ts';

/** What lists and the search say of a product besides its substance. */
export interface Listing {
  /** Order numbers of the product, its grades and packs, then its earlier ids. */
  catalogNumbers: string[];
  /** What it is where it has no structure: kind of its composition, else the reason. */
  material?: CompositionKind | WithoutStructure;
  offer?: OfferSummary;
  /** Day of the last change, else of the addition. */
  day?: string;
  discontinued?: { replacedBy?: { id: string; name: string } };
  /** Kinds of documents on file. */
  documents: string[];
}

/** @param nameOf the name of another product by its id */
export function listingOf(
  { content }: Product,
  nameOf: (id: string) => string | undefined,
  documents: readonly ProductDocument[] = [],
): Listing {
  const offer = offerSummary(content);
  const material = content.composition?.kind ?? content.withoutStructure;
  const day = content.changed ?? content.added;
  const { discontinued, replacedBy } = content;
  const successor = replacedBy === undefined ? undefined : nameOf(replacedBy);
  return {
    catalogNumbers: [...catalogNumbers(content), ...(content.formerly ?? [])],
    ...(material && { material }),
    ...(offer && { offer }),
    ...(day !== undefined && { day }),
    ...((discontinued ?? replacedBy) && {
      discontinued:
        replacedBy !== undefined && successor !== undefined
          ? { replacedBy: { id: replacedBy, name: successor } }
          : {},
    }),
    documents: documentTypes(documents),
  };
}
