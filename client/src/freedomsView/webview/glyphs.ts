import type { Tone } from '../../../../server/src/protocol.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * One shape for each tone, in a 16 by 16 box, so that no tone is told by color alone: a full disc, a disc with a notch,
 * a half disc, a struck ring, a dotted ring.
 */
const SHAPES: Readonly<Record<Tone, readonly Shape[]>> = {
  good: [{ d: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11Z', fill: true }],
  duty: [{ d: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11Z' }, { d: 'M8 2.5a5.5 5.5 0 1 0 5.5 5.5H8Z', fill: true }],
  limit: [{ d: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11Z' }, { d: 'M8 2.5a5.5 5.5 0 0 0 0 11Z', fill: true }],
  bad: [{ d: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11Z' }, { d: 'M4.2 11.8L11.8 4.2' }],
  unknown: [{ d: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11Z', dotted: true }],
};

interface Shape {
  readonly d: string;
  readonly fill?: boolean;
  readonly dotted?: boolean;
}

/** The glyph of a tone in the tone's color; its word stands beside it. */
export function glyph(tone: Tone): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('glyph', tone);
  for (const { d, fill, dotted } of SHAPES[tone]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.classList.add(fill === true ? 'fill' : 'line');
    if (dotted === true) path.classList.add('dotted');
    svg.append(path);
  }
  return svg;
}
