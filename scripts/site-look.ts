/** What the supplier's content says of colours, typeface and mark, in the styles of the site. */
import { contentDirectory, readFiles } from '#catalog/content/files.ts';
import { siteSchema, type Site } from '#catalog/content/schema/site.ts';
import { coloursAsTokens } from '#catalog/look/palette.ts';
import { readLook, type Look } from '#catalog/look/read-look.ts';
import { deviceFaces } from './fonts.ts';

interface SiteLook {
  site: Site;
  look: Look;
  /** Name of the supplier. */
  name: string;
}

/** site.yaml and look/, as far as they are valid: the check tells of the rest. */
export async function readSiteLook(): Promise<SiteLook> {
  const read = async (kind: 'site' | 'company') =>
    (await readFiles(contentDirectory(), kind)).files[0]?.data ?? {};
  const { data: site = {} } = siteSchema.safeParse(await read('site'));
  const { look } = await readLook(contentDirectory());
  return { site, look, name: String(((await read('company')) as { name?: unknown }).name) };
}

/** Height of the supplier's mark beside its name, and which of two stands on which pages. */
const MARK = `
@layer component {
  .brand .supplier-mark {
    inline-size: auto;
    max-inline-size: min(12rem, 40vw);
    block-size: 2rem;
  }
}`;
const TWO_MARKS = `
@layer component {
  [data-theme='dark'] .on-light, :root:not([data-theme='dark']) .on-dark { display: none; }
  @media (prefers-color-scheme: dark) {
    :root:not([data-theme='light']) .on-light { display: none; }
    :root:not([data-theme='light']) .on-dark { display: revert; }
  }
}`;

/** From this width of the window on, in rem, the usual menu stands beside a name of 33 letters. */
const IN_LINE = 66;
const USUAL = 33 + 36;
/** Of a letter, and of a mark that is wider than that of the catalog, in rem. */
const LETTER = 0.55;
const MARK_WIDTH = 8;

/** Width of the window from which the menu stands in a line with the name. */
function widthOfLine({ site: { menu }, look, name }: SiteLook): number {
  const texts = menu?.map((one) => (typeof one === 'string' ? one : one.text));
  const letters = texts?.reduce((sum, text) => sum + text.length + 3, 0) ?? USUAL - 33;
  const width = Math.max(0, name.length + letters - USUAL) * LETTER;
  return Math.ceil(IN_LINE + width + (look.mark ? MARK_WIDTH : 0));
}

/**
 * Vite plugin: the supplier's colours and typeface in place of those of tokens.css, which is the
 * only file with raw values, and the width that its menu needs.
 */
export function siteLook(own: SiteLook) {
  const {
    site: { colours = {}, typeface },
    look,
  } = own;
  const inLine = `${String(widthOfLine(own))}rem`;
  const tokens = Object.entries(coloursAsTokens(colours)).map(
    ([name, { light, dark }]): [string, string] => [name, `light-dark(${light}, ${dark})`],
  );
  return {
    name: 'site-look',
    enforce: 'pre' as const,
    transform: (css: string, id: string) => {
      if (id.includes('/site/Header.astro?astro&type=style'))
        return { code: css.replaceAll(`${String(IN_LINE)}rem`, inLine), map: null };
      if (!id.endsWith('/ui/styles/tokens.css')) return undefined;
      let code = css;
      for (const [name, value] of tokens)
        code = code.replace(new RegExp(`(${name}:)[^;]*;`), `$1 ${value};`);
      if (typeface === 'system')
        code = code.replace('var(--font-greek), var(--font-latin)', 'system-ui');
      code += deviceFaces(typeface);
      if (look.mark) code += MARK;
      if (look.darkMark) code += TWO_MARKS;
      return { code, map: null };
    },
  };
}
