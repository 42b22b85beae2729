export const id = 3588;
export const ids = [3588];
export const modules = {

/***/ 33588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LockFile: () => (/* binding */ LockFile)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29267);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94442);
/* harmony import */ var _actions_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10159);
// The lock file as a text with places: where what was read from it stands. It reads the file a second time, so it is for
// those who have something to say about the file.


class LockFile {
    /** Why parsers may disagree about the text, which GitHub's may then refuse or read as something else. */
    dispute;
    #file;
    #root;
    constructor(text, tree) {
        this.#file = new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s(_actions_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_PATH */ .O, text);
        this.#root = tree.ok ? tree.root : undefined;
        this.dispute = tree.ok ? undefined : { why: tree.message, location: this.#file.locate(tree.offset, tree.offset) };
    }
    static async read(text) {
        return new LockFile(text, await (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .readSourceTree */ .m)(text));
    }
    /** The scalar or the key at a place; of what is not there or has no text, the nearest key around it. */
    locate(place) {
        if (!("path" in place)) {
            const { line, column } = place;
            return { file: _actions_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_PATH */ .O, line, column, endLine: line, endColumn: column };
        }
        const [start, end] = this.#rangeOf(place);
        return this.#file.locate(start, end);
    }
    /** The UTF-16 offsets, end exclusive, of the key of a dependency. */
    rangeOfKey(dependency) {
        return this.#rangeOf({ path: ["dependencies", dependency], part: "key" });
    }
    #rangeOf({ path, part }) {
        let node = this.#root;
        let range = [0, 0];
        for (const [depth, step] of path.entries()) {
            const found = stepInto(node, step);
            if (!found)
                break;
            range = found.range;
            node = found.node;
            const isWanted = depth === path.length - 1 && part === "value";
            if (isWanted && node.kind === "scalar" && node.start >= 0)
                range = [node.start, node.end];
        }
        return range;
    }
}
/** What stands under a key or at an index, with the range that names it: the key, or the item itself. */
function stepInto(node, step) {
    if (node?.kind === "sequence" && typeof step === "number") {
        const item = node.items[step];
        return item && item.start >= 0 ? { node: item, range: [item.start, item.end] } : undefined;
    }
    if (node?.kind !== "mapping")
        return undefined;
    const entry = node.entries.find(({ key }) => key.kind === "scalar" && key.value === String(step));
    return entry && { node: entry.value, range: [entry.key.start, entry.key.end] };
}


/***/ })

};
