/** Tells how far long work is, on standard error. */
export interface Progress {
  /**
   * Begins work on so many things; the function returned is called for each step of each of them.
   */
  over: (total: number, steps: number) => () => void;
  /** Ends the line that a terminal shows. */
  end: () => void;
}

/** Work that takes less is not told of, in milliseconds. */
const QUIET_MS = 3000;
/** Time between two lines where the output is no terminal, and on one. */
const LINE_MS = 15_000;
const REDRAW_MS = 500;

/**
 * @param verb "Checked": what is done to each
 * @param things "rows"
 */
export function progressOn(stream: NodeJS.WriteStream, verb: string, things: string): Progress {
  const isTerminal = stream.isTTY;
  let isDrawn = false;
  return {
    over: (total, steps) => {
      const start = Date.now();
      let [done, told] = [0, start + QUIET_MS - (isTerminal ? REDRAW_MS : LINE_MS)];
      return () => {
        done += 1;
        const now = Date.now();
        if (now - start < QUIET_MS || now - told < (isTerminal ? REDRAW_MS : LINE_MS)) return;
        told = now;
        const left = ((now - start) / done) * (total * steps - done);
        const whole = Math.floor(done / steps);
        const text = `${verb} ${String(whole)} of ${String(total)} ${things}, about ${duration(left)} left`;
        stream.write(isTerminal ? `\r${text}\u001b[K` : `${text}\n`);
        isDrawn = isTerminal;
      };
    },
    end: () => {
      if (isDrawn) stream.write('\r\u001b[K');
      isDrawn = false;
    },
  };
}

function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 90 ? `${String(seconds)} s` : `${String(Math.ceil(seconds / 60))} min`;
}
