/** What VS Code gives a webview's script; may be called once. */
declare function acquireVsCodeApi<State>(): {
  postMessage(message: unknown): void;
  getState(): State | undefined;
  setState(state: State): State;
};
