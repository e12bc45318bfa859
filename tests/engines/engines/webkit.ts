import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '#scripts/programs.ts';
import { freePort } from '#scripts/test-run.ts';
import { httpWire } from '../driver/http-wire.ts';
import { startProgram } from '../driver/program.ts';
import { waitFor } from '../driver/wait.ts';
import { missingPackages, type Engine } from './engine.ts';

/** WebKitGTK in its MiniBrowser, which needs a screen. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  missing: () =>
    missingPackages([
      [findProgram('WebKitWebDriver'), 'webkit2gtk-driver'],
      [findProgram('Xvfb'), 'xvfb'],
    ]),
  start: async ({ profile, downloads }) => {
    const screen = startProgram('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24']);
    const number = await waitFor('the number of the screen', () =>
      /^\d+\n/.exec(screen.output())?.[0].trim(),
    );
    mkdirSync(join(profile, '.config'));
    writeFileSync(join(profile, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
    const port = await freePort();
    const driver = startProgram('WebKitWebDriver', [`--port=${String(port)}`], {
      DISPLAY: `:${number}`,
      HOME: profile,
      // Without a graphics card pages crash at times.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      XDG_CONFIG_HOME: join(profile, '.config'),
    });
    const wire = await httpWire(port, {
      'webkitgtk:browserOptions': { args: ['--automation'] },
    });
    return {
      wire,
      complaints: () => Promise.resolve([]),
      stop: () => {
        driver.stop();
        screen.stop();
      },
    };
  },
  // Its automation keeps no console, and crashes at times where scripts are switched off.
  needsServer: true,
};
