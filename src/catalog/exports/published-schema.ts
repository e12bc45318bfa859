/**
 * The shape of the published JSON files, from which their JSON Schemas are generated. Fields may be
 * added within a version; changing the meaning of a field or removing it needs a new version.
 */
import { z } from 'zod';
import { FUNCTIONAL_GROUP_IDS } from '#chemistry/structure/functional-groups.ts';
import { SOURCED_FIELDS } from '#catalog/content/name-sources.ts';
import { DOCUMENT_TYPES } from '#catalog/content/documents.ts';
import { measuredFields } from '#catalog/content/measured/schema.ts';
import { categorySchema } from '#catalog/content/schema/category.ts';
import { productSchema } from '#catalog/content/schema/product.ts';
import { sourceSchema } from '#catalog/content/schema/source.ts';

export const PUBLISHED_VERSION = 2;

const { formula, structure, ...content } = productSchema.shape;
const { smiles, ...link } = structure.unwrap().shape;

/** Names and numbers as plain text, without the source that a product's file may give. */
const text = (field: z.ZodType) => z.string().meta({ ...field.meta() });
const texts = (field: z.ZodType) => z.array(z.string()).meta({ ...field.meta() });
const names = {
  iupacName: text(content.iupacName.unwrap()).optional(),
  synonyms: texts(content.synonyms.unwrap()).optional(),
  names: z
    .looseObject({ zh: texts(content.names.unwrap().shape.zh.unwrap()).optional() })
    .optional(),
  ecNumber: text(content.ecNumber.unwrap()).optional(),
  mdlNumber: text(content.mdlNumber.unwrap()).optional(),
  unNumber: text(content.unNumber.unwrap()).optional(),
  tradeNames: texts(content.tradeNames.unwrap()).optional(),
  nameSources: z
    .array(
      z.looseObject({
        field: z.enum(SOURCED_FIELDS),
        values: z.array(z.string()),
        source: z.string(),
      }),
    )
    .optional()
    .meta({
      description: 'The sources of names and numbers; those that are not here have none on file.',
    }),
};

const mass = (unit: string, description: string) =>
  z
    .looseObject({
      value: z.number(),
      unit: z.literal(unit),
      method: z.string(),
      source: z.string(),
    })
    .meta({
      description,
    });

/** Measured values, which a product's file may write as text: here in fields. */
const properties = z.array(z.looseObject(measuredFields.shape)).optional().meta({
  description:
    'Measured values. Instead of value there may be a bound (above, atLeast, below, atMost) or a text.',
});

const facts = {
  id: z.string().meta({
    description:
      'Id of the product: its CAS Registry Number, else a slug of its catalog number or name.',
  }),
  url: z.url().meta({ description: "Address of the product's page." }),
  ...content,
  properties,
  ...names,
  formula: z.string().optional().meta({
    description:
      'In the Hill system, derived from the structure, else from the stated formula; absent without a definite one.',
  }),
  writtenFormula: z.string().optional().meta({
    description:
      'The formula as chemists write it, part by part (SnCl2·2H2O), where it is not the Hill formula.',
  }),
  formulaStated: formula,
  molarMass: mass('g/mol', 'Molar mass from standard atomic weights.').optional(),
  monoisotopicMass: mass('Da', 'Mass of the molecule of the most abundant isotopes.').optional(),
  molarMassRange: z.tuple([z.number(), z.number()]).optional().meta({
    description: 'Molar mass in g/mol of a hydrate with a range of waters, from least to most.',
  }),
  derivedParts: z
    .array(z.looseObject({ formula: z.string().optional(), molarMass: z.number().optional() }))
    .optional()
    .meta({
      description:
        'Formula and molar mass in g/mol of each part of composition.parts, in its order; empty for a part without a structure.',
    }),
  inchi: z.string().optional().meta({ description: 'Standard InChI; empty where there is none.' }),
  inchiKey: z
    .string()
    .optional()
    .meta({ description: 'Standard InChIKey; empty where there is none.' }),
  smiles: z.string().optional().meta({ description: 'Canonical isomeric SMILES.' }),
  smilesAsStated: smiles.optional(),
  skeleton: z
    .string()
    .optional()
    .meta({ description: 'SMILES of the Bemis–Murcko framework, or empty.' }),
  functionalGroups: z
    .array(z.enum(FUNCTIONAL_GROUP_IDS))
    .optional()
    .meta({ description: 'Functional groups and compound classes of the structure.' }),
  descriptors: z
    .looseObject({
      unsaturation: z.int().optional(),
      tpsa: z.number().optional(),
      logP: z.number().optional(),
      hydrogenBondDonors: z.int().optional(),
      hydrogenBondAcceptors: z.int().optional(),
      rotatableBonds: z.int().optional(),
    })
    .optional()
    .meta({
      description:
        'Counts and estimates by RDKit; tpsa in Å². Only single organic molecules have unsaturation, tpsa, logP, hydrogen bonds and rotatableBonds.',
    }),
  structureLink: z.looseObject(link).optional().meta({
    description: 'How sure it is that the CAS number means this structure.',
  }),
  structureMethod: z.string().optional().meta({ description: 'Toolkit that read the structure.' }),
  structureMethodSource: z.string().optional().meta({ description: 'Id of its source.' }),
};

const path = z.looseObject({
  element: z.string().meta({ description: 'Symbol of the heteroatom drawn; empty for others.' }),
  width: z.number().meta({ description: 'Width of the line; 0 for a filled shape.' }),
  data: z.string().meta({ description: 'SVG path data.' }),
});

const additions = {
  drawing: z
    .looseObject({
      box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      lines: z.array(path),
      shapes: z.array(path),
    })
    .optional()
    .meta({ description: 'Drawing of the structure: an SVG view box, lines, and filled shapes.' }),
  documents: z
    .array(
      z.looseObject({
        type: z.enum(DOCUMENT_TYPES),
        language: z.string().optional(),
        lot: z.string().optional(),
        date: z.string(),
        file: z.string(),
        bytes: z.int(),
        url: z.url(),
      }),
    )
    .optional()
    .meta({ description: 'Documents of the product, as PDF files.' }),
};

const head = {
  $schema: z.url().meta({ description: 'Address of this schema.' }),
  version: z.literal(PUBLISHED_VERSION),
};

const molfile = z.string().optional().meta({
  description:
    'MDL molfile (V2000) with the coordinates of the drawing; absent without a structure.',
});

const sources = z
  .record(z.string(), sourceSchema)
  .meta({ description: 'The sources that the facts name, by id.' });

const categories = z
  .record(z.string(), z.looseObject(categorySchema.shape))
  .optional()
  .meta({ description: 'The categories that the products name, by their slugs.' });

const parts = z
  .array(
    z.looseObject({
      part: z.int(),
      products: z.int(),
      first: z.string(),
      last: z.string(),
      url: z.url(),
    }),
  )
  .optional()
  .meta({
    description:
      'Where the catalog is larger than one file may be, its parts: their number of products, the ids of the first and the last, and their addresses. There is then no product in this file.',
  });

const SCHEMAS = {
  product: z
    .looseObject({ ...head, ...facts, ...additions, molfile, sources })
    .meta({ title: 'Product of a catalog' }),
  catalog: z
    .looseObject({ ...head, products: z.array(z.looseObject(facts)), categories, sources, parts })
    .meta({ title: 'Catalog of chemicals' }),
};

export type PublishedKind = keyof typeof SCHEMAS;

/** The JSON Schema (2020-12) of a published file. */
export function publishedSchema(kind: PublishedKind, id: string): Record<string, unknown> {
  const schema = z.toJSONSchema(SCHEMAS[kind], { io: 'input', unrepresentable: 'any' });
  return { ...schema, $id: id };
}
