/**
 * `npm run dev` watches the content folder: it loads each change, and shows the problems that
 * `catalog check` finds over every page and in the terminal.
 */
import { execFile, type ChildProcess } from 'node:child_process';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ErrorPayload } from 'vite';
import { contentDirectory } from '#catalog/content/files.ts';
import { markupHtml } from '#ui/markup/html.ts';
import { requestGate } from './request-gate.ts';

/** Debounce time after a change, in milliseconds: editors write a file in steps. */
const QUIET_MS = 100;

export function liveContent(): AstroIntegration {
  let isDev = false;
  return {
    name: 'live-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isDev = command === 'dev';
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        // A build starts a server too, to load the content.
        if (!isDev) return;
        const contentDir = contentDirectory();
        const { hot } = server.environments.client;
        let problems = '';
        let timer: NodeJS.Timeout | undefined;
        const gate = requestGate();
        server.middlewares.use(gate.middleware);
        // Astro drops a refresh while it reloads its configuration, so retry until the loaders
        // report that it arrived.
        const refresh = async () => {
          const context = { arrived: false };
          await gate.alone(async () => {
            await refreshContent?.({ context }).catch((error: unknown) => {
              logger.error(String(error));
              context.arrived = true;
            });
          });
          if (!context.arrived) setTimeout(() => void refresh(), QUIET_MS);
        };
        const check = contentCheck(contentDir, (found) => {
          if (found !== '') {
            if (found !== problems) logger.error(found);
            hot.send(overlay(found));
          } else if (problems !== '') {
            logger.info('The content has no problems any more');
            hot.send({ type: 'full-reload' });
          }
          problems = found;
        });
        hot.on('vite:client:connect', (_, client) => {
          if (problems !== '') client.send(overlay(problems));
        });
        server.watcher.add(contentDir);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(contentDir + sep)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            void refresh();
            check();
          }, QUIET_MS);
        });
        check();
      },
    },
  };
}

/**
 * Checks the content on each call, in a separate process, so that pages do not wait. A call ends
 * the previous check.
 * @param tell receives the problems as text, empty if there are none
 */
function contentCheck(contentDir: string, tell: (problems: string) => void): () => void {
  const command = fileURLToPath(new URL('catalog.ts', import.meta.url));
  const env = { ...process.env, CONTENT_DIR: contentDir };
  let running: ChildProcess | undefined;
  return () => {
    running?.kill();
    const own = execFile(
      process.execPath,
      [command, 'check', '--errors'],
      { env },
      (error, _, problems) => {
        if (own !== running) return;
        tell(error ? problems.trim() || error.message : '');
      },
    );
    running = own;
  };
}

/** Astro's overlay renders its message as HTML. */
function overlay(problems: string): ErrorPayload {
  const message = markupHtml([problems]);
  return { type: 'error', err: { name: 'Content', message, stack: '' } as ErrorPayload['err'] };
}
