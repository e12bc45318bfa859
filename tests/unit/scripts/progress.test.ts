import { expect, test } from 'vitest';
import { progress } from '#scripts/site/progress.ts';

test('says every five seconds how far the work is, and about how long it will take', () => {
  let now = 0;
  const said: string[] = [];
  const steps = progress(
    8420,
    'files',
    (line) => said.push(line),
    () => now,
  );
  for (let done = 0; done < 1250; done++) {
    now += 10;
    steps.step();
  }
  expect(said).toEqual([
    '500 of 8,420 files, about 80 s left',
    '1,000 of 8,420 files, about 75 s left',
  ]);
});

test('the estimate follows the last minute, in minutes and hours where it is long', () => {
  let now = 0;
  const said: string[] = [];
  const steps = progress(
    3000,
    'files',
    (line) => said.push(line),
    () => now,
  );
  for (let done = 0; done < 40; done++) {
    now += 5000;
    steps.step();
  }
  expect(said[0]).toBe('1 of 3,000 files, about 4 h 10 min left');
  for (let done = 0; done < 2000; done++) {
    now += 100;
    steps.step();
  }
  expect(said.at(-1)).toBe('2,040 of 3,000 files, about 2 min left');
});
