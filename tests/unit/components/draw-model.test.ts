import { expect, test } from 'vitest';
import { FRONT, placesOf, turned } from '#components/product/viewer/draw-model.ts';

/** Four corners about a centre: a hand of a molecule. */
const HAND = [
  { element: 'N', x: 1, y: 1, z: 1 },
  { element: 'C', x: 1, y: -1, z: -1 },
  { element: 'O', x: -1, y: 1, z: -1 },
  { element: 'H', x: -1, y: -1, z: 1 },
];

test('seen from the front, what is up is up and what is near is near', () => {
  expect(placesOf(HAND, FRONT)[0]).toEqual({ element: 'N', x: 1, y: -1, z: 1 });
});

test('what is in front goes to the right and down with a turn that way', () => {
  const front = [
    { element: 'C', x: 0, y: 0, z: 1 },
    { element: 'C', x: 0, y: 0, z: -1 },
  ];
  expect(placesOf(front, turned(FRONT, 0.3, 0))[0]?.x).toBeGreaterThan(0);
  expect(placesOf(front, turned(FRONT, 0, 0.3))[0]?.y).toBeGreaterThan(0);
});

test('no turn makes a mirror image', () => {
  const volume = (turn: readonly number[]) => {
    // y grows downwards.
    const [a, b, c] = placesOf(HAND, turn).map(({ x, y, z }) => [x, -y, z] as const);
    if (!a || !b || !c) throw new Error('three corners');
    return (
      a[0] * (b[1] * c[2] - b[2] * c[1]) -
      a[1] * (b[0] * c[2] - b[2] * c[0]) +
      a[2] * (b[0] * c[1] - b[1] * c[0])
    );
  };
  const [x, y, z] = [HAND[0], HAND[1], HAND[2]].map((one) => [one?.x, one?.y, one?.z]);
  expect([x, y, z]).toEqual([
    [1, 1, 1],
    [1, -1, -1],
    [-1, 1, -1],
  ]);
  for (const [right, down] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [2, -3],
  ])
    expect(volume(turned(FRONT, right ?? 0, down ?? 0))).toBeCloseTo(4, 9);
});
