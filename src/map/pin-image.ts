import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Theme, themes } from '#domain/facility.ts';
import type { PinTone } from '#search/pin.ts';
import { type Palette, palettes, type ToneColours } from './palette.ts';

export type PinRole = 'plain' | 'hovered' | 'selected';

export interface PinImage {
  palette: Palette;
  theme: Theme;
  tone: PinTone;
  muted: boolean;
  role: PinRole;
}

const pinPixelRatio = 2;

/** MapLibre asks for each image when a pin first needs it. */
export function addPinImage(map: MapLibreMap, id: string): void {
  const image = parsePinImageId(id);
  const drawn = image && drawPinImage(image);
  if (drawn && !map.hasImage(id)) map.addImage(id, drawn, { pixelRatio: pinPixelRatio });
}

/** `pin/<scheme>/<theme>/<tone>/<fresh|muted>/<role>`; `layers.ts` composes the same text as an expression. */
export function parsePinImageId(id: string): PinImage | null {
  const [prefix, scheme, theme, tone, age, role] = id.split('/');
  const palette = Object.values(palettes).find((each) => each.scheme === scheme);
  if (prefix !== 'pin' || !palette || !isTheme(theme) || !isTone(palette, tone) || !isRole(role)) return null;
  return { palette, theme, tone, muted: age === 'muted', role };
}

function isTheme(text: string | undefined): text is Theme {
  return themes.some((theme) => theme === text);
}

function isTone(palette: Palette, text: string | undefined): text is PinTone {
  return text !== undefined && Object.hasOwn(palette.tones, text);
}

function isRole(text: string | undefined): text is PinRole {
  return text === 'plain' || text === 'hovered' || text === 'selected';
}

/** In CSS pixels of a plain pin: the head is centred, its tip lies one margin above the bottom of the image. */
const head = { radius: 13, tip: 19.5, margin: 4.5 };
const scales: Record<PinRole, number> = { plain: 1, hovered: 1.25, selected: 1.75 };

/** How far below its tip the image of a pin reaches, for the halo; CSS pixels. */
export function marginBelowTip(role: PinRole): number {
  return head.margin * scales[role];
}

export function drawPinImage(image: PinImage): ImageData | null {
  const scale = scales[image.role] * pinPixelRatio;
  const width = Math.round((head.radius + head.margin) * 2 * scale);
  const height = Math.round((head.radius + head.tip + 2 * head.margin) * scale);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  // Drawn in memory: reading pixels back from the graphics card holds the page up.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.scale(scale, scale);
  context.translate(head.radius + head.margin, head.radius + head.margin);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  drawBody(context, image);
  drawMark(context, image);
  return context.getImageData(0, 0, width, height);
}

function drawBody(context: CanvasRenderingContext2D, { palette, theme, tone, muted, role }: PinImage) {
  const shape = theme === 'nurseries' ? housePath() : dropPath();
  context.lineWidth = role === 'plain' ? 4 : 8.5;
  context.strokeStyle = role === 'plain' ? palette.surface : palette.accent;
  context.stroke(shape);
  if (role !== 'plain') {
    context.lineWidth = 4;
    context.strokeStyle = palette.surface;
    context.stroke(shape);
  }
  const { fill, outline } = paledWhere(muted, palette, tone);
  context.fillStyle = palette.surface;
  context.fill(shape);
  context.fillStyle = fill;
  context.fill(shape);
  context.lineWidth = tone === 'not-offered' ? 1 : 2;
  context.strokeStyle = outline;
  if (tone === 'unknown') context.setLineDash([3.2, 2.6]);
  if (tone === 'not-published') context.setLineDash([0.1, 3.8]);
  context.stroke(shape);
  context.setLineDash([]);
}

function drawMark(context: CanvasRenderingContext2D, { palette, theme, tone, muted }: PinImage) {
  context.translate(0, theme === 'nurseries' ? 2.6 : 0);
  context.strokeStyle = paledWhere(muted, palette, tone).mark;
  context.fillStyle = context.strokeStyle;
  context.lineWidth = 2.8;
  context.stroke(markPaths[tone]());
  const filled = filledMarks[tone];
  if (filled !== undefined) context.fill(filled());
}

const markPaths: Record<PinTone, () => Path2D> = {
  available: () => arcs([[0, 0, 5.6]]),
  partly: () => arcs([[0, 0, 5.6]]),
  unavailable: () => new Path2D('M-4.6-4.6 4.6 4.6M4.6-4.6-4.6 4.6'),
  'not-offered': () => new Path2D('M-5 0H5'),
  unknown: () => new Path2D('M-3.6-4C-3.4-8 3.8-8 3.6-3.8 3.5-1.2 0-1.4 0 1.8'),
  'not-published': () => new Path2D(),
};

const filledMarks: Partial<Record<PinTone, () => Path2D>> = {
  partly: () => new Path2D('M0-5.6A5.6 5.6 0 0 0 0 5.6Z'),
  unknown: () => arcs([[0, 6, 1.7]]),
  'not-published': () =>
    arcs([
      [-5.6, 0, 1.7],
      [0, 0, 1.7],
      [5.6, 0, 1.7],
    ]),
};

function arcs(circles: readonly [x: number, y: number, radius: number][]): Path2D {
  const path = new Path2D();
  for (const [x, y, radius] of circles) {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
  }
  return path;
}

function dropPath(): Path2D {
  const { radius, tip } = head;
  const spread = 0.62;
  const drop = new Path2D();
  drop.arc(0, 0, radius, Math.PI / 2 + spread, Math.PI / 2 - spread);
  drop.lineTo(0, tip);
  drop.closePath();
  return drop;
}

function housePath(): Path2D {
  return new Path2D(
    'M0-13 13-2.4H11.2V10.4Q11.2 12.4 9.2 12.4H5L0 19.5-5 12.4H-9.2Q-11.2 12.4-11.2 10.4V-2.4H-13Z',
  );
}

function paledWhere(muted: boolean, palette: Palette, tone: PinTone): ToneColours {
  const { fill, outline, mark } = palette.tones[tone];
  if (!muted) return { fill, outline, mark };
  return {
    fill: mixColours(fill, palette.surface, 0.25),
    outline: mixColours(outline, palette.surface, 0.6),
    mark: mixColours(outline, palette.surface, 0.75),
  };
}

/** Both as `#rrggbb`; `share` is how much of the first remains. Canvas does not know `color-mix()` everywhere. */
function mixColours(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [one, other] = [first, second].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16));
    return Math.round((one ?? 0) * share + (other ?? 0) * (1 - share));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
