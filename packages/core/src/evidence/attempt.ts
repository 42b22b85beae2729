// Compares attempts of a run: who runs the failed jobs again keeps what the other jobs left in an earlier attempt.

/** GitHub counts from 1. */
const ATTEMPT = /^[1-9]\d{0,9}$/;

/** True where `attempt` is `last` or came before it. Whatever is no number of an attempt is never. */
export function isAttemptUpTo(attempt: string, last: string): boolean {
  return ATTEMPT.test(attempt) && ATTEMPT.test(last) && Number(attempt) <= Number(last);
}
