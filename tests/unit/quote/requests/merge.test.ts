import { expect, test } from 'vitest';
import type { BuyerRequest, MailOrigin } from '#quote/requests/buyer-request.ts';
import { mergeSame } from '#quote/requests/merge.ts';
import { readInput } from '#quote/requests/read-input.ts';
import { sent } from './sent.ts';

const origin: MailOrigin = {
  sender: 'A <a@example.com>',
  date: '2026-11-02 09:14 +0100',
  id: '<1@example.com>',
  references: [],
};
const lines = [{ id: 'a', cas: '2142-70-3', unit: 'g' } as const];

async function anonymous(mail?: Partial<MailOrigin>): Promise<BuyerRequest> {
  const { requests } = await readInput('x', await sent('json', 'en', { lines, country: 'DE' }));
  const [one] = requests;
  if (!one) throw new Error('no request');
  return mail ? { ...one, mail: { ...origin, ...mail } } : one;
}

test('a file beside its mail, and the mail again, are one request', async () => {
  const again = await anonymous({ id: '<2@example.com>', date: '2026-11-09 09:00 +0100' });
  const merged = mergeSame([await anonymous(), await anonymous({}), again]);
  expect(merged).toMatchObject([{ mail: { date: '2026-11-02 09:14 +0100' }, alsoIn: ['x', 'x'] }]);
  expect(merged[0]?.remarks).toEqual(['the same came again, 2026-11-09 09:00 +0100']);
});

test('two senders who ask for the same without a name are two requests', async () => {
  const other = { sender: 'b@example.com', id: '<2@example.com>' };
  const merged = mergeSame([await anonymous({}), await anonymous(other)]);
  expect(merged).toHaveLength(2);
  expect(merged[1]?.remarks).toEqual(['says the same as x, from another sender']);
  const reference = { ...other, references: ['<1@example.com>'] };
  expect(mergeSame([await anonymous({}), await anonymous(reference)])).toHaveLength(1);
});

test('two requests of one mail that differ stay apart, and say so', async () => {
  const mail = { ...origin };
  const [a, b] = [await anonymous(), await anonymous()];
  const changed = { ...b, source: 'y', lines: b.lines.map((line) => ({ ...line, amount: '5 g' })) };
  const merged = mergeSame([
    { ...a, mail },
    { ...changed, mail },
  ]);
  expect(merged.map(({ remarks }) => remarks)).toEqual([
    ['differs from y of the same mail'],
    ['differs from x of the same mail'],
  ]);
});
