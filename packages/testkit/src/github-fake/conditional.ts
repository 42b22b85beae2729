// Turns a success into 304 where the caller already has it (RFC 9110, section 13.1.2; weak comparison).

/** The answer, or a 304 without body if `if-none-match` names its entity tag. */
export function answerConditionally(request: Request, answer: Response): Response {
  const etag = answer.headers.get("etag");
  const known = request.headers.get("if-none-match")?.split(",").map(opaqueTag);
  if (answer.status !== 200 || etag === null || !known?.includes(opaqueTag(etag))) return answer;
  return new Response(null, { status: 304, headers: { etag } });
}

function opaqueTag(etag: string): string {
  return etag.trim().replace(/^W\//, "");
}
