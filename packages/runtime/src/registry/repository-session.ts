// Asks one repository of a registry, and proves who asks when the registry wants to know. What it was given to prove it goes to
// the registry's own origin and to its token server, nowhere else.
import { Secret } from "@lockstep/core";
import { answerChallenge, readToken, type TokenRequest } from "./authorize.ts";
import { readChallenge } from "./challenge.ts";
import { type ImageRepository, originOfRepository } from "./image-digest.ts";
import { failedAnswer, malformedAnswer, type RegistryAccess, refusedByRegistry } from "./registry-fault.ts";
import { limitsOf, MAX_STATUS_BYTES, type RegistryLimits, type RegistryOptions } from "./registry-options.ts";
import { mayLeadTo } from "./safe-host.ts";
import { type RegistryRequest, sendRequest } from "./send-request.ts";

/** A request whose address is a path below the repository, such as `manifests/1.0`, or an address on the registry. */
export interface RepositoryRequest extends Omit<RegistryRequest, "address" | "headers"> {
  readonly address: string | URL;
  readonly headers?: Readonly<Record<string, string>>;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 4;

export class RepositorySession {
  readonly repository: ImageRepository;
  readonly access: RegistryAccess;
  readonly origin: string;
  readonly #options: RegistryOptions;
  readonly #limits: RegistryLimits;
  #authorization: Secret | undefined;

  /** Throws `IntegrityError` (`response-malformed`) for a repository that no request may go to. */
  constructor(repository: ImageRepository, options: RegistryOptions, access: RegistryAccess) {
    const origin = originOfRepository(repository);
    const what = `${repository.registry}/${repository.name}`;
    if (origin === undefined) throw malformedAnswer(what, "no image has such a name, or no request may go there");
    this.repository = repository;
    this.access = access;
    this.origin = origin;
    this.#options = options;
    this.#limits = limitsOf(options);
  }

  /**
   * The answer, whatever its status but 401 and 403, which are a `PermissionError` once we have said who we are. No redirect is
   * followed. Other errors: those of `sendRequest`, and those of the token server.
   */
  async ask(request: RepositoryRequest): Promise<Response> {
    const first = await this.#send(request);
    const answer = first.status === 401 ? await this.#askAgain(request, first) : first;
    if (answer.status === 401 || answer.status === 403) throw this.#refused(request.what);
    return answer;
  }

  /** The same for content that a registry may keep elsewhere: redirects are followed, without any credentials. */
  async fetchContent(request: RepositoryRequest): Promise<Response> {
    let answer = await this.ask(request);
    let place = this.addressOf(request.address);
    for (let hops = 0; REDIRECTS.has(answer.status); hops++) {
      const target = resolve(answer.headers.get("location"), place);
      if (target === undefined || hops === MAX_REDIRECTS || !mayLeadTo(target, this.origin)) {
        throw malformedAnswer(request.what, "it leads to an address that must not be asked");
      }
      place = target;
      const moved = { ...request, headers: request.headers ?? {}, address: target };
      answer = await sendRequest(this.#options.fetch, this.#limits, moved);
    }
    return answer;
  }

  async #askAgain(request: RepositoryRequest, refusal: Response): Promise<Response> {
    this.#authorization = await this.#authorize(request.what, refusal);
    return this.#send(request);
  }

  #send(request: RepositoryRequest): Promise<Response> {
    const address = this.addressOf(request.address);
    if (address.origin !== this.origin) throw malformedAnswer(request.what, "it leads to another server");
    const login = this.#authorization === undefined ? {} : { authorization: this.#authorization.reveal() };
    const sent = { ...request, address, headers: { ...request.headers, ...login } };
    return sendRequest(this.#options.fetch, this.#limits, sent);
  }

  /** Where a request with this address goes. */
  addressOf(address: string | URL): URL {
    return typeof address === "string" ? new URL(`${this.origin}/v2/${this.repository.name}/${address}`) : address;
  }

  async #authorize(what: string, refusal: Response): Promise<Secret> {
    const challenge = readChallenge(refusal.headers.get("www-authenticate"));
    if (challenge === undefined) throw this.#refused(what);
    const { registry, name } = this.repository;
    const credential = await this.#options.credentials?.credentialFor(registry);
    const scope = `repository:${name}:${this.access}`;
    const answer = answerChallenge({ challenge, credential, origin: this.origin, scope });
    if (answer === undefined) throw this.#refused(what);
    return answer instanceof Secret ? answer : this.#fetchToken(what, answer);
  }

  async #fetchToken(what: string, request: TokenRequest): Promise<Secret> {
    const sent = { ...request, maxBytes: MAX_STATUS_BYTES, what };
    const answer = await sendRequest(this.#options.fetch, this.#limits, sent);
    if (answer.status === 401 || answer.status === 403) throw this.#refused(what);
    if (answer.status !== 200) throw await failedAnswer(what, answer);
    const token = readToken(await answer.text());
    if (token === undefined) throw malformedAnswer(what, "its token server gives no token");
    return token;
  }

  #refused(what: string) {
    return refusedByRegistry(this.repository.registry, what, this.access);
  }
}

function resolve(location: string | null, { href: base }: URL): URL | undefined {
  return location !== null && URL.canParse(location, base) ? new URL(location, base) : undefined;
}
