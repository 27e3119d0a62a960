/** Marks the clauses that the cursor stands in, and brings the first into sight where their list is in sight already. */
export function markHere(places: ReadonlySet<number>, follow: boolean): void {
  let first: HTMLElement | undefined;
  for (const row of document.querySelectorAll<HTMLElement>('[data-place]')) {
    const here = places.has(Number(row.dataset.place));
    if (here) first ??= row;
    if (here === row.hasAttribute('aria-current')) continue;
    if (here) row.setAttribute('aria-current', 'location');
    else row.removeAttribute('aria-current');
  }
  const list = first?.closest('section');
  if (!follow || first === undefined || list === null || list === undefined) return;
  // Whoever reads further up is left there.
  const { top } = list.getBoundingClientRect();
  if (top < window.innerHeight / 2) first.scrollIntoView({ block: 'nearest' });
}
