// Who sees what: the one place where the fake decides about tokens and repositories.
import type { FakeAccess, FakePermission, FakeRepository, FakeState } from "./state.ts";

/** Undefined where the repository does not exist for this caller. */
export function accessTo(
  state: FakeState,
  repository: FakeRepository,
  token: string | undefined,
): FakeAccess | undefined {
  const granted =
    token === undefined ? undefined : state.tokens?.[token]?.access[`${repository.owner}/${repository.name}`];
  return granted ?? (repository.visibility === "public" ? "read" : undefined);
}

/** True where the token has the permission to write. */
export function mayWrite(state: FakeState, token: string | undefined, permission: FakePermission): boolean {
  return token !== undefined && state.tokens?.[token]?.mayWrite?.includes(permission) === true;
}

/** True where the token may read what only administrators see. */
export function mayAdminister(state: FakeState, token: string | undefined): boolean {
  return token !== undefined && state.tokens?.[token]?.administers === true;
}
