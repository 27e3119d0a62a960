import { Uri, workspace } from 'vscode';
import { type BrowserCalls, bridgeFile, type FromBridge, type ToBridge } from '../protocol.ts';
import { ourExtension } from './extension.ts';

let bridge: Promise<string> | undefined;

async function readAddress(): Promise<string> {
  const file = await workspace.fs.readFile(Uri.joinPath(ourExtension().extensionUri, bridgeFile));
  return JSON.parse(new TextDecoder().decode(file)).url;
}

/** Posts one message to the process that started this editor; rejects with its error. */
export async function post(message: ToBridge): Promise<unknown> {
  bridge ??= readAddress();
  const response = await fetch(await bridge, { method: 'POST', body: JSON.stringify(message) });
  const answer = (await response.json()) as FromBridge;
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}

type Asynchronous<T> = {
  readonly [Name in keyof T]: T[Name] extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : never;
};

/** The window that shows the editor: what a person sees, clicks and types, for tests. */
export const browser = new Proxy({} as Asynchronous<BrowserCalls>, {
  get:
    (_, name: keyof BrowserCalls) =>
    (...args: readonly string[]) =>
      post({ type: 'call', name, args }),
});
