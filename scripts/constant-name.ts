// How the constant that a rule's file exports is called.

/** The id in camel case: `stale-pin` gives `stalePin`. */
export function constantOf(id: string): string {
  return id.replace(/-(.)/g, (_match, letter: string) => letter.toUpperCase());
}
