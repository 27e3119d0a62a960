import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/**
 * What `work` gives, or, as soon as the client takes its request back, the error that says so (LSP 3.18, "Cancellation
 * Support"). The work itself goes on: what it reads serves the next request.
 */
export async function unlessCancelled<T>(work: Promise<T>, token: CancellationToken): Promise<T> {
  const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled by the client');
  if (token.isCancellationRequested) throw cancelled();
  return new Promise((resolve, reject) => {
    const listening = token.onCancellationRequested(() => reject(cancelled()));
    work.then(resolve, reject).finally(() => listening.dispose());
  });
}
