/** Whether what stands behind a name is dark, from the colours that the browser computed. */

/** One element on the way from the name to the page, innermost first. */
export interface Layer {
  /** `background-color` as computed. */
  color: string;
  /** Whether a picture or a gradient lies on it, of which nothing is known. */
  picture: boolean;
  /** Whether a filter turns light into dark, as some sites do for their night mode. */
  inverted: boolean;
}

/**
 * Whether the name stands on something dark. Under the layers lies `canvas`; where a picture hides
 * what there is, light text speaks for a dark ground.
 */
export function isDark(layers: readonly Layer[], canvas: string, text: string): boolean {
  const turned = layers.filter(({ inverted }) => inverted).length % 2 === 1;
  return groundOf(layers, canvas, text) < 0.5 !== turned;
}

function groundOf(layers: readonly Layer[], canvas: string, text: string): number {
  let light = 0;
  let unseen = 1;
  for (const { color, picture } of layers) {
    if (picture) return 1 - lightness(text).light;
    const layer = lightness(color);
    light += unseen * layer.alpha * layer.light;
    unseen *= 1 - layer.alpha;
    if (unseen < 0.05) break;
  }
  return light + unseen * lightness(canvas).light;
}

/** Share of full light as the eye takes it, 0 to 1, and how much of the colour covers. */
export function lightness(color: string): { light: number; alpha: number } {
  const [, name = '', body = ''] = /^([a-z-]+)\((.*)\)$/.exec(color) ?? [];
  const [channels = '', slashed] = body.split('/');
  const parts = channels
    .replace(/^\s*[a-z][\w-]*\s/, '')
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(amount);
  const [a = 1, b = 1, c = 1, fourth = 1] = parts;
  const alpha = slashed === undefined ? fourth : amount(slashed.trim());
  switch (name) {
    case 'rgb':
    case 'rgba':
      return { light: luma(a / 255, b / 255, c / 255), alpha };
    case 'color':
      return { light: luma(a, b, c), alpha };
    case 'lab':
    case 'lch':
      return { light: a / 100, alpha };
    case 'oklab':
    case 'oklch':
      return { light: a, alpha };
    default:
      // an unknown way of writing is taken for paper
      return { light: 1, alpha: 1 };
  }
}

const amount = (text: string): number =>
  text === 'none' ? 0 : text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text);

/** Weighted sum of the channels as they are written: good enough to tell light from dark. */
const luma = (red: number, green: number, blue: number): number =>
  0.299 * red + 0.587 * green + 0.114 * blue;
