import type { PanelAnswer, PanelComponent, PanelObligation, Tone } from '../../../../server/src/protocol/panelView.ts';

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
  return drawn(SHAPES[tone], tone);
}

/** A tick, a tick with a foot, a cross, a question mark. */
const ANSWERS: Readonly<Record<PanelAnswer, readonly Shape[]>> = {
  yes: [{ d: 'M3 8.5l3.4 3.5L13 4.5' }],
  'yes-if': [{ d: 'M3 7l3.4 3.5L13 3' }, { d: 'M3.5 14h9', dotted: true }],
  no: [{ d: 'M4 4l8 8M12 4l-8 8' }],
  unknown: [{ d: 'M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9' }, { d: 'M8 12.6v.1' }],
};

export function answerGlyph(answer: PanelAnswer, tone: Tone): SVGSVGElement {
  return drawn(ANSWERS[answer], tone);
}

/** A tick, a tick with a foot, an arrow that leads away, a dash. */
const PRESENCES: Readonly<Record<PanelComponent['presence']['state'], readonly Shape[]>> = {
  available: ANSWERS.yes,
  partly: ANSWERS['yes-if'],
  unknown: [{ d: 'M4 12L12 4M6 4h6v6' }],
  missing: [{ d: 'M5 8h6' }],
};

export function presenceGlyph(state: PanelComponent['presence']['state'], tone: Tone): SVGSVGElement {
  return drawn(PRESENCES[state], tone);
}

/** A box that is ticked, empty, or dotted where files cannot show it. */
const BOXES: Readonly<Record<PanelObligation['state'], readonly Shape[]>> = {
  done: [{ d: 'M3 3h10v10H3Z' }, { d: 'M5.3 8.2l2 2.1L11 5.8' }],
  'not-done': [{ d: 'M3 3h10v10H3Z' }],
  unseen: [{ d: 'M3 3h10v10H3Z', dotted: true }],
};

export function boxGlyph(state: PanelObligation['state'], tone: Tone): SVGSVGElement {
  return drawn(BOXES[state], tone);
}

function drawn(shapes: readonly Shape[], tone: Tone): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('glyph', tone);
  for (const { d, fill, dotted } of shapes) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.classList.add(fill === true ? 'fill' : 'line');
    if (dotted === true) path.classList.add('dotted');
    svg.append(path);
  }
  return svg;
}
