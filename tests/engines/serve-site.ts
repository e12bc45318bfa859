/** Serves the built site to one engine. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import sirv from 'sirv';
import { testRun } from '#scripts/test-run.ts';

export interface Site {
  /** Its address, without a slash at the end. */
  address: string;
  /** What the pages have reported since the last call. */
  takeReports: () => string[];
  close: () => void;
}

const REPORT = '/report-of-a-test';
/** All but `allow-scripts` that the tasks need. */
const NO_SCRIPTS = 'sandbox allow-same-origin allow-forms allow-top-navigation allow-downloads';

interface Help {
  /** Lets the pages report errors and violations of their policy. */
  reports?: boolean;
  /** Forbids all scripts. */
  noScripts?: boolean;
}

export async function serveSite({ reports, noScripts }: Help): Promise<Site> {
  const { catalog } = testRun();
  const files = sirv(catalog, { dev: true });
  const reported: string[] = [];
  const server = createServer((request, response) => {
    if (noScripts) response.setHeader('content-security-policy', NO_SCRIPTS);
    const page = join(catalog, pathOf(request.url ?? '/'));
    if (request.url === REPORT)
      void text(request).then((message) => {
        reported.push(message);
        response.end();
      });
    else if (request.url === '/favicon.ico') response.writeHead(204).end();
    else if (reports && page.endsWith('.html') && existsSync(page)) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(withReporter(readFileSync(page, 'utf8')));
    } else files(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    takeReports: () => reported.splice(0),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The path of an address, with the name of a folder's page. */
function pathOf(url: string): string {
  const { pathname } = new URL(url, 'http://site');
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
}

/** Puts the reporter before the policy of the page, which would refuse it. */
function withReporter(html: string): string {
  const script = `(${report.toString()})(${JSON.stringify(REPORT)})`;
  return html.replace('<head>', () => `<head><script>${script}</script>`);
}

/** Reports what a console would show; runs in the page. */
function report(address: string): void {
  let isLeft = false;
  // What is still loading when the visitor leaves fails.
  addEventListener('beforeunload', () => (isLeft = true));
  const send = (message: string) => {
    if (isLeft) return;
    const request = new XMLHttpRequest();
    // Waits, so that no report comes after the task that caused it.
    request.open('POST', address, false);
    request.send(`${location.pathname}: ${message}`);
  };
  addEventListener(
    'error',
    ({ message, target }) => {
      send(target instanceof Element ? `did not load: ${target.outerHTML}` : message);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => {
    send(String(reason));
  });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    send(`${violatedDirective} refuses ${blockedURI}`);
  });
  // The one method of the console that is for errors.
  console.error = (...words: unknown[]) => {
    send(words.join(' '));
  };
}
