/** Pixels for each unit of the drawing: a bond is 120 pixels long. */
const SCALE = 4;

/** Makes a button turn the SVG file that its `data-png` names into a PNG for download. */
export function offerPng(button: HTMLButtonElement): void {
  const address = button.dataset['png'] ?? '';
  button.disabled = false;
  button.addEventListener('click', () => {
    drawPng(address).then(
      (url) => {
        const link = document.createElement('a');
        link.href = url;
        link.download = address.replace(/^.*\/(.*)\.svg$/, '$1.png');
        link.click();
      },
      () => {
        button.textContent = button.dataset['failed'] ?? '';
      },
    );
  });
}

/** In the colours for a light ground, and on one: a PNG does not follow the reader's scheme. */
async function drawPng(address: string): Promise<string> {
  const svg = await (await fetch(address)).text();
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg.replace(/@media.*?\}\}/, ''))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
