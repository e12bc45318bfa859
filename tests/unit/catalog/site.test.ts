import sharp from 'sharp';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { coloursAsTokens, contrastOf, nearestReadable, pairOf } from '#catalog/look/palette.ts';
import { readSvg } from '#catalog/look/svg.ts';
import { contentCopy } from './content-copy.ts';

const copy = contentCopy();

/** What the check says of a site.yaml and of files beside it, without the rest. */
async function said(files: Record<string, string | Buffer>): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) await copy.write(name, text);
  return (await copy.report()).split('\n').filter((line) => /^ {2}\S/.test(line));
}

describe('colours', () => {
  test('the colours of the catalog itself are readable', () => {
    const own = { accent: ['#8f4200', '#ffb561'], second: ['#00697a', '#5fc8d8'] } as const;
    for (const name of ['accent', 'second'] as const) {
      const [light, dark] = own[name];
      expect(nearestReadable(name, light, 'light')).toBe(light);
      expect(nearestReadable(name, dark, 'dark')).toBe(dark);
    }
  });

  test.each(['#ffd400', '#00b3a4', '#ff6a00', '#7fbf3f', '#000000', '#1b3a6b', '#ffffff'])(
    'of %s a readable one and its partner are made',
    (colour) => {
      const light = nearestReadable('accent', colour, 'light');
      const pair = pairOf('accent', light);
      expect(contrastOf('accent', light, 'light')).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf('accent', pair.dark, 'dark')).toBeGreaterThanOrEqual(4.5);
      const tokens = coloursAsTokens({ accent: light });
      for (const scheme of ['light', 'dark'] as const) {
        const [accent, on, soft] = ['', '-on', '-soft'].map(
          (one) =>
            tokens[one === '-on' ? '--colour-on-accent' : `--colour-accent${one}`]?.[scheme] ?? '',
        );
        expect(wcagContrast(accent ?? '', on ?? '')).toBeGreaterThanOrEqual(4.5);
        expect(wcagContrast(accent ?? '', soft ?? '')).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});

describe('a mark', () => {
  test('has its style sheet as attributes and ids of its own', () => {
    const svg = readSvg(
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><style>.a{fill:#123456}</style><defs><path id="p" d="M0 0h9v9z"/></defs><use class="a" href="#p"/></svg>',
      'mark',
    );
    expect(svg).toEqual({
      viewBox: '0 0 40 20',
      inside: expect.stringMatching(/^(?!.*<style).*id="mark__\w+".*fill="#123456"/) as string,
    });
  });

  test.each([
    ['<script>alert(1)</script>', 'has <script>'],
    ['<path onload="alert(1)" d="M0 0"/>', 'has onload="alert(1)"'],
    ['<image href="https://example.com/a.png"/>', 'has <image>'],
    ['<use href="https://example.com/a.svg#a"/>', 'has href="https://example.com/a.svg#a"'],
    ['<a href="#x"><path d="M0 0"/></a>', 'has <a>'],
    ['<foreignObject><p>a</p></foreignObject>', 'has <foreignObject>'],
    ['<path style="fill:url(https://example.com/a)" d="M0 0h9v9z"/>', 'has style="fill:url('],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg">a</x:script>', 'has <x:script>'],
    ['<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="/"/>', 'has <h:iframe>'],
    ['<h:b xmlns:h="http://www.w3.org/1999/xhtml">a</h:b>', 'has <h:b>'],
    ['<SCRIPT>alert(1)</SCRIPT>', 'has <SCRIPT>'],
    ['<use href="data:image/svg+xml,a#b"/>', 'has href="data:image/svg+xml,a#b"'],
    ['<use xmlns:y="http://www.w3.org/1999/xlink" y:href="//example.com/a#b"/>', 'has y:href='],
    ['<set attributeName="href" to="javascript:a"/>', 'has <set>'],
    ['<path style="background:u\\72l(//example.com/a)" d="M0 0h9v9z"/>', 'has style="background:u'],
    ['<path fill="u\\72l(//example.com/a#b)" d="M0 0h9v9z"/>', 'has fill="u'],
    [
      '<path style="background:image-set(\'//example.com/a\' 1x)" d="M0 0h9v9z"/>',
      'has style="background:image-set(',
    ],
    ['<text><![CDATA[</text><script>a</script>]]></text>', 'has <![CDATA['],
    ['<!DOCTYPE a [<!ENTITY b "c">]>', 'defines entities'],
    ['<?xml-stylesheet href="//example.com/a"?><path d="M0 0h9v9z"/>', 'has <?xml-stylesheet'],
    ['<path d="M0 0"', 'is not readable as SVG'],
  ])('%s is refused', (inside, says) => {
    const read = readSvg(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`,
      'a',
    );
    expect('fault' in read && read.fault).toContain(says);
  });
});

test('what cannot be read, leads nowhere or is not shown is told', async () => {
  const small = await sharp({ create: { width: 600, height: 315, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const lines = await said({
    'site.yaml': `colours:
  accent: '#66aaff'
  second: { light: '#ffffff', dark: '#ffb066' }
typeface: Comic Sans
menu: [products, certificates, { text: Nowhere, to: /nowhere/ }, { text: Bad, to: 'javascript:alert(1)' }]
home: [news, products]
`,
    'look/mark.svg': '<svg viewBox="0 0 9 9"><script/></svg>',
    'look/logo.svg': '<svg viewBox="0 0 9 9"/>',
    'look/picture.png': small,
    'pages/products.md': '---\ntitle: A\ndescription: B\n---\n\nText\n',
    'pages/Terms of Sale.md': '---\ntitle: A\ndescription: B\n---\n\nText\n',
  });
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "  file: is not read
      file: has <script>
      file: has 600 × 315 pixels, not 1200 × 630
      file: would have the address /products/, which is taken
      file: has a name that is no address
      colours.accent, line 2: #66aaff has a contrast of 1.9 to the light pages, where 4.5 is the least: the nearest that has it is #2468b8
      colours.second.light, line 3: #ffffff has a contrast of 1.0 to the light pages, where 3 is the least: the nearest that has it is #848484
      typeface, line 4: "Comic Sans" is none of IBM Plex Sans, Inter, Source Sans 3, system
      menu.1, line 5: "certificates" is none of products, categories, search, structure-search, list-search, cas-index, formula-index, name-index, news, about, contact, quote
      menu.3.to, line 5: "javascript:alert(1)" is neither an address of this site (/about/) nor a web address (https://…)
      menu.2.to, line 5: no page of this site has the address /nowhere/"
  `);
});

test('a page of the supplier and a menu that leads to it are accepted', async () => {
  const lines = await said({
    'site.yaml': `menu: [products, { text: Terms, to: /terms/ }]\n`,
    'pages/terms.md': '---\ntitle: A\ndescription: B\n---\n\nText\n',
  });
  expect(lines).toEqual([]);
});
