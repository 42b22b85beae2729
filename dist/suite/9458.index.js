export const id = 9458;
export const ids = [9458];
export const modules = {

/***/ 99458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createStoredAttestations: () => (/* binding */ createStoredAttestations)
});

// EXTERNAL MODULE: ./packages/runtime/lib/registry/proxied-fetch.js
var proxied_fetch = __webpack_require__(42628);
// EXTERNAL MODULE: ./packages/runtime/lib/github/api.js
var github_api = __webpack_require__(27364);
// EXTERNAL MODULE: ./packages/runtime/lib/github/octokit-client.js + 7 modules
var octokit_client = __webpack_require__(74130);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/github/bounded-fetch.js
var bounded_fetch = __webpack_require__(86856);
// EXTERNAL MODULE: ./packages/runtime/lib/github/transport-fault.js
var transport_fault = __webpack_require__(19196);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/attestations/snappy.js
// Expands what GitHub keeps bundles in: one block of Snappy.
// Source: google/snappy, format_description.txt. Nothing is compressed here, and nothing is believed.

const LITERAL = 0;
const NEAR = 1;
const FAR = 2;
/** The content of a block of at most `maxBytes` when expanded; undefined for what is none, or is larger. */
function expandSnappy(block, maxBytes) {
    const head = readLength(block);
    if (head === undefined || head.length > maxBytes)
        return undefined;
    const target = external_node_buffer_.Buffer.alloc(head.length);
    let [at, filled] = [head.end, 0];
    while (at < block.length) {
        const element = readElement(block, at);
        if (element === undefined || filled + element.length > target.length)
            return undefined;
        if (element.kind === "literal") {
            if (element.start + element.length > block.length)
                return undefined;
            target.set(block.subarray(element.start, element.start + element.length), filled);
        }
        else if (!repeat(target, filled, element))
            return undefined;
        filled += element.length;
        at = element.end;
    }
    return filled === target.length ? target : undefined;
}
/** Section 1, "Preamble": a little-endian varint below 2^32. */
function readLength(block) {
    let length = 0;
    for (let index = 0; index < 5; index++) {
        const byte = block[index];
        if (byte === undefined)
            return undefined;
        length += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return length < 2 ** 32 ? { length, end: index + 1 } : undefined;
    }
    return undefined;
}
/** Section 2: the two lower bits of an element's first byte say what it is. */
function readElement(block, at) {
    const tag = block[at] ?? 0;
    const rest = tag >> 2;
    switch (tag & 3) {
        case LITERAL:
            return readLiteral(block, at, rest);
        case NEAR: {
            const low = numberAt(block, at + 1, 1);
            return low === undefined
                ? undefined
                : { kind: "copy", offset: ((tag >> 5) << 8) | low, length: (rest & 7) + 4, end: at + 2 };
        }
        default: {
            const size = (tag & 3) === FAR ? 2 : 4;
            const offset = numberAt(block, at + 1, size);
            return offset === undefined ? undefined : { kind: "copy", offset, length: rest + 1, end: at + 1 + size };
        }
    }
}
/** Section 2.1: lengths up to 60 stand in the first byte, others in one to four bytes after it. */
function readLiteral(block, at, rest) {
    const size = Math.max(0, rest - 59);
    const stated = size === 0 ? rest : numberAt(block, at + 1, size);
    if (stated === undefined)
        return undefined;
    const start = at + 1 + size;
    return { kind: "literal", start, length: stated + 1, end: start + stated + 1 };
}
/** A little-endian number of `size` bytes. */
function numberAt(block, at, size) {
    if (at + size > block.length)
        return undefined;
    let value = 0;
    for (let index = size - 1; index >= 0; index--)
        value = value * 256 + (block[at + index] ?? 0);
    return value;
}
/** Section 2.2: what is copied may overlap what it is copied to, and then repeats. */
function repeat(target, filled, { offset, length }) {
    if (offset === 0 || offset > filled)
        return false;
    for (let index = filled; index < filled + length; index++)
        target[index] = target[index - offset] ?? 0;
    return true;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/attestations/fetch-bundle.js
// Fetches a bundle from the storage that GitHub's answer names. The address is signed and good for a while: whoever has it can
// read the bundle, so its query is in no message, and no token goes there.




const MAX_BYTES = 16 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
/**
 * The text of the bundle, whether it is stored as it is or as a block of Snappy. Errors: `UnavailableError`, and
 * `IntegrityError` (`response-malformed`) for an address or content that makes no sense. No redirect is followed.
 */
function createFetchBundle(transport) {
    return async (url) => {
        const host = hostOf(url);
        const fetch = (0,bounded_fetch/* boundFetch */.L)(await transport(), { requestTimeoutMs: TIMEOUT_MS, maxResponseBytes: MAX_BYTES });
        const answer = await fetch(url, { redirect: "manual" }).catch((thrown) => {
            throw thrown instanceof transport_fault/* TransportFault */.w ? silent(host, thrown) : thrown;
        });
        if (answer.status !== 200)
            throw refused(host, answer.status);
        return readBundle(new Uint8Array(await answer.arrayBuffer()), host);
    };
}
/** TLS everywhere but on this machine. */
function hostOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isLoopback = url !== undefined && /^(?:127\.0\.0\.1|\[::1\]|localhost)$/.test(url.hostname);
    const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback);
    if (url !== undefined && isSafe && url.username === "" && url.password === "")
        return url.host;
    throw malformed("the address of a stored bundle is not a plain https one");
}
/** A block of Snappy that begins like JSON would expand to 123 bytes, and no bundle is so short. */
function readBundle(bytes, host) {
    const content = bytes[0] === "{".charCodeAt(0) ? bytes : expandSnappy(bytes, MAX_BYTES);
    const text = content && decode(content);
    if (text === undefined)
        throw malformed(`what ${host} keeps is no bundle`);
    return text;
}
function decode(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function silent(host, fault) {
    const code = fault.kind === "too-large" ? "server-error" : fault.kind;
    return new errors/* UnavailableError */.hG(code, `no bundle from ${host}: ${fault.message}`, {
        hint: "Check the network, https_proxy and no_proxy, then run again.",
    });
}
function refused(host, status) {
    return new errors/* UnavailableError */.hG("server-error", `${host} did not give the bundle (HTTP ${status})`, {
        hint: "Run again: the address that GitHub gives is good for a short while only.",
    });
}
function malformed(message) {
    return new errors/* IntegrityError */.cs("response-malformed", message, {
        hint: "Run again; if it stays so, give the bundles as files.",
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/github/contents-answer.js
var contents_answer = __webpack_require__(87779);
// EXTERNAL MODULE: ./packages/runtime/lib/github/http-failure.js
var http_failure = __webpack_require__(90973);
// EXTERNAL MODULE: ./packages/runtime/lib/github/question-names.js
var question_names = __webpack_require__(77239);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/attestations/find-attestations.js
// Finds the attestations that GitHub keeps about an artifact. Nothing is verified here.
// Source: REST "List attestations". Since 2026 the list names the storage of each bundle in the place of the bundle.




const ROUTE = "GET /repos/{owner}/{repo}/attestations/{subject_digest}";
const PAGE_SIZE = 100;
const MAX_PAGES = 10;
/** Bundles asked for at once. */
const PARALLEL = 4;
function createFindAttestations(api, requireReadable, fetchBundle) {
    return async (repository, sha256) => {
        (0,question_names/* checkRepositoryName */.jV)(repository);
        const { owner, name } = repository;
        const asked = { what: `the attestations of ${owner}/${name}`, permissions: { attestations: "read" } };
        const parameters = { owner, repo: name, subject_digest: `sha256:${sha256}`, per_page: PAGE_SIZE };
        const first = await api.findPage(ROUTE, parameters, asked);
        if (first === undefined) {
            // GitHub answers the same for an artifact without attestations and for a repository that the token may not see.
            await requireReadable(repository);
            return [];
        }
        const ask = (after) => api.getPage(ROUTE, { ...parameters, after }, asked);
        const entries = await collect(first, ask, asked.what);
        return fetchAll(entries, fetchBundle, asked.what);
    };
}
async function collect(first, ask, what) {
    const entries = [];
    let page = first;
    for (let number = 1;; number++) {
        const list = (0,http_failure/* isRecord */.u4)(page.data) ? page.data["attestations"] : undefined;
        if (!Array.isArray(list))
            throw (0,contents_answer/* malformed */.Qm)(what);
        entries.push(...list);
        if (!page.hasNext)
            return entries;
        if (page.after === undefined)
            throw (0,contents_answer/* malformed */.Qm)(what);
        if (number === MAX_PAGES)
            throw tooMany(what);
        page = await ask(page.after);
    }
}
function tooMany(what) {
    return new errors/* IntegrityError */.cs("response-malformed", `${what} are more than ${PAGE_SIZE * MAX_PAGES} for one artifact`, {
        hint: "Give the bundles as files.",
    });
}
async function fetchAll(entries, fetchBundle, what) {
    const texts = [];
    for (let start = 0; start < entries.length; start += PARALLEL) {
        const some = entries.slice(start, start + PARALLEL);
        texts.push(...(await Promise.all(some.map((entry) => bundleOf(entry, fetchBundle, what)))));
    }
    return texts;
}
async function bundleOf(entry, fetchBundle, what) {
    const { bundle, bundle_url: url } = (0,http_failure/* isRecord */.u4)(entry) ? entry : {};
    if ((0,http_failure/* isRecord */.u4)(bundle))
        return JSON.stringify(bundle);
    if (typeof url === "string" && url !== "")
        return fetchBundle(url);
    throw (0,contents_answer/* malformed */.Qm)(what);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/attestations/octokit-attestations.js





function createStoredAttestations(options) {
    const { token, now = Date.now, env, fetch } = options;
    const api = (0,github_api/* createApi */.x)((0,octokit_client/* createOctokit */.Q)({ ...options, cacheDir: undefined }), token, now);
    const requireReadable = ({ owner, name }) => api.get("GET /repos/{owner}/{repo}", { owner, repo: name }, {
        what: `${owner}/${name}`,
        permissions: { attestations: "read" },
    });
    const transport = () => (fetch ? Promise.resolve(fetch) : (0,proxied_fetch.proxiedFetch)(env));
    return { find: createFindAttestations(api, requireReadable, createFetchBundle(transport)) };
}


/***/ })

};
