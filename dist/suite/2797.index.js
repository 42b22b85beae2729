export const id = 2797;
export const ids = [2797];
export const modules = {

/***/ 12797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refreshTrustedRoots: () => (/* binding */ refreshTrustedRoots)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./node_modules/tuf-js/dist/index.js
var dist = __webpack_require__(84706);
// EXTERNAL MODULE: ./packages/runtime/lib/files/read-text-file.js
var read_text_file = __webpack_require__(30197);
;// CONCATENATED MODULE: ./packages/runtime/lib/tuf/fetch-target.js
// One file of a repository of The Update Framework, in the version that its metadata vouches for.
// Source: TUF specification 1.0, "Detailed client workflow".





/** The text of the file. Throws `UnavailableError` (`network-failed`) where it cannot be had or does not verify. */
async function fetchTufTarget(target) {
    try {
        return await fetchNewest(target);
    }
    catch (cause) {
        throw new errors/* UnavailableError */.hG("network-failed", `${target.name} could not be fetched from ${target.repository}.`, {
            hint: "Try again, give the file itself, or do without: an older one comes with this program.",
            cause,
        });
    }
}
async function fetchNewest({ repository, firstRoot, name, folder, timeoutMs, maxBytes }) {
    const targetDir = (0,external_node_path_.join)(folder, "targets");
    (0,external_node_fs_.mkdirSync)(targetDir, { recursive: true });
    const root = (0,external_node_path_.join)(folder, "root.json");
    if (!(0,external_node_fs_.existsSync)(root))
        (0,external_node_fs_.writeFileSync)(root, firstRoot);
    const updater = new dist/* Updater */.Sx({
        metadataDir: folder,
        metadataBaseUrl: repository,
        targetDir,
        targetBaseUrl: `${repository}/targets`,
        config: { fetchTimeout: timeoutMs, fetchRetries: 1 },
    });
    await updater.refresh();
    const info = await updater.getTargetInfo(name);
    if (info === undefined)
        throw new RangeError(`the repository has no ${name}`);
    const path = (await updater.findCachedTarget(info)) ?? (await updater.downloadTarget(info));
    const read = (0,read_text_file/* readTextFile */.G)(path, maxBytes);
    if (!read.ok)
        throw new RangeError(`${name} cannot be read`);
    return read.text;
}

// EXTERNAL MODULE: ./packages/sigstore/lib/trust/public-good.js
var public_good = __webpack_require__(19868);
// EXTERNAL MODULE: ./packages/sigstore/lib/trust/trusted-root.js
var trusted_root = __webpack_require__(48775);
;// CONCATENATED MODULE: ./packages/sigstore/lib/trust/refreshed-root.js
// The trusted root as its repository has it now, by The Update Framework. Only when asked: it needs the network.



const DEFAULT_TIMEOUT = 10_000;
/** Throws `UnavailableError` (`network-failed`) where the repository cannot be reached or its metadata does not verify. */
async function refreshTrustedRoots(options) {
    const { cacheFolder, repository = { url: public_good/* REPOSITORY */.Bw, firstRoot: public_good/* FIRST_ROOT */.kO }, timeout = DEFAULT_TIMEOUT } = options;
    const text = await fetchTufTarget({
        repository: repository.url,
        firstRoot: repository.firstRoot,
        name: "trusted_root.json",
        folder: cacheFolder,
        timeoutMs: timeout,
        maxBytes: trusted_root.MAX_ROOT_LENGTH,
    });
    return (0,trusted_root.parseTrustedRoots)(text);
}


/***/ })

};
