import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/**
 * Answers addresses that are no text ("/%ZZ", "/%C0%AE", a null character) with 400 before anything
 * looks for their file.
 */
export function refuseMalformed(server: Server): void {
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (isMalformed(request.url ?? '/')) {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('This address is malformed: after each % stand two digits of a UTF-8 text.\n');
      return;
    }
    for (const listener of listeners) listener.call(server, request, response);
  });
}

function isMalformed(address: string): boolean {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/s, '')).includes('\0');
  } catch {
    return true;
  }
}
