// Contrast as WCAG 2.2 counts it, of colours as the browser itself paints them: mixed, transparent, in any space.

type Pixel = readonly [number, number, number];

const canvas = document.createElement('canvas');
[canvas.width, canvas.height] = [1, 1];
const context = canvas.getContext('2d', { willReadFrequently: true, colorSpace: 'srgb' })!;

/** What is seen where colours lie on one another, the lowest first. */
function painted(...layers: readonly string[]): Pixel {
  context.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    context.fillStyle = '#f0f'; // stays where the next line is not understood
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  if (alpha !== 255) throw new RangeError(`painted requires a lowest layer without holes, got ${layers[0]}`);
  return [red!, green!, blue!];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(pixel: Pixel): number {
  const [red, green, blue] = pixel.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The contrast of an ink with what it stands on: paper, and what lies on it. From 1 to 21. */
export function contrast(ink: string, ...ground: readonly string[]): number {
  const [light, dark] = [luminance(painted(...ground, ink)), luminance(painted(...ground))].sort(
    (a, b) => b - a,
  );
  return (light! + 0.05) / (dark! + 0.05);
}
