import { markdownToMdast, type MdastNode } from 'satteri';
import { lookAt } from './look-at.ts';
import type { Problem } from './problem.ts';

/** Pictures that a page or an article shows and the content folder does not have. */
export async function missingPictures(
  contentDir: string,
  body: string,
  file: string,
  firstLine: number,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { address, line } of picturesOf(body)) {
    const path = address.slice(1);
    const look = await lookAt(contentDir, path);
    if ('kind' in look && look.kind === 'file') continue;
    problems.push({
      file,
      line: firstLine + line - 1,
      field: 'text',
      what: `there is no file ${path}`,
      why: 'Put the picture there, or correct its address.',
    });
  }
  return problems;
}

/** Those whose address proseProblems accepts; others have their problem already. */
function picturesOf(body: string): { address: string; line: number }[] {
  const found: { address: string; line: number }[] = [];
  const walk = (node: MdastNode) => {
    if (node.type === 'image' && node.url.startsWith('/pictures/') && !node.url.includes('..'))
      found.push({ address: node.url, line: node.position?.start.line ?? 1 });
    if ('children' in node) for (const child of node.children) walk(child as MdastNode);
  };
  if (body.includes('![')) walk(markdownToMdast(body));
  return found;
}
