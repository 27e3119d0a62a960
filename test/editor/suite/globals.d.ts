/** Every test of the suite: the build makes this module. */
declare module 'suite:tests';
declare module 'mocha/mocha.js';
/** The npm package, not Node's module: hence the slash. */
declare module 'assert/' {
  const assert: typeof import('node:assert');
  export default assert;
}
