/** Time between two lines, in ms. */
const PAUSE = 5000;

/**
 * Says how far a long work is: "1,250 of 8,420 pages, about 40 s left". The estimate is that of the
 * last minute, since kinds of pages take times of their own.
 * @param say receives each line
 * @param now time in ms
 */
export function progress(
  total: number,
  what: string,
  say: (line: string) => void,
  now: () => number = Date.now,
): { step: () => void; done: () => number } {
  let count = 0;
  let told = now();
  const marks = [{ at: told, count }];
  return {
    step: () => {
      count += 1;
      const at = now();
      if (at - told < PAUSE) return;
      told = at;
      marks.push({ at, count });
      if (marks.length > 60_000 / PAUSE) marks.shift();
      const first = marks[0] ?? { at, count };
      const left = ((total - count) * (at - first.at)) / Math.max(1, count - first.count);
      say(`${figure(count)} of ${figure(total)} ${what}, about ${duration(left)} left`);
    },
    done: () => count,
  };
}

function figure(count: number): string {
  return count.toLocaleString('en');
}

/** "40 s", "3 min", "2 h 5 min". */
function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 90) return `${String(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${String(minutes)} min`;
  return `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`;
}
