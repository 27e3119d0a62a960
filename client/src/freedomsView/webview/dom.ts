/** What an element may be given. Text is set as text: nothing here reads markup. */
export interface Parts {
  readonly class?: string;
  readonly text?: string;
  /** A name for those who do not see it. */
  readonly label?: string;
  readonly title?: string;
  /** Names the element among those that can have the focus, so that it keeps the focus when it is drawn anew. */
  readonly key?: string;
  readonly id?: string;
  readonly role?: string;
  /** The number of the place that it leads to, by which it is found when the cursor is there. */
  readonly place?: number;
  readonly aria?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

type Child = Node | string | undefined;

/** An element with its parts and children; missing children are left out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  parts: Parts,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (parts.class !== undefined) element.className = parts.class;
  if (parts.text !== undefined) element.textContent = parts.text;
  if (parts.label !== undefined) element.setAttribute('aria-label', parts.label);
  if (parts.title !== undefined && parts.title !== '') element.title = parts.title;
  if (parts.key !== undefined) element.dataset.key = parts.key;
  if (parts.id !== undefined) element.id = parts.id;
  if (parts.role !== undefined) element.setAttribute('role', parts.role);
  if (parts.place !== undefined) element.dataset.place = String(parts.place);
  for (const [name, value] of Object.entries(parts.aria ?? {})) element.setAttribute(`aria-${name}`, value);
  if (parts.onClick !== undefined) element.addEventListener('click', parts.onClick);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button that looks like what it is in: `class` says. */
export function button(parts: Parts & { readonly key: string }, ...children: readonly Child[]): HTMLButtonElement {
  const element = el('button', parts, ...children);
  element.type = 'button';
  return element;
}

/** Words for those who do not see the glyph beside them. */
export function unseen(text: string): HTMLElement {
  return el('span', { class: 'unseen', text });
}

/**
 * Runs `draw`, which may replace elements, and gives the focus back to the element with the same key, with what was being
 * typed in it; where it is gone, to `fallback`, so that a keyboard user stays in the panel.
 */
export function keepingFocus(draw: () => void, fallback: HTMLElement): void {
  const focused = document.activeElement;
  const key = focused instanceof HTMLElement ? focused.dataset.key : undefined;
  const typed = focused instanceof HTMLInputElement ? typedIn(focused) : undefined;
  draw();
  if (key === undefined || (focused?.isConnected ?? false)) return;
  const again = [...document.querySelectorAll<HTMLElement>('[data-key]')].find(
    (element) => element.dataset.key === key,
  );
  if (again instanceof HTMLInputElement && typed !== undefined) {
    if (typed.changed) again.value = typed.value;
    again.focus({ preventScroll: true });
    again.setSelectionRange(typed.start, typed.end);
  } else (again ?? fallback).focus({ preventScroll: true });
}

/** What a person has typed so far, and where; `changed` is false where it is what was drawn. */
function typedIn({ value, defaultValue, selectionStart, selectionEnd }: HTMLInputElement) {
  return { value, changed: value !== defaultValue, start: selectionStart, end: selectionEnd };
}
