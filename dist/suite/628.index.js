export const id = 628;
export const ids = [628];
export const modules = {

/***/ 2628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxiedFetch: () => (/* binding */ proxiedFetch)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4371);
// A fetch that goes through the proxy the environment names, which Node's own does not on every version.

const proxiedFetch = async (input, init) => {
    const request = new Request(input, init);
    const { method, redirect, signal } = request;
    const headers = Object.fromEntries(request.headers);
    const answer = await (0,undici__WEBPACK_IMPORTED_MODULE_0__.fetch)(request.url, {
        method,
        redirect,
        signal,
        headers,
        dispatcher: new undici__WEBPACK_IMPORTED_MODULE_0__.EnvHttpProxyAgent(),
    });
    return new Response(method === "HEAD" ? null : answer.body, { status: answer.status, headers: [...answer.headers] });
};


/***/ })

};
