export const id = 8997;
export const ids = [8997];
export const modules = {

/***/ 86856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ boundFetch)
/* harmony export */ });
/* harmony import */ var _transport_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19196);

/** Statuses whose `Response` may not have a body (Fetch standard, "null body status"). */
const NULL_BODY = new Set([101, 103, 204, 205, 304]);
/** A fetch with the same answers whose every failure is a `TransportFault`. Each call has its own clock. */
function boundFetch(inner, limits) {
    return async (input, init) => {
        const clock = AbortSignal.timeout(limits.requestTimeoutMs);
        try {
            const answer = await inner(input, { ...init, signal: clock });
            const body = await readBounded(answer, limits.maxResponseBytes);
            const headers = [...answer.headers];
            return new Response(NULL_BODY.has(answer.status) ? null : body, { status: answer.status, headers });
        }
        catch (thrown) {
            throw (0,_transport_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .toTransportFault */ .J)(thrown, clock.aborted);
        }
    };
}
/** Leaving the loop early cancels the stream, so nothing more is read. */
async function readBounded(answer, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new _transport_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportFault */ .w("too-large", `the answer is larger than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}


/***/ }),

/***/ 68950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
const DEFAULT_LIMITS = {
    retries: 3,
    requestTimeoutMs: 30_000,
    maxResponseBytes: 16 * 1024 * 1024,
    maxWaitSeconds: 60,
    secondMs: 1000,
};


/***/ }),

/***/ 18997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRegistry: () => (/* binding */ createRegistry)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/github/bounded-fetch.js
var bounded_fetch = __webpack_require__(86856);
// EXTERNAL MODULE: ./packages/runtime/lib/github/github-options.js
var github_options = __webpack_require__(68950);
// EXTERNAL MODULE: ./packages/runtime/lib/github/transport-fault.js
var transport_fault = __webpack_require__(19196);
;// CONCATENATED MODULE: ./packages/runtime/lib/registry/challenge.js
// Reads the challenge by which a registry says where to get a token (RFC 9110, section 11.6.1; the parameters are those of
// the Docker registry token specification).
const PARAMETER = /(realm|service)="([^"]{1,1000})"/gi;
/** The challenge of a `www-authenticate` header; undefined for another scheme, or a realm that is no web address. */
function readChallenge(header) {
    if (header === null || !/^bearer\s/i.test(header))
        return undefined;
    const parameters = new Map();
    for (const [, name = "", value = ""] of header.slice(0, 4000).matchAll(PARAMETER)) {
        parameters.set(name.toLowerCase(), value);
    }
    const realm = parameters.get("realm") ?? "";
    return URL.canParse(realm) ? { realm: new URL(realm), service: parameters.get("service") } : undefined;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/registry/safe-host.js
// Decides which servers may be asked at all. Names of images are written by whoever proposes a change, and a registry names
// its token server: neither may lead into a network that only this machine reaches. What a name resolves to is not looked at.
/** Host and port of distribution/reference, in lower case. */
const HOST = /^(?:[a-z0-9]+(?:(?:\.|-+)[a-z0-9]+)*|\[[0-9a-f:]+\])(?::[0-9]{1,5})?$/;
/**
 * No registry is there: this host, link-local addresses, at which clouds hand out credentials (RFC 3927, RFC 4291), and
 * the IPv6 address of one of them. In the forms that the URL standard writes.
 */
const NEVER = /^(?:0\.|169\.254\.|\[::\]$|\[::ffff:|\[fe[89ab][0-9a-f]:|\[fd00:ec2:)/;
const ADDRESS = /^(?:\[|\d+\.\d+\.\d+\.\d+$)/;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** The origin of a registry; undefined for what is no host, and for hosts that no image comes from. */
function originOf(registry) {
    if (!HOST.test(registry) || !URL.canParse(`https://${registry}`))
        return undefined;
    const { hostname } = new URL(`https://${registry}`);
    if (NEVER.test(hostname))
        return undefined;
    // As Docker does, registries on this machine are asked without TLS.
    return `${LOOPBACK.test(hostname) ? "http" : "https"}://${registry}`;
}
/**
 * Whether a registry at `origin` may send somebody to a token server: to one on its own host, or over TLS to one with a name
 * that others can have, too.
 */
function isTokenServer(realm, origin) {
    const { hostname, protocol } = new URL(origin);
    if (realm.username !== "" || realm.password !== "" || NEVER.test(realm.hostname))
        return false;
    if (realm.hostname === hostname)
        return realm.protocol === "https:" || realm.protocol === protocol;
    return realm.protocol === "https:" && isPublicName(realm.hostname);
}
/** No address, and no name of one part or of this machine (RFC 6761). */
function isPublicName(host) {
    return host.includes(".") && !ADDRESS.test(host) && !/\.(?:localhost|local|internal)\.?$/.test(host);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/registry/registry-client.js
// Asks container registries for the digest of a tag, anonymously. It downloads no image, and goes nowhere but to the
// registry named and to the token server which that registry names.







/** Docker Hub answers under another name than images are written with. */
const HUB = { written: "docker.io", host: "registry-1.docker.io" };
/** An index before a manifest for one platform (OCI Image Index and Docker's older form of it). */
const MANIFESTS = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
];
const ACCEPT = MANIFESTS.join(", ");
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Names and tags that cannot change the path they are put in (OCI Distribution Specification, "Pulling manifests"). */
const NAME = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
function createRegistry(options) {
    return { digestOf: (image) => new Question(image, options).answer() };
}
class Question {
    #image;
    #options;
    /** Undefined for a registry that is not asked. */
    #origin;
    constructor(image, options) {
        this.#image = image;
        this.#options = options;
        this.#origin = originOf(image.registry === HUB.written ? HUB.host : image.registry);
    }
    async answer() {
        const { name, tag } = this.#image;
        if (!NAME.test(name) || !TAG.test(tag) || this.#origin === undefined)
            throw this.#malformed();
        const first = await this.#manifest("HEAD", undefined);
        const token = first.status === 401 ? await this.#token(first) : undefined;
        const head = token === undefined ? first : await this.#manifest("HEAD", token);
        if (head.status === 404)
            return undefined;
        this.#demandSuccess(head);
        return head.headers.get("docker-content-digest") === null ? this.#digestOfBody(token) : this.#digestIn(head);
    }
    #digestIn(head) {
        const digest = head.headers.get("docker-content-digest") ?? "";
        if (!DIGEST.test(digest))
            throw this.#malformed();
        return digest;
    }
    /** The header is optional, so a registry without it is asked for the manifest itself. A page of a proxy is none. */
    async #digestOfBody(token) {
        const answer = await this.#manifest("GET", token);
        this.#demandSuccess(answer);
        const body = Buffer.from(await answer.arrayBuffer());
        if (!isManifest(answer.headers.get("content-type"), body))
            throw this.#malformed();
        return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(body).digest("hex")}`;
    }
    #manifest(method, token) {
        const { name, tag } = this.#image;
        const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
        return this.#ask(`${this.#origin}/v2/${name}/manifests/${tag}`, method, { accept: ACCEPT, ...authorization });
    }
    async #token(refusal) {
        const challenge = readChallenge(refusal.headers.get("www-authenticate"));
        if (challenge === undefined || !isTokenServer(challenge.realm, this.#origin ?? ""))
            throw this.#refused();
        const { realm, service } = challenge;
        if (service !== undefined)
            realm.searchParams.set("service", service);
        realm.searchParams.set("scope", `repository:${this.#image.name}:pull`);
        const answer = await this.#ask(realm.href, "GET", { accept: "application/json" });
        if (answer.status === 401 || answer.status === 403)
            throw this.#refused();
        this.#demandSuccess(answer);
        const token = readToken(await answer.text());
        if (token === undefined)
            throw this.#malformed();
        return token;
    }
    async #ask(address, method, headers) {
        const { requestTimeoutMs } = github_options/* DEFAULT_LIMITS */.d;
        const transport = (0,bounded_fetch/* boundFetch */.L)(this.#options.fetch, { requestTimeoutMs, maxResponseBytes: MAX_MANIFEST_BYTES });
        try {
            return await transport(address, { method, headers, redirect: "error" });
        }
        catch (thrown) {
            if (!(thrown instanceof transport_fault/* TransportFault */.w))
                throw thrown;
            const code = thrown.kind === "too-large" ? "server-error" : thrown.kind;
            throw new errors/* UnavailableError */.hG(code, `no answer from the registry about ${this.#what()}: ${thrown.message}`, {
                hint: "Check the name of the registry, the network, https_proxy and no_proxy, then run again.",
            });
        }
    }
    #demandSuccess({ status }) {
        if (status === 200)
            return;
        if (status === 401 || status === 403)
            throw this.#refused();
        const code = status === 429 ? "rate-limited" : "server-error";
        throw new errors/* UnavailableError */.hG(code, `the registry did not answer about ${this.#what()} (HTTP ${status})`, {
            hint: "Run again later.",
        });
    }
    #refused() {
        return new errors/* PermissionError */.i_(`${this.#what()} cannot be read without credentials`, {
            hint: "Look up its digest with a client that is logged in, and write it behind the tag.",
            permissions: { packages: "read" },
        });
    }
    #malformed() {
        return new errors/* IntegrityError */.cs("response-malformed", `the digest of ${this.#what()} cannot be asked for or read`, {
            hint: "Check the spelling of the image; if it is right, its registry does not follow the distribution specification.",
        });
    }
    #what() {
        const { registry, name, tag } = this.#image;
        return `${registry}/${name}:${tag}`;
    }
}
/** True for what was asked for: a manifest or an index, by its type and by being a JSON object with a schema version. */
function isManifest(type, body) {
    const [media = ""] = (type ?? "").split(";");
    if (!MANIFESTS.includes(media.trim().toLowerCase()))
        return false;
    try {
        const fields = new Map(Object.entries(JSON.parse(body.toString("utf8"))));
        return fields.get("schemaVersion") === 2;
    }
    catch {
        return false;
    }
}
/** The spec names the field `token`, and `access_token` for compatibility with OAuth 2.0. */
function readToken(body) {
    try {
        const fields = new Map(Object.entries(JSON.parse(body)));
        const token = fields.get("token") ?? fields.get("access_token");
        return typeof token === "string" && /^[\x21-\x7e]+$/.test(token) ? token : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
