import type { ShippedBytes } from '../protocol/requests.ts';

/** The first message to the worker; the build makes the whole program a function of it. */
declare const FIRST_MESSAGE: { readonly data: ShippedBytes };

/** What lies beside the program, as the client has read it: a worker has no disk. */
export const shipped: ShippedBytes = FIRST_MESSAGE.data;
