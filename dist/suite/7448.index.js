export const id = 7448;
export const ids = [7448];
export const modules = {

/***/ 37448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestIdToken: () => (/* binding */ requestIdToken)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29593);
// OpenID Connect tokens of a job. Apart from the runner, because the toolkit's half for it holds an HTTP client of 1 MB:
// only an action that imports this module bundles it, and only a run that asks for a token loads it.

/**
 * A token of this job for `audience`, already masked in the log by the toolkit. Errors: `PermissionError` without
 * `id-token: write`, `UnavailableError` (`server-error`) if GitHub issues none. Source of facts: GitHub documentation,
 * "OpenID Connect reference".
 */
async function requestIdToken(audience) {
    if (!process.env["ACTIONS_ID_TOKEN_REQUEST_URL"]) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .PermissionError */ .i_("this job may not request an OpenID Connect token", {
            hint: "Add the permission to the job.",
            permissions: { "id-token": "write" },
        });
    }
    try {
        const { getIDToken } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(737)]).then(__webpack_require__.bind(__webpack_require__, 40737));
        return new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(await getIDToken(audience));
    }
    catch (cause) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG("server-error", "GitHub did not issue an OpenID Connect token", {
            hint: "Run the job again; if it keeps failing, look at GitHub's status page.",
            cause,
        });
    }
}


/***/ })

};
