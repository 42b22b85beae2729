export const id = 9606;
export const ids = [9606];
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

/***/ 19868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ TRUSTED_ROOT),
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   kO: () => (/* binding */ FIRST_ROOT)
/* harmony export */ });
// Generated by `npm run generate` from the seeds of @sigstore/tuf. The public instance of Sigstore.
const REPOSITORY = "https://tuf-repo-cdn.sigstore.dev";
/** Its first `root.json`: what trust in newer ones begins with. */
const FIRST_ROOT = '{\n "signatures": [\n  {\n   "keyid": "e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2",\n   "sig": "3045022065c68f28ebe44d0a4e047a6e287f9669c8e3b31e08536396c67a1483326be8c6022100e7524a889e40de0df84231dd40e1fcc57fbbbf62055c17076568307dbc509046"\n  },\n  {\n   "keyid": "22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06",\n   "sig": "304502206fedc4a382a0c5155e812c9b7461fe388ef704fef9e093c5c236e20abbf8e6620221008bbec36b63bf9baebc03a83c770cf9387efc90907eb83070b7a875129512d687"\n  },\n  {\n   "keyid": "61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222",\n   "sig": "30450220468f4219db51c7e815e1e3d33d9987878aa12aeaf331604d5180dd60b19dfb350221009f778ef5e96647c08bd23d63f69c0cce6fc353d747b9d51f35dc0f8678de9fef"\n  },\n  {\n   "keyid": "a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70",\n   "sig": "3045022029e2518a7bcac05ec0b227809ce0c969406743412f90dc5255401afb13363f4602210087a64182249e41dd11de91c9f385a33659bd60147a93d13c86b7a64e447f9826"\n  },\n  {\n   "keyid": "183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632",\n   "sig": "30450221008051c456ed2bf48aa5fc5742928ab0904266c1d6bdde5fc75ae20f12d098a95502203cc683bd86793808e6c9f89e2ca93f80b00c6ea64880ac4e37db69e2e86b24e3"\n  }\n ],\n "signed": {\n  "_type": "root",\n  "consistent_snapshot": true,\n  "expires": "2027-04-22T19:27:31Z",\n  "keys": {\n   "0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5": {\n    "keyid_hash_algorithms": [\n     "sha256",\n     "sha512"\n    ],\n    "keytype": "ecdsa",\n    "keyval": {\n     "public": "-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\\n-----END PUBLIC KEY-----\\n"\n    },\n    "scheme": "ecdsa-sha2-nistp256",\n    "x-tuf-on-ci-online-uri": "gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1"\n   },\n   "183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632": {\n    "keytype": "ecdsa",\n    "keyval": {\n     "public": "-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMxpPOJCIZ5otG4106fGJseEQi3V9\\npkMYQ4uyV9Tj1M7WHXIyLG+jkfvuG0glQ1JZbRZZBV3gAR4sojdGHISeow==\\n-----END PUBLIC KEY-----\\n"\n    },\n    "scheme": "ecdsa-sha2-nistp256",\n    "x-tuf-on-ci-keyowner": "@lance"\n   },\n   "22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06": {\n    "keyid_hash_algorithms": [\n     "sha256",\n     "sha512"\n    ],\n    "keytype": "ecdsa",\n    "keyval": {\n     "public": "-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\\n-----END PUBLIC KEY-----\\n"\n    },\n    "scheme": "ecdsa-sha2-nistp256",\n    "x-tuf-on-ci-keyowner": "@santiagotorres"\n   },\n   "61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222": {\n    "keyid_hash_algorithms": [\n     "sha256",\n     "sha512"\n    ],\n    "keytype": "ecdsa",\n    "keyval": {\n     "public": "-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\\n-----END PUBLIC KEY-----\\n"\n    },\n    "scheme": "ecdsa-sha2-nistp256",\n    "x-tuf-on-ci-keyowner": "@bobcallaway"\n   },\n   "a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70": {\n    "keyid_hash_algorithms": [\n     "sha256",\n     "sha512"\n    ],\n    "keytype": "ecdsa",\n    "keyval": {\n     "public": "-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\\n-----END PUBLIC KEY-----\\n"\n    },\n    "scheme": "ecdsa-sha2-nistp256",\n    "x-tuf-on-ci-keyowner": "@joshuagl"\n   },\n   "e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2": {\n    "keyid_hash_algorithms": [\n     "sha256",\n     "sha512"\n    ],\n    "keytype": "ecdsa",\n    "keyval": {\n     "public": "-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\\n-----END PUBLIC KEY-----\\n"\n    },\n    "scheme": "ecdsa-sha2-nistp256",\n    "x-tuf-on-ci-keyowner": "@mnm678"\n   }\n  },\n  "roles": {\n   "root": {\n    "keyids": [\n     "e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2",\n     "22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06",\n     "61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222",\n     "a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70",\n     "183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"\n    ],\n    "threshold": 3\n   },\n   "snapshot": {\n    "keyids": [\n     "0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"\n    ],\n    "threshold": 1,\n    "x-tuf-on-ci-expiry-period": 3650,\n    "x-tuf-on-ci-signing-period": 365\n   },\n   "targets": {\n    "keyids": [\n     "e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2",\n     "22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06",\n     "61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222",\n     "a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70",\n     "183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"\n    ],\n    "threshold": 3\n   },\n   "timestamp": {\n    "keyids": [\n     "0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"\n    ],\n    "threshold": 1,\n    "x-tuf-on-ci-expiry-period": 7,\n    "x-tuf-on-ci-signing-period": 6\n   }\n  },\n  "spec_version": "1.0",\n  "version": 16,\n  "x-tuf-on-ci-expiry-period": 197,\n  "x-tuf-on-ci-signing-period": 46\n }\n}';
/** `application/vnd.dev.sigstore.trustedroot+json;version=0.1` */
const TRUSTED_ROOT = '{\n  "mediaType": "application/vnd.dev.sigstore.trustedroot+json;version=0.1",\n  "tlogs": [\n    {\n      "baseUrl": "https://rekor.sigstore.dev",\n      "hashAlgorithm": "SHA2_256",\n      "publicKey": {\n        "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==",\n        "keyDetails": "PKIX_ECDSA_P256_SHA_256",\n        "validFor": {\n          "start": "2021-01-12T11:53:27Z"\n        }\n      },\n      "logId": {\n        "keyId": "wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0="\n      }\n    },\n    {\n      "baseUrl": "https://log2025-1.rekor.sigstore.dev",\n      "hashAlgorithm": "SHA2_256",\n      "publicKey": {\n        "rawBytes": "MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=",\n        "keyDetails": "PKIX_ED25519",\n        "validFor": {\n          "start": "2025-09-23T00:00:00Z"\n        }\n      },\n      "logId": {\n        "keyId": "zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A="\n      }\n    }\n  ],\n  "certificateAuthorities": [\n    {\n      "subject": {\n        "organization": "sigstore.dev",\n        "commonName": "sigstore"\n      },\n      "uri": "https://fulcio.sigstore.dev",\n      "certChain": {\n        "certificates": [\n          {\n            "rawBytes": "MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="\n          }\n        ]\n      },\n      "validFor": {\n        "start": "2021-03-07T03:20:29Z",\n        "end": "2022-12-31T23:59:59.999Z"\n      }\n    },\n    {\n      "subject": {\n        "organization": "sigstore.dev",\n        "commonName": "sigstore"\n      },\n      "uri": "https://fulcio.sigstore.dev",\n      "certChain": {\n        "certificates": [\n          {\n            "rawBytes": "MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="\n          },\n          {\n            "rawBytes": "MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"\n          }\n        ]\n      },\n      "validFor": {\n        "start": "2022-04-13T20:06:15Z"\n      }\n    }\n  ],\n  "ctlogs": [\n    {\n      "baseUrl": "https://ctfe.sigstore.dev/test",\n      "hashAlgorithm": "SHA2_256",\n      "publicKey": {\n        "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==",\n        "keyDetails": "PKIX_ECDSA_P256_SHA_256",\n        "validFor": {\n          "start": "2021-03-14T00:00:00Z",\n          "end": "2022-10-31T23:59:59.999Z"\n        }\n      },\n      "logId": {\n        "keyId": "CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I="\n      }\n    },\n    {\n      "baseUrl": "https://ctfe.sigstore.dev/2022",\n      "hashAlgorithm": "SHA2_256",\n      "publicKey": {\n        "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==",\n        "keyDetails": "PKIX_ECDSA_P256_SHA_256",\n        "validFor": {\n          "start": "2022-10-20T00:00:00Z"\n        }\n      },\n      "logId": {\n        "keyId": "3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4="\n      }\n    }\n  ],\n  "timestampAuthorities": [\n    {\n      "subject": {\n        "organization": "sigstore.dev",\n        "commonName": "sigstore-tsa-selfsigned"\n      },\n      "uri": "https://timestamp.sigstore.dev/api/v1/timestamp",\n      "certChain": {\n        "certificates": [\n          {\n            "rawBytes": "MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="\n          },\n          {\n            "rawBytes": "MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"\n          }\n        ]\n      },\n      "validFor": {\n        "start": "2025-07-04T00:00:00Z"\n      }\n    }\n  ]\n}\n';


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
