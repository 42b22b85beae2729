export const id = 2628;
export const ids = [2628];
export const modules = {

/***/ 42628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxiedFetch: () => (/* binding */ proxiedFetch)
/* harmony export */ });
// A fetch that goes through the proxy the environment names, which Node's own does not on every version.
/**
 * The global fetch where no proxy is named, else one over a proxy agent that also knows `no_proxy`. A request's body is held
 * in memory as a whole.
 */
async function proxiedFetch(env) {
    const proxies = proxiesIn(env);
    if (proxies === undefined)
        return fetch;
    const { EnvHttpProxyAgent, fetch: undiciFetch } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatcher = new EnvHttpProxyAgent(proxies);
    return async (input, init) => {
        const request = new Request(input, init);
        const { url, method, redirect, signal } = request;
        const headers = Object.fromEntries(request.headers);
        const body = request.body === null ? null : Buffer.from(await request.arrayBuffer());
        const answer = await undiciFetch(url, { method, redirect, signal, headers, body, dispatcher });
        return new Response(method === "HEAD" ? null : answer.body, {
            status: answer.status,
            headers: [...answer.headers],
        });
    };
}
/** Small letters win over capitals, as in curl and git. */
function proxiesIn(env) {
    const read = (name) => env[name] || env[name.toUpperCase()] || "";
    const [httpProxy, httpsProxy] = [read("http_proxy"), read("https_proxy")];
    return httpProxy || httpsProxy ? { httpProxy, httpsProxy, noProxy: read("no_proxy") } : undefined;
}


/***/ })

};
