import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '#quote/list/line.ts';
import { checkRequest, isComplete } from '#quote/message/check-request.ts';

const iodo = { id: 'a', cas: '2142-70-3', unit: 'g' } as const;
const bromo = { id: 'b', cas: '619-41-0', unit: 'g' } as const;

describe('a request is complete', () => {
  const request = { lines: [iodo], country: 'DE' };

  it('with a product and a country; the amount may be left open', () => {
    expect(isComplete(checkRequest(request))).toBe(true);
    expect(isComplete(checkRequest({ ...request, lines: [] }))).toBe(false);
    expect(checkRequest({ ...request, country: ' ' }).answers).toEqual({ country: 'missing' });
  });

  it('when every field is right; all problems are named at once', () => {
    const long = 'x'.repeat(2_000_000);
    const wrong = {
      lines: [
        { ...iodo, amount: '-1', note: long },
        {
          ...bromo,
          amount: 'x',
          pack: '25 g',
          packs: '1.5',
          purity: 'x'.repeat(MAX_TEXT + 1),
        } as const,
      ],
      country: 'DE',
      message: long,
      email: 'nobody',
      needBy: '2027-02-30',
      incoterm: 'DAF',
    };
    expect(checkRequest(wrong)).toEqual({
      answers: {
        message: 'tooLong',
        email: 'notAnEmail',
        needBy: 'notADate',
        incoterm: 'notAnIncoterm',
      },
      lines: {
        a: { amount: 'negative', note: 'tooLong' },
        b: { amount: 'notANumber', packs: 'notPacks', purity: 'tooLong' },
      },
      empty: false,
    });
  });

  it('with a pack whose number is left open', () => {
    const lines = [{ ...iodo, pack: '25 g' }];
    expect(isComplete(checkRequest({ ...request, lines }))).toBe(true);
  });

  it('when it is needed today or later', () => {
    const by = (needBy: string) => checkRequest({ ...request, needBy }, '2026-11-24').answers;
    expect(by('2026-11-23')).toEqual({ needBy: 'pastDate' });
    expect(by('2026-11-24')).toEqual({});
  });
});
