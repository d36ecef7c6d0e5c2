/** A picture as pixels, drawn by the browser; a page brings this when the first one is asked for. */

/** So many pixels a unit of the picture, enough for a screen of high density and for a column of print. */
const DENSITY = 2;

/** An SVG picture as PNG, in the colours of a light page. Rejects where the browser can't draw it. */
export async function pixelsOf(svg: string): Promise<Blob> {
  // Pixels can't follow the page around them; the sheet goes before the page's policy sees it.
  const plain = svg.replace(/<style>[^<]*<\/style>/, '');
  const root = new DOMParser().parseFromString(plain, 'image/svg+xml').documentElement;
  const [width, height] = ['width', 'height'].map((name) => Number(root.getAttribute(name)));
  const image = new Image(width, height);
  image.src = `data:image/svg+xml,${encodeURIComponent(plain)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = (width ?? 0) * DENSITY;
  canvas.height = (height ?? 0) * DENSITY;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the browser gave no pixels'))),
      'image/png',
    );
  });
}
