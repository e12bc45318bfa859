/** The JSON Schema of a request file, generated from the tables that also validate input. */
import { MESSAGE_LANGUAGES } from '#i18n/message-languages.ts';
import { COUNTRIES } from '#quote/message/countries.ts';
import { LINE_TEXTS, type LineText } from '#quote/list/line.ts';
import { REQUEST_FORMAT, REQUEST_VERSION } from './request-json.ts';
import { ANSWER_TEXTS, DOCUMENTS, INCOTERMS, type RequestField } from '#quote/message/request.ts';
import { UNITS } from '#quote/list/unit.ts';

const LINE_DESCRIPTIONS: Record<LineText, string> = {
  product: 'Id of the product in the catalog.',
  cas: 'CAS Registry Number with hyphens.',
  catalogNumber: 'Order number of the supplier for the product, grade or pack.',
  name: 'Name in the catalog, or as the buyer wrote it.',
  formula: 'Molecular formula in the Hill system.',
  structure: 'Structure as SMILES or InChI.',
  amount:
    'Positive decimal number as text, so that every figure is kept; absent where it is left open.',
  grade: 'Grade chosen from those on offer.',
  pack: 'Pack chosen from those on offer.',
  packs: 'Number of packs, a positive whole number as text.',
  purity: 'Purity wanted.',
  packing: 'Packing wanted.',
  note: 'What else is to be known about this line.',
};

const ANSWER_DESCRIPTIONS: Record<RequestField, string> = {
  country: 'Country the goods go to, by its alpha-2 code of ISO 3166-1.',
  company: 'Company of the buyer.',
  name: 'Name of the buyer.',
  email: 'E-mail address of the buyer.',
  needBy: 'Day on which the goods are needed.',
  incoterm: 'Rule of Incoterms 2020.',
  place: 'Place or port that the Incoterm names.',
  endUse: 'What the goods are for.',
  message: 'What else the buyer says.',
};

/** Fields with constraints other than a length. */
const FORMS: Record<string, object> = {
  cas: { pattern: '^[1-9]\\d{1,6}-\\d\\d-\\d$' },
  packs: { pattern: '^[1-9]\\d{0,5}$' },
  amount: { pattern: '^(?=.*[1-9])\\d+(\\.\\d+)?$' },
  country: { enum: COUNTRIES },
  incoterm: { enum: INCOTERMS },
  needBy: { format: 'date' },
};

/** @param id URL at which the schema is published */
export function requestSchema(id: string) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Quote request',
    description:
      'A request for a quote from a supplier of chemicals: what, how much, and where to.',
    type: 'object',
    required: ['format', 'version', 'lines'],
    properties: {
      $schema: { type: 'string' },
      format: { const: REQUEST_FORMAT },
      version: { const: REQUEST_VERSION },
      lines: { type: 'array', minItems: 1, items: lineSchema() },
      ...texts(ANSWER_TEXTS, ANSWER_DESCRIPTIONS),
      documents: {
        description: 'Documents wanted.',
        type: 'array',
        uniqueItems: true,
        items: { enum: DOCUMENTS },
      },
      language: { description: 'Language of the message.', enum: MESSAGE_LANGUAGES },
    },
    additionalProperties: false,
  };
}

function lineSchema() {
  return {
    type: 'object',
    required: ['unit'],
    anyOf: [{ required: ['cas'] }, { required: ['name'] }, { required: ['structure'] }],
    properties: {
      ...texts(LINE_TEXTS, LINE_DESCRIPTIONS),
      unit: { description: 'Unit of the amount.', enum: UNITS },
      held: { description: 'Whether the catalog holds the product.', type: 'boolean' },
    },
    additionalProperties: false,
  };
}

function texts<Key extends string>(
  lengths: Readonly<Record<Key, number>>,
  descriptions: Record<Key, string>,
): Record<string, object> {
  const keys = Object.keys(lengths) as Key[];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      {
        description: descriptions[key],
        type: 'string',
        minLength: 1,
        maxLength: lengths[key],
        ...FORMS[key],
      },
    ]),
  );
}
