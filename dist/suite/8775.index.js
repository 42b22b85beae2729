export const id = 8775;
export const ids = [8775];
export const modules = {

/***/ 52635:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DSSESignatureContent = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __webpack_require__(83917);
class DSSESignatureContent {
    env;
    constructor(env) {
        this.env = env;
    }
    compareDigest(digest) {
        return core_1.crypto.bufferEqual(digest, core_1.crypto.digest('sha256', this.env.payload));
    }
    // For a DSSE envelope the signature is computed over the pre-authentication
    // encoding (PAE), so the digest of the signed bytes is the digest of the PAE.
    // This is what a Rekor v2 hashedrekord entry records for a DSSE envelope.
    compareSignedDigest(digest) {
        return core_1.crypto.bufferEqual(digest, core_1.crypto.digest('sha256', this.preAuthEncoding));
    }
    compareSignature(signature) {
        return core_1.crypto.bufferEqual(signature, this.signature);
    }
    verifySignature(key) {
        return core_1.crypto.verify(this.preAuthEncoding, key, this.signature);
    }
    get signature() {
        return this.env.signatures.length > 0
            ? this.env.signatures[0].sig
            : Buffer.from('');
    }
    // DSSE Pre-Authentication Encoding
    get preAuthEncoding() {
        return core_1.dsse.preAuthEncoding(this.env.payloadType, this.env.payload);
    }
}
exports.DSSESignatureContent = DSSESignatureContent;


/***/ }),

/***/ 42544:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toSignedEntity = toSignedEntity;
exports.signatureContent = signatureContent;
const core_1 = __webpack_require__(83917);
const dsse_1 = __webpack_require__(52635);
const message_1 = __webpack_require__(26531);
function toSignedEntity(bundle, artifact) {
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const timestamps = [];
    for (const entry of tlogEntries) {
        if (entry.integratedTime && entry.integratedTime !== '0') {
            timestamps.push({
                $case: 'transparency-log',
                tlogEntry: entry,
            });
        }
    }
    for (const ts of timestampVerificationData?.rfc3161Timestamps ?? []) {
        timestamps.push({
            $case: 'timestamp-authority',
            timestamp: core_1.RFC3161Timestamp.parse(Buffer.from(ts.signedTimestamp)),
        });
    }
    return {
        signature: signatureContent(bundle, artifact),
        key: key(bundle),
        tlogEntries,
        timestamps,
    };
}
function signatureContent(bundle, artifact) {
    switch (bundle.content.$case) {
        case 'dsseEnvelope':
            return new dsse_1.DSSESignatureContent(bundle.content.dsseEnvelope);
        case 'messageSignature':
            return new message_1.MessageSignatureContent(bundle.content.messageSignature, artifact);
    }
}
function key(bundle) {
    switch (bundle.verificationMaterial.content.$case) {
        case 'publicKey':
            return {
                $case: 'public-key',
                hint: bundle.verificationMaterial.content.publicKey.hint,
            };
        case 'x509CertificateChain':
            return {
                $case: 'certificate',
                certificate: core_1.X509Certificate.parse(Buffer.from(bundle.verificationMaterial.content.x509CertificateChain
                    .certificates[0].rawBytes)),
            };
        case 'certificate':
            return {
                $case: 'certificate',
                certificate: core_1.X509Certificate.parse(Buffer.from(bundle.verificationMaterial.content.certificate.rawBytes)),
            };
    }
}


/***/ }),

/***/ 26531:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MessageSignatureContent = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __webpack_require__(83917);
const protobuf_specs_1 = __webpack_require__(19654);
// Map from the Sigstore protobuf HashAlgorithm enum to
// the string values used by the Node.js crypto module.
const HASH_ALGORITHM_MAP = {
    [protobuf_specs_1.HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED]: 'sha256',
    [protobuf_specs_1.HashAlgorithm.SHA2_256]: 'sha256',
    [protobuf_specs_1.HashAlgorithm.SHA2_384]: 'sha384',
    [protobuf_specs_1.HashAlgorithm.SHA2_512]: 'sha512',
    [protobuf_specs_1.HashAlgorithm.SHA3_256]: 'sha3-256',
    [protobuf_specs_1.HashAlgorithm.SHA3_384]: 'sha3-384',
};
class MessageSignatureContent {
    signature;
    messageDigest;
    artifact;
    hashAlgorithm;
    constructor(messageSignature, artifact) {
        this.signature = messageSignature.signature;
        this.messageDigest = messageSignature.messageDigest.digest;
        this.artifact = artifact;
        this.hashAlgorithm =
            HASH_ALGORITHM_MAP[messageSignature.messageDigest.algorithm] ??
                /* istanbul ignore next */ 'sha256';
    }
    compareSignature(signature) {
        return core_1.crypto.bufferEqual(signature, this.signature);
    }
    compareDigest(digest) {
        return core_1.crypto.bufferEqual(digest, this.messageDigest);
    }
    // For a message signature the signature is computed over the artifact, so the
    // digest of the signed bytes is the artifact's message digest.
    compareSignedDigest(digest) {
        return this.compareDigest(digest);
    }
    verifySignature(key) {
        return core_1.crypto.verify(this.artifact, key, this.signature, this.hashAlgorithm);
    }
}
exports.MessageSignatureContent = MessageSignatureContent;


/***/ }),

/***/ 54187:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = exports.jO = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = void 0;
/* istanbul ignore file */
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var bundle_1 = __webpack_require__(42544);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.toSignedEntity; } });
var error_1 = __webpack_require__(36849);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.PolicyError; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.VerificationError; } });
var trust_1 = __webpack_require__(97822);
Object.defineProperty(exports, "jO", ({ enumerable: true, get: function () { return trust_1.toTrustMaterial; } }));
var verifier_1 = __webpack_require__(74433);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return verifier_1.Verifier; } });


/***/ }),

/***/ 53771:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyPublicKey = verifyPublicKey;
exports.verifyCertificate = verifyCertificate;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __webpack_require__(83917);
const error_1 = __webpack_require__(36849);
const certificate_1 = __webpack_require__(38412);
const sct_1 = __webpack_require__(21633);
const OID_FULCIO_ISSUER_V1 = '1.3.6.1.4.1.57264.1.1';
const OID_FULCIO_ISSUER_V2 = '1.3.6.1.4.1.57264.1.8';
function verifyPublicKey(hint, timestamps, trustMaterial) {
    const key = trustMaterial.publicKey(hint);
    timestamps.forEach((timestamp) => {
        if (!key.validFor(timestamp)) {
            throw new error_1.VerificationError({
                code: 'PUBLIC_KEY_ERROR',
                message: `Public key is not valid for timestamp: ${timestamp.toISOString()}`,
            });
        }
    });
    return { key: key.publicKey };
}
function verifyCertificate(leaf, timestamps, trustMaterial) {
    // Check that leaf certificate chains to a trusted CA
    let path = [];
    timestamps.forEach((timestamp) => {
        path = (0, certificate_1.verifyCertificateChain)(timestamp, leaf, trustMaterial.certificateAuthorities);
    });
    return {
        scts: (0, sct_1.verifySCTs)(path[0], path[1], trustMaterial.ctlogs),
        signer: getSigner(path[0]),
    };
}
function getSigner(cert) {
    let issuer;
    const issuerExtension = cert.extension(OID_FULCIO_ISSUER_V2);
    /* istanbul ignore next */
    if (issuerExtension) {
        issuer = issuerExtension.valueObj.subs?.[0]?.value.toString('ascii');
    }
    else {
        issuer = cert.extension(OID_FULCIO_ISSUER_V1)?.value.toString('ascii');
    }
    const oids = cert.extensions.map((ext) => {
        const oid = ext.subs[0].toOID();
        return {
            oid: { id: oid.split('.').map(Number) },
            value: ext.subs[ext.subs.length - 1].value,
        };
    });
    const identity = {
        extensions: { issuer },
        subjectAlternativeName: cert.subjectAltName,
        oids,
    };
    return {
        key: core_1.crypto.createPublicKey(cert.publicKey),
        identity,
    };
}


/***/ }),

/***/ 88037:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifySubjectAlternativeName = verifySubjectAlternativeName;
exports.verifyExtensions = verifyExtensions;
exports.verifyOIDs = verifyOIDs;
const error_1 = __webpack_require__(36849);
// Verifies that the signer's SAN matches the policy identity. The
// policyIdentity is treated as a JavaScript regular expression pattern and
// tested against the full signerIdentity string. For exact matching, use
// anchored patterns (e.g. '^user@example\\.com$').
function verifySubjectAlternativeName(policyIdentity, signerIdentity) {
    if (signerIdentity === undefined || !signerIdentity.match(policyIdentity)) {
        throw new error_1.PolicyError({
            code: 'UNTRUSTED_SIGNER_ERROR',
            message: `certificate identity error - expected ${policyIdentity}, got ${signerIdentity}`,
        });
    }
}
function verifyExtensions(policyExtensions, signerExtensions = {}) {
    let key;
    for (key in policyExtensions) {
        if (signerExtensions[key] !== policyExtensions[key]) {
            throw new error_1.PolicyError({
                code: 'UNTRUSTED_SIGNER_ERROR',
                message: `invalid certificate extension - expected ${key}=${policyExtensions[key]}, got ${key}=${signerExtensions[key]}`,
            });
        }
    }
}
function verifyOIDs(policyOIDs, signerOIDs = []) {
    for (const policyOID of policyOIDs) {
        const match = signerOIDs.find((signerOID) => oidEquals(policyOID.oid?.id, signerOID.oid?.id) &&
            policyOID.value.equals(signerOID.value));
        if (!match) {
            const oid = policyOID.oid?.id.join('.') ?? '<unknown>';
            throw new error_1.PolicyError({
                code: 'UNTRUSTED_SIGNER_ERROR',
                message: `invalid certificate extension - missing OID ${oid}`,
            });
        }
    }
}
function oidEquals(a, b) {
    if (a === undefined || b === undefined) {
        return false;
    }
    return a.length === b.length && a.every((v, i) => v === b[i]);
}


/***/ }),

/***/ 74433:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Verifier = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const util_1 = __webpack_require__(39023);
const error_1 = __webpack_require__(36849);
const key_1 = __webpack_require__(53771);
const policy_1 = __webpack_require__(88037);
const timestamp_1 = __webpack_require__(27968);
const tlog_1 = __webpack_require__(38218);
class Verifier {
    trustMaterial;
    options;
    constructor(trustMaterial, options = {}) {
        this.trustMaterial = trustMaterial;
        this.options = {
            ctlogThreshold: options.ctlogThreshold ?? 1,
            tlogThreshold: options.tlogThreshold ?? 1,
            timestampThreshold: options.timestampThreshold ?? options.tsaThreshold ?? 1,
            tsaThreshold: 0,
        };
    }
    verify(entity, policy) {
        const timestamps = this.verifyTimestamps(entity);
        const signer = this.verifySigningKey(entity, timestamps);
        this.verifyTLogs(entity);
        this.verifySignature(entity, signer);
        if (policy) {
            this.verifyPolicy(policy, signer.identity || {});
        }
        return signer;
    }
    // Checks that all of the timestamps in the entity are valid and returns them
    verifyTimestamps(entity) {
        const timestamps = [];
        for (const timestamp of entity.timestamps) {
            switch (timestamp.$case) {
                case 'timestamp-authority':
                    timestamps.push((0, timestamp_1.getTSATimestamp)(timestamp.timestamp, entity.signature.signature, this.trustMaterial.timestampAuthorities));
                    break;
                case 'transparency-log': {
                    const result = (0, timestamp_1.getTLogTimestamp)(timestamp.tlogEntry);
                    if (result) {
                        timestamps.push(result);
                    }
                    break;
                }
            }
        }
        // Check for duplicate timestamps
        if (containsDupes(timestamps)) {
            throw new error_1.VerificationError({
                code: 'TIMESTAMP_ERROR',
                message: 'duplicate timestamp',
            });
        }
        if (timestamps.length < this.options.timestampThreshold) {
            throw new error_1.VerificationError({
                code: 'TIMESTAMP_ERROR',
                message: `expected ${this.options.timestampThreshold} timestamps, got ${timestamps.length}`,
            });
        }
        return timestamps.map((t) => t.timestamp);
    }
    // Checks that the signing key is valid for all of the the supplied timestamps
    // and returns the signer.
    verifySigningKey({ key }, timestamps) {
        switch (key.$case) {
            case 'public-key': {
                return (0, key_1.verifyPublicKey)(key.hint, timestamps, this.trustMaterial);
            }
            case 'certificate': {
                const result = (0, key_1.verifyCertificate)(key.certificate, timestamps, this.trustMaterial);
                /* istanbul ignore next - no fixture */
                if (containsDupes(result.scts)) {
                    throw new error_1.VerificationError({
                        code: 'CERTIFICATE_ERROR',
                        message: 'duplicate SCT',
                    });
                }
                if (result.scts.length < this.options.ctlogThreshold) {
                    throw new error_1.VerificationError({
                        code: 'CERTIFICATE_ERROR',
                        message: `expected ${this.options.ctlogThreshold} SCTs, got ${result.scts.length}`,
                    });
                }
                return result.signer;
            }
        }
    }
    // Checks that the tlog entries are valid for the supplied content
    verifyTLogs({ signature: content, tlogEntries }) {
        const entryIDs = [];
        tlogEntries.forEach((entry) => {
            (0, tlog_1.verifyTLogInclusion)(entry, this.trustMaterial.tlogs);
            (0, tlog_1.verifyTLogBody)(entry, content);
            entryIDs.push({
                logID: entry.logId.keyId,
                body: entry.canonicalizedBody,
            });
        });
        // Check for duplicate entries so that repeated copies of a single entry
        // cannot be counted more than once toward the threshold. Inclusion
        // verification authenticates the log ID and body, but a proof does not
        // authenticate the top-level log index.
        if (containsDupes(entryIDs)) {
            throw new error_1.VerificationError({
                code: 'TLOG_ERROR',
                message: 'duplicate tlog entry',
            });
        }
        if (entryIDs.length < this.options.tlogThreshold) {
            throw new error_1.VerificationError({
                code: 'TLOG_ERROR',
                message: `expected ${this.options.tlogThreshold} tlog entries, got ${entryIDs.length}`,
            });
        }
    }
    // Checks that the signature is valid for the supplied content
    verifySignature(entity, signer) {
        if (!entity.signature.verifySignature(signer.key)) {
            throw new error_1.VerificationError({
                code: 'SIGNATURE_ERROR',
                message: 'signature verification failed',
            });
        }
    }
    verifyPolicy(policy, identity) {
        // Check the subject alternative name of the signer matches the policy
        /* istanbul ignore else */
        if (policy.subjectAlternativeName) {
            (0, policy_1.verifySubjectAlternativeName)(policy.subjectAlternativeName, identity.subjectAlternativeName);
        }
        // Check that the extensions of the signer match the policy
        /* istanbul ignore else */
        if (policy.extensions) {
            (0, policy_1.verifyExtensions)(policy.extensions, identity.extensions);
        }
        // Check that the OIDs of the signer match the policy
        /* istanbul ignore if */
        if (policy.oids) {
            (0, policy_1.verifyOIDs)(policy.oids, identity.oids);
        }
    }
}
exports.Verifier = Verifier;
// Checks for duplicate items in the array. Objects are compared using
// deep equality.
function containsDupes(arr) {
    for (let i = 0; i < arr.length; i++) {
        for (let j = i + 1; j < arr.length; j++) {
            if ((0, util_1.isDeepStrictEqual)(arr[i], arr[j])) {
                return true;
            }
        }
    }
    return false;
}


/***/ }),

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

/***/ 32694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U$: () => (/* binding */ bytesUpTo),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89753);
// Checks that JSON has the shape of a protobuf message, before a library that checks little turns it into one. Base64 must be
// what an encoder writes, lists have a limit, and a field nobody knows is refused where it might change what is meant.


const MAX_TEXT = 64 * 1024;
const text = (value, path) => typeof value === "string" && value.length <= MAX_TEXT ? undefined : `${path} is no text`;
/**
 * Bytes as base64 of at most `most` characters, standard or URL-safe, padded or not. Source: Protocol Buffers, "ProtoJSON format".
 */
function bytesUpTo(most) {
    return (value, path) => {
        if (typeof value !== "string" || value === "" || !isBase64(value))
            return `${path} is no base64`;
        return value.length > most ? `${path} is too long` : undefined;
    };
}
/** For what is never long, such as keys, certificates, hashes and signatures: what reads them need not be fast. */
const bytes = bytesUpTo(MAX_TEXT);
function isBase64(value) {
    const plain = value.replace(/-/g, "+").replace(/_/g, "/").replace(/=/g, "");
    return withoutPadding(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value, "base64").toString("base64")) === plain && value.length - plain.length <= 2;
}
function withoutPadding(value) {
    return value.replace(/=/g, "");
}
/** A number that counts something: zero or more, of at most 63 bits, as text or as a number. */
const count = (value, path) => {
    const digits = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
    return typeof digits === "string" && /^(?:0|[1-9]\d{0,18})$/.test(digits) && BigInt(digits) < 2n ** 63n
        ? undefined
        : `${path} is no number of zero or more`;
};
/** A point in time (RFC 3339). */
const time = (value, path) => typeof value === "string" && RFC3339.test(value) && Number.isFinite(Date.parse(value))
    ? undefined
    : `${path} is no time`;
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
/** A text that is one of these. */
function oneOf(values) {
    return (value, path) => typeof value === "string" && values.includes(value) ? undefined : `${path} is none of ${values.join(", ")}`;
}
/** A list of `least` to `most` entries. */
function list(entry, most, least = 0) {
    return (value, path) => {
        if (!Array.isArray(value))
            return `${path} is no list`;
        if (value.length < least)
            return `${path} has ${value.length} entries, at least ${least} expected`;
        if (value.length > most)
            return `${path} has more than ${most} entries`;
        return first(value, (item, index) => entry(item, `${path}[${index}]`));
    };
}
/** A message. As in every ProtoJSON, null is the same as a field that is left out. */
function message(fields, rules = {}) {
    const { required = [], either = [], unknown = "refuse" } = rules;
    return (value, path) => {
        if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
            return `${path} is no object`;
        const given = Object.keys(value).filter((name) => value[name] !== null);
        const missing = required.find((name) => !given.includes(name));
        if (missing !== undefined)
            return `${path}.${missing} is missing`;
        if (either.length > 0 && given.filter((name) => either.includes(name)).length !== 1) {
            return `${path} has not exactly one of ${either.join(", ")}`;
        }
        return first(given, (name) => {
            const shape = Object.hasOwn(fields, name) ? fields[name] : undefined;
            if (shape)
                return shape(value[name], `${path}.${name}`);
            return unknown === "ignore" ? undefined : `${path} has a field that is not known`;
        });
    };
}
/** The first problem that one of `items` has. */
function first(items, problem) {
    for (const [index, item] of items.entries()) {
        const found = problem(item, index);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 48775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_ROOT_LENGTH: () => (/* binding */ MAX_ROOT_LENGTH),
/* harmony export */   parseTrustedRoots: () => (/* binding */ parseTrustedRoots)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54187);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89753);
/* harmony import */ var _verify_verification_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10658);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78599);
/* harmony import */ var _message_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32694);
// Trusted roots: whose certificates, logs and timestamps count. Source: protobuf-specs, sigstore_trustroot.proto.






/** In UTF-16 code units. The root of the public instance has 10 thousand. */
const MAX_ROOT_LENGTH = 4 * 1024 * 1024;
const MAX_AUTHORITIES = 256;
const MEDIA_TYPES = [
    "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    "application/vnd.dev.sigstore.trustedroot.v0.1+json",
    "application/vnd.dev.sigstore.trustedroot.v0.2+json",
];
/** What is newer than this may say more. A period always has a start: without one it would be unbounded. */
const tolerant = { unknown: "ignore" };
const period = (0,_message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)({ start: _message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB, end: _message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB }, { ...tolerant, required: ["start"] });
const logId = (0,_message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)({ keyId: _message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee }, { ...tolerant, required: ["keyId"] });
const log = (0,_message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)({
    baseUrl: _message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    hashAlgorithm: _message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    publicKey: (0,_message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)({ rawBytes: _message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee, keyDetails: _message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, validFor: period }, { ...tolerant, required: ["rawBytes", "keyDetails", "validFor"] }),
    logId,
    checkpointKeyId: logId,
    operator: _message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
}, { ...tolerant, required: ["baseUrl", "publicKey", "logId"] });
const certificates = (0,_message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)({ rawBytes: _message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee }, { ...tolerant, required: ["rawBytes"] }), 16, 1);
const authority = (0,_message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)({
    subject: (0,_message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)({ organization: _message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, commonName: _message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq }, tolerant),
    uri: _message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    certChain: (0,_message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)({ certificates }, { ...tolerant, required: ["certificates"] }),
    validFor: period,
    operator: _message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
}, { ...tolerant, required: ["certChain", "validFor"] });
const root = (0,_message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)({
    mediaType: (0,_message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(MEDIA_TYPES),
    tlogs: (0,_message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(log, MAX_AUTHORITIES),
    ctlogs: (0,_message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(log, MAX_AUTHORITIES),
    certificateAuthorities: (0,_message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(authority, MAX_AUTHORITIES),
    timestampAuthorities: (0,_message_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(authority, MAX_AUTHORITIES),
}, { ...tolerant, required: ["mediaType"] });
/**
 * Reads trusted roots: one JSON object, or several, one a line, as `gh attestation verify --custom-trusted-root` takes them.
 * Throws `VerificationFailure` (`trusted-root`) where one is malformed, of an unknown kind, has a period without a start, or
 * where there is none.
 */
function parseTrustedRoots(json) {
    if (json.length > MAX_ROOT_LENGTH)
        throw refuse(`it has more than ${MAX_ROOT_LENGTH} characters`);
    return parseObjects(json).map(readRoot);
}
function parseObjects(json) {
    try {
        return [(0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(json)];
    }
    catch (cause) {
        const lines = json.split("\n").filter((line) => line.trim() !== "");
        if (lines.length < 2)
            throw new _verify_verification_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .VerificationFailure */ .UD("trusted-root", `${UNREADABLE}: it is no JSON.`, { cause });
        return lines.map((line) => (0,_verify_verification_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .inStep */ .qg)("trusted-root", UNREADABLE, () => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(line)));
    }
}
function readRoot(value) {
    const problem = root(value, "root");
    if (problem !== undefined)
        throw refuse(problem);
    return (0,_verify_verification_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .inStep */ .qg)("trusted-root", UNREADABLE, () => {
        const { publicKey: _, ...authorities } = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .toTrustMaterial */ .jO)(_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON(usablePart(value)));
        if ([...authorities.certificateAuthorities, ...authorities.timestampAuthorities].some(isBackwards))
            throw new RangeError(BACKWARDS);
        if ([...authorities.tlogs, ...authorities.ctlogs].some(isBackwards))
            throw new RangeError(BACKWARDS);
        return authorities;
    });
}
/** Logs whose keys are of a newer kind cannot be used, but do not make the others useless. */
function usablePart(value) {
    if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(value))
        return value;
    return { ...value, tlogs: usableLogs(value["tlogs"]), ctlogs: usableLogs(value["ctlogs"]) };
}
/** Where none is left of some, an instance with logs would look like one without, of which no entries are asked for. */
function usableLogs(logs) {
    if (!Array.isArray(logs))
        return [];
    const usable = logs.filter((entry) => KEY_KINDS.test(keyDetailsOf(entry)));
    if (usable.length === 0 && logs.length > 0)
        throw new TypeError("none of its logs has a key of a known kind");
    return usable;
}
function keyDetailsOf(entry) {
    const key = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(entry) ? entry["publicKey"] : undefined;
    return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(key) ? String(key["keyDetails"]) : "";
}
const KEY_KINDS = /^(?:PKCS1_RSA_|PKIX_RSA_|PKIX_ECDSA_P(?:256|384|521)_|PKIX_ED25519)/;
function isBackwards({ validFor }) {
    return validFor.end < validFor.start;
}
const BACKWARDS = "a period ends before it starts";
const UNREADABLE = "The trusted root cannot be read";
function refuse(why) {
    return new _verify_verification_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .VerificationFailure */ .UD("trusted-root", `${UNREADABLE}: ${why}.`);
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
