/**
 * What a test may ask of the window that shows the editor. The panel is the freedoms view; its calls wait until it is
 * shown. Selectors are CSS or Playwright's own (`text=…`, `role=…`).
 */
export interface BrowserCalls {
  /** The visible text of the panel, or of the first element in it that matches; waits until there is some. */
  panelText(selector?: string): string;
  /** The value of a JavaScript expression in the panel's document, as JSON. */
  panelValue(expression: string): unknown;
  /** What axe-core finds in the panel: "rule: selector" for each barrier. */
  barriers(): readonly string[];
  /** The review of a folder of the workspace as the command line prints it in JSON; `reader` is a JSON of its profile. */
  reviewJson(folder: string, reader?: string): unknown;
  /** Chooses a value of the first list of the panel that matches. */
  choose(selector: string, value: string): void;
  /** Types into the first field of the panel that matches, in the place of what is there. */
  fill(selector: string, text: string): void;
  /** Clicks the first element of the panel that matches; waits until it can be clicked. */
  click(selector: string): void;
  /** The visible text of the first element of the editor's own window that matches; waits until there is some. */
  windowText(selector: string): string;
  /** Clicks the first element of the editor's own window that matches; waits until it can be clicked. */
  clickWindow(selector: string): void;
  /** Ticks the first box of the editor's own window that matches; waits until it is ticked. */
  tickWindow(selector: string): void;
  /** Types into the first field of the editor's own window that matches, and presses Enter in it. */
  answerWindow(selector: string, text: string): void;
  /** Presses a key or chord ("Tab", "Control+Z") where the focus is. */
  press(key: string): void;
  /** Saves a picture of the window as dist/screenshots/NAME.png. */
  screenshot(name: string): void;
}

/** What the tests of one extension host post to the bridge. */
export type ToBridge =
  | { readonly type: 'call'; readonly name: keyof BrowserCalls; readonly args: readonly string[] }
  | { readonly type: 'line'; readonly text: string }
  | { readonly type: 'report'; readonly report: SuiteReport };

/** What the bridge answers to a call: JSON has no undefined, so a call without a result gives null. */
export type FromBridge = { readonly value: unknown } | { readonly error: string };

/** How a suite ended, in numbers of tests. */
export interface SuiteReport {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The file in the folder of the extension under test that tells the suite where the bridge is: `{ "url": … }`. */
export const bridgeFile = 'bridge.json';
