export const id = 345;
export const ids = [345,2747,2593];
export const modules = {

/***/ 89753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
// Reads values out of JSON that nobody has checked: a predicate is what its signer wrote.
/** True for a JSON object. */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value at a path of own properties, or undefined where there is none. */
function valueAt(value, ...path) {
    let here = value;
    for (const key of path) {
        if (!isJsonObject(here) || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}
/** The text at a path, or undefined where there is none or something else. */
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === "string" ? found : undefined;
}
/** The list at a path; an empty one where there is none or something else. */
function listAt(value, ...path) {
    const found = valueAt(value, ...path);
    return Array.isArray(found) ? found : [];
}


/***/ }),

/***/ 11963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ schemeOptions),
/* harmony export */   _: () => (/* binding */ keySchemeOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
// Which keys may sign, and by which signature scheme each does. Whatever is not listed here is refused.


const P256 = { kind: "ecdsa", keyDetails: "PKIX_ECDSA_P256_SHA_256", algorithm: "sha256" };
const P384 = { kind: "ecdsa", keyDetails: "PKIX_ECDSA_P384_SHA_384", algorithm: "sha384" };
const ED25519 = { kind: "ed25519", keyDetails: "PKIX_ED25519", algorithm: "sha512" };
/** Node's names of curves, which are OpenSSL's. */
const CURVES = new Map([
    ["prime256v1", P256],
    ["secp384r1", P384],
]);
/** `PublicKeyDetails` names RSA keys of these sizes only, in bits. */
const RSA_BITS = [2048, 3072, 4096];
const ACCEPTED = "Use a key on P-256 or P-384, an Ed25519 key, or an RSA key of 2048, 3072 or 4096 bits.";
/** The scheme of a key, private or public. Throws `UsageError` (`key-unusable`) for a weak or unknown one. */
function keySchemeOf(key) {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
    if (type === "ec")
        return CURVES.get(details?.namedCurve ?? "") ?? refuse(`the curve ${details?.namedCurve}`);
    if (type === "ed25519")
        return ED25519;
    if (type === "rsa" || type === "rsa-pss")
        return rsaScheme(details ?? {});
    return refuse(`a key of the type ${type}`);
}
function rsaScheme(details) {
    const { modulusLength: bits = 0, hashAlgorithm = "sha256", mgf1HashAlgorithm = hashAlgorithm } = details;
    if (!RSA_BITS.includes(bits))
        return refuse(`an RSA key of ${bits} bits`);
    if ((details.publicExponent ?? 0n) < 65537n)
        return refuse("an RSA key with a small exponent");
    // A key for RSASSA-PSS may be bound to parameters (RFC 4055, section 3.1).
    if (hashAlgorithm !== "sha256" || mgf1HashAlgorithm !== "sha256" || (details.saltLength ?? 0) > SALT_BYTES) {
        return refuse("an RSA-PSS key that is bound to parameters other than SHA-256");
    }
    return { kind: "rsa-pss", keyDetails: `PKIX_RSA_PSS_${bits}_SHA256`, algorithm: "sha256" };
}
/** As long as the hash, as is usual (RFC 8017, section 9.1). */
const SALT_BYTES = 32;
/** What node:crypto has to be told beside the key. ECDSA signatures are DER, as everywhere in Sigstore. */
function schemeOptions({ kind }) {
    if (kind === "rsa-pss")
        return { padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT_BYTES };
    return kind === "ecdsa" ? { dsaEncoding: "der" } : {};
}
function refuse(what) {
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("key-unusable", `This key cannot be used: ${what} is not accepted.`, { hint: ACCEPTED });
}


/***/ }),

/***/ 52970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ pemLabel),
/* harmony export */   _: () => (/* binding */ unusable)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// Finds the one key in a PEM text, by its label alone; what is inside is for node:crypto.

/** No key of an accepted size is nearly as long. In UTF-16 code units. */
const MAX_LENGTH = 64 * 1024;
const BEGIN = /^-----BEGIN ([A-Z0-9 ]{1,64})-----\r?$/gm;
/** What people give by mistake, and what to do about it. */
const CURES = new Map([
    ["ENCRYPTED SIGSTORE PRIVATE KEY", "This is cosign's own format, which is not read. Give the key as PKCS#8 PEM."],
    ["ENCRYPTED COSIGN PRIVATE KEY", "This is cosign's own format, which is not read. Give the key as PKCS#8 PEM."],
    ["OPENSSH PRIVATE KEY", "Convert it to PKCS#8: ssh-keygen -p -m PKCS8 -f FILE"],
    ["PUBLIC KEY", "This is the public half. Give the private key to sign, the public one to verify."],
    ["CERTIFICATE", "This is a certificate. Give the key itself."],
]);
const WRONG_HALF = "This is the private half, which only signs: keep it to yourself. Give the public one to verify.";
/**
 * The label of the only block in `pem` whose label ends in `KEY`. Throws `UsageError` (`key-unusable`) where there is none,
 * more than one, or one that is not among `accepted`. Source: RFC 7468, section 2.
 */
function pemLabel(pem, accepted) {
    const labels = pem.length > MAX_LENGTH ? [] : [...pem.matchAll(BEGIN)].map(([, label]) => label ?? "");
    const keys = labels.filter((label) => label.endsWith("KEY"));
    const label = keys[0] ?? labels[0];
    if (keys.length > 1)
        throw unusable("there are several keys in it", "Give one key.");
    if (label !== undefined && accepted.includes(label))
        return label;
    const isSecret = label?.endsWith("PRIVATE KEY") && !accepted.some((one) => one.endsWith("PRIVATE KEY"));
    const hint = isSecret ? WRONG_HALF : (CURES.get(label ?? "") ?? `Give PEM text with one of: ${accepted.join(", ")}.`);
    throw unusable(label === undefined ? "it is not PEM text" : `its label is ${label}`, hint);
}
/** Code `key-unusable`. Neither text may quote the key. */
function unusable(why, hint) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("key-unusable", `This key cannot be used: ${why}.`, { hint });
}


/***/ }),

/***/ 429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPublicKey),
/* harmony export */   a: () => (/* binding */ describePublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _key_scheme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11963);
/* harmony import */ var _pem_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52970);



/** Reads `-----BEGIN PUBLIC KEY-----`. Throws `UsageError` (`key-unusable`) for anything else, and for weak keys. */
function readPublicKey(pem) {
    (0,_pem_block_js__WEBPACK_IMPORTED_MODULE_1__/* .pemLabel */ .F)(pem, ["PUBLIC KEY"]);
    return describePublicKey(parse(pem));
}
function parse(pem) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: pem, format: "pem" });
    }
    catch {
        throw (0,_pem_block_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._)("it is damaged", "Give the public key as PEM text, as it was written.");
    }
}
/** The public half of a key object. Throws `UsageError` (`key-unusable`) for a weak or unknown one. */
function describePublicKey(key) {
    const scheme = (0,_key_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .keySchemeOf */ ._)(key);
    const der = key.export({ type: "spki", format: "der" });
    return { key, der, hint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(der).digest("base64"), scheme };
}


/***/ }),

/***/ 78599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
// Reads JSON whose author may be hostile: bounded in depth, because what later walks it is recursive.
/** Deeper than any statement, bundle or bill of materials is nested, and harmless to a recursive walk. */
const MAX_DEPTH = 200;
/** The value of a JSON text. Throws `SyntaxError` where it is none, and where objects and lists are nested too deep. */
function parseJson(text, maxDepth = MAX_DEPTH) {
    if (isNestedBeyond(text, maxDepth))
        throw new SyntaxError(`nested more than ${maxDepth} deep`);
    try {
        return JSON.parse(text);
    }
    catch {
        // The engine quotes what it read, which may be a secret that was taken for JSON by mistake or by a link.
        throw new SyntaxError("it is no JSON");
    }
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** One pass over the code units: brackets inside strings do not count. */
function isNestedBeyond(text, limit) {
    let depth = 0;
    let inString = false;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        if (inString) {
            if (unit === BACKSLASH)
                index += 1;
            else if (unit === QUOTE)
                inString = false;
        }
        else if (unit === QUOTE) {
            inString = true;
        }
        else {
            depth += nesting(unit);
            if (depth > limit)
                return true;
        }
    }
    return false;
}
/** `[` and `{` open, `]` and `}` close. */
function nesting(unit) {
    if (unit === 0x5b || unit === 0x7b)
        return 1;
    return unit === 0x5d || unit === 0x7d ? -1 : 0;
}


/***/ }),

/***/ 20345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyAgainst: () => (/* binding */ verifyAgainst)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/key/certificate.js
var certificate = __webpack_require__(38412);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/key/sct.js
var sct = __webpack_require__(21633);
// EXTERNAL MODULE: ./packages/sigstore/lib/verify/leaf-certificate.js + 1 modules
var leaf_certificate = __webpack_require__(82747);
// EXTERNAL MODULE: ./packages/sigstore/lib/verify/verification-failure.js
var verification_failure = __webpack_require__(10658);
;// CONCATENATED MODULE: ./packages/sigstore/lib/verify/bundle-signer.js
// Who signed a bundle: the key it has to verify with, and by what right.





/** The certificate of a bundle in DER; undefined for one that was signed with a key. */
function certificateOf({ verificationMaterial: { content } }) {
    if (content.$case === "publicKey")
        return undefined;
    const raw = content.$case === "certificate"
        ? content.certificate.rawBytes
        : content.x509CertificateChain.certificates[0]?.rawBytes;
    return external_node_buffer_.Buffer.from(raw ?? []);
}
/**
 * The given key that the bundle names. Throws `VerificationFailure`: `trusted-root` where no key was given, `signature` where
 * the bundle names another.
 */
function signerByKey(bundle, keys) {
    const { content } = bundle.verificationMaterial;
    const hint = content.$case === "publicKey" ? content.publicKey.hint : "";
    if (keys.length === 0) {
        throw new verification_failure/* VerificationFailure */.UD("trusted-root", "The bundle was signed with a key, and no public key was given.", {
            hint: "Give the public key with --key.",
        });
    }
    // Without a name it can be any of them, which is told apart by one signature only where one key was given.
    const key = keys.find((candidate) => candidate.hint === hint) ?? (hint === "" && keys.length === 1 ? keys[0] : undefined);
    if (key === undefined)
        throw new verification_failure/* VerificationFailure */.UD("signature", "The bundle was signed with another key than was given.");
    return { key, signer: { kind: "key", hint: key.hint }, recorded: { kind: "public-key", der: key.der } };
}
/**
 * The signer a certificate names: it leads to an authority in force at every one of `times`, and enough certificate logs vouch
 * for it. Throws `VerificationFailure` (`certificate-chain`, `certificate-transparency`).
 */
function signerByCertificate(der, root, times, threshold) {
    const distinct = [...new Set(times.map((time) => time.getTime()))].sort((a, b) => a - b);
    const question = [der.toString("base64"), ...distinct, threshold].join(" ");
    const judged = judgedUnder.get(root) ?? new Map();
    judgedUnder.set(root, judged);
    const signer = judged.get(question) ?? judgeCertificate(der, root, distinct, threshold);
    if (judged.size >= MAX_JUDGED)
        judged.clear();
    judged.set(question, signer);
    return signer;
}
/**
 * A release of many files has one certificate and few times, and building chains is slow. Only what holds is kept, under the
 * root, the bytes, the times and the threshold that it holds for.
 */
const judgedUnder = new WeakMap();
const MAX_JUDGED = 256;
function judgeCertificate(der, { certificateAuthorities, ctlogs }, times, threshold) {
    const bound = (0,verification_failure/* inStep */.qg)("certificate-chain", "The certificate does not hold", () => {
        const leaf = (0,leaf_certificate.readLeaf)(der);
        // Chains are built anew for each authority and each time, which is slow: most can be left out beforehand.
        const issuers = certificateAuthorities.filter(({ certChain }) => certChain.some(({ subject }) => subject.equals(leaf.issuer)));
        const paths = times.map((time) => (0,certificate.verifyCertificateChain)(new Date(time), leaf, issuers));
        const issuer = paths.at(-1)?.[1];
        if (issuer === undefined)
            throw new TypeError("there is no trusted time to judge it at");
        return { leaf, issuer, key: (0,leaf_certificate/* keyOfLeaf */.X)(leaf), signer: (0,leaf_certificate.signerOfLeaf)(leaf) };
    });
    checkCertificateLogs(bound.leaf, bound.issuer, ctlogs, threshold);
    return { key: bound.key, signer: bound.signer, recorded: { kind: "certificate", der } };
}
function checkCertificateLogs(leaf, issuer, ctlogs, threshold) {
    // An instance without certificate logs cannot have its stamps judged, and none are asked for.
    if (threshold === 0 && ctlogs.length === 0)
        return;
    const logs = (0,verification_failure/* inStep */.qg)("certificate-transparency", "The certificate is in no trusted log", () => (0,sct.verifySCTs)(leaf, issuer, ctlogs));
    const distinct = new Set(logs.map((id) => id.toString("hex"))).size;
    if (distinct < threshold) {
        throw new verification_failure/* VerificationFailure */.UD("certificate-transparency", `The certificate is in ${distinct} trusted logs, ${threshold} are required.`);
    }
}

// EXTERNAL MODULE: ./packages/sigstore/lib/verify/digest-signature.js
var digest_signature = __webpack_require__(52593);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/tlog/index.js
var tlog = __webpack_require__(38218);
// EXTERNAL MODULE: ./packages/sigstore/lib/json/json-value.js
var json_value = __webpack_require__(89753);
// EXTERNAL MODULE: ./packages/sigstore/lib/trust/json-text.js
var json_text = __webpack_require__(78599);
;// CONCATENATED MODULE: ./packages/sigstore/lib/verify/log-entry-signer.js
// Whose signature a log entry records. An entry of somebody else's signature over the same artifact proves nothing, yet has
// passed for proof before (CVE-2022-36056). Source: Rekor's types hashedrekord, dsse and intoto; rekor-tiles' Entry.




/** Where each kind and version of entry keeps it, and in which form. */
const PLACES = {
    "hashedrekord/0.0.1": { path: ["signature", "publicKey", "content"], form: "pem" },
    "dsse/0.0.1": { path: ["signatures", 0, "verifier"], form: "pem" },
    "intoto/0.0.2": { path: ["content", "envelope", "signatures", 0, "publicKey"], form: "pem" },
    "hashedrekord/0.0.2": { path: ["hashedRekordV002", "signature", "verifier"], form: "verifier" },
    "dsse/0.0.2": { path: ["dsseV002", "signatures", 0, "verifier"], form: "verifier" },
};
/** Kinds that record a signature over the artifact itself; all of them can record one over an envelope. */
const MESSAGE_KINDS = ["hashedrekord"];
/** Throws where the entry is of an unknown kind or does not say whose signature it records. */
function signerOfEntry(kind, version, body) {
    const name = `${kind}/${version}`;
    const place = Object.hasOwn(PLACES, name) ? PLACES[name] : undefined;
    if (place === undefined)
        throw new TypeError("an entry of this kind is not known");
    const value = (0,json_text/* parseJson */.q)(external_node_buffer_.Buffer.from(body).toString("utf8"));
    const found = at(at(value, "spec"), ...place.path);
    return place.form === "pem" ? readPem(found) : readVerifier(found);
}
function at(value, ...path) {
    let here = value;
    for (const key of path) {
        if (typeof key === "number")
            here = Array.isArray(here) ? here[key] : undefined;
        else
            here = (0,json_value/* isJsonObject */.OW)(here) && Object.hasOwn(here, key) ? here[key] : undefined;
    }
    return here;
}
/** PEM inside base64. */
function readPem(value) {
    const pem = external_node_buffer_.Buffer.from(asText(value), "base64").toString("latin1");
    if (pem.includes("-----BEGIN CERTIFICATE-----"))
        return { kind: "certificate", der: new external_node_crypto_.X509Certificate(pem).raw };
    return { kind: "public-key", der: (0,external_node_crypto_.createPublicKey)(pem).export({ type: "spki", format: "der" }) };
}
function readVerifier(value) {
    const certificate = at(value, "x509Certificate", "rawBytes");
    if (certificate !== undefined)
        return { kind: "certificate", der: external_node_buffer_.Buffer.from(asText(certificate), "base64") };
    return { kind: "public-key", der: external_node_buffer_.Buffer.from(asText(at(value, "publicKey", "rawBytes")), "base64") };
}
function asText(value) {
    if (typeof value !== "string" || value === "")
        throw new TypeError("it does not say whose signature it records");
    return value;
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/verify/log-entries.js
// The log entries of a bundle: each is in its log, is about this signature, and by this signer.

// The parts of the library's verifier, one by one: as a whole it does not tell which of its checks failed.



/** Verifies every entry, and counts the logs. Throws `VerificationFailure` (`transparency-log`). */
function verifyLogEntries(entries, { tlogs }, expected) {
    for (const entry of entries) {
        (0,verification_failure/* inStep */.qg)("transparency-log", "A log entry does not hold", () => {
            const { kind, version } = entry.kindVersion;
            if (expected.content.kind === "message" && !MESSAGE_KINDS.includes(kind)) {
                throw new TypeError("it records an envelope, and there is none");
            }
            const logs = tlogs.filter((log) => isInForce(log, entry, expected.times));
            (0,tlog.verifyTLogInclusion)(entry, logs.map((log) => underAnyName(log, entry)));
            (0,tlog.verifyTLogBody)(entry, expected.content.compared);
            const recorded = signerOfEntry(kind, version, entry.canonicalizedBody);
            if (!isSame(recorded, expected.signer))
                throw new TypeError("it records the signature of somebody else");
        });
    }
    refuseRepeats(entries);
    // The same signature can be recorded in several ways: only another log is another witness.
    const logs = new Set(entries.map(({ logId }) => logId.keyId.toString("hex"))).size;
    if (logs < expected.threshold) {
        throw new verification_failure/* VerificationFailure */.UD("transparency-log", `It is in ${logs} logs, ${expected.threshold} are required.`);
    }
    return entries.map(({ logId, logIndex, inclusionPromise, inclusionProof }) => ({
        logId: logId.keyId.toString("hex"),
        // The entry's own index is signed by a promise only.
        index: inclusionPromise === undefined ? (inclusionProof?.logIndex ?? logIndex) : logIndex,
    }));
}
/**
 * A promise carries its own time, which the library compares. A proof has none: there the trusted times of the bundle say
 * whether the log's key was in force. Without any time that cannot be told.
 */
function isInForce({ validFor: { start, end } }, { inclusionPromise }, times) {
    return inclusionPromise !== undefined || times.every((time) => start <= time && time <= end);
}
/**
 * A log of Rekor v1 is told by its key alone: its id is the hash of the key, and the name it signs under is whatever its operator
 * set, which need not be in its address. The library demands that, so it is shown the names. In Rekor v2 the name is part of the id.
 */
function underAnyName(log, { inclusionProof }) {
    const key = log.publicKey.export({ type: "spki", format: "der" });
    const isNamedByKey = (0,external_node_crypto_.createHash)("sha256").update(key).digest().equals(log.logID);
    return isNamedByKey ? { ...log, baseURL: `${log.baseURL} ${inclusionProof?.checkpoint?.envelope}` } : log;
}
function isSame(one, other) {
    return one.kind === other.kind && one.der.equals(other.der);
}
/** The same entry twice would count twice. */
function refuseRepeats(entries) {
    const names = entries.map(({ logId, canonicalizedBody }) => `${logId.keyId.toString("hex")} ${canonicalizedBody.toString("base64")}`);
    if (new Set(names).size < names.length) {
        throw new verification_failure/* VerificationFailure */.UD("transparency-log", "The bundle holds the same log entry twice.");
    }
}

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
;// CONCATENATED MODULE: ./packages/sigstore/lib/verify/message-signature.js
// Verifies signatures over bytes that are at hand: a short message, or an artifact that is read piece by piece.



/** Ed25519 needs the whole message at once. In bytes. */
const MAX_WHOLE = 512 * 1024 * 1024;
const PSS = { padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_AUTO };
/** Whether `signature` is one by `key` over `message`. Clients have hashed with SHA-256 under keys on P-384 too. */
function verifyMessage({ key, scheme }, message, signature) {
    if (scheme.kind === "ed25519")
        return holds(() => (0,external_node_crypto_.verify)(null, message, key, signature));
    if (scheme.kind === "ecdsa") {
        return [scheme.algorithm, "sha256"].some((hash) => holds(() => (0,external_node_crypto_.verify)(hash, message, key, signature)));
    }
    const isPkcs1 = key.asymmetricKeyType === "rsa" && holds(() => (0,external_node_crypto_.verify)(scheme.algorithm, message, key, signature));
    return isPkcs1 || holds(() => (0,external_node_crypto_.verify)(scheme.algorithm, message, { key, ...PSS }, signature));
}
/** OpenSSL throws for some signatures that are no signatures at all. */
function holds(check) {
    try {
        return check();
    }
    catch {
        return false;
    }
}
/**
 * The same over an artifact that is read once, with its digest taken in the same pass. For the schemes that need the bytes.
 * Throws `UsageError` (`key-unusable`) for an artifact too large for Ed25519.
 */
async function verifyContent({ key, scheme }, read, { algorithm, signature, expected }) {
    const hash = (0,external_node_crypto_.createHash)(expected.algorithm);
    if (scheme.kind === "ed25519") {
        const message = await gather(read, hash);
        return { signatureHolds: holds(() => (0,external_node_crypto_.verify)(null, message, key, signature)), digestHolds: matches(hash, expected) };
    }
    const verifier = (0,external_node_crypto_.createVerify)(algorithm);
    await read((chunk) => {
        hash.update(chunk);
        verifier.update(chunk);
    });
    return {
        signatureHolds: holds(() => verifier.verify({ key, ...PSS }, signature)),
        digestHolds: matches(hash, expected),
    };
}
function matches(hash, { hex }) {
    return hash.digest("hex") === hex;
}
async function gather(read, hash) {
    const chunks = [];
    let length = 0;
    await read((chunk) => {
        length += chunk.length;
        if (length > MAX_WHOLE)
            throw tooLarge();
        hash.update(chunk);
        chunks.push(external_node_buffer_.Buffer.from(chunk));
    });
    return external_node_buffer_.Buffer.concat(chunks);
}
function tooLarge() {
    return new errors/* UsageError */.eb("key-unusable", `Ed25519 needs the whole artifact, which has more than ${MAX_WHOLE} bytes.`, {
        hint: "Sign large files with a key on P-256, or sign a statement about them.",
    });
}

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
;// CONCATENATED MODULE: ./packages/sigstore/lib/verify/signed-content.js
// What a bundle's signature covers, in the terms in which logs record it.





const HASHES = new Map([
    [protobuf_specs_dist.HashAlgorithm.SHA2_256, "sha256"],
    [protobuf_specs_dist.HashAlgorithm.SHA2_384, "sha384"],
    [protobuf_specs_dist.HashAlgorithm.SHA2_512, "sha512"],
]);
const BY_LENGTH = new Map([
    [32, "sha256"],
    [48, "sha384"],
    [64, "sha512"],
]);
/**
 * What a bundle is a signature over. Throws `VerificationFailure` (`bundle-format`) where a digest is not as long as its algorithm
 * says.
 */
function signedContent({ content }) {
    if (content.$case === "messageSignature") {
        const { signature, messageDigest } = content.messageSignature;
        const algorithm = HASHES.get(messageDigest.algorithm);
        const bytes = external_node_buffer_.Buffer.from(messageDigest.digest);
        if (algorithm === undefined || BY_LENGTH.get(bytes.length) !== algorithm)
            throw refuse("its digest has the wrong length");
        const compared = comparedContent(external_node_buffer_.Buffer.from(signature), (digest) => digest.equals(bytes));
        return { kind: "message", signature: compared.signature, compared, digest: { algorithm, bytes } };
    }
    const { payloadType, payload, signatures } = content.dsseEnvelope;
    const signed = dist.dsse.preAuthEncoding(payloadType, payload);
    const compared = comparedContent(external_node_buffer_.Buffer.from(signatures[0]?.sig ?? []), digestOf(payload), digestOf(signed));
    return { kind: "envelope", signature: compared.signature, compared, signed, payloadType, payload };
}
/** `signed` compares with the digest of what was signed: of the artifact, or of the envelope's encoding. */
function comparedContent(signature, payload, signed = payload) {
    return {
        signature,
        compareSignature: (other) => other.equals(signature),
        compareDigest: payload,
        compareSignedDigest: signed,
        // The signature itself is verified by us, over a digest where there is no more.
        verifySignature: () => false,
    };
}
/** A log may have recorded any of the three hashes: the length says which. */
function digestOf(bytes) {
    return (digest) => {
        const algorithm = BY_LENGTH.get(digest.length);
        return algorithm !== undefined && (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest().equals(digest);
    };
}
function refuse(why) {
    return new verification_failure/* VerificationFailure */.UD("bundle-format", `The bundle cannot be read: ${why}.`);
}

// EXTERNAL MODULE: ./packages/sigstore/lib/statement/statement.js
var statement = __webpack_require__(83815);
;// CONCATENATED MODULE: ./packages/sigstore/lib/verify/statement-payload.js
// in-toto statements as a signed payload holds them, and whether one is about a given artifact. Source: in-toto attestation
// framework, Statement v1 and v0.1, ResourceDescriptor and DigestSet.




const TYPES = [statement/* STATEMENT_TYPE */.zG, "https://in-toto.io/Statement/v0.1"];
const MAX_SUBJECTS = 100_000;
/**
 * Reads a payload. A statement of version 0.1 has the same fields and is given as one of version 1. Throws
 * `VerificationFailure` (`statement`) for anything else, however harmless it looks.
 */
function parseStatement(payloadType, payload) {
    if (payloadType !== statement/* IN_TOTO_PAYLOAD_TYPE */.T4)
        throw statement_payload_refuse(`its payload type is not ${statement/* IN_TOTO_PAYLOAD_TYPE */.T4}`);
    const value = (0,verification_failure/* inStep */.qg)("statement", UNREADABLE, () => (0,json_text/* parseJson */.q)(UTF8.decode(payload)));
    if (!(0,json_value/* isJsonObject */.OW)(value))
        throw statement_payload_refuse("it is no object");
    if (!TYPES.includes(value["_type"]))
        throw statement_payload_refuse("its _type is not that of a statement of version 0.1 or 1");
    const { predicateType, predicate = {} } = value;
    if (typeof predicateType !== "string" || predicateType === "")
        throw statement_payload_refuse("it has no predicateType");
    if (!(0,json_value/* isJsonObject */.OW)(predicate))
        throw statement_payload_refuse("its predicate is no object");
    return { _type: statement/* STATEMENT_TYPE */.zG, subject: readSubjects(value["subject"]), predicateType, predicate };
}
/** A byte order mark is kept, and refused as what is no JSON. */
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function readSubjects(value) {
    if (!Array.isArray(value) || value.length === 0)
        throw statement_payload_refuse("it has no subject");
    if (value.length > MAX_SUBJECTS)
        throw statement_payload_refuse(`it has more than ${MAX_SUBJECTS} subjects`);
    return value.map(readSubject);
}
function readSubject(value) {
    if (!(0,json_value/* isJsonObject */.OW)(value))
        throw statement_payload_refuse("a subject is no object");
    const { name = "", digest } = value;
    if (typeof name !== "string")
        throw statement_payload_refuse("the name of a subject is no text");
    return { name, digest: readDigests(digest) };
}
function readDigests(value) {
    const entries = (0,json_value/* isJsonObject */.OW)(value) ? Object.entries(value) : [];
    const digests = entries.filter((entry) => typeof entry[1] === "string" && entry[1] !== "");
    if (digests.length === 0 || digests.length < entries.length)
        throw statement_payload_refuse("a subject has no digest");
    return Object.fromEntries(digests);
}
/** The digest by which a statement is about the artifact. Throws `VerificationFailure` (`artifact-digest`) if it is not. */
function findSubject({ subject }, digests) {
    for (const { digest } of subject) {
        const shared = digests.filter(({ algorithm }) => Object.hasOwn(digest, algorithm));
        const [known] = shared;
        // A subject that agrees by one hash and contradicts by another is somebody's attempt.
        if (known && shared.every(({ algorithm, hex }) => digest[algorithm] === hex))
            return known;
    }
    const wanted = digests.map(({ algorithm, hex }) => `${algorithm}:${hex}`).join(", ");
    throw new verification_failure/* VerificationFailure */.UD("artifact-digest", `None of the ${subject.length} subjects of the statement is the artifact (${wanted}). ${firstSubjects(subject)}`);
}
const SHOWN = 3;
function firstSubjects(subjects) {
    const shown = subjects.slice(0, SHOWN).map(({ name, digest }) => `${clipped(name)} (${clipped(describe(digest))})`);
    return `It is about ${shown.join(", ")}${subjects.length > SHOWN ? " and others" : ""}.`;
}
function describe(digest) {
    return Object.entries(digest)
        .map(([algorithm, hex]) => `${algorithm}:${hex}`)
        .join(", ");
}
function clipped(name) {
    return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
}
const MAX_NAME = 150;
const UNREADABLE = "The statement cannot be read";
function statement_payload_refuse(why) {
    return new verification_failure/* VerificationFailure */.UD("statement", `${UNREADABLE}: ${why}.`);
}

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/timestamp/index.js
var dist_timestamp = __webpack_require__(27968);
;// CONCATENATED MODULE: ./packages/sigstore/lib/verify/trusted-times.js
// When something was signed, by those who are trusted to say so. Source: RFC 3161; Rekor's signed entry timestamps.





/**
 * Every time a bundle states, each by an authority in force at that time. The time of a log counts where the log has signed it;
 * that signature is verified with the entry. Throws `VerificationFailure` (`timestamp`) where one does not hold, where one is
 * there twice, and where fewer than `threshold` authorities state any.
 */
function readTrustedTimes({ verificationMaterial: { tlogEntries, timestampVerificationData } }, signature, { timestampAuthorities }, threshold) {
    const authorities = timestampAuthorities.filter(({ certChain }) => (0,leaf_certificate/* maySignTimestamps */.G)(certChain[0]));
    const stamped = (timestampVerificationData?.rfc3161Timestamps ?? []).map(({ signedTimestamp }) => (0,verification_failure/* inStep */.qg)("timestamp", "A timestamp does not hold", () => verifyStamp(signedTimestamp, signature, authorities)));
    const logged = tlogEntries.flatMap(timeOfEntry);
    const all = [...stamped, ...logged];
    trusted_times_refuseRepeats(all);
    // Whoever has a signature can have it stamped again: only another authority is another witness.
    const witnesses = new Set(all.map(({ source, by }) => `${source} ${by}`)).size;
    if (witnesses < threshold) {
        const found = `There are trusted times by ${witnesses} authorities`;
        throw new verification_failure/* VerificationFailure */.UD("timestamp", `${found}, ${threshold} are required.`);
    }
    return all.map(({ source, time }) => ({ source, time }));
}
function verifyStamp(der, signature, authorities) {
    const stamp = dist.RFC3161Timestamp.parse(external_node_buffer_.Buffer.from(der));
    // 0 is granted, 1 granted with modifications (section 2.4.2).
    if (stamp.status > 1n)
        throw new TypeError("the authority refused it");
    const { timestamp, logID } = (0,dist_timestamp.getTSATimestamp)(stamp, signature, authorities);
    return { source: "timestamp-authority", time: asDate(timestamp), by: logID.toString("hex") };
}
function timeOfEntry({ inclusionPromise, integratedTime, logId }) {
    if (inclusionPromise === undefined || integratedTime === "0")
        return [];
    const time = (0,verification_failure/* inStep */.qg)("timestamp", "The time of a log entry does not hold", () => asDate(Number(integratedTime) * 1000));
    return [{ source: "transparency-log", time, by: logId.keyId.toString("hex") }];
}
/** A date out of range would compare as neither before nor after anything. */
function asDate(value) {
    const date = new Date(value);
    if (Number.isNaN(date.getTime()))
        throw new RangeError("it is no time");
    return date;
}
function trusted_times_refuseRepeats(times) {
    const names = times.map(({ source, by, time }) => `${source} ${by} ${time.toISOString()}`);
    if (new Set(names).size < names.length) {
        throw new verification_failure/* VerificationFailure */.UD("timestamp", "The bundle holds the same timestamp twice.");
    }
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/verify/bundle-verification.js









/** With several roots, the one whose instance signed counts. Of several failures the one that came furthest is reported. */
async function verifyAgainst(given, artifact, trust, thresholds) {
    const roots = trust.roots.length > 0 ? trust.roots : [undefined];
    let furthest;
    for (const root of roots) {
        try {
            return await verifyWith(given, artifact, { root, keys: trust.keys }, thresholds);
        }
        catch (error) {
            if (!(error instanceof verification_failure/* VerificationFailure */.UD))
                throw error;
            if (furthest === undefined || error.progress > furthest.progress)
                furthest = error;
        }
    }
    throw furthest ?? noRoot();
}
async function verifyWith({ bundle, digest, statesDigest }, artifact, trust, wanted) {
    const content = signedContent(bundle);
    const { signer, times, logEntries } = verifyWitnesses(bundle, content, trust, wanted);
    const checked = await verifySignature(content, signer, artifact, statesDigest);
    return {
        signer: signer.signer,
        ...checked,
        timestamps: times.map(({ source, time }) => ({ source, time: time.toISOString() })),
        logEntries,
        bundleDigest: digest,
        evidenceDigest: evidenceDigest(content, signer),
    };
}
/**
 * Neither the bundle's bytes nor the signature can tell evidence apart: anybody can write both in another way without the key.
 * A signature over the artifact covers nothing else, so the artifact need not be named.
 */
function evidenceDigest(content, { key }) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(`${key.hint} ${content.kind} `);
    return (content.kind === "envelope" ? hash.update(content.signed) : hash).digest("hex");
}
/** Everything but the signature: when, by whom, and where it is recorded. */
function verifyWitnesses(bundle, content, { root, keys }, wanted) {
    const certificate = certificateOf(bundle);
    if (certificate !== undefined && (root === undefined || root.certificateAuthorities.length === 0))
        throw noRoot();
    const known = root ?? NO_AUTHORITIES;
    const least = thresholdsOf(certificate !== undefined, known, wanted);
    // Without a root there is nothing to judge witnesses by: they are set aside, and count for nothing.
    const seen = root === undefined ? withoutWitnesses(bundle) : bundle;
    const times = readTrustedTimes(seen, content.signature, known, least.timestamps);
    const dates = times.map(({ time }) => time);
    const signer = certificate === undefined
        ? signerByKey(bundle, keys)
        : signerByCertificate(certificate, known, dates, least.certificateLogs);
    const logEntries = verifyLogEntries(seen.verificationMaterial.tlogEntries, known, {
        content,
        signer: signer.recorded,
        times: dates,
        threshold: least.logEntries,
    });
    return { signer, times, logEntries };
}
/**
 * A certificate is short-lived: at least one trusted time is demanded whatever was asked for. Of the logs, those that the
 * instance has must have been used, unless the caller says otherwise. A key of the user's needs no witness.
 */
function thresholdsOf(hasCertificate, root, wanted) {
    const byDefault = (authorities) => (hasCertificate && authorities.length > 0 ? 1 : 0);
    const { timestamps = 0, logEntries = byDefault(root.tlogs), certificateLogs = byDefault(root.ctlogs) } = wanted;
    return { timestamps: hasCertificate ? Math.max(1, timestamps) : timestamps, logEntries, certificateLogs };
}
const NO_AUTHORITIES = { certificateAuthorities: [], timestampAuthorities: [], tlogs: [], ctlogs: [] };
function withoutWitnesses(bundle) {
    const { content } = bundle.verificationMaterial;
    return { ...bundle, verificationMaterial: { content, tlogEntries: [], timestampVerificationData: undefined } };
}
function noRoot() {
    return new verification_failure/* VerificationFailure */.UD("trusted-root", "No certificate authority is trusted that could have signed this bundle.");
}
async function verifySignature(content, { key }, artifact, statesDigest) {
    if (content.kind === "message") {
        const verify = statesDigest ? verifyArtifactSignature : verifyOpenSignature;
        return { artifact: await verify(content, key, artifact) };
    }
    if (!verifyMessage(key, content.signed, content.signature))
        throw wrongSignature();
    const statement = parseStatement(content.payloadType, content.payload);
    return { artifact: findSubject(statement, artifact.digests), statement };
}
/** A signature over the artifact itself: it covers the digest the bundle states, and the artifact has that digest. */
async function verifyArtifactSignature({ digest, signature }, key, artifact) {
    const stated = { algorithm: digest.algorithm, hex: digest.bytes.toString("hex") };
    const holds = (0,digest_signature.verifyDigest)(key, digest, signature);
    if (holds === false)
        throw wrongSignature();
    const known = artifact.digests.find(({ algorithm }) => algorithm === stated.algorithm);
    if (known?.hex !== stated.hex)
        throw wrongArtifact(stated, artifact.digests);
    if (holds === undefined)
        await verifyByContent(key, artifact, { algorithm: digest.algorithm, signature, expected: known });
    return known;
}
/** A signature that states no digest: only Ed25519 can do without, and only the artifact itself can show what it covers. */
async function verifyOpenSignature({ signature }, key, artifact) {
    const [expected] = artifact.digests;
    if (key.scheme.kind !== "ed25519" || expected === undefined)
        throw wrongSignature();
    await verifyByContent(key, artifact, { algorithm: expected.algorithm, signature, expected });
    return expected;
}
async function verifyByContent(key, { read }, options) {
    if (read === undefined) {
        throw new verification_failure/* VerificationFailure */.UD("signature", `A signature of the kind ${key.scheme.keyDetails} needs the artifact itself.`, {
            hint: "Give the file instead of its digest.",
        });
    }
    const { signatureHolds, digestHolds } = await verifyContent(key, read, options);
    if (!digestHolds)
        throw new verification_failure/* VerificationFailure */.UD("artifact-digest", "The artifact has changed since its digest was taken.");
    if (!signatureHolds)
        throw wrongSignature();
}
function wrongSignature() {
    return new verification_failure/* VerificationFailure */.UD("signature", "The signature is not one by this signer over this content.");
}
function wrongArtifact(stated, digests) {
    const known = digests.map(({ algorithm, hex }) => `${algorithm}:${hex}`).join(", ");
    return new verification_failure/* VerificationFailure */.UD("artifact-digest", `The bundle is about ${stated.algorithm}:${stated.hex}, the artifact is ${known}.`);
}


/***/ }),

/***/ 52593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyDigest: () => (/* binding */ verifyDigest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13260);
// Verifies signatures over a digest, without the bytes that were digested: what node:crypto cannot do for ECDSA.



/** Node's names of the curves. */
const CURVES = { "P-256": _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_2__/* .p256 */ .s9, "P-384": _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_2__/* .p384 */ .sL };
/**
 * Whether `signature` is one by `key` over a message with this digest; `undefined` where the scheme needs the message itself
 * (Ed25519), or may (RSA, if it is not a PKCS #1 v1.5 signature: then it may be one by PSS).
 */
function verifyDigest(key, digest, signature) {
    if (key.scheme.kind === "ecdsa")
        return verifyEcdsa(key.key, digest.bytes, signature);
    if (key.key.asymmetricKeyType === "rsa" && verifyPkcs1(key.key, digest, signature))
        return true;
    return undefined;
}
/** DER signatures as in X9.62. A high `s` is as good as a low one, for OpenSSL and Go make both. */
function verifyEcdsa(key, digest, signature) {
    const { crv, x, y } = key.export({ format: "jwk" });
    const curve = crv === "P-256" || crv === "P-384" ? CURVES[crv] : undefined;
    if (curve === undefined || x === undefined || y === undefined)
        return false;
    const point = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.of(0x04), node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(x, "base64url"), node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(y, "base64url")]);
    try {
        return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: "der" });
    }
    catch {
        // A signature that is no DER.
        return false;
    }
}
/** The DER of `DigestInfo` up to the digest. Source: RFC 8017, section 9.2, note 1. */
const DIGEST_INFO = {
    sha256: "3031300d060960864801650304020105000420",
    sha384: "3041300d060960864801650304020205000430",
    sha512: "3051300d060960864801650304020305000440",
};
/** RSASSA-PKCS1-v1_5 (RFC 8017, section 8.2.2): what node:crypto recovers must be exactly the encoded digest. */
function verifyPkcs1(key, { algorithm, bytes }, signature) {
    const expected = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(DIGEST_INFO[algorithm], "hex"), bytes]);
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.publicDecrypt)({ key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_1__.constants.RSA_PKCS1_PADDING }, signature).equals(expected);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 82747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ keyOfLeaf),
  G: () => (/* binding */ maySignTimestamps),
  readLeaf: () => (/* binding */ readLeaf),
  signerOfLeaf: () => (/* binding */ signerOfLeaf)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./packages/sigstore/lib/key/public-key.js
var public_key = __webpack_require__(429);
;// CONCATENATED MODULE: ./packages/sigstore/lib/verify/certificate-claims.js
// The claims that Fulcio copies from an identity token into a certificate. Source: Fulcio, "OID information".


const ARC = "1.3.6.1.4.1.57264.1";
/** The older form of the issuer: bare text without any encoding. */
const ISSUER_V1 = `${ARC}.1`;
/** By the last number of their OID; each is a DER UTF8String. */
const CLAIMS = [
    [8, "issuer"],
    [9, "buildSignerUri"],
    [10, "buildSignerDigest"],
    [11, "runnerEnvironment"],
    [12, "sourceRepositoryUri"],
    [13, "sourceRepositoryDigest"],
    [14, "sourceRepositoryRef"],
    [15, "sourceRepositoryId"],
    [16, "sourceRepositoryOwnerUri"],
    [17, "sourceRepositoryOwnerId"],
    [18, "buildConfigUri"],
    [19, "buildConfigDigest"],
    [20, "buildTrigger"],
    [21, "runInvocationUri"],
    [22, "sourceRepositoryVisibility"],
    [23, "deploymentEnvironment"],
];
/**
 * The claims of a certificate, decoded. A certificate of before 2023 has only the older form of the issuer, which is then taken.
 * Throws where a value is not exactly one DER UTF8String.
 */
function readClaims(certificate) {
    const claims = CLAIMS.flatMap(([number, name]) => {
        const value = certificate.extension(`${ARC}.${number}`)?.value;
        return value === undefined ? [] : [[name, decodeUtf8String(value)]];
    });
    const older = certificate.extension(ISSUER_V1)?.value;
    return { ...(older && { issuer: UTF8.decode(older) }), ...Object.fromEntries(claims) };
}
const UTF8_STRING = 12;
/** The text of exactly one DER UTF8String. Throws for anything else, and for anything behind it. */
function decodeUtf8String(der) {
    const { tag, value } = dist.ASN1Obj.parseBuffer(external_node_buffer_.Buffer.from(der));
    if (!tag.isUniversal() || tag.constructed || tag.number !== UTF8_STRING)
        throw new TypeError("a claim is no UTF8String");
    return UTF8.decode(value);
}
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

;// CONCATENATED MODULE: ./packages/sigstore/lib/verify/leaf-certificate.js
// The certificate of a signer: whether it may sign, and whom it names. Source: RFC 5280, sections 4.1 and 4.2.





const KEY_USAGE = "2.5.29.15";
const SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
const BASIC_CONSTRAINTS = "2.5.29.19";
const EXTENDED_KEY_USAGE = "2.5.29.37";
const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
/** What the checks below understand. Anything else that is marked critical must be refused (section 4.2). */
const UNDERSTOOD = [KEY_USAGE, SUBJECT_ALTERNATIVE_NAME, BASIC_CONSTRAINTS, EXTENDED_KEY_USAGE];
/** Tags of GeneralName (section 4.2.1.6). */
const RFC822_NAME = 1;
const URI = 6;
/** Parses DER. Throws where it is no certificate, or one that may not sign code. */
function readLeaf(der) {
    const leaf = dist.X509Certificate.parse(external_node_buffer_.Buffer.from(der));
    const oids = leaf.extensions.map((extension) => extension.subs[0]?.toOID() ?? "");
    if (new Set(oids).size < oids.length)
        throw new TypeError("an extension is there twice");
    if (leaf.isCA)
        throw new TypeError("it is the certificate of an authority");
    if (leaf.extKeyUsage?.digitalSignature === false)
        throw new TypeError("its key may not sign");
    if (!hasPurpose(leaf, CODE_SIGNING))
        throw new TypeError("it is not for signing code");
    const stranger = oids.find((oid) => leaf.extension(oid)?.critical === true && !UNDERSTOOD.includes(oid));
    if (stranger !== undefined)
        throw new TypeError(`it has the critical extension ${stranger}`);
    return leaf;
}
/** True for a certificate that may sign timestamps (RFC 3161, section 2.3). */
function maySignTimestamps(certificate) {
    return certificate !== undefined && hasPurpose(certificate, TIME_STAMPING);
}
function hasPurpose(certificate, purpose) {
    const purposes = certificate.extension(EXTENDED_KEY_USAGE)?.valueObj.subs[0]?.subs ?? [];
    return purposes.some((entry) => entry.toOID() === purpose);
}
/** The key of a certificate. Throws `UsageError` (`key-unusable`) for one that is weak or of an unknown kind. */
function keyOfLeaf(leaf) {
    return (0,public_key/* describePublicKey */.a)((0,external_node_crypto_.createPublicKey)({ key: leaf.publicKey, format: "der", type: "spki" }));
}
/** Whom a certificate names. Throws where a name or a claim is not encoded as it must be. */
function signerOfLeaf(leaf) {
    const names = leaf.extension(SUBJECT_ALTERNATIVE_NAME)?.valueObj.subs[0]?.subs ?? [];
    const wanted = names.filter(({ tag }) => [RFC822_NAME, URI].some((kind) => tag.isContextSpecific(kind)));
    return { kind: "certificate", names: wanted.map(({ value }) => readAscii(value)), claims: readClaims(leaf) };
}
/** Both kinds of names are IA5String: ASCII, and here without control characters. */
function readAscii(value) {
    const text = value.toString("latin1");
    if (!/^[\x20-\x7e]+$/.test(text))
        throw new TypeError("a name in it is no plain ASCII");
    return text;
}


/***/ }),

/***/ 10658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ VerificationFailure),
/* harmony export */   XZ: () => (/* binding */ cureOf),
/* harmony export */   qg: () => (/* binding */ inStep)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _verified_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27091);
// How verification says no: which check was the first that did not hold, and what to do about it.


/** What helps most people whose bundle fails at a step. */
const CURES = {
    "bundle-format": "Give a Sigstore bundle of version 0.1 to 0.3, as one JSON object or one object a line.",
    "trusted-root": "Give the trusted root of the instance that signed (`trusted-root`), or the public key that signed (`key`).",
    timestamp: "Sign again with a timestamp authority or a log that the trusted root names.",
    "certificate-chain": "Check that the bundle comes from the instance whose trusted root you gave.",
    "certificate-transparency": "Check that the trusted root names the certificate log of the instance that signed.",
    "transparency-log": "Take the bundle from its origin again; this log entry proves nothing about this signature.",
    signature: "Take the artifact and the bundle from their origin again; do not use this one.",
    "artifact-digest": "Give the bundle that was made for exactly this artifact.",
    statement: "Give a bundle whose envelope holds an in-toto statement, version 0.1 or 1.",
    identity: "Do not use the artifact, unless you meant to trust this signer.",
    predicate: "Do not use the artifact, unless what the predicate says is what you expect.",
    policy: "Do not use the artifact, unless the policy asks for more than you need.",
};
/** What to do where a check of this step does not hold. */
function cureOf(step) {
    return CURES[step];
}
/** Verification did not hold. `step` is the first check that failed, in the order of `VERIFICATION_STEPS`. */
class VerificationFailure extends _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs {
    step;
    /** The message without the step. */
    reason;
    constructor(step, message, details = {}) {
        const { hint = CURES[step], cause } = details;
        super("verification-failed", `${step}: ${message}`, cause === undefined ? { hint } : { hint, cause });
        this.step = step;
        this.reason = message;
    }
    /** How many steps were behind it: of two failures, the one that came further says more. */
    get progress() {
        return _verified_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .VERIFICATION_STEPS */ .S.indexOf(this.step);
    }
}
/** Runs one check. Whatever it throws that is not yet one of our own errors becomes a failure of `step`. */
function inStep(step, message, check) {
    try {
        return check();
    }
    catch (error) {
        if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .Cj && error.code !== "key-unusable")
            throw error;
        throw new VerificationFailure(step, `${message}: ${reasonOf(error)}.`, { cause: error });
    }
}
/** Libraries quote what they read, which may be long and hostile. */
function reasonOf(error) {
    const text = error instanceof Error ? error.message : "it cannot be read";
    return text.length > MAX_REASON ? `${text.slice(0, MAX_REASON)}…` : text;
}
const MAX_REASON = 200;


/***/ }),

/***/ 27091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ VERIFICATION_STEPS)
/* harmony export */ });
/** The checks of verification in their order: a failure names the first that did not hold. */
const VERIFICATION_STEPS = [
    "bundle-format",
    "trusted-root",
    "timestamp",
    "certificate-chain",
    "certificate-transparency",
    "transparency-log",
    "signature",
    "artifact-digest",
    "statement",
    "identity",
    "predicate",
    "policy",
];


/***/ })

};
