import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '#scripts/programs.ts';
import { marionetteWire } from '../driver/marionette-wire.ts';
import { startProgram } from '../driver/program.ts';
import { waitFor } from '../driver/wait.ts';
import { missingPackages, type Engine } from './engine.ts';

/** Parts of the browser put their name before what they write to the console. */
const OF_A_PAGE = /^console\.error: (?!\w+: ?$)/;

export const firefox: Engine = {
  name: 'Firefox',
  missing: () => missingPackages([[program(), 'firefox-esr']]),
  start: async ({ script, profile, downloads }) => {
    const preferences = {
      'marionette.port': 0,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'devtools.console.stdout.content': true,
      'javascript.enabled': script,
    };
    writeFileSync(
      join(profile, 'user.js'),
      Object.entries(preferences)
        .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
        .join(''),
    );
    const browser = startProgram(program() ?? '', [
      ...['--headless', '--no-remote', '--profile', profile],
      // Only a program with system access may read the messages of the browser's console.
      ...['--marionette', '-remote-allow-system-access'],
    ]);
    const portFile = join(profile, 'MarionetteActivePort');
    const port = await waitFor(
      'the port of Firefox',
      () => existsSync(portFile) && Number(readFileSync(portFile, 'utf8')),
    );
    const wire = await marionetteWire(port);
    let printed = 0;
    return {
      wire,
      complaints: async () => {
        await wire.command('Marionette:SetContext', { value: 'chrome' });
        const script = `return (${takeErrors.toString()})(Services, Ci)`;
        const errors = await wire.command('WebDriver:ExecuteScript', { script, args: [] });
        await wire.command('Marionette:SetContext', { value: 'content' });
        const lines = browser.output().split('\n').slice(printed);
        printed += lines.length - 1;
        return [...(errors as string[]), ...lines.filter((line) => OF_A_PAGE.test(line))];
      },
      stop: browser.stop,
    };
  },
};

function program(): string | undefined {
  return findProgram('firefox-esr', 'firefox');
}

interface Services {
  console: {
    getMessageArray: () => { QueryInterface: (type: unknown) => ScriptError }[];
    reset: () => void;
  };
}

interface ScriptError {
  flags: number;
  errorMessage: string;
  sourceName: string;
}

/** Errors of pages in the browser's console; runs in the browser and empties it. */
function takeErrors(services: Services, types: { nsIScriptError: unknown }): string[] {
  const errors = services.console.getMessageArray().flatMap((message) => {
    try {
      const { flags, errorMessage, sourceName } = message.QueryInterface(types.nsIScriptError);
      // Bit 0 is that of a warning.
      return flags % 2 === 0 && sourceName.startsWith('http')
        ? [`${sourceName}: ${errorMessage}`]
        : [];
    } catch {
      // A message of another type is one of the browser's.
      return [];
    }
  });
  services.console.reset();
  return errors;
}
