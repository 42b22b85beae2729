// The questions asked of GitHub's REST API, with pagination, retries and caching behind them.

/** `owner/name` of a repository. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

export interface GitHub {
  /**
   * The text of a file at a ref, or undefined where it does not exist there (404 on a readable repository).
   * Errors: `PermissionError`, `UnavailableError` (after retries), `IntegrityError` (`response-malformed`).
   * Source: REST "Get repository content".
   */
  fileAt(repository: RepositoryName, ref: string, path: string, maxBytes: number): Promise<string | undefined>;
}
