import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jsonSchemas } from '#scripts/catalog/schema.ts';

test.each(Object.entries(jsonSchemas()))(
  'content/schemas/%s is current (npm run catalog -- schema)',
  async (name, text) => {
    expect(await readFile(`content/schemas/${name}`, 'utf8')).toBe(text);
  },
);

test('every field that content can state explains itself to the editor', () => {
  const missing = Object.entries(jsonSchemas()).flatMap(([name, text]) =>
    undescribed(JSON.parse(text) as Node, name),
  );
  expect(missing).toEqual([]);
});

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
}

function undescribed(node: Node, path: string): string[] {
  const children = Object.entries(node.properties ?? {}).map(
    ([key, child]) => [`${path} ${key}`, child] as const,
  );
  const itself = children.filter(([, child]) => !child.description).map(([name]) => name);
  const deeper = children.flatMap(([name, child]) => undescribed(child, name));
  return [...itself, ...deeper, ...(node.items ? undescribed(node.items, `${path}[]`) : [])];
}
