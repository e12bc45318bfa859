import { saveFile } from '#ui/save-file.ts';

/** Pixels per unit of the drawing. */
const SCALE = 4;

/**
 * Saves a drawing as a PNG, in the light colour scheme on a light background: a PNG cannot follow
 * the reader's scheme.
 * @param address of the drawing as an SVG file
 * @throws if the browser cannot load or draw it
 */
export async function savePng(address: string): Promise<void> {
  const svg = await (await fetch(address)).text();
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(withoutSchemes(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  const width = (canvas.width = image.width * SCALE);
  const height = (canvas.height = image.height * SCALE);
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(image, 0, 0, width, height);
  const name = address.replace(/.*\/(.*)svg$/, '$1png');
  canvas.toBlob((png) => {
    if (png) saveFile(name, png);
  });
}

/** The SVG without its rules for the dark scheme. */
function withoutSchemes(svg: string): string {
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  for (const style of file.querySelectorAll('style')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.textContent);
    const rules = [...sheet.cssRules].filter((rule) => !(rule instanceof CSSMediaRule));
    style.textContent = rules.map(({ cssText }) => cssText).join('');
  }
  return new XMLSerializer().serializeToString(file);
}
