// What the troubleshooting page says about one code. Every list of advice is typed by its codes: a code without one does not
// compile.

/** Sentences in Markdown. */
export interface Advice {
  /** What happened. */
  readonly means: string;
  /** Why it usually happens, the likeliest first. */
  readonly causes: readonly string[];
  /** What to do, in the order to try it. */
  readonly cures: readonly string[];
}

/** What to do first about an artifact that is not what it should be. */
export const STOP = "Do not deploy it.";
