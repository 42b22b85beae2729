export const id = 6225;
export const ids = [6225];
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

/***/ 99558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ FALLBACK_WAIT_SECONDS),
/* harmony export */   t: () => (/* binding */ rateLimitOf)
/* harmony export */ });
/** GitHub asks for at least one minute where no header says more. */
const FALLBACK_WAIT_SECONDS = 60;
const MAX_SECONDS = 7 * 24 * 60 * 60;
/** The limit behind a 403 or 429, or undefined where the answer is a refusal. `now` in milliseconds since the epoch. */
function rateLimitOf(failure, now) {
    if (failure.status !== 403 && failure.status !== 429)
        return undefined;
    const retryAfter = retryAfterSeconds(failure.headers["retry-after"], now);
    if (/\bsecondary rate\b/i.test(failure.message))
        return { kind: "secondary", seconds: retryAfter ?? FALLBACK_WAIT_SECONDS };
    if (failure.headers["x-ratelimit-remaining"] === "0") {
        const reset = Number(failure.headers["x-ratelimit-reset"]) - now / 1000 + 1;
        return { kind: "primary", seconds: clamp(reset) ?? FALLBACK_WAIT_SECONDS };
    }
    if (retryAfter === undefined && failure.status === 403)
        return undefined;
    return { kind: "lone", seconds: retryAfter ?? FALLBACK_WAIT_SECONDS };
}
/** `retry-after` is a number of seconds or an HTTP date (RFC 9110, section 10.2.3). */
function retryAfterSeconds(header, now) {
    if (typeof header !== "string" || header.trim() === "")
        return undefined;
    return clamp(Number(header)) ?? clamp((Date.parse(header) - now) / 1000);
}
function clamp(seconds) {
    return Number.isFinite(seconds) ? Math.min(Math.max(Math.ceil(seconds), 0), MAX_SECONDS) : undefined;
}


/***/ }),

/***/ 64410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ parseImageDigest),
/* harmony export */   _l: () => (/* binding */ isImageTag),
/* harmony export */   kQ: () => (/* binding */ originOfRepository),
/* harmony export */   l8: () => (/* binding */ writeImageDigest),
/* harmony export */   oG: () => (/* binding */ isImageDigest)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _safe_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);
// Images by their digest, as they are written in workflows and command lines.


/** Docker Hub answers under another name than images are written with. */
const HUB = { written: "docker.io", host: "registry-1.docker.io" };
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Names and tags that cannot change the path they are put in (OCI Distribution Specification, "Pulling manifests"). */
const NAME = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const MAX_LENGTH = 512;
/**
 * Reads `[registry/]name[:tag]@sha256:hex` as Docker does (distribution/reference): without a registry it is Docker Hub's. The
 * tag says nothing where there is a digest and is dropped. Throws `UsageError` (`invalid-input`) for anything else.
 */
function parseImageDigest(text) {
    const at = text.lastIndexOf("@");
    const digest = text.slice(at + 1);
    const repository = at > 0 && text.length <= MAX_LENGTH ? parseRepository(text.slice(0, at)) : undefined;
    if (repository === undefined || !isImageDigest(digest))
        throw noImage(text);
    return { ...repository, digest };
}
/** `registry/name@digest`, the form in which images are named in messages. */
function writeImageDigest({ registry, name, digest }) {
    return `${registry}/${name}@${digest}`;
}
/** True for `sha256:` and 64 lower-case hexadecimal digits. */
function isImageDigest(text) {
    return typeof text === "string" && DIGEST.test(text);
}
/** True for what can be a tag (OCI Distribution Specification, "Pulling manifests"). */
function isImageTag(text) {
    return TAG.test(text);
}
/** Where the repository is asked for; undefined where no request may go. */
function originOfRepository({ registry, name }) {
    return NAME.test(name) ? (0,_safe_host_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .y)(registry === HUB.written ? HUB.host : registry) : undefined;
}
function parseRepository(text) {
    const path = withoutTag(text);
    const [first = "", ...rest] = path.split("/");
    const isHost = rest.length > 0 && (/[.:[]/.test(first) || first === "localhost");
    const written = isHost ? { registry: first, name: rest.join("/") } : { registry: HUB.written, name: path };
    const isOfficial = written.registry === HUB.written && !written.name.includes("/");
    const repository = isOfficial ? { ...written, name: `library/${written.name}` } : written;
    return originOfRepository(repository) === undefined ? undefined : repository;
}
/** A colon behind the last slash starts a tag; one before it belongs to the host. A bad tag stays, and makes a bad name. */
function withoutTag(text) {
    const colon = text.lastIndexOf(":");
    return colon > text.lastIndexOf("/") && TAG.test(text.slice(colon + 1)) ? text.slice(0, colon) : text;
}
function noImage(text) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("invalid-input", `${JSON.stringify(text.slice(0, MAX_LENGTH))} is no image with its digest`, {
        hint: "Write it as registry/name@sha256:DIGEST; the build step that pushed the image gives the digest.",
    });
}


/***/ }),

/***/ 55846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ asJsonObject),
/* harmony export */   o: () => (/* binding */ readJsonObject)
/* harmony export */ });
// Reads JSON of which nothing is known. Fields are looked up in a map, so that no name means anything special.
/** The fields of a JSON object; undefined for anything else. */
function readJsonObject(text) {
    try {
        return asJsonObject(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
/** The fields of a parsed value that is an object and no array. */
function asJsonObject(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return undefined;
    return new Map(Object.entries(value));
}


/***/ }),

/***/ 98649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ EMPTY_TYPE),
/* harmony export */   F9: () => (/* binding */ plainType),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   cp: () => (/* binding */ INDEX_TYPE),
/* harmony export */   rE: () => (/* binding */ IMAGE_MANIFEST_TYPE)
/* harmony export */ });
// The media types of manifests, and the field by which types arrive.
const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
const IMAGE_MANIFEST_TYPE = "application/vnd.oci.image.manifest.v1+json";
/** Of the two bytes `{}` that stand where an artifact has no configuration (OCI Image Specification, "Guidance for an Empty Descriptor"). */
const EMPTY_TYPE = "application/vnd.oci.empty.v1+json";
/** An index before a manifest for one platform (OCI Image Index and Docker's older form of it). */
const MANIFEST_TYPES = [
    INDEX_TYPE,
    "application/vnd.docker.distribution.manifest.list.v2+json",
    IMAGE_MANIFEST_TYPE,
    "application/vnd.docker.distribution.manifest.v2+json",
];
/** True for an index or a manifest of one image, of OCI or of Docker. */
function isManifestType(type) {
    return MANIFEST_TYPES.includes(type);
}
/** The type in a `content-type` header, in lower case and without parameters; empty where there is none. */
function plainType(header) {
    const [type = ""] = (header ?? "").split(";");
    return type.trim().toLowerCase();
}


/***/ }),

/***/ 96225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRegistry: () => (/* binding */ createRegistry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57706);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64410);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55846);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98649);
/* harmony import */ var _registry_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51468);
/* harmony import */ var _registry_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29094);
/* harmony import */ var _repository_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66413);
// Asks container registries for the digest of a tag, anonymously. It downloads no image, and goes nowhere but to the
// registry named and to the token server which that registry names.








const ACCEPT = _media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_TYPES */ ._P.join(", ");
/** Digests of tags are a convenience: whoever asks for hundreds of them does not wait for a slow registry. */
const LIMITS = { retries: 0, requestTimeoutMs: 30_000 };
/** Asks registries for digests of tags, without any login. */
function createRegistry({ fetch }) {
    return { digestOf: (image) => digestOf(image, fetch) };
}
async function digestOf(image, fetch) {
    const what = `${image.registry}/${image.name}:${image.tag}`;
    if (!(0,_image_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageTag */ ._l)(image.tag))
        throw (0,_registry_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .malformedAnswer */ .eA)(what, "no image has such a tag");
    const session = new _repository_session_js__WEBPACK_IMPORTED_MODULE_4__/* .RepositorySession */ .d(image, { fetch, limits: LIMITS }, "pull");
    try {
        return await new Question(session, image.tag, what).answer();
    }
    catch (error) {
        throw error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .PermissionError */ .i_ ? refused(what) : error;
    }
}
class Question {
    #session;
    #tag;
    #what;
    constructor(session, tag, what) {
        this.#session = session;
        this.#tag = tag;
        this.#what = what;
    }
    async answer() {
        const head = await this.#manifest("HEAD");
        if (head.status === 404)
            return undefined;
        if (head.status !== 200)
            throw await (0,_registry_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .failedAnswer */ .gk)(this.#what, head);
        const digest = head.headers.get("docker-content-digest");
        if (digest === null)
            return this.#digestOfBody();
        if (!(0,_image_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageDigest */ .oG)(digest))
            throw (0,_registry_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .malformedAnswer */ .eA)(this.#what, "it names no SHA-256 digest");
        return digest;
    }
    /** The header is optional, so a registry without it is asked for the manifest itself. A page of a proxy is none. */
    async #digestOfBody() {
        const answer = await this.#manifest("GET");
        if (answer.status !== 200)
            throw await (0,_registry_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .failedAnswer */ .gk)(this.#what, answer);
        const body = Buffer.from(await answer.arrayBuffer());
        if (!isManifest(answer.headers.get("content-type"), body))
            throw (0,_registry_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .malformedAnswer */ .eA)(this.#what, "it is no manifest");
        return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(body).digest("hex")}`;
    }
    #manifest(method) {
        const address = `manifests/${this.#tag}`;
        const headers = { accept: ACCEPT };
        return this.#session.ask({ method, address, headers, maxBytes: _registry_options_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_MANIFEST_BYTES */ .ZJ, what: this.#what });
    }
}
/** True for what was asked for: a manifest or an index, by its type and by being a JSON object with a schema version. */
function isManifest(type, body) {
    return (0,_media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifestType */ .Q3)((0,_media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .plainType */ .F9)(type)) && (0,_json_object_js__WEBPACK_IMPORTED_MODULE_7__/* .readJsonObject */ .o)(body.toString("utf8"))?.get("schemaVersion") === 2;
}
function refused(what) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .PermissionError */ .i_(`${what} cannot be read without credentials`, {
        hint: "Look up its digest with a client that is logged in, and write it behind the tag.",
        permissions: { packages: "read" },
    });
}


/***/ }),

/***/ 51468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ wrongDigest),
/* harmony export */   LB: () => (/* binding */ refusedByRegistry),
/* harmony export */   Sg: () => (/* binding */ cannotRefer),
/* harmony export */   eA: () => (/* binding */ malformedAnswer),
/* harmony export */   gk: () => (/* binding */ failedAnswer),
/* harmony export */   xd: () => (/* binding */ rateLimited)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55846);
// The errors of registries. Of what a registry says only its error codes are repeated, and only well-formed ones.


/** GitHub's own registry takes the token of the job; every other one has its own accounts. */
const GITHUB_REGISTRY = "ghcr.io";
/** `what` names the image or the part of it that was asked for. */
function refusedByRegistry(registry, what, access) {
    const act = access === "pull" ? "read" : "write";
    const login = "Log in to the registry before this step, with an account that may do this.";
    const permission = "Add the permission to the job, and let the package accept this repository.";
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .PermissionError */ .i_(`the registry refuses to ${act} ${what}`, {
        hint: registry === GITHUB_REGISTRY ? permission : login,
        permissions: { packages: act },
    });
}
/** For an answer that makes no sense. `why` ends the message. */
function malformedAnswer(what, why) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs("response-malformed", `the registry's answer about ${what} cannot be used: ${why}`, {
        hint: "Check the name of the registry; if it is right, it does not follow the OCI Distribution Specification.",
    });
}
/** For content that has another digest than it was asked for by. */
function wrongDigest(what) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs("digest-mismatch", `the registry answers with other content than ${what}`, {
        hint: "Do not use this registry until somebody has found out who changed its content.",
    });
}
/** For a registry that takes no artifact with a subject, or no list of them. */
function cannotRefer(registry, why) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("referrers-unsupported", `${registry} cannot keep what refers to an image: ${why}`, {
        hint: "Use a registry that follows OCI 1.1, or choose another destination, such as bundle files.",
    });
}
/** The error for a status that is no success and no refusal of access. */
async function failedAnswer(what, answer) {
    const { status } = answer;
    const said = `HTTP ${status}${await registryCodes(answer)}`;
    if (status === 413)
        return tooLarge(what);
    if (status === 429)
        return rateLimited(what);
    if (status === 404) {
        const hint = "Check the name and the digest of the image, and that it was pushed before this step.";
        return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG("not-found", `the registry does not have ${what} (${said})`, { hint });
    }
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG("server-error", `the registry did not do its part for ${what} (${said})`, {
        hint: "Run again later.",
    });
}
/** For HTTP 429, after all tries. */
function rateLimited(what) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG("rate-limited", `the registry takes no more requests about ${what} for now`, {
        hint: "Run again later, or log in to the registry: known accounts may ask more often.",
    });
}
function tooLarge(what) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("invalid-input", `the registry does not take ${what}: it is too large`, {
        hint: "Raise the limit of the registry or of the proxy in front of it, or choose another destination.",
    });
}
const CODE = /^[A-Z][A-Z_]{1,39}$/;
const MAX_CODES = 3;
/** The codes of a registry's error answer (OCI Distribution Specification, "Error Codes"), as ", CODE, CODE". */
async function registryCodes(answer) {
    const errors = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonObject */ .o)(await answer.text())?.get("errors");
    if (!Array.isArray(errors))
        return "";
    const codes = errors.slice(0, MAX_CODES).map((entry) => new Map(Object.entries(Object(entry))).get("code"));
    return codes.map((code) => (typeof code === "string" && CODE.test(code) ? `, ${code}` : "")).join("");
}


/***/ }),

/***/ 29094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   TP: () => (/* binding */ MAX_BLOB_BYTES),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   sL: () => (/* binding */ MAX_STATUS_BYTES)
/* harmony export */ });
/* harmony import */ var _github_github_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68950);
// What a registry client is made from, and the bounds it keeps. Types and numbers only.

/** A manifest or an index, the bound of the OCI Distribution Specification ("Pushing Manifests"). */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** One blob that is read: far more than a bundle holds. */
const MAX_BLOB_BYTES = 64 * 1024 * 1024;
/** Answers that only say whether something worked. */
const MAX_STATUS_BYTES = 1024 * 1024;
/** Longer than for the GitHub API: a blob of many megabytes takes its time. */
const REQUEST_TIMEOUT_MS = 120_000;
/** The limits in force: the defaults, and what the options say instead. */
function limitsOf(options) {
    const { retries, maxWaitSeconds, secondMs } = _github_github_options_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .d;
    return { retries, requestTimeoutMs: REQUEST_TIMEOUT_MS, maxWaitSeconds, secondMs, ...options.limits };
}


/***/ }),

/***/ 66413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ RepositorySession)
});

// EXTERNAL MODULE: ./packages/core/lib/secret.js
var secret = __webpack_require__(29593);
// EXTERNAL MODULE: ./packages/runtime/lib/registry/json-object.js
var json_object = __webpack_require__(55846);
// EXTERNAL MODULE: ./packages/runtime/lib/registry/safe-host.js
var safe_host = __webpack_require__(7486);
;// CONCATENATED MODULE: ./packages/runtime/lib/registry/authorize.js
// Answers a registry's challenge with the value of an `authorization` header. Source of facts: Docker's registry token
// specification ("Token Authentication Specification", "OAuth2 Token Authentication").



const CLIENT = "lockstep";
/** The header where it is known at once, the request for it where not; undefined where nothing that we have can help. */
function answerChallenge(question) {
    const { challenge, credential, origin } = question;
    if (challenge.scheme === "basic")
        return credential?.kind === "password" ? basic(credential) : undefined;
    if (credential?.kind === "registry-token")
        return bearer(credential.token.reveal());
    if (!(0,safe_host/* mayLeadTo */.D)(challenge.realm, origin))
        return undefined;
    return credential?.kind === "identity-token"
        ? exchange(challenge, credential.token, question.scope)
        : ask(challenge, credential, question.scope);
}
/** The header with the token of an answer; undefined where there is none. */
function readToken(body) {
    const fields = (0,json_object/* readJsonObject */.o)(body);
    // The specification names the field `token`, and `access_token` for compatibility with OAuth 2.0.
    const token = fields?.get("token") ?? fields?.get("access_token");
    return typeof token === "string" && /^[\x21-\x7e]+$/.test(token) ? bearer(token) : undefined;
}
function ask({ realm, service }, password, scope) {
    const address = new URL(realm);
    if (service !== undefined)
        address.searchParams.set("service", service);
    address.searchParams.set("scope", scope);
    const login = password === undefined ? {} : { authorization: basic(password).reveal() };
    return { method: "GET", address, headers: { accept: "application/json", ...login } };
}
function exchange({ realm, service }, token, scope) {
    const form = new URLSearchParams({ grant_type: "refresh_token", client_id: CLIENT, scope });
    if (service !== undefined)
        form.set("service", service);
    form.set("refresh_token", token.reveal());
    const headers = { accept: "application/json", "content-type": "application/x-www-form-urlencoded" };
    return { method: "POST", address: new URL(realm), headers, body: Buffer.from(form.toString()) };
}
function basic({ username, password }) {
    return new secret/* Secret */.z(`Basic ${Buffer.from(`${username}:${password.reveal()}`).toString("base64")}`);
}
function bearer(token) {
    return new secret/* Secret */.z(`Bearer ${token}`);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/registry/challenge.js
// Reads the challenge by which a registry says how it wants to be asked (RFC 9110, section 11.6.1; the parameters are those
// of the Docker registry token specification).
const PARAMETER = /(realm|service)="([^"]{1,1000})"/gi;
/** A registry may offer several schemes in one header; tokens are preferred to passwords. */
const BEARER = /(?:^|,\s?)bearer\s/i;
const MAX_LENGTH = 4000;
/** The challenge of a `www-authenticate` header; undefined for another scheme, or a realm that is no web address. */
function readChallenge(header) {
    const text = (header ?? "").slice(0, MAX_LENGTH);
    const bearer = BEARER.exec(text);
    if (bearer === null)
        return /^basic\b/i.test(text) ? { scheme: "basic" } : undefined;
    const parameters = new Map();
    for (const [, name = "", value = ""] of text.slice(bearer.index).matchAll(PARAMETER)) {
        if (!parameters.has(name.toLowerCase()))
            parameters.set(name.toLowerCase(), value);
    }
    const realm = parameters.get("realm") ?? "";
    if (!URL.canParse(realm))
        return undefined;
    return { scheme: "bearer", realm: new URL(realm), service: parameters.get("service") };
}

// EXTERNAL MODULE: ./packages/runtime/lib/registry/image-digest.js
var image_digest = __webpack_require__(64410);
// EXTERNAL MODULE: ./packages/runtime/lib/registry/registry-fault.js
var registry_fault = __webpack_require__(51468);
// EXTERNAL MODULE: ./packages/runtime/lib/registry/registry-options.js
var registry_options = __webpack_require__(29094);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/github/bounded-fetch.js
var bounded_fetch = __webpack_require__(86856);
// EXTERNAL MODULE: ./packages/runtime/lib/github/rate-limit.js
var rate_limit = __webpack_require__(99558);
// EXTERNAL MODULE: ./packages/runtime/lib/github/transport-fault.js
var transport_fault = __webpack_require__(19196);
;// CONCATENATED MODULE: ./packages/runtime/lib/registry/send-request.js
// Sends one request to a registry or its token server: bounded in time and size, with no redirect followed, and again where
// the other side asks for patience or the connection breaks.






/** Statuses that the OCI Distribution Specification calls temporary ("Errors" of uploads), and the rate limit. */
const TEMPORARY = new Set([429, 502, 503, 504]);
/**
 * The answer, whatever its status. Throws `UnavailableError`: `network-failed`, `timed-out`, `server-error` for an answer above
 * `maxBytes`, `rate-limited` where the registry wants a longer wait than allowed.
 */
async function sendRequest(fetch, limits, request) {
    for (let attempt = 1;; attempt++) {
        const isLast = attempt > limits.retries;
        const answer = await attemptOnce(fetch, limits, request, isLast);
        if (answer !== undefined && (isLast || !TEMPORARY.has(answer.status)))
            return answer;
        await (0,promises_.setTimeout)(secondsToWait(answer, attempt, limits, request.what) * limits.secondMs);
    }
}
/** Undefined for a connection that broke and may be tried again. */
async function attemptOnce(fetch, limits, request, isLast) {
    const { requestTimeoutMs } = limits;
    const { address, method, headers, body, maxBytes } = request;
    const transport = (0,bounded_fetch/* boundFetch */.L)(fetch, { requestTimeoutMs, maxResponseBytes: maxBytes });
    try {
        return await transport(address, { method, headers, redirect: "manual", ...(body === undefined ? {} : { body }) });
    }
    catch (thrown) {
        if (!(thrown instanceof transport_fault/* TransportFault */.w))
            throw thrown;
        if (thrown.kind === "network-failed" && !isLast)
            return undefined;
        throw noAnswer(request.what, thrown);
    }
}
/** `retry-after` where the registry sends it, else 1, 4, 9 seconds. */
function secondsToWait(answer, attempt, limits, what) {
    const header = answer?.headers.get("retry-after") ?? undefined;
    if (answer === undefined || header === undefined)
        return attempt ** 2;
    const failure = { status: 429, headers: { "retry-after": header }, message: "", codes: [] };
    const seconds = (0,rate_limit/* rateLimitOf */.t)(failure, Date.now())?.seconds ?? 0;
    if (seconds > limits.maxWaitSeconds)
        throw (0,registry_fault/* rateLimited */.xd)(what);
    return seconds;
}
function noAnswer(what, fault) {
    const code = fault.kind === "too-large" ? "server-error" : fault.kind;
    return new errors/* UnavailableError */.hG(code, `no answer from the registry about ${what}: ${fault.message}`, {
        hint: "Check the name of the registry, the network, https_proxy and no_proxy, then run again.",
    });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/registry/repository-session.js
// Asks one repository of a registry, and proves who asks when the registry wants to know. What it was given to prove it goes to
// the registry's own origin and to its token server, nowhere else.








const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 4;
class RepositorySession {
    repository;
    access;
    origin;
    #options;
    #limits;
    #authorization;
    /** Throws `IntegrityError` (`response-malformed`) for a repository that no request may go to. */
    constructor(repository, options, access) {
        const origin = (0,image_digest/* originOfRepository */.kQ)(repository);
        const what = `${repository.registry}/${repository.name}`;
        if (origin === undefined)
            throw (0,registry_fault/* malformedAnswer */.eA)(what, "no image has such a name, or no request may go there");
        this.repository = repository;
        this.access = access;
        this.origin = origin;
        this.#options = options;
        this.#limits = (0,registry_options/* limitsOf */.Af)(options);
    }
    /**
     * The answer, whatever its status but 401 and 403, which are a `PermissionError` once we have said who we are. No redirect is
     * followed. Other errors: those of `sendRequest`, and those of the token server.
     */
    async ask(request) {
        const first = await this.#send(request);
        const answer = first.status === 401 ? await this.#askAgain(request, first) : first;
        if (answer.status === 401 || answer.status === 403)
            throw this.#refused(request.what);
        return answer;
    }
    /** The same for content that a registry may keep elsewhere: redirects are followed, without any credentials. */
    async fetchContent(request) {
        let answer = await this.ask(request);
        let place = this.addressOf(request.address);
        for (let hops = 0; REDIRECTS.has(answer.status); hops++) {
            const target = resolve(answer.headers.get("location"), place);
            if (target === undefined || hops === MAX_REDIRECTS || !(0,safe_host/* mayLeadTo */.D)(target, this.origin)) {
                throw (0,registry_fault/* malformedAnswer */.eA)(request.what, "it leads to an address that must not be asked");
            }
            place = target;
            const moved = { ...request, headers: request.headers ?? {}, address: target };
            answer = await sendRequest(this.#options.fetch, this.#limits, moved);
        }
        return answer;
    }
    async #askAgain(request, refusal) {
        this.#authorization = await this.#authorize(request.what, refusal);
        return this.#send(request);
    }
    #send(request) {
        const address = this.addressOf(request.address);
        if (address.origin !== this.origin)
            throw (0,registry_fault/* malformedAnswer */.eA)(request.what, "it leads to another server");
        const login = this.#authorization === undefined ? {} : { authorization: this.#authorization.reveal() };
        const sent = { ...request, address, headers: { ...request.headers, ...login } };
        return sendRequest(this.#options.fetch, this.#limits, sent);
    }
    /** Where a request with this address goes. */
    addressOf(address) {
        return typeof address === "string" ? new URL(`${this.origin}/v2/${this.repository.name}/${address}`) : address;
    }
    async #authorize(what, refusal) {
        const challenge = readChallenge(refusal.headers.get("www-authenticate"));
        if (challenge === undefined)
            throw this.#refused(what);
        const { registry, name } = this.repository;
        const credential = await this.#options.credentials?.credentialFor(registry);
        const scope = `repository:${name}:${this.access}`;
        const answer = answerChallenge({ challenge, credential, origin: this.origin, scope });
        if (answer === undefined)
            throw this.#refused(what);
        return answer instanceof secret/* Secret */.z ? answer : this.#fetchToken(what, answer);
    }
    async #fetchToken(what, request) {
        const sent = { ...request, maxBytes: registry_options/* MAX_STATUS_BYTES */.sL, what };
        const answer = await sendRequest(this.#options.fetch, this.#limits, sent);
        if (answer.status === 401 || answer.status === 403)
            throw this.#refused(what);
        if (answer.status !== 200)
            throw await (0,registry_fault/* failedAnswer */.gk)(what, answer);
        const token = readToken(await answer.text());
        if (token === undefined)
            throw (0,registry_fault/* malformedAnswer */.eA)(what, "its token server gives no token");
        return token;
    }
    #refused(what) {
        return (0,registry_fault/* refusedByRegistry */.LB)(this.repository.registry, what, this.access);
    }
}
function resolve(location, { href: base }) {
    return location !== null && URL.canParse(location, base) ? new URL(location, base) : undefined;
}


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mayLeadTo),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
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
 * Whether a registry at `origin` may lead somebody to this address, as to its token server or to the storage of its blobs: on
 * its own host, or over TLS on one with a name that others can have, too.
 */
function mayLeadTo(target, origin) {
    const { hostname, protocol } = new URL(origin);
    if (target.username !== "" || target.password !== "" || NEVER.test(target.hostname))
        return false;
    if (target.hostname === hostname)
        return target.protocol === "https:" || target.protocol === protocol;
    return target.protocol === "https:" && isPublicName(target.hostname);
}
/** No address, and no name of one part or of this machine (RFC 6761). */
function isPublicName(host) {
    return host.includes(".") && !ADDRESS.test(host) && !/\.(?:localhost|local|internal)\.?$/.test(host);
}


/***/ })

};
