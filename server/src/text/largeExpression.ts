/**
 * A regular expression of many words, which is met in every text. V8 compiles an expression for its interpreter when it
 * is met first, and for the processor when it is met again; the former takes a large one several times as long, and is in
 * vain. It does not where the first text is long, so the first text is one of blanks.
 */
export class LargeExpression {
  readonly #expression: RegExp;
  #isReady = false;

  /** `expression` has no `g` and no `y`: those keep a place between two texts. */
  constructor(expression: RegExp) {
    this.#expression = expression;
  }

  test(text: string): boolean {
    return this.#ready().test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#ready().exec(text);
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
