export const id = 3208;
export const ids = [3208];
export const modules = {

/***/ 53208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_COOLDOWN_DAYS: () => (/* binding */ DEFAULT_COOLDOWN_DAYS),
  planUpdates: () => (/* binding */ planUpdates)
});

// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/cases/age-of.js
var age_of = __webpack_require__(99341);
// EXTERNAL MODULE: ./actions/pin-check/lib/reference/version-comment.js
var version_comment = __webpack_require__(9688);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
// EXTERNAL MODULE: ./actions/pin-check/lib/version/version-tag.js
var version_tag = __webpack_require__(93272);
;// CONCATENATED MODULE: ./actions/pin-check/lib/fix/choose-update.js


/** No more than these are asked about: releases come slower than a cooldown lasts. */
const MAX_CANDIDATES = 10;
/**
 * The releases newer than `current` that `level` allows, the newest first: full versions only, of the same prefix, and no
 * pre-releases.
 */
function releasesAfter(current, tags, level) {
    const now = (0,version_tag/* readVersionTag */.tM)(current);
    if (!now)
        return [];
    const newer = tags.flatMap(({ name, commit }) => {
        const version = (0,version_tag/* readVersionTag */.tM)(name);
        return version && commit !== undefined && isUpdate(now, version, level) ? [{ version, commit }] : [];
    });
    newer.sort((a, b) => compare(b.version.version, a.version.version));
    return newer.slice(0, MAX_CANDIDATES).map(({ version, commit }) => ({ tag: version.name, commit }));
}
function isUpdate(now, version, level) {
    const isRelease = (0,version_tag/* isFullVersion */.kj)(version.name) && version.version.prerelease.length === 0;
    const isWithin = level === "major" || version.version.major === now.version.major;
    return isRelease && isWithin && version.prefix === now.prefix && compare(version.version, now.version) > 0;
}
/** The last day on which a release must have been out, `days` before `today`; both `YYYY-MM-DD` in UTC. */
function dayBefore(today, days) {
    const date = new Date(`${today}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() - days);
    return date.toISOString().slice(0, today.length);
}

// EXTERNAL MODULE: ./actions/pin-check/lib/fix/pin-fix.js + 2 modules
var pin_fix = __webpack_require__(11606);
;// CONCATENATED MODULE: ./actions/pin-check/lib/fix/plan-updates.js




/** Days a release must have been out before it is taken, where the policy names no `min-age`. */
const DEFAULT_COOLDOWN_DAYS = 7;
/** Two requests at most for each repository, many repositories in one. Errors: those of `GitHub.survey`. */
async function planUpdates(request) {
    const pins = request.references.flatMap(toPin);
    const repositories = [...new Set(pins.map(({ repository }) => repository))];
    const first = await ask(request.github, repositories, () => []);
    const notChecked = [];
    const candidates = pins.flatMap((pin) => candidateOf(pin, first.get(pin.repository), request.level, notChecked));
    const wanted = (repository) => candidates.filter(({ pin }) => pin.repository === repository).flatMap(({ releases }) => releases);
    const dated = await ask(request.github, [...new Set(candidates.map(({ pin }) => pin.repository))], wanted);
    const fixes = candidates.flatMap((candidate) => fixOf(candidate, dated.get(candidate.pin.repository), request));
    return { fixes, notChecked };
}
function toPin(judged) {
    const { target } = judged;
    const version = (0,version_comment/* claimedVersion */.wy)(judged);
    if (target === undefined || version === undefined)
        return [];
    return [{ judged, version, repository: `${target.owner}/${target.name}` }];
}
async function ask(github, repositories, wanted) {
    if (repositories.length === 0)
        return new Map();
    const questions = repositories.map((repository) => {
        const [owner = "", name = ""] = repository.split("/");
        const releases = wanted(repository);
        return {
            repository: { owner, name },
            commits: [...new Set(releases.map(({ commit }) => commit))],
            names: [...new Set(releases.map(({ tag }) => tag))],
            files: [],
            ancestries: [],
        };
    });
    const answers = await github.survey(questions);
    return new Map(answers.flatMap((answer, index) => [[repositories[index] ?? "", answer]]));
}
function candidateOf(pin, answer, level, notChecked) {
    if (answer?.ok) {
        const releases = releasesAfter(pin.version, answer.facts.tags, level);
        return releases.length > 0 ? [{ pin, releases }] : [];
    }
    const { file, reference } = pin.judged;
    const location = file.locate(reference.start, reference.end);
    const why = `no update was looked for: ${answer?.error.message ?? "GitHub gave no answer"}`;
    notChecked.push({ what: reference.value, why, location });
    return [];
}
/** The newest release that has been out long enough. One whose age nobody knows is passed over. */
function fixOf({ pin, releases }, answer, request) {
    if (!answer?.ok)
        return [];
    const limit = dayBefore(request.today, request.minAgeDays);
    const chosen = releases.find(({ tag, commit }) => {
        const date = dateOf(answer.facts, tag, commit);
        return date !== undefined && date <= limit;
    });
    const { file, reference } = pin.judged;
    const fix = chosen && (0,pin_fix/* pinToCommit */.q)(file, reference, chosen.commit, chosen.tag);
    return fix ? [fix] : [];
}
/**
 * GitHub sets the date of a release, and the tag of an old one can be moved to new code; whoever made a commit chose its date.
 * The later of the two counts. Undefined, too, where the tag is no longer on the commit.
 */
function dateOf({ names, commits }, tag, commit) {
    const name = names.get(tag);
    return name?.tag === commit ? (0,age_of/* laterDay */.Z)(name.release?.published, commits.get(commit)?.date) : undefined;
}


/***/ })

};
