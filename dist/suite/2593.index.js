export const id = 2593;
export const ids = [2593];
export const modules = {

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


/***/ })

};
