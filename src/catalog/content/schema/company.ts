import { z } from 'zod';
import { MESSAGE_LANGUAGES } from '#i18n/message-languages.ts';
import { sourceId, text, webAddress } from './fields.ts';

/** Version of the shape of content that this code reads; 1 had no such field. */
export const CONTENT_SHAPE = 2;

export const companySchema = z
  .strictObject({
    shape: z
      .number()
      .refine((shape) => shape <= CONTENT_SHAPE, {
        error: `is the shape of content for a newer version of the generator; this one reads ${String(CONTENT_SHAPE)}: take the newer one, whose number the file of your host names (deploy/README.md)`,
      })
      .refine((shape) => shape >= CONTENT_SHAPE, {
        error: `is an older shape of content: npm run catalog -- migrate brings it to ${String(CONTENT_SHAPE)}`,
      })
      .meta({
        description:
          'Version of the shape of this content: npm run catalog -- migrate brings older content to it.',
        examples: [CONTENT_SHAPE],
      })
      .optional(),
    name: text('Name of the supplier.', 'Chemtarget Technologies Co., Ltd.'),
    website: webAddress("The supplier's own website.", 'https://www.dgtbcb.com'),
    source: sourceId,
    catalogUrl: webAddress(
      'Address under which this catalog is published; SITE_URL in the build takes precedence.',
      'https://catalog.example.com',
    )
      .regex(/^[^?#]*$/, 'has a ? or #, which is no part of the address of a site')
      .optional(),
    email: z
      .email({ error: 'is not an e-mail address' })
      .meta({ description: 'Address for quote requests.', examples: ['sales@example.com'] })
      .optional(),
    phone: text('Telephone number in international form.', '+49 30 1234567')
      .regex(/^\+[\d\s()-]{6,24}$/, 'is not an international number (+49 30 1234567)')
      .optional(),
    whatsapp: text('WhatsApp number in international form.', '+49 151 1234567')
      .regex(/^\+[\d\s()-]{6,24}$/, 'is not an international number (+49 151 1234567)')
      .optional(),
    wechat: text('WeChat ID.', 'example-sales')
      .regex(/^[A-Za-z][\w-]{5,19}$/, 'is not a WeChat ID (6 to 20 letters, digits, _ or -)')
      .optional(),
    wechatQr: webAddress(
      "What the account's own WeChat QR code says, read with another scanner; the site draws the code from it.",
      'https://u.wechat.com/example',
    ).optional(),
    language: z
      .enum(MESSAGE_LANGUAGES)
      .meta({
        description: 'Language in which the supplier reads requests best; the buyer can choose it.',
        examples: ['zh'],
      })
      .optional(),
    address: text('Postal address on one line.').optional(),
  })
  .meta({ title: 'Company', description: 'The supplier: content/company.yaml' });

export type Company = z.infer<typeof companySchema>;
