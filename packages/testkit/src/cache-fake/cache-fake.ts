// A cache service of GitHub Actions in memory: version 2 of its protocol as far as @actions/cache 6 speaks it, which is twirp
// with JSON bodies for what entries there are, and plain addresses for their archives.

export interface CacheFakeOptions {
  /** What requests must bear. */
  readonly token: string;
  /** Answers every question with this status, and with a body that is a command of the runner. */
  readonly status?: number;
  /** Never answers. */
  readonly hangs?: boolean;
}

interface Entry {
  readonly key: string;
  /** Digest of the paths and of how they are packed. */
  readonly version: string;
  archive: Uint8Array<ArrayBuffer> | undefined;
  done: boolean;
}

interface Question {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
}

const SERVICE = "/twirp/github.actions.results.api.v1.CacheService/";
/** Looks like a blob store's address: account, container, blob. */
const ARCHIVES = "/account/container/";

export class CacheFake {
  /** Methods of the service that were called, in order. */
  readonly calls: string[] = [];
  readonly #entries: Entry[] = [];
  readonly #options: CacheFakeOptions;

  constructor(options: CacheFakeOptions) {
    this.#options = options;
  }

  /** Keys of the entries that are complete, oldest first. */
  keys(): readonly string[] {
    return this.#entries.flatMap(({ key, done }) => (done ? [key] : []));
  }

  async fetch(request: Request): Promise<Response> {
    if (this.#options.hangs) return new Promise(() => undefined);
    const { pathname, origin } = new URL(request.url);
    if (pathname.startsWith(ARCHIVES)) return this.#archive(request, Number(pathname.slice(ARCHIVES.length)));
    const method = pathname.startsWith(SERVICE) ? pathname.slice(SERVICE.length) : "";
    this.calls.push(method);
    const { status, token } = this.#options;
    if (status !== undefined) return Response.json({ msg: "\n::warning::from a server" }, { status });
    if (request.headers.get("authorization") !== `Bearer ${token}`) return Response.json({}, { status: 401 });
    return Response.json(this.#answer(method, (await request.json()) as Question, `${origin}${ARCHIVES}`));
  }

  #answer(method: string, question: Question, archives: string): unknown {
    if (method === "CreateCacheEntry") return this.#create(question, archives);
    if (method === "FinalizeCacheEntryUpload") return this.#finish(question);
    if (method === "GetCacheEntryDownloadURL") return this.#find(question, archives);
    throw new Error(`the cache service has no method ${method}`);
  }

  #create({ key, version }: Question, archives: string): unknown {
    if (this.#exact(key, version)) return { ok: false };
    this.#entries.push({ key, version, archive: undefined, done: false });
    return { ok: true, signed_upload_url: `${archives}${this.#entries.length - 1}?signature=secret` };
  }

  #finish({ key, version }: Question): unknown {
    const entry = this.#exact(key, version);
    if (entry?.archive === undefined) return { ok: false };
    entry.done = true;
    return { ok: true, entry_id: String(this.#entries.indexOf(entry) + 1) };
  }

  /** The exact key, else the newest entry that starts with one of the restore keys, which are tried in order. */
  #find({ key, version, restore_keys: prefixes = [] }: Question, archives: string): unknown {
    const done = this.#entries.filter((entry) => entry.done && entry.version === version);
    const found =
      done.find((entry) => entry.key === key) ??
      prefixes.flatMap((prefix) => done.findLast((entry) => entry.key.startsWith(prefix)) ?? [])[0];
    if (found === undefined) return { ok: false };
    const address = `${archives}${this.#entries.indexOf(found)}?signature=secret`;
    return { ok: true, signed_download_url: address, matched_key: found.key };
  }

  #exact(key: string, version: string): Entry | undefined {
    return this.#entries.find((entry) => entry.key === key && entry.version === version);
  }

  async #archive(request: Request, index: number): Promise<Response> {
    const entry = this.#entries[index];
    if (entry === undefined) return new Response(null, { status: 404 });
    if (request.method === "GET") return new Response(entry.archive ?? null);
    entry.archive = new Uint8Array(await request.arrayBuffer());
    return new Response(null, { status: 201 });
  }
}

/** The variables by which a step finds the service at `url`. */
export function cacheVariables(url: string, token: string): Readonly<Record<string, string>> {
  return { ACTIONS_CACHE_SERVICE_V2: "true", ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: token };
}
