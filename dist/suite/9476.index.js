export const id = 9476;
export const ids = [9476];
export const modules = {

/***/ 39172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ HARDEN_CHOICES),
/* harmony export */   GQ: () => (/* binding */ INSTALL_TOOLS),
/* harmony export */   IA: () => (/* binding */ HARDEN_DEFAULTS),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   cj: () => (/* binding */ CHECK_NAMES),
/* harmony export */   dO: () => (/* binding */ PRESET_NAMES),
/* harmony export */   l$: () => (/* binding */ POLICY_PATH),
/* harmony export */   mR: () => (/* binding */ defaultContainers),
/* harmony export */   mk: () => (/* binding */ MAX_POLICY_BYTES),
/* harmony export */   s9: () => (/* binding */ demandsOnline),
/* harmony export */   tb: () => (/* binding */ BASELINES),
/* harmony export */   zc: () => (/* binding */ settingsFor),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/** Where the policy lies unless an input says otherwise. */
const POLICY_PATH = ".github/lockstep.yml";
/** The largest policy that is read. */
const MAX_POLICY_BYTES = 256 * 1024;
/** The tools whose install commands are graded. */
const INSTALL_TOOLS = [
    "apt",
    "bun",
    "cargo",
    "gem",
    "go",
    "npm",
    "npx",
    "pip",
    "pipx",
    "pnpm",
    "uv",
    "yarn",
];
/** The presets of harden-runner: endpoints that belong together. */
const PRESET_NAMES = [
    "github",
    "github-artifacts",
    "github-releases",
    "ghcr",
    "sigstore",
    "npm",
    "pip",
    "go",
    "cargo",
    "maven",
    "rubygems",
    "apt",
    "docker",
];
/**
 * What harden-runner can be told, each list from the mildest to the strictest. Where an input and the policy differ, the
 * stricter one holds.
 */
const HARDEN_CHOICES = {
    mode: ["audit", "block"],
    tls: ["off", "sni"],
    sudo: ["keep", "disable"],
    containers: ["keep", "filter", "disable"],
    memory: ["keep", "protect"],
    "file-integrity": ["off", "report", "fail"],
    "on-block": ["continue", "fail"],
    "on-tamper": ["warn", "fail"],
    "on-unsupported": ["warn", "fail"],
};
/** What holds where nobody says anything. */
const HARDEN_DEFAULTS = {
    mode: "block",
    tls: "sni",
    sudo: "keep",
    containers: "keep",
    memory: "keep",
    "file-integrity": "report",
    "on-block": "continue",
    "on-tamper": "fail",
    "on-unsupported": "fail",
};
/**
 * What holds for containers where nobody says anything. Without sudo it is `filter`: a container that mounts the machine's
 * root folder would give sudo back (CVE-2025-32955).
 */
function defaultContainers(sudo) {
    return sudo === "disable" ? "filter" : HARDEN_DEFAULTS.containers;
}
const CHECK_NAMES = ["pin-check", "secret-scan"];
/** What holds where a repository has no policy. */
const DEFAULT_POLICY = { version: 1 };
/** A credential in a file that a change touches was there before: whoever touches the file is not to blame. */
const BASELINES = { "pin-check": "none", "secret-scan": "base-commit" };
/** The settings of one check on the given day (`YYYY-MM-DD`, UTC). Expired exceptions no longer count. */
function settingsFor(policy, check, today) {
    const section = policy[check] ?? {};
    const active = (section.exceptions ?? []).filter((exception) => !isExpired(exception, today));
    return {
        failOn: policy["fail-on"] ?? "error",
        severities: section.rules ?? {},
        ignoreComments: section["ignore-comments"] ?? "merged",
        baseline: section.baseline ?? BASELINES[check],
        exceptions: active.map(({ rule, file, subject, reason }) => ({
            rule,
            reason,
            ...(file === undefined ? {} : { file }),
            ...(subject === undefined ? {} : { subject }),
        })),
    };
}
/** True if the policy wants the check to ask GitHub for evidence. */
function demandsOnline(policy, check) {
    return check === "pin-check" && policy["pin-check"]?.online === true;
}
/** True from the day after the last day. Dates of this form compare as text. */
function isExpired(exception, today) {
    return exception.expires !== undefined && exception.expires < today;
}


/***/ }),

/***/ 87369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ PLAIN)
/* harmony export */ });
// The styles of terminal text. Whether there is colour at all is decided by whoever passes a palette in.
const plain = (text) => text;
/** No styles: for files, pipes and people who set NO_COLOR. */
const PLAIN = {
    bold: plain,
    dim: plain,
    red: plain,
    yellow: plain,
    green: plain,
    cyan: plain,
    underline: plain,
};


/***/ })

};
