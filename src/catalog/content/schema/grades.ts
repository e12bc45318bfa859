/** What is sold: grades of a product, their packs, and the terms of each. */
import { z } from 'zod';
import { day, list, text } from './fields.ts';

const money = z
  .union([
    z.number().positive(),
    z.string().regex(/^\d+(\.\d+)?$/, 'is not an amount of money (45.00)'),
  ])
  .meta({ description: 'Amount of money, without the currency.', examples: [45, '45.50'] });

const price = z.union([
  z.enum(['onRequest']),
  z.strictObject({
    amount: money,
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'is not a currency code of ISO 4217 (EUR)')
      .meta({ description: 'Currency by its ISO 4217 code.', examples: ['EUR'] }),
    date: day('Day from which the price holds.'),
    validUntil: day('Last day on which the price holds.').optional(),
    breaks: list(
      z.strictObject({
        from: z
          .int()
          .min(2)
          .meta({ description: 'Packs from which this price holds.', examples: [5] }),
        amount: money,
      }),
      'Lower prices for several packs, by ascending number.',
    ).optional(),
  }),
]);

/** Terms of a grade, or of one pack of it. */
const terms = {
  catalogNumber: text("The supplier's own order number.", 'CT-0001').optional(),
  price: price
    .meta({
      description: 'Price of one pack with currency and date, or onRequest.',
      examples: ['onRequest'],
    })
    .optional(),
  stock: z
    .strictObject({
      state: z.enum(['inStock', 'madeToOrder', 'outOfStock']).meta({
        description: 'Whether it is in stock, made to order, or out of stock.',
        examples: ['inStock'],
      }),
      amount: text('How much is in stock.', '12 kg').optional(),
      date: day('Day on which this was so.'),
    })
    .meta({ description: 'Stock and the day on which it was so.' })
    .optional(),
  leadTime: z
    .union([
      text('Usual time to dispatch.', '2 weeks'),
      z.strictObject({
        value: text('Usual time to dispatch.', '2 weeks'),
        date: day('Day on which this was so.'),
      }),
    ])
    .meta({
      description: 'Usual time to dispatch, as text or with its date.',
      examples: ['2 weeks'],
    })
    .optional(),
  minimumOrder: text('Smallest amount that can be ordered.', '1 kg').optional(),
};

const pack = z.strictObject({
  amount: text('Amount in the pack with its unit; several containers as 10 × 2 mL.', '25 g'),
  container: text('What it is filled in.', 'amber glass bottle').optional(),
  ...terms,
});

const grade = z.strictObject({
  name: text('Name of the grade.', 'Reagent grade').optional(),
  purity: text('Purity as a figure, a range or a bound.', '≥ 98 %').optional(),
  method: text('How the purity was measured.', 'HPLC').optional(),
  form: text('Form in which it is sold.', 'crystals').optional(),
  packs: list(pack, 'Packs on offer.').optional(),
  sample: text('Whether and how much is given as a sample.', '5 g on request').optional(),
  ...terms,
});

export const gradesSchema = list(
  grade,
  'The grades in which it is sold, each with its packs; leave out what is not fixed.',
);

export type Grade = z.infer<typeof grade>;
export type Pack = z.infer<typeof pack>;
export type Price = Exclude<z.infer<typeof price>, 'onRequest'>;
export type Terms = Pick<Grade, keyof typeof terms>;
