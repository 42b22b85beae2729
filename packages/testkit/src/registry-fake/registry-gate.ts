// Who may ask a registry fake, and how it wants to be told: by password, or by a token of its own token server.

export type RegistryGate =
  | { readonly scheme: "basic"; readonly username: string; readonly password: string }
  | {
      readonly scheme: "bearer";
      readonly username: string;
      readonly password: string;
      /** Taken instead of user and password. */
      readonly identityToken?: string;
    };

const TOKEN_PATH = "/token";

/** The answer to somebody who may not ask, and of the token server; undefined for who may. */
export async function registryGate(gate: RegistryGate | undefined, request: Request): Promise<Response | undefined> {
  if (gate === undefined) return undefined;
  const { origin, pathname } = new URL(request.url);
  const shown = request.headers.get("authorization");
  const password = `Basic ${Buffer.from(`${gate.username}:${gate.password}`).toString("base64")}`;
  if (gate.scheme === "basic") return shown === password ? undefined : refuse(`Basic realm="${origin}"`);
  if (pathname === TOKEN_PATH) return giveToken(gate, request, shown === password);
  const needed = request.method === "GET" || request.method === "HEAD" ? "pull" : "pull,push";
  const isLetIn = shown?.startsWith("Bearer ") && shown.includes(`:${needed}`);
  return isLetIn ? undefined : refuse(`Bearer realm="${origin}${TOKEN_PATH}",service="fake"`);
}

/** The token holds the scope that it is for. */
async function giveToken(
  gate: Extract<RegistryGate, { readonly scheme: "bearer" }>,
  request: Request,
  hasPassword: boolean,
): Promise<Response> {
  const form = new URLSearchParams(request.method === "POST" ? await request.text() : new URL(request.url).search);
  const byToken = form.get("grant_type") === "refresh_token" && form.get("refresh_token") === gate.identityToken;
  if (!hasPassword && !byToken) return new Response(null, { status: 401 });
  return Response.json({ token: `for-${form.get("service")}-${form.get("scope")}` });
}

function refuse(challenge: string): Response {
  return new Response(null, { status: 401, headers: { "www-authenticate": challenge } });
}
