export const id = 7778;
export const ids = [7778];
export const modules = {

/***/ 53125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
// Reads one YAML document into a tree with source ranges. Hostile input ends in a reason, never in an exception.

/** Without a place: where the stack ends differs from run to run. */
const TOO_DEEP = { ok: false, message: "nested too deeply to be read", offset: 0 };
/**
 * Parses `text`. As strings, duplicate keys are kept, so that every value of them is looked at; typed, they are an error,
 * found in linear time (the library compares every key with every other). Aliases
 * stay unresolved, so they cannot expand. A second document and nesting deeper than the stack are errors.
 */
function readYaml(text, scalars) {
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            schema: scalars === "strings" ? "failsafe" : "core",
            uniqueKeys: false,
            prettyErrors: false,
            // "silent" would also silence the error about a second document.
            logLevel: "error",
        });
        const [error] = document.errors;
        if (error?.code === "RESOURCE_EXHAUSTION")
            return TOO_DEEP;
        if (error)
            return { ok: false, message: firstLine(error.message), offset: error.pos[0] };
        const duplicate = scalars === "typed" ? duplicateKey(document) : undefined;
        if (duplicate)
            return { ok: false, message: "the key stands there twice", offset: rangeOf(duplicate)[0] };
        return { ok: true, document };
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            return TOO_DEEP;
        return { ok: false, message: thrown instanceof Error ? firstLine(thrown.message) : "cannot be read", offset: 0 };
    }
}
function duplicateKey(document) {
    let found;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map: (_key, map) => {
            const seen = new Set();
            for (const { key } of map.items) {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                    continue;
                if (seen.has(key.value))
                    found ??= key;
                seen.add(key.value);
            }
            return found ? yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK : undefined;
        },
    });
    return found;
}
/** Start and end (exclusive) of a node's own text, as UTF-16 offsets. */
function rangeOf(node) {
    const range = node.range;
    return range ? [range[0], range[1]] : [0, 0];
}
const MAX_MESSAGE = 200;
function firstLine(message) {
    return (message.split("\n", 1)[0] ?? "").slice(0, MAX_MESSAGE);
}


/***/ }),

/***/ 7778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   treeFromDocument: () => (/* binding */ treeFromDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53125);
/* harmony import */ var _source_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89761);
// Builds a source tree with the `yaml` package, which reads what js-yaml refuses although GitHub runs it, such as flow
// collections and quoted scalars whose further lines are indented too little. Several times slower.



function treeFromDocument(text) {
    const read = (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(text, "strings");
    return read.ok ? buildTree(text, read.document) : read;
}
/** The parser survives nestings that the builder's own stack may not. */
function buildTree(text, document) {
    const builder = new TreeBuilder(text);
    try {
        const root = builder.build(document);
        if (builder.dangling === undefined)
            return { ok: true, root };
        return { ok: false, message: "an alias stands for nothing", offset: builder.dangling };
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            return _read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_DEEP */ .gZ;
        throw thrown;
    }
}
class TreeBuilder {
    #text;
    #anchors = new Map();
    /** Offset of the first alias without an anchor before it. */
    dangling;
    constructor(text) {
        this.#text = text;
    }
    build(document) {
        return (0,_source_node_js__WEBPACK_IMPORTED_MODULE_2__/* .documentRoot */ .sF)(this.#node(document.contents));
    }
    #node(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = this.#anchors.get(node.source);
            if (target)
                return target;
            this.dangling ??= rangeOf(node)[0];
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return this.#sequence(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#mapping(node);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? this.#anchored(node, scalarOf(this.#text, node)) : { ...EMPTY };
    }
    #sequence(node) {
        const items = [];
        const [start] = rangeOf(node);
        const sequence = this.#anchored(node, { kind: "sequence", items, start, end: start });
        for (const item of node.items)
            items.push(this.#node(item));
        return sequence;
    }
    #mapping(node) {
        const entries = [];
        const [start] = rangeOf(node);
        const mapping = this.#anchored(node, { kind: "mapping", entries, start, end: start });
        for (const { key, value } of node.items)
            entries.push({ key: this.#node(key), value: this.#node(value) });
        return mapping;
    }
    #anchored(node, made) {
        if ("anchor" in node && typeof node.anchor === "string")
            this.#anchors.set(node.anchor, made);
        return made;
    }
}
const EMPTY = { kind: "scalar", value: "", ..._source_node_js__WEBPACK_IMPORTED_MODULE_2__/* .NOWHERE */ .JW };
function scalarOf(text, node) {
    const [start, end] = rangeOf(node);
    const value = node.value === null || node.value === undefined ? "" : String(node.value);
    if (start === end)
        return { ...EMPTY, value };
    const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
    const place = isBlock ? (0,_source_node_js__WEBPACK_IMPORTED_MODULE_2__/* .trimRange */ .kC)(text, lineAfter(text, start), end) : { start, end };
    return { kind: "scalar", value, ...place };
}
function rangeOf(node) {
    return node.range ? [node.range[0], node.range[1]] : [0, 0];
}
/** The offset after the line break that ends the line of `offset`: a block's header fills its line. */
function lineAfter(text, offset) {
    const end = text.indexOf("\n", offset);
    return end < 0 ? text.length : end + 1;
}


/***/ })

};
