// What can be wrong with a line that names an endpoint.

export type EndpointProblemCode =
  | "several"
  | "scheme"
  | "port"
  | "path"
  | "host"
  | "wildcard"
  | "address-notation"
  | "network-bits"
  | "everything"
  | "duplicate"
  | "covered"
  | "too-many";

export interface EndpointProblem {
  readonly code: EndpointProblemCode;
  /** The line it is about, counted from 0. */
  readonly index: number;
  /** One sentence with the place, what is wrong and what to write instead. */
  readonly message: string;
}

/** A part of a line that cannot be used, before it is known which line it is. */
export interface Refused {
  readonly ok: false;
  readonly code: EndpointProblemCode;
  readonly why: string;
}

export type Reading<Value> = { readonly ok: true; readonly value: Value } | Refused;

export function refuse(code: EndpointProblemCode, why: string): Refused {
  return { ok: false, code, why };
}
