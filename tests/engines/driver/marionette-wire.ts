/**
 * WebDriver over Marionette, which is built into Firefox: Debian has no geckodriver, which only
 * translates HTTP into it. A message is `<length>:<JSON>`; see "Protocol" in
 * https://firefox-source-docs.mozilla.org/testing/marionette/
 */
import { connect } from 'node:net';
import { waitFor } from './wait.ts';
import type { Parameters, Wire } from './wire.ts';

export interface MarionetteWire extends Wire {
  /** A command by its whole name. */
  command: (name: string, parameters?: Parameters) => Promise<unknown>;
}

/** [1, number of the command, error, result]. */
type Answer = [1, number, { error: string; message: string } | null, unknown];

/** Opens a session. */
export async function marionetteWire(port: number): Promise<MarionetteWire> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, (answer: Answer) => void>();
  const read = messages((message) => {
    if (Array.isArray(message)) waiting.get((message as Answer)[1])?.(message as Answer);
    else greeted = true;
  });
  let greeted = false;
  socket.on('data', read);
  await waitFor('a greeting of Firefox', () => greeted);
  let count = 0;
  const command: MarionetteWire['command'] = async (name, parameters = {}) => {
    const number = ++count;
    const answered = new Promise<Answer>((resolve) => waiting.set(number, resolve));
    const text = JSON.stringify([0, number, name, parameters]);
    socket.write(`${String(Buffer.byteLength(text))}:${text}`);
    const [, , error, result] = await answered;
    if (error) throw new Error(`${error.error}: ${error.message}`);
    return (result as { value?: unknown } | null)?.value;
  };
  await command('WebDriver:NewSession');
  return { command, send: (name, parameters) => command(`WebDriver:${name}`, parameters) };
}

/** Puts the pieces of a stream together to messages. */
function messages(take: (message: unknown) => void): (piece: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const start = rest.indexOf(':') + 1;
      const end = start + Number(rest.subarray(0, Math.max(0, start - 1)).toString());
      if (start === 0 || rest.length < end) return;
      const message: unknown = JSON.parse(rest.subarray(start, end).toString());
      rest = rest.subarray(end);
      take(message);
    }
  };
}
