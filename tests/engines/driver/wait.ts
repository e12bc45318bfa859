import { setTimeout } from 'node:timers/promises';

/** Limit of waiting for a state; bears a machine ten times slower. */
const LIMIT_MS = 60_000;

/** Asks again until the answer is neither empty nor an error. */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false> | Answer | undefined | false,
): Promise<Answer> {
  let last: unknown;
  for (const end = Date.now() + LIMIT_MS; Date.now() < end; await setTimeout(50))
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
  throw new Error(`Waited in vain for ${what}.`, { cause: last });
}
