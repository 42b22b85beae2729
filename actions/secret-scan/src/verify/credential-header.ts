// The headers that carry a credential. It is revealed here and wrapped again at once.
import { Buffer } from "node:buffer";
import { Secret } from "@lockstep/core";

type Headers = Readonly<Record<string, Secret>>;

/** RFC 6750, section 2.1. */
export function bearer(credential: Secret): Headers {
  return { authorization: new Secret(`Bearer ${credential.reveal()}`) };
}

/** RFC 7617, with the credential as the password of `user`. */
export function basic(user: string): (credential: Secret) => Headers {
  return (credential) => {
    const pair = Buffer.from(`${user}:${credential.reveal()}`, "latin1").toString("base64");
    return { authorization: new Secret(`Basic ${pair}`) };
  };
}

/** The credential as it is, in a header of the provider's own. */
export function inHeader(name: string): (credential: Secret) => Headers {
  return (credential) => ({ [name]: credential });
}
