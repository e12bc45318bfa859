import { CHROMIUM, findProgram } from '#scripts/programs.ts';
import { freePort } from '#scripts/test-run.ts';
import { httpWire } from '../driver/http-wire.ts';
import { startProgram } from '../driver/program.ts';
import { missingPackages, type Engine } from './engine.ts';

interface LogEntry {
  level: string;
  message: string;
}

/** The quote list asks whether a product is held by loading its file. */
const AN_ANSWER = /\/products\/[\w-]+\.json - Failed to load resource.* 404 /;

export const chromium: Engine = {
  name: 'Chromium',
  missing: () =>
    missingPackages([
      [browser(), 'chromium'],
      [findProgram('chromedriver'), 'chromium-driver'],
    ]),
  start: async ({ script, downloads }) => {
    const port = await freePort();
    const driver = startProgram('chromedriver', [`--port=${String(port)}`]);
    const wire = await httpWire(port, {
      'goog:chromeOptions': {
        binary: browser(),
        args: ['--headless', '--no-sandbox', '--disable-background-networking'],
        prefs: {
          'download.default_directory': downloads,
          ...(!script && { 'profile.managed_default_content_settings.javascript': 2 }),
        },
      },
      'goog:loggingPrefs': { browser: 'ALL' },
    });
    return {
      wire,
      complaints: async () => {
        const entries = (await wire.request('POST', 'se/log', { type: 'browser' })) as LogEntry[];
        return entries
          .filter(({ level, message }) => level === 'SEVERE' && !AN_ANSWER.test(message))
          .map(({ message }) => message);
      },
      stop: driver.stop,
    };
  },
};

function browser(): string | undefined {
  return process.env['CHROME_PATH'] || findProgram(...CHROMIUM);
}
