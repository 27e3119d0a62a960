import type { Writable } from 'node:stream';

const HEADER = /^Content-Length: \d+\r\n(?:[^\r\n]+\r\n)*\r\n$/;

/**
 * Lets the header of a message of the protocol go out with the message, in one piece: the library writes them one after the
 * other, and each wakes the client. Whatever else is written goes out as it is.
 */
export function writeWholeMessages(stream: Writable): void {
  const write = stream.write.bind(stream) as (chunk: string | Uint8Array, ...rest: unknown[]) => boolean;
  let header = '';
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    if (typeof chunk === 'string' && header === '' && HEADER.test(chunk)) {
      header = chunk;
      const done = rest.at(-1);
      if (typeof done === 'function') done(null);
      return true;
    }
    if (header === '') return write(chunk, ...rest);
    const whole = typeof chunk === 'string' ? header + chunk : Buffer.concat([Buffer.from(header, 'ascii'), chunk]);
    header = '';
    return write(whole, ...rest);
  };
}
