export const id = 3268;
export const ids = [3268];
export const modules = {

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

/***/ 84635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sz: () => (/* binding */ readReferrer),
/* harmony export */   by: () => (/* binding */ digestOfBytes),
/* harmony export */   nI: () => (/* binding */ describeBytes),
/* harmony export */   qq: () => (/* binding */ readDescriptor),
/* harmony export */   ti: () => (/* binding */ readAnnotations)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64410);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55846);
// Descriptors: how manifests and indexes name content (OCI Image Specification, "Content Descriptors").



const MAX_TYPE_LENGTH = 255;
/** The descriptor in an unknown value; undefined where a field is missing, of another form, or the digest is no SHA-256. */
function readDescriptor(value) {
    const fields = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asJsonObject */ .O)(value);
    const [mediaType, digest, size] = ["mediaType", "digest", "size"].map((name) => fields?.get(name));
    if (!isMediaType(mediaType) || !(0,_image_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageDigest */ .oG)(digest))
        return undefined;
    if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    return { mediaType, digest, size };
}
/** The same with what is said of a referrer: its type and its annotations. */
function readReferrer(value) {
    const descriptor = readDescriptor(value);
    if (descriptor === undefined)
        return undefined;
    const artifactType = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asJsonObject */ .O)(value)?.get("artifactType");
    const annotations = readAnnotations((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asJsonObject */ .O)(value)?.get("annotations"));
    return { ...descriptor, ...(isMediaType(artifactType) ? { artifactType } : {}), annotations };
}
/** Those annotations that are texts. */
function readAnnotations(value) {
    const entries = [...((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asJsonObject */ .O)(value) ?? [])];
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === "string"));
}
/** `sha256:` and 64 lower-case hexadecimal digits. */
function digestOfBytes(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
}
/** The descriptor of content that is at hand. */
function describeBytes(mediaType, bytes) {
    return { mediaType, digest: digestOfBytes(bytes), size: bytes.byteLength };
}
function isMediaType(value) {
    return typeof value === "string" && value !== "" && value.length <= MAX_TYPE_LENGTH;
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

/***/ 3651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ EMPTY_CONFIG),
/* harmony export */   DG: () => (/* binding */ readReferrerManifest),
/* harmony export */   WK: () => (/* binding */ mayHaveType),
/* harmony export */   k_: () => (/* binding */ writeReferrerManifest)
/* harmony export */ });
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84635);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55846);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98649);
// The manifest of an artifact that refers to an image (OCI Image Specification 1.1, "Image Manifest", "Guidelines for Artifact
// Usage").



/** The whole content of an empty configuration. */
const EMPTY_CONFIG = Buffer.from("{}");
const MAX_LAYERS = 16;
/**
 * The artifact in the bytes of a manifest; undefined for what is no image manifest, has a layer of another form or more than
 * 16, or refers to something else than `subject`.
 */
function readReferrerManifest(bytes, subject) {
    const manifest = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonObject */ .o)(bytes.toString("utf8"));
    const layers = manifest?.get("layers");
    if (manifest?.get("schemaVersion") !== 2 || !Array.isArray(layers) || layers.length > MAX_LAYERS)
        return undefined;
    if ((0,_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .readDescriptor */ .qq)(manifest.get("subject"))?.digest !== subject)
        return undefined;
    const read = layers.map(_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .readDescriptor */ .qq).filter((layer) => layer !== undefined);
    if (read.length !== layers.length)
        return undefined;
    const annotations = (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnnotations */ .ti)(manifest.get("annotations"));
    // Without a type of its own an artifact has that of its configuration.
    const type = manifest.get("artifactType") ?? (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .readDescriptor */ .qq)(manifest.get("config"))?.mediaType;
    return typeof type === "string" ? { artifactType: type, annotations, layers: read } : undefined;
}
/** What registries say of an artifact's type that look at its configuration only. */
const UNKNOWN_TYPES = new Set([undefined, "", _media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_TYPE */ .$Q]);
/** False where a list of referrers shows that one has another type than wanted; the manifest has the last word. */
function mayHaveType({ artifactType }, isWanted) {
    return UNKNOWN_TYPES.has(artifactType) || isWanted(artifactType ?? "");
}
/** The bytes of a new artifact's manifest, and the descriptor by which lists of referrers name it. */
function writeReferrerManifest(artifact, subject) {
    const { type, content, annotations } = artifact;
    const { mediaType, digest, size } = subject;
    const manifest = {
        schemaVersion: 2,
        mediaType: _media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST_TYPE */ .rE,
        artifactType: type,
        config: (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBytes */ .nI)(_media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_TYPE */ .$Q, EMPTY_CONFIG),
        layers: [(0,_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBytes */ .nI)(type, content)],
        subject: { mediaType, digest, size },
        annotations,
    };
    const bytes = Buffer.from(JSON.stringify(manifest));
    const referrer = {
        ...(0,_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBytes */ .nI)(_media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST_TYPE */ .rE, bytes),
        artifactType: type,
        annotations,
    };
    return { bytes, referrer };
}


/***/ }),

/***/ 73268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createReferrerRegistry: () => (/* binding */ createReferrerRegistry)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/registry/descriptor.js
var descriptor = __webpack_require__(84635);
// EXTERNAL MODULE: ./packages/runtime/lib/registry/registry-fault.js
var registry_fault = __webpack_require__(51468);
// EXTERNAL MODULE: ./packages/runtime/lib/registry/registry-options.js
var registry_options = __webpack_require__(29094);
;// CONCATENATED MODULE: ./packages/runtime/lib/registry/blob.js
// Reads and writes blobs (OCI Distribution Specification, "Pulling blobs", "POST then PUT").



/**
 * The content of a blob, checked against its digest; undefined where the registry does not have it. Errors: `IntegrityError`
 * (`digest-mismatch`; `response-malformed` above 64 MiB or for another size) and those of the session.
 */
async function fetchBlob(session, blob) {
    const what = `blob ${blob.digest}`;
    if (blob.size > registry_options/* MAX_BLOB_BYTES */.TP)
        throw (0,registry_fault/* malformedAnswer */.eA)(what, "it is too large to be read");
    const request = {
        method: "GET",
        address: `blobs/${blob.digest}`,
        maxBytes: Math.max(blob.size, registry_options/* MAX_STATUS_BYTES */.sL),
        what,
    };
    const answer = await session.fetchContent(request);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw await (0,registry_fault/* failedAnswer */.gk)(what, answer);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (bytes.length !== blob.size || (0,descriptor/* digestOfBytes */.by)(bytes) !== blob.digest)
        throw (0,registry_fault/* wrongDigest */.K9)(what);
    return bytes;
}
/** True where the repository has the blob already. One that leads elsewhere has it: that place may answer nothing but GET. */
async function hasBlob(session, digest) {
    const what = `blob ${digest}`;
    const request = { method: "HEAD", address: `blobs/${digest}`, maxBytes: registry_options/* MAX_STATUS_BYTES */.sL, what };
    const { status } = await session.ask(request);
    return status === 200 || (status >= 300 && status < 400);
}
/** Uploads a blob in one piece. Errors: those of the session and of `failedAnswer`. */
async function pushBlob(session, bytes) {
    const what = `blob ${(0,descriptor/* digestOfBytes */.by)(bytes)}`;
    const first = await upload(session, bytes, what);
    // The registry has forgotten the upload, perhaps as an answer was lost on its way: the specification says to start again.
    const ended = first.status === 404 ? await upload(session, bytes, what) : first;
    if (ended.status !== 201)
        throw await (0,registry_fault/* failedAnswer */.gk)(what, ended);
}
async function upload(session, bytes, what) {
    const started = await session.ask({ method: "POST", address: "blobs/uploads/", maxBytes: registry_options/* MAX_STATUS_BYTES */.sL, what });
    if (started.status !== 202)
        throw await (0,registry_fault/* failedAnswer */.gk)(what, started);
    const address = placeOfUpload(session, started.headers.get("location"), what);
    address.searchParams.set("digest", (0,descriptor/* digestOfBytes */.by)(bytes));
    const headers = { "content-type": "application/octet-stream" };
    return session.ask({ method: "PUT", address, headers, body: bytes, maxBytes: registry_options/* MAX_STATUS_BYTES */.sL, what });
}
/** Our credentials are sent there, so it has to be on the registry itself. */
function placeOfUpload(session, location, what) {
    if (!location || !URL.canParse(location, session.origin))
        throw (0,registry_fault/* malformedAnswer */.eA)(what, "it names no place");
    const place = new URL(location, session.origin);
    if (place.origin !== session.origin)
        throw (0,registry_fault/* malformedAnswer */.eA)(what, "it leads the upload to another server");
    return place;
}

// EXTERNAL MODULE: ./packages/runtime/lib/registry/image-digest.js
var image_digest = __webpack_require__(64410);
// EXTERNAL MODULE: ./packages/runtime/lib/registry/json-object.js
var json_object = __webpack_require__(55846);
// EXTERNAL MODULE: ./packages/runtime/lib/registry/media-type.js
var media_type = __webpack_require__(98649);
;// CONCATENATED MODULE: ./packages/runtime/lib/registry/next-page.js
// Finds the next page of a list (RFC 8288, "Link", relation "next").

const MAX_LENGTH = 8192;
const LINK = /<([^<>]{1,4096})>([^<>]{0,512})/g;
/**
 * The address of the next page; undefined after the last one. `base`, the address of this page, is what relative ones start from. Throws
 * `IntegrityError` (`response-malformed`) for an address that is none.
 */
function nextPage(header, base, what) {
    for (const [, address = "", parameters = ""] of (header ?? "").slice(0, MAX_LENGTH).matchAll(LINK)) {
        if (!isNext(parameters))
            continue;
        if (!URL.canParse(address, base))
            throw (0,registry_fault/* malformedAnswer */.eA)(what, "its next page has no address");
        return new URL(address, base);
    }
    return undefined;
}
/** Several relations may stand in one parameter, in any case; the comma ends this link's parameters. */
function isNext(parameters) {
    const [own = ""] = parameters.split(",");
    const relation = own.split(";").find((parameter) => /^\s*rel\s*=/i.test(parameter)) ?? "";
    return relation
        .slice(relation.indexOf("=") + 1)
        .replaceAll('"', "")
        .trim()
        .toLowerCase()
        .split(" ")
        .includes("next");
}

;// CONCATENATED MODULE: ./packages/runtime/lib/registry/referrers-api.js
// Lists what refers to an image, by the registry's own list (OCI Distribution Specification, "Listing Referrers").






/** Of all pages together. */
const MAX_REFERRERS = 10_000;
const MAX_PAGES = 100;
/**
 * How registries answer that do not know the question: 404 by the specification; 303 to a page for people on ghcr.io; 400, 405,
 * 406 and 501 on others.
 */
const UNKNOWN_QUESTION = new Set([301, 302, 303, 307, 308, 400, 404, 405, 406, 501]);
/**
 * All referrers of a digest; undefined where the registry has no such list. Errors: `IntegrityError` (`response-malformed`) for
 * a list that is none, has too many pages or leads elsewhere, and those of the session.
 */
async function listByApi(session, digest, what) {
    const found = [];
    let address = `referrers/${digest}`;
    for (let page = 0; address !== undefined; page++) {
        if (page === MAX_PAGES || found.length > MAX_REFERRERS)
            throw (0,registry_fault/* malformedAnswer */.eA)(what, "it has too many referrers");
        const answer = await askPage(session, address, what);
        if (page === 0 && isUnsupported(answer))
            return undefined;
        if (answer.status !== 200)
            throw await (0,registry_fault/* failedAnswer */.gk)(what, answer);
        found.push(...referrersIn(await answer.text(), what));
        address = nextPage(answer.headers.get("link"), session.addressOf(address).href, what);
    }
    return found;
}
/** The descriptors of an index; those of another form, such as with a digest that is no SHA-256, are left out. */
function referrersOf(index) {
    const manifests = index.get("manifests");
    if (index.get("schemaVersion") !== 2 || !Array.isArray(manifests))
        return undefined;
    return manifests.map(descriptor/* readReferrer */.Sz).filter((referrer) => referrer !== undefined);
}
function referrersIn(text, what) {
    const referrers = referrersOf((0,json_object/* readJsonObject */.o)(text) ?? new Map());
    if (referrers === undefined)
        throw (0,registry_fault/* malformedAnswer */.eA)(what, "its list of referrers is no index");
    return referrers;
}
function askPage(session, address, what) {
    return session.ask({ method: "GET", address, headers: { accept: media_type/* INDEX_TYPE */.cp }, maxBytes: registry_options/* MAX_MANIFEST_BYTES */.ZJ, what });
}
/** A page of a proxy with status 200 is no list either. */
function isUnsupported(answer) {
    const isList = (0,media_type/* plainType */.F9)(answer.headers.get("content-type")) === media_type/* INDEX_TYPE */.cp;
    return UNKNOWN_QUESTION.has(answer.status) || (answer.status === 200 && !isList);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/runtime/lib/registry/manifest.js
// Reads and writes manifests by digest and tag. Content that was asked for by its digest has that digest, or is an error.




/**
 * The manifest or index with a digest or tag, of at most 4 MiB; undefined where there is none. Errors: `IntegrityError`
 * (`digest-mismatch`, `response-malformed`) and those of the session.
 */
async function fetchManifest(session, reference, what) {
    const headers = { accept: media_type/* MANIFEST_TYPES */._P.join(", ") };
    const request = { method: "GET", address: `manifests/${reference}`, headers, what };
    const answer = await session.ask({ ...request, maxBytes: registry_options/* MAX_MANIFEST_BYTES */.ZJ });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw await (0,registry_fault/* failedAnswer */.gk)(what, answer);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const digest = (0,descriptor/* digestOfBytes */.by)(bytes);
    if (reference.includes(":") && digest !== reference)
        throw (0,registry_fault/* wrongDigest */.K9)(what);
    const mediaType = (0,media_type/* plainType */.F9)(answer.headers.get("content-type"));
    if (!(0,media_type/* isManifestType */.Q3)(mediaType))
        throw (0,registry_fault/* malformedAnswer */.eA)(what, "it is neither a manifest nor an index");
    const version = answer.headers.get("etag") ?? undefined;
    return { descriptor: { mediaType, digest, size: bytes.length }, bytes, version };
}
/** Puts a manifest under a digest or a tag and gives the answer, whatever its status. */
function putManifest(session, reference, manifest, what) {
    const { mediaType, bytes, replaces } = manifest;
    const condition = replaces === undefined ? {} : { "if-match": replaces };
    const headers = { "content-type": mediaType, ...condition };
    const address = `manifests/${reference}`;
    return session.ask({ method: "PUT", address, headers, body: bytes, maxBytes: registry_options/* MAX_STATUS_BYTES */.sL, what });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/registry/referrers-tag.js
// The list of referrers where the registry keeps none: an index under a tag, which clients write themselves (OCI Distribution
// Specification, "Referrers Tag Schema"). What others have put there stays.







/** Somebody else may write the tag between our reading and our writing. */
const MAX_ATTEMPTS = 6;
const PAUSE_MS = 100;
/** What registries answer that take no such tag or no such index. */
const REFUSED = new Set([400, 404, 405, 415, 422, 501]);
/** `sha256-HEX` for `sha256:HEX`. */
function referrersTag(digest) {
    return digest.replace(":", "-");
}
/** The referrers in the index of an image; none where there is no such tag, or what it names is no index of referrers. */
async function listByTag(session, digest, what) {
    const manifest = await fetchManifest(session, referrersTag(digest), what);
    const index = manifest === undefined || !isOwnIndex(manifest, digest) ? undefined : parse(manifest);
    return index === undefined ? [] : (referrersOf(new Map(Object.entries(index))) ?? []);
}
/**
 * Adds a referrer to the index of an image, and looks whether it stayed there. Errors: `UsageError` (`referrers-unsupported`)
 * where the registry takes no such tag, `IntegrityError` (`response-malformed`) where the tag holds something else,
 * `UnavailableError` (`server-error`) where others keep writing over it.
 */
async function addToTag(session, digest, referrer, what) {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
        const now = await fetchManifest(session, referrersTag(digest), what);
        if (now !== undefined && !isOwnIndex(now, digest)) {
            throw (0,registry_fault/* cannotRefer */.Sg)(session.repository.registry, `the tag ${referrersTag(digest)} names something else`);
        }
        const index = now === undefined ? emptyIndex() : parse(now);
        if (index === undefined)
            throw (0,registry_fault/* malformedAnswer */.eA)(what, `the tag ${referrersTag(digest)} is no index of referrers`);
        if (holds(index, referrer.digest))
            return;
        await putIndex(session, digest, { index, replaces: now?.version, referrer, what });
        // Few registries keep to a condition: somebody who read the same index may have written it since.
        await (0,promises_.setTimeout)(attempt === 1 ? 0 : PAUSE_MS * attempt * Math.random());
    }
    const last = await listByTag(session, digest, what);
    if (last.some((entry) => entry.digest === referrer.digest))
        return;
    throw (0,registry_fault/* malformedAnswer */.eA)(what, `its tag ${referrersTag(digest)} does not keep what is written`);
}
async function putIndex(session, digest, change) {
    const { index, replaces, referrer, what } = change;
    const { registry } = session.repository;
    const bytes = Buffer.from(write({ ...index, manifests: [...index.manifests, referrer] }, what));
    if (bytes.length > registry_options/* MAX_MANIFEST_BYTES */.ZJ)
        throw (0,registry_fault/* cannotRefer */.Sg)(registry, "its list of referrers is full");
    const answer = await putManifest(session, referrersTag(digest), { mediaType: media_type/* INDEX_TYPE */.cp, bytes, replaces }, what);
    // 412: the condition did not hold, so the index is read again. 409: as some registries say of two writers.
    if (answer.ok || answer.status === 412 || answer.status === 409)
        return;
    if (REFUSED.has(answer.status))
        throw (0,registry_fault/* cannotRefer */.Sg)(registry, `it takes no index of referrers (HTTP ${answer.status})`);
    throw await (0,registry_fault/* failedAnswer */.gk)(what, answer);
}
/** Some registries take the tag for the digest it is made of and answer with the image itself. */
function isOwnIndex({ descriptor }, digest) {
    return descriptor.digest !== digest && descriptor.mediaType === media_type/* INDEX_TYPE */.cp;
}
function emptyIndex() {
    return { schemaVersion: 2, mediaType: media_type/* INDEX_TYPE */.cp, manifests: [] };
}
function parse({ bytes }) {
    try {
        const fields = (0,json_object/* asJsonObject */.O)(JSON.parse(bytes.toString("utf8")));
        const manifests = fields?.get("manifests");
        if (fields?.get("schemaVersion") !== 2 || !Array.isArray(manifests))
            return undefined;
        return { ...Object.fromEntries(fields), manifests };
    }
    catch {
        return undefined;
    }
}
/** Nesting that the engine cannot write again is no index of anybody's. */
function write(index, what) {
    try {
        return JSON.stringify(index);
    }
    catch {
        throw (0,registry_fault/* malformedAnswer */.eA)(what, "its index of referrers is nested too deeply");
    }
}
function holds(index, digest) {
    return index.manifests.some((entry) => (0,json_object/* asJsonObject */.O)(entry)?.get("digest") === digest);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/registry/list-referrers.js


/**
 * The registry's own list; where that is empty or there is none, the index under the tag: a registry that got its list later may
 * not have taken over what stands there. Errors: those of both.
 */
async function listReferrers(session, digest, what) {
    const own = await listByApi(session, digest, what);
    if (own !== undefined && own.length > 0)
        return { hasApi: true, listedBy: "registry", referrers: own };
    return { hasApi: own !== undefined, listedBy: "tag", referrers: await listByTag(session, digest, what) };
}

// EXTERNAL MODULE: ./packages/runtime/lib/registry/referrer-manifest.js
var referrer_manifest = __webpack_require__(3651);
;// CONCATENATED MODULE: ./packages/runtime/lib/registry/push-referrer.js
// Puts one artifact beside an image and makes sure that it can be found there (OCI Distribution Specification, "Pushing
// Manifests with Subject").








/** Earlier artifacts that are compared with a new one; the one of a run just before is among the last. */
const MAX_COMPARED = 256;
const push_referrer_REFUSED = new Set([400, 404, 405, 415, 422]);
/** Errors: those of the session; `UsageError` (`referrers-unsupported`) where the registry takes no such artifact or list. */
async function pushReferrer(session, subject, artifact, what) {
    const { hasApi, listedBy, referrers } = await listReferrers(session, subject.digest, what);
    const content = Buffer.from(artifact.content);
    const layer = (0,descriptor/* digestOfBytes */.by)(content);
    if (await hasBlob(session, layer)) {
        const sought = { subject: subject.digest, type: artifact.type, layer, listed: referrers };
        const same = await findSame(session, sought);
        if (same !== undefined)
            return { digest: same, listedBy, isNew: false };
    }
    else {
        await pushBlob(session, content);
    }
    return pushNew(session, { subject, artifact, hasApi, what });
}
/** The artifact of the same type around the same content. */
async function findSame(session, sought) {
    const { subject, type, layer, listed } = sought;
    const candidates = listed.filter((entry) => (0,referrer_manifest/* mayHaveType */.WK)(entry, (said) => said === type)).slice(-MAX_COMPARED);
    for (const { digest } of candidates.reverse()) {
        const manifest = await fetchManifest(session, digest, `manifest ${digest}`);
        const referrer = manifest === undefined ? undefined : (0,referrer_manifest/* readReferrerManifest */.DG)(manifest.bytes, subject);
        if (referrer?.artifactType === type && referrer.layers.some((entry) => entry.digest === layer))
            return digest;
    }
    return undefined;
}
async function pushNew(session, push) {
    const { subject, artifact, hasApi, what } = push;
    if (!(await hasBlob(session, (0,descriptor/* digestOfBytes */.by)(referrer_manifest/* EMPTY_CONFIG */.$v))))
        await pushBlob(session, referrer_manifest/* EMPTY_CONFIG */.$v);
    const { bytes, referrer } = (0,referrer_manifest/* writeReferrerManifest */.k_)(artifact, subject);
    const { digest, mediaType } = referrer;
    const answer = await putManifest(session, digest, { mediaType, bytes }, what);
    if (push_referrer_REFUSED.has(answer.status)) {
        throw (0,registry_fault/* cannotRefer */.Sg)(session.repository.registry, `it takes no such artifact (HTTP ${answer.status})`);
    }
    if (answer.status !== 201)
        throw await (0,registry_fault/* failedAnswer */.gk)(what, answer);
    const isListed = hasApi && (await registryLists(session, subject.digest, digest, answer, what));
    if (!isListed)
        await addToTag(session, subject.digest, referrer, what);
    return { digest, listedBy: isListed ? "registry" : "tag", isNew: true };
}
/**
 * A registry with a list of its own says that it has seen the subject. The header alone proves nothing, as some send it that
 * have no list, and a list alone is looked at again, as it may be empty for ever.
 */
async function registryLists(session, subject, digest, answer, what) {
    if (answer.headers.get("oci-subject") === subject)
        return true;
    const listed = await listByApi(session, subject, what);
    return listed?.some((entry) => entry.digest === digest) ?? false;
}

// EXTERNAL MODULE: ./packages/runtime/lib/registry/repository-session.js + 3 modules
var repository_session = __webpack_require__(66413);
;// CONCATENATED MODULE: ./packages/runtime/lib/registry/referrer-registry.js
// Reads and writes the artifacts that refer to images in registries: the one door to everything else in this folder.








/** All registries behind one object, which keeps a session for each repository as long as it lives. */
function createReferrerRegistry(options) {
    return new Registries(options);
}
class Registries {
    #options;
    #sessions = new Map();
    /** The end of the last push to an image: its list under a tag is read, changed and written by one push at a time. */
    #pushes = new Map();
    constructor(options) {
        this.#options = options;
    }
    push(image, artifact) {
        const key = (0,image_digest/* writeImageDigest */.l8)(image);
        const push = () => this.#pushNow(image, artifact);
        const pushed = (this.#pushes.get(key) ?? Promise.resolve()).then(push, push);
        this.#pushes.set(key, pushed);
        return pushed;
    }
    async list(image) {
        const session = this.#session(image, "pull");
        return (await listReferrers(session, image.digest, (0,image_digest/* writeImageDigest */.l8)(image))).referrers;
    }
    async read(image, digest) {
        const manifest = await fetchManifest(this.#session(image, "pull"), digest, `manifest ${digest}`);
        return manifest === undefined ? undefined : (0,referrer_manifest/* readReferrerManifest */.DG)(manifest.bytes, image.digest);
    }
    readBlob(image, blob) {
        return fetchBlob(this.#session(image, "pull"), blob);
    }
    async #pushNow(image, artifact) {
        const session = this.#session(image, "pull,push");
        const what = (0,image_digest/* writeImageDigest */.l8)(image);
        const subject = await fetchManifest(session, image.digest, what);
        if (subject === undefined)
            throw noImage(what);
        return pushReferrer(session, subject.descriptor, artifact, what);
    }
    #session(image, access) {
        const key = `${access} ${image.registry}/${image.name}`;
        const session = this.#sessions.get(key) ?? new repository_session/* RepositorySession */.d(image, this.#options, access);
        this.#sessions.set(key, session);
        return session;
    }
}
function noImage(what) {
    return new errors/* UnavailableError */.hG("not-found", `the registry does not have ${what}`, {
        hint: "Push the image before this step, and take the digest that the push has printed.",
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


/***/ })

};
