/**
 * Saves a drawing as a PNG, in the colours for a light ground, and on one: a PNG does not follow
 * the reader's scheme.
 * @param address of the drawing as an SVG file
 * @throws if the browser cannot load or draw it
 */
export async function savePng(address: string): Promise<void> {
  const svg = await (await fetch(address)).text();
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg.replace(/@media.*?\}\}/, ''))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  const width = (canvas.width = image.width * 4);
  const height = (canvas.height = image.height * 4);
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(image, 0, 0, width, height);
  const link = document.createElement('a');
  link.href = canvas.toDataURL();
  link.download = address.replace(/.*\/(.*)svg$/, '$1png');
  link.click();
}
