import type { EngineParts } from '../driver/browser.ts';

export interface Engine {
  name: string;
  /** Debian's packages of the programs that are not installed. */
  missing: () => string[];
  start: (options: StartOptions) => Promise<EngineParts>;
  /** Whether it neither tells what its console shows nor goes without scripts: the server does. */
  needsServer?: true;
}

export interface StartOptions {
  /** Whether pages may run scripts. */
  script: boolean;
  /** A new folder for what the browser keeps. */
  profile: string;
  /** A new folder for files that pages save. */
  downloads: string;
}

/** The packages of the programs that are not found. */
export function missingPackages(
  programs: readonly (readonly [path: string | undefined, debianPackage: string])[],
): string[] {
  return programs.flatMap(([path, debianPackage]) => (path === undefined ? [debianPackage] : []));
}
