import type { Span } from '../../text/span.ts';
import type { ComponentStatus, Shows } from './component.ts';

/** Something that shows a component, and where. For a file that is only listed the span is empty. */
export interface Sign extends Span {
  readonly by: 'file' | 'section' | 'link' | 'metadata' | 'declaration';
  readonly shows: Shows;
  readonly path: string;
}

/** Signs of components, by the component's id. */
export type Signs = ReadonlyMap<string, readonly Sign[]>;

/** More signs of one thing say nothing more. */
export const MOST_SIGNS = 8;

/** What the signs of a component come to. */
export function statusOf(signs: readonly Sign[]): ComponentStatus {
  const has = (shows: Shows) => signs.some((sign) => sign.shows === shows);
  if (has('whole')) return 'available';
  if (has('part')) return 'partly';
  return has('away') ? 'unknown' : 'missing';
}

/** The signs that decide the status, those of the strongest sort alone. */
export function deciding(signs: readonly Sign[]): readonly Sign[] {
  const strongest = (['whole', 'part', 'away'] as const).find((shows) => signs.some((sign) => sign.shows === shows));
  return signs.filter(({ shows }) => shows === strongest).slice(0, MOST_SIGNS);
}

export function addSign(signs: Map<string, Sign[]>, id: string, sign: Sign): void {
  const list = signs.get(id);
  if (list === undefined) signs.set(id, [sign]);
  else list.push(sign);
}
