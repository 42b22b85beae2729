export const id = 2747;
export const ids = [2747];
export const modules = {

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


/***/ })

};
