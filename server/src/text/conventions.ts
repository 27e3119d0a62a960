import type { Block } from './blocks.ts';
import { isAnnex, isPart } from './marker.ts';

/** What holds for the numbers of a whole text. */
export interface Conventions {
  /** True where numbers go on from part to part ("Section II" begins with 2), so that a number needs no part before it. */
  readonly continuous: boolean;
}

/** The conventions of a text's blocks. One cheap pass. */
export function conventionsOf(blocks: readonly Block[]): Conventions {
  let last = 0;
  let style = '';
  let parted = false;
  let goesOn = 0;
  let restarts = 0;
  for (const { marker } of blocks) {
    if (!marker) continue;
    if (isPart(marker.style)) {
      if (isAnnex(marker.style)) break;
      parted = true;
    } else if (marker.style === style || (style === '' && marker.style.startsWith('1'))) {
      style = marker.style;
      if (parted && last > 0) {
        if (marker.ordinal === last + 1) goesOn++;
        else if (marker.ordinal === 1) restarts++;
      }
      parted = false;
      last = marker.ordinal;
    }
  }
  return { continuous: goesOn > 0 && restarts === 0 };
}
