import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strings } from '#i18n/translate.ts';
import { checkRequest, isComplete } from '#quote/check-request.ts';
import { composeRequest } from '#quote/compose.ts';
import { MAX_LINE_TEXT, MAX_MESSAGE } from '#quote/request.ts';

const { text: words, problems } = strings('en').quote;
const iodo = {
  cas: '2142-70-3',
  name: '2′-Iodoacetophenone',
  formula: 'C8H7IO',
  unit: 'g',
} as const;
const bromo = {
  cas: '619-41-0',
  name: '2-Bromo-4′-methylacetophenone',
  formula: 'C9H9BrO',
} as const;

describe('the message', () => {
  it('for one product', () => {
    const request = {
      lines: [{ ...iodo, amount: '2,50' }],
      country: 'Germany',
      message: '≥ 98 %, please.\r\nIn amber glass.',
    };
    expect(composeRequest(request, words)).toMatchInlineSnapshot(`
      {
        "subject": "Quote request: 2′-Iodoacetophenone (CAS 2142-70-3)",
        "text": "Hello,

      please send me a quote for:

      2′-Iodoacetophenone
      CAS Registry Number: 2142-70-3
      Molecular formula: C8H7IO
      Amount: 2.50 g

      Country of delivery: Germany

      Message:
      ≥ 98 %, please.
      In amber glass.",
      }
    `);
  });

  it('for several products, one of them asked for by number, with all answers', () => {
    const lines = [
      { ...iodo, amount: '25' },
      { ...bromo, unit: 'kg', amount: '1', note: 'two drums' } as const,
      { cas: '50-00-0', unit: 'L', amount: '0.5' } as const,
    ];
    const request = {
      lines,
      country: '中国',
      message: 'CoA and SDS',
      name: 'A. Buyer',
      company: 'Example GmbH',
      email: 'buyer@example.com',
    };
    expect(composeRequest(request, words)).toMatchInlineSnapshot(`
      {
        "subject": "Quote request: 3 products",
        "text": "Hello,

      please send me a quote for:

      1. 2′-Iodoacetophenone
         CAS Registry Number: 2142-70-3
         Molecular formula: C8H7IO
         Amount: 25 g

      2. 2-Bromo-4′-methylacetophenone
         CAS Registry Number: 619-41-0
         Molecular formula: C9H9BrO
         Amount: 1 kg
         Note: two drums

      3. CAS Registry Number: 50-00-0
         Amount: 0.5 L

      Country of delivery: 中国

      Message:
      CoA and SDS

      Name: A. Buyer
      Company: Example GmbH
      E-mail: buyer@example.com",
      }
    `);
  });

  it('with nothing typed keeps labels to fill in by hand', () => {
    const { text } = composeRequest({ lines: [iodo], country: '', message: ' \n' }, words);
    expect(text).toMatchInlineSnapshot(`
      "Hello,

      please send me a quote for:

      2′-Iodoacetophenone
      CAS Registry Number: 2142-70-3
      Molecular formula: C8H7IO
      Amount:

      Country of delivery:"
    `);
  });

  it('never carries an amount that was refused', () => {
    const lines = [{ ...iodo, amount: '-5' }];
    expect(composeRequest({ lines, country: '', message: '' }, words).text).toMatch(/Amount:$/m);
  });

  it('leaves out an answer that was refused', () => {
    const request = {
      lines: [iodo],
      country: '',
      message: 'x'.repeat(MAX_MESSAGE + 1),
      email: 'me',
    };
    const { text } = composeRequest(request, words);
    expect(text).not.toMatch(/Message:|E-mail:/);
  });

  it('takes markup, braces and dollar signs as text', () => {
    const odd = '<img src=x onerror=alert(1)> {cas} {country} $& $1';
    const { text } = composeRequest({ lines: [iodo], country: odd, message: odd }, words);
    expect(text).toContain(`Country of delivery: ${odd}`);
    expect(text).toContain(`Message:\n${odd}`);
  });

  it('has one line of subject and no control characters, whatever was typed', () => {
    const typed = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(typed, typed, typed, (name, country, message) => {
        const composed = composeRequest({ lines: [{ ...iodo, name }], country, message }, words);
        expect(composed.subject).not.toMatch(/\p{Cc}/u);
        expect(composed.text).not.toMatch(/[^\P{Cc}\n\t]/u);
      }),
    );
  });
});

describe('a request is complete', () => {
  const request = { lines: [iodo], country: 'Germany', message: '' };

  it('with a product and a country; the amount may be left open', () => {
    expect(isComplete(checkRequest(request))).toBe(true);
    expect(isComplete(checkRequest({ ...request, lines: [] }))).toBe(false);
    expect(checkRequest({ ...request, country: ' ' }).fields).toEqual({ country: 'missing' });
  });

  it('when every field is right; all problems are named at once', () => {
    const wrong = {
      lines: [{ ...iodo, amount: '-1' }, { ...bromo, unit: 'g', amount: 'x' } as const],
      country: 'x'.repeat(MAX_LINE_TEXT + 1),
      message: 'x'.repeat(2_000_000),
      email: 'nobody',
    };
    expect(checkRequest(wrong)).toEqual({
      fields: { country: 'lineTooLong', message: 'messageTooLong', email: 'notAnEmail' },
      amounts: { '2142-70-3': 'negative', '619-41-0': 'notANumber' },
      empty: false,
    });
  });

  it('and its messages name the limits that hold', () => {
    expect(problems.lineTooLong).toContain(String(MAX_LINE_TEXT));
    expect(problems.messageTooLong).toContain(String(MAX_MESSAGE));
  });
});
