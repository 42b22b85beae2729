// The timestamp authority, over HTTP. Source: RFC 3161, section 3.4.
import { UnavailableError } from "@lockstep/core";
import { type ServiceTransport, serviceUrl } from "@lockstep/runtime";
import { malformed, refused } from "./service-answer.ts";
import type { TimestampAuthority } from "./services.ts";
import { judgeAnswer, makeQuery } from "./timestamp-query.ts";

const HEADERS = { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" };
const REFUSED = "Check that the address is the whole path at which the authority takes queries.";

/** A client of the authority; `url` is its whole address, as in a signing configuration. */
export function openTimestampAuthority(url: string, transport: ServiceTransport): TimestampAuthority {
  const address = serviceUrl(url);
  const service = `the timestamp authority ${address}`;
  return {
    url: address,
    timestamp: async (signature) => {
      const query = makeQuery(signature);
      const asked = { service: "the timestamp authority", url: address, method: "POST", headers: HEADERS } as const;
      const answer = await transport({ ...asked, body: query.der });
      if (answer.status >= 300) throw refused(service, answer, REFUSED);
      const verdict = judgeAnswer(answer.body, query);
      if (verdict === "granted") return answer.body;
      if (verdict === "refused") throw refused(service, answer, REFUSED);
      if (verdict === "busy") throw busy(service);
      throw malformed(service, WHY[verdict]);
    },
  };
}

const WHY = {
  malformed: "is no timestamp",
  "other-imprint": "is a timestamp of something else",
  "other-nonce": "is a timestamp for another request",
};

function busy(service: string): UnavailableError {
  return new UnavailableError("server-error", `${service} cannot stamp at the moment`, {
    hint: "Run again later, or declare a fallback.",
  });
}
