/** The files of the folder look/: what the supplier's site looks like beside its colours. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookAt, namesIn } from '#catalog/content/look-at.ts';
import type { Problem } from '#catalog/content/problem.ts';
import { readText } from '#catalog/content/read-text.ts';
import { nearest } from '#catalog/content/schema-problems.ts';
import { printable } from '#catalog/content/shown.ts';
import { MAX_MARK, readSvg, type Drawing } from './svg.ts';

/** What a folder look/ may hold. */
export interface Look {
  /** Beside the name of the supplier in every page. */
  readonly mark?: Drawing;
  /** The mark on dark pages; `mark` stands there as well without it. */
  readonly darkMark?: Drawing;
  /** In the tab of the browser; the mark without it. */
  readonly icon?: Drawing;
  /** Shown beside links to pages without a picture of their own: PNG. */
  readonly picture?: Buffer;
}

export const LOOK_FOLDER = 'look';
const DRAWINGS = { 'mark.svg': 'mark', 'mark-dark.svg': 'darkMark', 'icon.svg': 'icon' } as const;
const PICTURE = 'picture.png';
const NAMES = [...Object.keys(DRAWINGS), PICTURE];

/** Size of the picture in pixels, and maximum of the file in bytes. */
const PICTURE_SIZE = [1200, 630] as const;
const MAX_PICTURE = 1_000_000;

/** Reads the folder; what has a problem is left out. */
export async function readLook(contentDir: string): Promise<{ look: Look; problems: Problem[] }> {
  const problems: Problem[] = [];
  const look: Record<string, unknown> = {};
  for (const name of await namesIn(contentDir, LOOK_FOLDER)) {
    const file = `${LOOK_FOLDER}/${name}`;
    const complain = (what: string, why: string, field = '') =>
      problems.push({ file: printable(file), field, what, why });
    const seen = await lookAt(contentDir, file);
    const part = DRAWINGS[name as keyof typeof DRAWINGS] as keyof Look | undefined;
    if ('fault' in seen) complain(seen.fault.what, seen.fault.why);
    else if (!NAMES.includes(name)) complain('is not read', nameAdvice(name));
    else if (part === undefined) {
      const bytes = await readFile(join(contentDir, file));
      const fault = pictureFault(bytes);
      if (fault) complain(...fault);
      else look['picture'] = bytes;
    } else {
      const text = await readText(contentDir, file);
      if ('problem' in text) problems.push(text.problem);
      else {
        const svg = readSvg(text.text, part);
        if ('fault' in svg) complain(svg.fault, WHY_SVG);
        else if (part !== 'icon' && svg.inside.length > MAX_MARK)
          complain(
            `has ${String(svg.inside.length)} characters as a drawing; ${String(MAX_MARK)} are the most`,
            'It stands in every page: export it with fewer points and without pictures.',
          );
        else look[part] = svg;
      }
    }
  }
  if ('darkMark' in look && !('mark' in look))
    problems.push({
      file: `${LOOK_FOLDER}/mark-dark.svg`,
      field: '',
      what: 'is there without mark.svg',
      why: 'It is the partner of mark.svg on dark pages: add that one as well.',
    });
  return { look: look as Look, problems };
}

const WHY_SVG =
  'A drawing stands in the pages themselves: only shapes, gradients and text are allowed in it, nothing that runs or is loaded. Export it anew as a plain SVG.';

function nameAdvice(name: string): string {
  const near = nearest(name.toLowerCase(), NAMES);
  return near === undefined
    ? `Files in ${LOOK_FOLDER}/ are ${NAMES.join(', ')}: rename, move or remove it.`
    : `Rename it to ${near}.`;
}

/** @returns what is wrong with the picture, and what to do */
function pictureFault(bytes: Buffer): [what: string, why: string] | undefined {
  const isPng = bytes.subarray(0, 8).equals(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
  if (!isPng || bytes.length < 24) return ['is no PNG', 'Save the picture as PNG.'];
  const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const [width, height] = PICTURE_SIZE;
  if (size[0] !== width || size[1] !== height)
    return [
      `has ${size.join(' × ')} pixels, not ${PICTURE_SIZE.join(' × ')}`,
      'Others show it beside links in this size, and cut off what is beyond.',
    ];
  if (bytes.length > MAX_PICTURE)
    return [
      `has ${String(Math.round(bytes.length / 1000))} kB; ${String(MAX_PICTURE / 1000)} are the most`,
      'Others do not show a larger one: save it with fewer colours.',
    ];
  return undefined;
}
