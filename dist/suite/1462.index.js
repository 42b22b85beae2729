export const id = 1462;
export const ids = [1462];
export const modules = {

/***/ 18456:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toMessageSignatureBundle = toMessageSignatureBundle;
exports.toDSSEBundle = toDSSEBundle;
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
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
// Message signature bundle - $case: 'messageSignature'
function toMessageSignatureBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'messageSignature',
            messageSignature: {
                messageDigest: {
                    algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
                    digest: options.digest,
                },
                signature: options.signature,
            },
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
// DSSE envelope bundle - $case: 'dsseEnvelope'
function toDSSEBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'dsseEnvelope',
            dsseEnvelope: toEnvelope(options),
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
function toEnvelope(options) {
    return {
        payloadType: options.artifactType,
        payload: options.artifact,
        signatures: [toSignature(options)],
    };
}
function toSignature(options) {
    return {
        keyid: options.keyHint || '',
        sig: options.signature,
    };
}
// Verification material
function toVerificationMaterial(options) {
    return {
        content: toKeyContent(options),
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [] },
    };
}
function toKeyContent(options) {
    if (options.certificate) {
        if (options.certificateChain) {
            return {
                $case: 'x509CertificateChain',
                x509CertificateChain: {
                    certificates: [{ rawBytes: options.certificate }],
                },
            };
        }
        else {
            return {
                $case: 'certificate',
                certificate: { rawBytes: options.certificate },
            };
        }
    }
    else {
        return {
            $case: 'publicKey',
            publicKey: {
                hint: options.keyHint || '',
            },
        };
    }
}


/***/ }),

/***/ 37742:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
exports.isBundleWithPublicKey = isBundleWithPublicKey;
exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
exports.BUNDLE_V01_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
exports.BUNDLE_V02_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
exports.BUNDLE_V03_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
// Type guards for bundle variants.
function isBundleWithCertificateChain(b) {
    return b.verificationMaterial.content.$case === 'x509CertificateChain';
}
function isBundleWithPublicKey(b) {
    return b.verificationMaterial.content.$case === 'publicKey';
}
function isBundleWithMessageSignature(b) {
    return b.content.$case === 'messageSignature';
}
function isBundleWithDsseEnvelope(b) {
    return b.content.$case === 'dsseEnvelope';
}


/***/ }),

/***/ 47714:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ValidationError = void 0;
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
class ValidationError extends Error {
    fields;
    constructor(message, fields) {
        super(message);
        this.fields = fields;
    }
}
exports.ValidationError = ValidationError;


/***/ }),

/***/ 61040:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.ev = exports.vw = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.HM = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = void 0;
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
var build_1 = __webpack_require__(18456);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toDSSEBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toMessageSignatureBundle; } });
var bundle_1 = __webpack_require__(37742);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V01_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V02_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE; } });
Object.defineProperty(exports, "HM", ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_MEDIA_TYPE; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithCertificateChain; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithDsseEnvelope; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithMessageSignature; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithPublicKey; } });
var error_1 = __webpack_require__(47714);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.ValidationError; } });
var serialized_1 = __webpack_require__(23404);
Object.defineProperty(exports, "vw", ({ enumerable: true, get: function () { return serialized_1.bundleFromJSON; } }));
Object.defineProperty(exports, "ev", ({ enumerable: true, get: function () { return serialized_1.bundleToJSON; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeFromJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeToJSON; } });
var validate_1 = __webpack_require__(9352);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleLatest; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV01; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV02; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.isBundleV01; } });


/***/ }),

/***/ 23404:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
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
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
const validate_1 = __webpack_require__(9352);
const bundleFromJSON = (obj) => {
    const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
    switch (bundle.mediaType) {
        case bundle_1.BUNDLE_V01_MEDIA_TYPE:
            (0, validate_1.assertBundleV01)(bundle);
            break;
        case bundle_1.BUNDLE_V02_MEDIA_TYPE:
            (0, validate_1.assertBundleV02)(bundle);
            break;
        default:
            (0, validate_1.assertBundleLatest)(bundle);
            break;
    }
    return bundle;
};
exports.bundleFromJSON = bundleFromJSON;
const bundleToJSON = (bundle) => {
    return protobuf_specs_1.Bundle.toJSON(bundle);
};
exports.bundleToJSON = bundleToJSON;
const envelopeFromJSON = (obj) => {
    return protobuf_specs_1.Envelope.fromJSON(obj);
};
exports.envelopeFromJSON = envelopeFromJSON;
const envelopeToJSON = (envelope) => {
    return protobuf_specs_1.Envelope.toJSON(envelope);
};
exports.envelopeToJSON = envelopeToJSON;


/***/ }),

/***/ 9352:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertBundle = assertBundle;
exports.assertBundleV01 = assertBundleV01;
exports.isBundleV01 = isBundleV01;
exports.assertBundleV02 = assertBundleV02;
exports.assertBundleLatest = assertBundleLatest;
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
const error_1 = __webpack_require__(47714);
// Performs basic validation of a Sigstore bundle to ensure that all required
// fields are populated. This is not a complete validation of the bundle, but
// rather a check that the bundle is in a valid state to be processed by the
// rest of the code.
function assertBundle(b) {
    const invalidValues = validateBundleBase(b);
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the v0.1 bundle format.
function assertBundleV01(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionPromise(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.1 bundle', invalidValues);
    }
}
// Type guard to determine if Bundle is a v0.1 bundle.
function isBundleV01(b) {
    try {
        assertBundleV01(b);
        return true;
    }
    catch (e) {
        return false;
    }
}
// Asserts that the given bundle conforms to the v0.2 bundle format.
function assertBundleV02(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.2 bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the newest (0.3) bundle format.
function assertBundleLatest(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    invalidValues.push(...validateNoCertificateChain(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
function validateBundleBase(b) {
    const invalidValues = [];
    // Media type validation
    if (b.mediaType === undefined ||
        (!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) &&
            !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))) {
        invalidValues.push('mediaType');
    }
    // Content-related validation
    if (b.content === undefined) {
        invalidValues.push('content');
    }
    else {
        switch (b.content.$case) {
            case 'messageSignature':
                if (b.content.messageSignature.messageDigest === undefined) {
                    invalidValues.push('content.messageSignature.messageDigest');
                }
                else {
                    if (b.content.messageSignature.messageDigest.digest.length === 0) {
                        invalidValues.push('content.messageSignature.messageDigest.digest');
                    }
                }
                if (b.content.messageSignature.signature.length === 0) {
                    invalidValues.push('content.messageSignature.signature');
                }
                break;
            case 'dsseEnvelope':
                if (b.content.dsseEnvelope.payload.length === 0) {
                    invalidValues.push('content.dsseEnvelope.payload');
                }
                if (b.content.dsseEnvelope.signatures.length !== 1) {
                    invalidValues.push('content.dsseEnvelope.signatures');
                }
                else {
                    if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
                        invalidValues.push('content.dsseEnvelope.signatures[0].sig');
                    }
                }
                break;
        }
    }
    // Verification material-related validation
    if (b.verificationMaterial === undefined) {
        invalidValues.push('verificationMaterial');
    }
    else {
        if (b.verificationMaterial.content === undefined) {
            invalidValues.push('verificationMaterial.content');
        }
        else {
            switch (b.verificationMaterial.content.$case) {
                case 'x509CertificateChain':
                    if (b.verificationMaterial.content.x509CertificateChain.certificates
                        .length === 0) {
                        invalidValues.push('verificationMaterial.content.x509CertificateChain.certificates');
                    }
                    b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
                        if (cert.rawBytes.length === 0) {
                            invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
                        }
                    });
                    break;
                case 'certificate':
                    if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
                        invalidValues.push('verificationMaterial.content.certificate.rawBytes');
                    }
                    break;
            }
        }
        if (b.verificationMaterial.tlogEntries === undefined) {
            invalidValues.push('verificationMaterial.tlogEntries');
        }
        else {
            if (b.verificationMaterial.tlogEntries.length > 0) {
                b.verificationMaterial.tlogEntries.forEach((entry, i) => {
                    if (entry.logId === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
                    }
                    if (entry.kindVersion === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
                    }
                });
            }
        }
    }
    return invalidValues;
}
// Necessary for V01 bundles
function validateInclusionPromise(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionPromise === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
            }
        });
    }
    return invalidValues;
}
// Necessary for V02 and later bundles
function validateInclusionProof(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionProof === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
            }
            else {
                if (entry.inclusionProof.checkpoint === undefined) {
                    invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
                }
            }
        });
    }
    return invalidValues;
}
// Necessary for V03 and later bundles
function validateNoCertificateChain(b) {
    const invalidValues = [];
    /* istanbul ignore next */
    if (b.verificationMaterial?.content?.$case === 'x509CertificateChain') {
        invalidValues.push('verificationMaterial.content.$case');
    }
    return invalidValues;
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

/***/ 61462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBundles: () => (/* binding */ readBundles)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83917);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89753);
/* harmony import */ var _trust_json_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78599);
/* harmony import */ var _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32694);
/* harmony import */ var _verification_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10658);
// Bundles as files hold them: one JSON object, or one a line. Source: protobuf-specs, sigstore_bundle.proto; its comments say
// which version may carry what.








const MAX_BYTES = 64 * 1024 * 1024;
const MAX_BUNDLES = 10_000;
/** Of log entries, timestamps and certificates. Real bundles have one or two. */
const MAX_EVIDENCE = 32;
const MAX_PROOF = 64;
/** In characters of base64. Entries hold hashes instead of what was signed. */
const MAX_ENTRY = 1024 * 1024;
const OLD_VERSIONS = ["0.1", "0.2"].map((version) => `application/vnd.dev.sigstore.bundle+json;version=${version}`);
const MEDIA_TYPES = [
    ...OLD_VERSIONS,
    "application/vnd.dev.sigstore.bundle+json;version=0.3",
    "application/vnd.dev.sigstore.bundle.v0.3+json",
];
/** A byte order mark is kept, and refused as what is no JSON. */
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const certificate = (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({ rawBytes: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee }, { required: ["rawBytes"] });
const entry = (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({
    logIndex: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9,
    logId: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({ keyId: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee }, { required: ["keyId"] }),
    kindVersion: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({ kind: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, version: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq }, { required: ["kind", "version"] }),
    integratedTime: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9,
    inclusionPromise: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({ signedEntryTimestamp: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee }, { required: ["signedEntryTimestamp"] }),
    inclusionProof: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({
        logIndex: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9,
        rootHash: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee,
        treeSize: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9,
        hashes: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee, MAX_PROOF),
        checkpoint: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({ envelope: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq }, { required: ["envelope"] }),
    }, { required: ["rootHash", "treeSize"] }),
    canonicalizedBody: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesUpTo */ .U$)(MAX_ENTRY),
}, { required: ["logId", "kindVersion", "canonicalizedBody"] });
const material = (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({
    certificate,
    x509CertificateChain: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({ certificates: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(certificate, MAX_EVIDENCE, 1) }, { required: ["certificates"] }),
    publicKey: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({ hint: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq }),
    tlogEntries: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(entry, MAX_EVIDENCE),
    timestampVerificationData: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({
        rfc3161Timestamps: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({ signedTimestamp: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee }, { required: ["signedTimestamp"] }), MAX_EVIDENCE),
    }),
}, { either: ["certificate", "x509CertificateChain", "publicKey"] });
const statedDigest = (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({ algorithm: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(["SHA2_256", "SHA2_384", "SHA2_512"]), digest: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee }, { required: ["algorithm", "digest"] });
/** Ed25519 signs no digest, so cosign states none with it. */
const messageDigest = (value, path) => (isEmpty(value) ? undefined : statedDigest(value, path));
function isEmpty(value) {
    return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(value) && Object.keys(value).length === 0;
}
const envelope = (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({
    payload: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesUpTo */ .U$)(MAX_BYTES),
    payloadType: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    signatures: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({ sig: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee, keyid: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq }, { required: ["sig"] }), 1, 1),
}, { required: ["payload", "payloadType", "signatures"] });
const shape = (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({
    mediaType: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(MEDIA_TYPES),
    verificationMaterial: material,
    messageSignature: (0,_trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)({ messageDigest, signature: _trust_message_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee }, { required: ["messageDigest", "signature"] }),
    dsseEnvelope: envelope,
}, { required: ["mediaType", "verificationMaterial"], either: ["messageSignature", "dsseEnvelope"] });
/**
 * The bundles in a file, at least one. Throws `VerificationFailure` (`bundle-format`) where it is too large, is no UTF-8, where
 * anything stands before, between or after the bundles, or where one of them is malformed.
 */
function readBundles(content) {
    if (content.length > MAX_BYTES)
        throw refuse(`it has more than ${MAX_BYTES} bytes`);
    const json = (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .inStep */ .qg)("bundle-format", UNREADABLE, () => UTF8.decode(content));
    const whole = parsed(json);
    if (whole !== undefined)
        return [readBundle(whole.value, node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content))];
    const lines = linesIn(json);
    if (lines.length === 0)
        throw refuse("it is empty");
    return lines.map((line) => {
        const value = (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .inStep */ .qg)("bundle-format", UNREADABLE, () => (0,_trust_json_text_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(line));
        return readBundle(value, node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(line.endsWith("\r") ? line.slice(0, -1) : line, "utf8"));
    });
}
/** The lines that are not blank. One by one: a file full of line ends would split into more than memory holds. */
function linesIn(json) {
    const lines = [];
    for (let start = 0; start < json.length;) {
        const end = json.indexOf("\n", start);
        const stop = end < 0 ? json.length : end;
        const line = json.slice(start, stop);
        if (line.trim() !== "" && lines.push(line) > MAX_BUNDLES)
            throw refuse(`it holds more than ${MAX_BUNDLES} bundles`);
        start = stop + 1;
    }
    return lines;
}
/** The value, where the whole file is one. Where its first line is one already, more lines are more bundles, or wrong. */
function parsed(json) {
    try {
        return { value: (0,_trust_json_text_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(json) };
    }
    catch {
        return undefined;
    }
}
function readBundle(value, own) {
    const problem = shape(value, "bundle");
    if (problem !== undefined)
        throw refuse(problem);
    const filled = withDigest(value);
    const bundle = (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .inStep */ .qg)("bundle-format", UNREADABLE, () => (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_2__/* .bundleFromJSON */ .vw)(promisedEntries(filled)));
    checkCertificates(bundle);
    return { bundle, statesDigest: filled === value, digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(own).digest("hex") };
}
/** The library wants a digest. The one that stands for none is of no artifact. */
const NO_DIGEST = { algorithm: "SHA2_512", digest: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(64).toString("base64") };
function withDigest(value) {
    const content = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(value) ? value["messageSignature"] : undefined;
    if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(value) || !(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(content) || !isEmpty(content["messageDigest"]))
        return value;
    return { ...value, messageSignature: { ...content, messageDigest: NO_DIGEST } };
}
/**
 * Version 0.1 rests on the log's signed promise, and its proofs may lack the checkpoint without which they prove nothing. Such
 * a proof is set aside; the promise is demanded by the version.
 */
function promisedEntries(value) {
    if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(value) || value["mediaType"] !== MEDIA_TYPES[0])
        return value;
    const { verificationMaterial: stated } = value;
    if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(stated) || !Array.isArray(stated["tlogEntries"]))
        return value;
    return { ...value, verificationMaterial: { ...stated, tlogEntries: stated["tlogEntries"].map(withoutBareProof) } };
}
function withoutBareProof(logEntry) {
    if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(logEntry))
        return logEntry;
    const { inclusionProof, ...rest } = logEntry;
    return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(inclusionProof) && (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(inclusionProof["checkpoint"]) ? logEntry : rest;
}
function checkCertificates({ mediaType, verificationMaterial: { content } }) {
    if (content.$case === "certificate" && OLD_VERSIONS.includes(mediaType)) {
        throw refuse("a bundle of a version before 0.3 holds a chain, not a single certificate");
    }
    if (content.$case !== "x509CertificateChain")
        return;
    for (const { rawBytes } of content.x509CertificateChain.certificates) {
        const { issuer, subject } = (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .inStep */ .qg)("bundle-format", UNREADABLE, () => namesOf(rawBytes));
        if (issuer.equals(subject))
            throw refuse("it holds a root certificate, which must come from elsewhere");
    }
}
function namesOf(der) {
    const { issuer, subject } = _sigstore_core__WEBPACK_IMPORTED_MODULE_3__.X509Certificate.parse(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(der));
    return { issuer, subject };
}
const UNREADABLE = "The bundle cannot be read";
function refuse(why) {
    return new _verification_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .VerificationFailure */ .UD("bundle-format", `${UNREADABLE}: ${why}.`);
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
