/**
 * `npm run dev` follows the content folder: a change of any file in it is loaded, and what
 * `catalog check` finds is shown over every page and in the terminal.
 */
import { execFile, type ChildProcess } from 'node:child_process';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ErrorPayload } from 'vite';
import { contentDirectory } from '#catalog/content/files.ts';
import { markupHtml } from '#ui/markup/html.ts';

/** Quiet time after a change, in milliseconds: editors write a file in steps. */
const QUIET_MS = 100;

export function liveContent(): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const contentDir = contentDirectory();
        const { hot } = server.environments.client;
        let problems = '';
        let timer: NodeJS.Timeout | undefined;
        // Astro drops a call while it reads its configuration anew: the loaders say which came through.
        const refresh = async () => {
          const context = { arrived: false };
          await refreshContent?.({ context }).catch((error: unknown) => {
            logger.error(String(error));
            context.arrived = true;
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
 * Checks the content at each call, in a process of its own: pages do not wait for it. A call ends
 * the check before it.
 * @param tell hears the problems as text, empty where there are none
 */
function contentCheck(contentDir: string, tell: (problems: string) => void): () => void {
  const command = fileURLToPath(new URL('catalog.ts', import.meta.url));
  const env = { ...process.env, CONTENT_DIR: contentDir };
  let running: ChildProcess | undefined;
  return () => {
    running?.kill();
    const own = execFile(process.execPath, [command, 'check'], { env }, (error, _, problems) => {
      if (own !== running) return;
      tell(error ? problems.trim() || error.message : '');
    });
    running = own;
  };
}

/** Astro's overlay takes its message for HTML. */
function overlay(problems: string): ErrorPayload {
  const message = markupHtml([problems]);
  return { type: 'error', err: { name: 'Content', message, stack: '' } as ErrorPayload['err'] };
}
