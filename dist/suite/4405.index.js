export const id = 4405;
export const ids = [4405];
export const modules = {

/***/ 14405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SourceFile: () => (/* reexport safe */ _text_source_file_js__WEBPACK_IMPORTED_MODULE_0__.s)
/* harmony export */ });
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29267);
// The public surface of the core. Everything here is pure: no clock, no file, no network, no process.
































































/***/ })

};
