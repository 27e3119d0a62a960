import assert from 'assert/';

/** What `node:assert/strict` is in the bundle for the web-worker extension host, which has no Node modules. */
export default assert.strict;
