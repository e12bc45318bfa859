/** WebDriver over HTTP, as chromedriver and WebKitWebDriver speak it (W3C WebDriver, section 6). */
import { waitFor } from './wait.ts';
import { COMMANDS, type Parameters, type Wire } from './wire.ts';

export interface HttpWire extends Wire {
  /** A request below the session's path. */
  request: (method: string, path: string, body?: Parameters) => Promise<unknown>;
}

/** Opens a session as soon as the driver listens on the port. */
export async function httpWire(port: number, capabilities: Parameters): Promise<HttpWire> {
  const driver = `http://127.0.0.1:${String(port)}`;
  await waitFor('the driver', () => fetch(`${driver}/status`).then(({ ok }) => ok));
  const { sessionId } = (await ask(`${driver}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string };
  const request: HttpWire['request'] = (method, path, body) =>
    ask(`${driver}/session/${sessionId}/${path}`, method, body);
  return {
    request,
    send: (command, { id, ...rest } = {}) => {
      const [method, path] = COMMANDS[command];
      return request(method, path.replace('{id}', String(id)), rest);
    },
  };
}

async function ask(url: string, method: string, body: Parameters = {}): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}
