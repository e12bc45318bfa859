/**
 * What a reader of screens meets on a page, in its order: roles and names as the engine computes
 * them. WebDriver gives no tree: the order is that of the page. Rows and cells of tables are left
 * out, which WebKit gives no names.
 */
import type { Browser } from './driver/browser.ts';
import { shownParts } from './shown-parts.ts';

const PARTS = [
  'header, nav, main, footer, aside, form, section, dialog, fieldset',
  'h1, h2, h3, h4, h5, h6',
  'a[href], button, summary, input:not([type=date]), select, textarea',
  'table, progress, img, svg, output, [role]:not([role*=row], [role$=cell], [role$=header])',
  '[aria-live]',
].join(', ');

/** Roles that say nothing without a name; each engine has its own for a part without a role. */
const SILENT = new Set(['', 'none', 'generic', 'sectionheader', 'paragraph', 'form', 'group']);

/** A line for each part: its role and its name. */
export async function outlineOf(browser: Browser): Promise<string> {
  const parts = await shownParts(browser, PARTS);
  return parts
    .filter(({ role, name }) => name !== '' || !SILENT.has(role))
    .map(({ role, name }) => `${role} ${name}`.trim())
    .join('\n');
}
