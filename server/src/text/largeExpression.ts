/**
 * A regular expression of many words, which is met in every text. V8 compiles an expression for its interpreter when it
 * is met first, and for the processor when it is met again; the former takes a large one several times as long, and is in
 * vain. It does not where the first text is long, so the first text is one of blanks. Where a small expression, its
 * `hint`, tells that it cannot hold, the large one is not asked, and a start most often need not compile it at all.
 */
export class LargeExpression {
  readonly #expression: RegExp;
  readonly #hint: RegExp | undefined;
  #isReady = false;

  /** They have no `g` and no `y`, which keep a place between two texts; `hint` holds wherever `expression` does. */
  constructor(expression: RegExp, hint?: RegExp) {
    this.#expression = expression;
    this.#hint = hint;
  }

  test(text: string): boolean {
    return this.#hint?.test(text) !== false && this.#ready().test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#hint?.test(text) === false ? null : this.#ready().exec(text);
  }

  #ready(): RegExp {
    if (!this.#isReady) {
      this.#isReady = true;
      this.#expression.test(LONG);
    }
    return this.#expression;
  }
}

/** As long as V8 wants a text to be: `kTierUpForSubjectLengthValue`. */
const LONG = ' '.repeat(1000);
