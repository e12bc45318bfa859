import type { Mol } from '@rdkit/rdkit';
import { expect, test } from 'vitest';
import { drawMolecule } from '#chemistry/drawing/rdkit-drawing.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';

function drawn(...paths: string[]) {
  const svg = `<svg>\n<!-- END OF HEADER -->\n${paths.join('\n')}\n</svg>\n`;
  return drawMolecule({ get_svg_with_highlights: () => svg } as unknown as Mol, false);
}

const LINE = `d='M 10.0,20.0 L 40.0,20.0' style='fill:none;stroke:#080000;stroke-width:2.0px'`;

test('lines and filled shapes are told apart, with the element whose colour they have', () => {
  const letter = `<path class='atom-1' d='M 1.0 2.0\nQ 1.5 2.0, 2.0 3.0\nL 1.0 2.0\nZ' fill='#350000'/>`;
  expect(drawn(`<path class='bond-0' ${LINE} />`, letter)).toEqual({
    box: [-4 + 1, -4 + 2, 39 + 8, 18 + 8],
    lines: [{ element: 'O', width: 2, data: 'M10 20l30 0' }],
    shapes: [{ element: 'I', width: 0, data: 'M1 2q.5 0 1 1l-1-1' }],
  });
});

test('what rounds off corners is left out', () => {
  expect(drawn(`<path ${LINE} />`).lines).toEqual([]);
});

test.each([
  ['another element', `<ellipse cx='1' cy='1' />`],
  ['another colour', `<path class='bond-0' ${LINE.replace('#080000', '#00FF00')} />`],
  ['another command', `<path class='bond-0' ${LINE.replace('L', 'A')} />`],
  ['a number that is none', `<path class='bond-0' ${LINE.replace('40.0', 'inf')} />`],
  ['no width', `<path class='bond-0' ${LINE.replace(';stroke-width:2.0px', '')} />`],
])('%s is refused, not left out', (_, path) => {
  expect(() => drawn(path)).toThrow(/^RDKit's drawing has something/);
});

test('atoms that lie on each other are drawn like others', async () => {
  const toolkit = await loadStructureToolkit();
  const phenyls = '(c2ccccc2)(c2ccccc2)';
  const read = toolkit.read(`c1(OC)ccc(C${phenyls}C${phenyls}c2ccccc2)cc1`, 'drawing');
  const { lines } = 'drawing' in read ? read.drawing : { lines: [] };
  expect(lines.map(({ element }) => element)).toEqual(['', 'O']);
});
