export const id = 2942;
export const ids = [2942];
export const modules = {

/***/ 82942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderReport: () => (/* reexport */ renderReport),
  run: () => (/* reexport */ run),
  spec: () => (/* reexport */ spec_spec),
  verifyCommand: () => (/* reexport */ verifyCommand)
});

// EXTERNAL MODULE: ./packages/core/lib/secret.js
var secret = __webpack_require__(29593);
// EXTERNAL MODULE: ./packages/core/lib/render/palette.js
var render_palette = __webpack_require__(87369);
// EXTERNAL MODULE: ./packages/runtime/lib/github/lazy-github.js
var lazy_github = __webpack_require__(54798);
// EXTERNAL MODULE: ./packages/runtime/lib/event/api-url.js
var api_url = __webpack_require__(88093);
// EXTERNAL MODULE: ./packages/runtime/lib/policy-source/open-ancestry.js
var open_ancestry = __webpack_require__(51531);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/attestations/lazy-attestations.js

/** Answers are never kept, because attestations come and go. Errors: those of `createGitHub`. */
function openStoredAttestations(options) {
    (0,lazy_github/* checkOptions */.J)(options);
    let loading;
    return {
        find: async (...question) => {
            loading ??= Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9059), __webpack_require__.e(5279), __webpack_require__.e(9458)]).then(__webpack_require__.bind(__webpack_require__, 99458)).then((module) => module.createStoredAttestations(options));
            return (await loading).find(...question);
        },
    };
}

// EXTERNAL MODULE: ./packages/runtime/lib/artifact/find-artifacts.js + 2 modules
var find_artifacts = __webpack_require__(35082);
// EXTERNAL MODULE: ./packages/sigstore/lib/digest/parse-digest.js
var parse_digest = __webpack_require__(79795);
// EXTERNAL MODULE: ./packages/sigstore/lib/subject/file-subjects.js
var file_subjects = __webpack_require__(53759);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/text/lines-of.js
var lines_of = __webpack_require__(1746);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/demand/read-wishes.js
// What the inputs demand, in the words of the policy. What a word means is not known here.

/** Inputs that say nothing. */
const NO_WISHES = {
    ...{ "signer-workflow": "", "signer-repository": "", "signer-repository-id": "", "signer-owner-id": "" },
    ...{ "signer-ref": "", "certificate-identity": "", "certificate-oidc-issuer": "", require: "", builder: "" },
    ...{ "build-type": "", "source-repository": "", "source-commit": "", "source-ref": "", events: "" },
    ...{ "dispatch-inputs": "", "allow-parameters": "", timestamps: "", "log-entries": "", "certificate-logs": "" },
    ...{ attestations: "", runner: undefined },
};
const MAX_COUNT = 16;
/** Throws one `UsageError` (`invalid-input`) with every text that is no number, and every line that is no `name=value`. */
function readWishes(inputs) {
    const problems = [];
    const number = (name, maximum) => {
        const given = inputs[name] ?? "";
        if (given === "")
            return undefined;
        if (/^\d{1,15}$/.test(given) && Number(given) <= maximum)
            return Number(given);
        problems.push(`${name}: "${given}" is not a whole number up to ${maximum}`);
        return undefined;
    };
    const signer = readSignerWish(inputs, number);
    const provenance = readProvenanceWish(inputs, problems);
    const wishes = {
        ...(signer === undefined ? {} : { signers: [signer] }),
        require: readRequireWish(inputs.require, provenance),
        runner: inputs.runner,
        timestamps: number("timestamps", MAX_COUNT),
        "log-entries": number("log-entries", MAX_COUNT),
        "certificate-logs": number("certificate-logs", MAX_COUNT),
        attestations: number("attestations", MAX_COUNT),
    };
    if (problems.length === 0)
        return wishes;
    throw new errors/* UsageError */.eb("invalid-input", "verify-artifact cannot start with these inputs.", {
        hint: "Correct the inputs named.",
        problems,
    });
}
function readSignerWish(inputs, number) {
    const signer = {
        workflow: inputs["signer-workflow"] || undefined,
        repository: inputs["signer-repository"] || undefined,
        "repository-id": number("signer-repository-id", Number.MAX_SAFE_INTEGER),
        "owner-id": number("signer-owner-id", Number.MAX_SAFE_INTEGER),
        ref: inputs["signer-ref"] || undefined,
        identity: inputs["certificate-identity"] || undefined,
        issuer: inputs["certificate-oidc-issuer"] || undefined,
    };
    return Object.values(signer).every((value) => value === undefined) ? undefined : signer;
}
/** Undefined where no input is about provenance. */
function readProvenanceWish(inputs, problems) {
    const events = (0,lines_of/* linesOf */.D)(inputs.events);
    const allowed = (0,lines_of/* linesOf */.D)(inputs["allow-parameters"]);
    const details = {
        builder: inputs.builder || undefined,
        "build-type": inputs["build-type"] || undefined,
        "source-repository": inputs["source-repository"] || undefined,
        "source-commit": inputs["source-commit"] || undefined,
        "source-ref": inputs["source-ref"] || undefined,
        events: events.length > 0 ? events : undefined,
        inputs: readDispatchInputs(inputs["dispatch-inputs"], problems),
        "allow-parameters": allowed.length > 0 ? allowed : undefined,
    };
    return Object.values(details).every((value) => value === undefined) ? undefined : { type: "provenance", ...details };
}
function readRequireWish(text, provenance) {
    const types = [...new Set((0,lines_of/* linesOf */.D)(text))];
    const named = types.filter((type) => type !== "provenance" || provenance === undefined);
    return [...(provenance === undefined ? [] : [provenance]), ...named.map((type) => ({ type }))];
}
function readDispatchInputs(text, problems) {
    const pairs = (0,lines_of/* linesOf */.D)(text).flatMap((line) => {
        const end = line.indexOf("=");
        if (end > 0)
            return [[line.slice(0, end), line.slice(end + 1)]];
        problems.push(`dispatch-inputs: "${line}" is not name=value`);
        return [];
    });
    const twice = pairs.filter(([name], index) => pairs.findIndex(([other]) => other === name) !== index);
    problems.push(...twice.map(([name]) => `dispatch-inputs: ${name} is there twice`));
    return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

// EXTERNAL MODULE: ./packages/sigstore/lib/statement/slsa-provenance.js
var slsa_provenance = __webpack_require__(67111);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/demand/join-provenance.js

/** `policy` and `inputs`, at least one of them. Of parameters that may be there, those that both allow stay. */
function joinProvenance(policy, inputs) {
    const said = [policy, inputs].filter((demand) => demand !== undefined);
    const all = (read) => said.map(read).filter((value) => value !== undefined);
    const buildTypes = all((demand) => demand["build-type"]);
    return {
        kind: "provenance",
        builders: all(({ builder }) => builder),
        buildTypes: buildTypes.length > 0 ? buildTypes : [slsa_provenance/* WORKFLOW_BUILD_TYPE */.gf],
        repositories: all((demand) => demand["source-repository"]),
        commits: all((demand) => demand["source-commit"]),
        refs: all((demand) => demand["source-ref"]),
        events: all(({ events }) => events),
        inputs: all((demand) => demand.inputs).flatMap((expected) => Object.entries(expected)),
        allowedParameters: allowed(policy, inputs),
    };
}
/** A policy that lists none allows none, and an input that lists none has not spoken of it. */
function allowed(policy, inputs) {
    const ours = inputs?.["allow-parameters"];
    if (policy === undefined)
        return ours ?? [];
    const theirs = policy["allow-parameters"] ?? [];
    return ours === undefined ? theirs : theirs.filter((name) => ours.includes(name));
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/demand/parsed.js
// What became of reading something that a person wrote: the value, or everything that is wrong with it.
/** All values, or all problems. */
function allOf(parts) {
    const problems = parts.flatMap((part) => problemsOf(part));
    if (problems.length > 0)
        return { problems };
    return { value: parts.flatMap((part) => ("value" in part ? [part.value] : [])) };
}
/** The problems of a part; none where it has a value. */
function problemsOf(part) {
    return "problems" in part ? part.problems : [];
}

// EXTERNAL MODULE: ./packages/core/lib/text/nearest.js
var nearest = __webpack_require__(35615);
// EXTERNAL MODULE: ./packages/core/lib/text/commit-id.js
var commit_id = __webpack_require__(60244);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/demand/read-requirement.js
// Reads what must be attested.

const PLAIN_WORDS = ["sbom", "egress", "secret-scan", "pin-check"];
const REQUIREMENT_WORDS = ["provenance", ...PLAIN_WORDS, "evidence"];
/** The actions that leave evidence before provenance binds it. */
const EVIDENCE_OF = ["gate", "harden-runner", "pin-check", "secret-scan", "sign-artifact", "verify-artifact"];
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
/** True for a demand on provenance, which policy and inputs state together. */
function isProvenance(requirement) {
    return !("kind" in requirement);
}
/** `where` names the requirement in problems. */
function readRequirement(requirement, where) {
    const { type, of, ...details } = requirement;
    if (of !== undefined && type !== "evidence")
        return problem(where, "`of` can only stand beside `type: evidence`");
    if (type === "provenance")
        return readProvenance(requirement, where);
    const stray = Object.entries(details).flatMap(([name, value]) => (value === undefined ? [] : [name]));
    if (stray.length > 0)
        return problem(where, `\`${stray.join("`, `")}\` can only stand beside \`type: provenance\``);
    if (type === "evidence")
        return readEvidence(of ?? [], where);
    const word = PLAIN_WORDS.find((known) => known === type);
    if (word !== undefined)
        return { value: { kind: word } };
    // Of provenance it is not enough that it is there.
    if (type.startsWith("https://slsa.dev/provenance/"))
        return problem(where, "provenance is asked for as `provenance`");
    if (/^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(type))
        return { value: { kind: "predicate", type } };
    const meant = (0,nearest/* nearest */.p)(type, REQUIREMENT_WORDS);
    const known = meant === undefined ? `known: ${REQUIREMENT_WORDS.join(", ")}` : `did you mean "${meant}"?`;
    return problem(where, `"${type}" is neither a known word nor the URI of a predicate type; ${known}`);
}
function readProvenance(requirement, where) {
    const { "source-repository": repository, "source-commit": commit } = requirement;
    const problems = [
        ...(repository === undefined || REPOSITORY.test(repository) ? [] : ["`source-repository` is not `owner/name`"]),
        ...(commit === undefined || (0,commit_id/* isCommitId */.j)(commit) ? [] : ["`source-commit` is not the full id of a commit"]),
    ];
    return problems.length > 0 ? { problems: problems.map((text) => `${where}: ${text}`) } : { value: requirement };
}
/** A name that nothing has would refuse every artifact. */
function readEvidence(of, where) {
    const unknown = of.filter((name) => !EVIDENCE_OF.some((known) => known === name));
    if (unknown.length === 0)
        return { value: { kind: "evidence", of, allSteps: of.length === 0 } };
    return {
        problems: unknown.map((name) => {
            const meant = (0,nearest/* nearest */.p)(name, EVIDENCE_OF);
            const known = meant === undefined ? `known: ${EVIDENCE_OF.join(", ")}` : `did you mean "${meant}"?`;
            return `${where}: \`of\` names "${name}", which leaves no evidence; ${known}`;
        }),
    };
}
function problem(where, text) {
    return { problems: [`${where}: ${text}`] };
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/demand/read-signer.js
/** Source: GitHub documentation, "OpenID Connect reference". */
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
const WORKFLOW = /^(?:[\w.-]{1,100}\/[\w.-]{1,100}\/)?\.github\/workflows\/[^/@*\s]{1,200}\.ya?ml$/;
const read_signer_REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
/** 32 bytes in base64. */
const HINT = /^[A-Za-z0-9+/]{43}=$/;
/** What narrows a workflow, and makes no sense with anything else. */
const OF_WORKFLOW = ["repository", "repository-id", "owner-id", "ref"];
/** `where` names the rule in problems. */
function readSigner(signer, where) {
    const kinds = ["workflow", "identity", "key"].filter((kind) => signer[kind] !== undefined);
    const [kind, ...more] = kinds;
    if (kind === undefined)
        return read_signer_problem(where, "names no signer: it needs `workflow`, `identity` or `key`");
    if (more.length > 0)
        return read_signer_problem(where, `names several signers at once: ${kinds.join(", ")}`);
    const stray = kind === "workflow" ? [] : OF_WORKFLOW.filter((name) => signer[name] !== undefined);
    if (stray.length > 0)
        return read_signer_problem(where, `\`${stray.join("`, `")}\` can only stand beside \`workflow\``);
    if (kind === "workflow")
        return readWorkflow(signer, where);
    return kind === "identity" ? readIdentity(signer, where) : readKey(signer, where);
}
function readWorkflow(signer, where) {
    const { workflow = "", repository, ref, issuer = GITHUB_ISSUER } = signer;
    const { "repository-id": repositoryId, "owner-id": ownerId } = signer;
    const problems = [
        ...(WORKFLOW.test(workflow)
            ? []
            : ["`workflow` is not `.github/workflows/NAME.yml`, or that after `owner/repository/`, without a ref"]),
        ...(repository === undefined || read_signer_REPOSITORY.test(repository) ? [] : ["`repository` is not `owner/name`"]),
        // Any repository may have a workflow of that path, and any may call a reusable one.
        ...(repository === undefined && repositoryId === undefined && ownerId === undefined
            ? ["`workflow` needs `repository`, `repository-id` or `owner-id` beside it"]
            : []),
        ...issuerProblems(issuer),
    ];
    if (problems.length > 0)
        return { problems: problems.map((text) => `${where}: ${text}`) };
    return {
        value: {
            kind: "workflow",
            workflow,
            issuer,
            ...(repository === undefined ? {} : { repository }),
            ...(repositoryId === undefined ? {} : { repositoryId: String(repositoryId) }),
            ...(ownerId === undefined ? {} : { ownerId: String(ownerId) }),
            ...(ref === undefined ? {} : { ref }),
            ...levelOf(signer),
        },
    };
}
function readIdentity(signer, where) {
    const { identity = "", issuer } = signer;
    if (issuer === undefined)
        return read_signer_problem(where, "`identity` needs `issuer` beside it: several issuers may know one name");
    const problems = issuerProblems(issuer);
    if (problems.length > 0)
        return { problems: problems.map((text) => `${where}: ${text}`) };
    return { value: { kind: "identity", identity, issuer, ...levelOf(signer) } };
}
function readKey(signer, where) {
    const { key = "", issuer } = signer;
    if (issuer !== undefined)
        return read_signer_problem(where, "`issuer` cannot stand beside `key`: a key has none");
    if (!HINT.test(key))
        return read_signer_problem(where, "`key` is not base64 of a SHA-256");
    return { value: { kind: "key", hint: key, ...levelOf(signer) } };
}
function levelOf({ "slsa-level": level }) {
    return level === undefined ? {} : { level };
}
function issuerProblems(issuer) {
    return /^https:\/\/[^\s]+$/.test(issuer) ? [] : ["`issuer` is not an https address"];
}
function read_signer_problem(where, text) {
    return { problems: [`${where}: ${text}`] };
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/demand/resolve-demands.js
// Works out what is demanded from the policy and the inputs. Everything that is wrong is found before anything is verified.





/**
 * The demands. Of what both speak, both must hold: the signer is one of the policy's and one of the inputs'; of counts the
 * higher one holds. A key that was given is a signer of the inputs, unless the policy names it. Throws one `UsageError` with
 * every problem (`policy-invalid` where only the policy has any, else `invalid-input`), and for demands without any signer.
 */
function resolveDemands({ section, wishes, keyHint }) {
    const theirs = readSection(section, "policy");
    const ours = readSection(wishes, "inputs");
    refuseProblems(theirs.problems, ours.problems);
    const groups = [theirs.signers, withKey(ours.signers, theirs.signers, keyHint)].filter(({ length }) => length > 0);
    if (groups.length === 0)
        throw emptyPolicy();
    return {
        signers: groups,
        require: joinRequirements(theirs.require, ours.require),
        hostedRunner: section?.runner === "github-hosted" || wishes.runner === "github-hosted",
        thresholds: joinThresholds(section, wishes),
        attestations: Math.max(1, section?.attestations ?? 1, wishes.attestations ?? 1),
    };
}
function readSection(section, origin) {
    const signers = allOf((section?.signers ?? []).map((signer, index) => readSigner(signer, `${origin}, signer ${index + 1}`)));
    const require = allOf((section?.require ?? []).map((entry, index) => readRequirement(entry, `${origin}, requirement ${index + 1}`)));
    return {
        signers: valuesIn(signers),
        require: valuesIn(require),
        problems: [...problemsOf(signers), ...problemsOf(require)],
    };
}
function valuesIn(parsed) {
    return "value" in parsed ? parsed.value : [];
}
function refuseProblems(theirs, ours) {
    const problems = [...theirs, ...ours];
    if (problems.length === 0)
        return;
    const code = ours.length === 0 ? "policy-invalid" : "invalid-input";
    throw new errors/* UsageError */.eb(code, "verify-artifact cannot start with these demands.", {
        hint: "Correct what is named, in the step or in the `verify-artifact` section of the policy.",
        problems,
    });
}
/** Whoever gives a key means that it signs. */
function withKey(ours, theirs, hint) {
    if (hint === undefined || theirs.some((rule) => rule.kind === "key" && rule.hint === hint))
        return ours;
    if (ours.length > 0) {
        throw new errors/* UsageError */.eb("invalid-input", "Both a key and another signer are given.", {
            hint: "Give one of them: a bundle has one signer. The policy can list several, of which one must have signed.",
        });
    }
    const rule = { kind: "key", hint };
    return [rule];
}
function emptyPolicy() {
    return new errors/* UsageError */.eb("policy-invalid", "Nobody is named who must have signed: anybody's signature would do.", {
        hint: "Name a signer: a public key (`key`), a workflow (`signer-workflow` and `signer-repository`), an identity (`certificate-identity` and `certificate-oidc-issuer`), or `signers` in the `verify-artifact` section of a policy.",
    });
}
/** Provenance of the inputs adds to each demand of the policy for provenance; where it has none, it stands alone. */
function joinRequirements(theirs, ours) {
    const wished = ours.filter(isProvenance);
    const demanded = theirs.filter(isProvenance);
    const wishes = wished.length > 0 ? wished : [undefined];
    const bases = demanded.length > 0 ? demanded : wished.length > 0 ? [undefined] : [];
    return [
        ...bases.flatMap((policy) => wishes.map((wish) => joinProvenance(policy, wish))),
        ...distinct([...theirs, ...ours].flatMap((entry) => (isProvenance(entry) ? [] : [entry]))),
    ];
}
/** Each thing once. Of evidence, what all of them name must be there; who names nothing is not answered by who does. */
function distinct(entries) {
    const byName = new Map();
    for (const entry of entries) {
        const name = entry.kind === "predicate" ? `=${entry.type}` : entry.kind;
        const known = byName.get(name);
        const isBoth = entry.kind === "evidence" && known?.kind === "evidence";
        byName.set(name, isBoth ? joinEvidence(known, entry) : entry);
    }
    return [...byName.values()];
}
function joinEvidence(one, other) {
    return {
        kind: "evidence",
        of: [...new Set([...one.of, ...other.of])],
        allSteps: one.allSteps || other.allSteps,
    };
}
function joinThresholds(section, wishes) {
    const highest = (name) => {
        const stated = [section?.[name], wishes[name]].filter((count) => count !== undefined);
        return stated.length === 0 ? undefined : Math.max(...stated);
    };
    const [timestamps, logEntries, certificateLogs] = [
        highest("timestamps"),
        highest("log-entries"),
        highest("certificate-logs"),
    ];
    return {
        ...(timestamps === undefined ? {} : { timestamps }),
        ...(logEntries === undefined ? {} : { logEntries }),
        ...(certificateLogs === undefined ? {} : { certificateLogs }),
    };
}

// EXTERNAL MODULE: ./packages/core/lib/text/reveal-controls.js
var reveal_controls = __webpack_require__(19891);
// EXTERNAL MODULE: ./packages/sigstore/lib/verify/verification-failure.js
var verification_failure = __webpack_require__(10658);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/report/cure.js
// What to do about a check that does not hold.

const BY_CODE = new Map([
    ["no-attestation", "Sign or attest the artifact, or name the files that hold its bundles."],
    ["predicate-missing", "Attest what is demanded, or name another place where it is attested."],
    ["too-few-attestations", "Have it signed as often as is demanded, or name further places with bundles."],
    ["bundle-unreadable", "Attest the image again, or remove from the registry what it no longer gives out."],
    [
        "evidence-steps-unknown",
        "Name in `of` of the requirement the actions that must have run, or use them directly in the steps of the job.",
    ],
    ["source-unavailable", "Run again, or grant the permission that the message names."],
]);
/** One sentence, imperative. Where nothing is known of the code, that of the step. */
function describeCure({ code, step = "policy" }) {
    return (code === undefined ? undefined : BY_CODE.get(code)) ?? (0,verification_failure/* cureOf */.XZ)(step);
}

// EXTERNAL MODULE: ./packages/core/lib/text/clip.js
var clip = __webpack_require__(8895);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/report/describe.js
// The words for a verdict, the same in every form of the report.

const MAX_TEXT = 300;
/** One sentence on all artifacts. */
function describeOutcome({ artifacts, verdict }) {
    const passed = artifacts.filter((artifact) => artifact.verdict === "pass").length;
    const words = { pass: "Verified", fail: "Refused", incomplete: "Incomplete, not a pass" };
    return `${words[verdict]}: ${passed} of ${artifacts.length} artifacts have the evidence that is demanded.`;
}
/** The first check that does not hold. */
function firstFailure({ checks }) {
    return checks.find(({ verdict }) => verdict === "fail") ?? checks.find(({ verdict }) => verdict !== "pass");
}
/** Check, step, code and detail; may hold hostile text. */
function describeCheck({ id, step, code, detail, verdict }) {
    if (verdict === "pass")
        return `${id}: holds`;
    return (0,clip/* clip */.$)(`${id}: ${code ?? verdict} (${step ?? "policy"}): ${detail ?? ""}`, MAX_TEXT);
}
/** Who signed; hostile text. */
function describeSignerOf(signer) {
    return (0,clip/* clip */.$)(signer.kind === "key" ? `key ${signer.hint}` : signer.names.join(", "), MAX_TEXT);
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/report/render-verify-text.js
// Renders the report for a terminal. Names, signers and reasons are hostile text: they come out on one line, controls shown.



const MARKS = { pass: "✓", fail: "✗", incomplete: "?" };
/** The report for a terminal or a log, with every name and text of others made harmless. */
function renderVerifyText(report, palette) {
    const lines = [
        ...report.artifacts.flatMap((artifact) => renderArtifact(artifact, palette)),
        ...report.leftOut.map((name) => palette.dim(`- ${(0,reveal_controls/* revealControls */.w)(name)}: evidence, not verified as an artifact`)),
        "",
        palette.bold(describeOutcome(report)),
    ];
    return `${lines.join("\n")}\n`;
}
function renderArtifact(artifact, palette) {
    const { name, digest, verdict, checks, bundles, refused } = artifact;
    const colour = { pass: palette.green, fail: palette.red, incomplete: palette.yellow }[verdict];
    const failure = firstFailure(artifact);
    const signers = [...new Set(bundles.map(({ signer }) => describeSignerOf(signer)))];
    return [
        `${colour(MARKS[verdict])} ${palette.bold((0,reveal_controls/* revealControls */.w)(name))} ${palette.dim(digest)}`,
        ...checks.map((check) => `    ${MARKS[check.verdict]} ${(0,reveal_controls/* revealControls */.w)(describeCheck(check))}`),
        ...signers.map((signer) => palette.dim(`    signed by ${(0,reveal_controls/* revealControls */.w)(signer)}`)),
        ...(verdict === "pass"
            ? []
            : refused.map((bundle) => palette.dim(`    refused: ${(0,reveal_controls/* revealControls */.w)(describeRefused(bundle))}`))),
        ...(failure === undefined ? [] : [`    ${describeCure(failure)}`]),
    ];
}
function describeRefused({ origin, step, code }) {
    return `${origin}: ${code} (${step})`;
}

// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(81757);
// EXTERNAL MODULE: ./packages/core/lib/report/verdict.js
var verdict = __webpack_require__(22373);
// EXTERNAL MODULE: ./packages/sigstore/lib/statement/statement.js
var statement_statement = __webpack_require__(83815);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/judge/build-level.js
// The SLSA build level that accepted provenance shows. Source: SLSA v1.0, "Security levels", and "Verifying artifacts", step 1:
// which builder is trusted with which level is for the consumer to say.

/**
 * Without provenance 0. What the policy says of the signer holds, at most; where it says nothing, a certificate of a job on
 * GitHub's own runners is worth 2, since the job cannot write what stands in it, and everything else 1.
 */
function buildLevel(accepted) {
    const levels = accepted
        .filter(({ verified }) => verified.statement?.predicateType === statement_statement/* PREDICATE_TYPES */.Cs.provenance)
        .map(build_level_levelOf);
    return levels.reduce((best, level) => (level > best ? level : best), 0);
}
function build_level_levelOf({ verified: { signer }, rules }) {
    const isHosted = signer.kind === "certificate" && signer.claims.runnerEnvironment === "github-hosted";
    const stated = rules.flatMap(({ level }) => (level === undefined ? [] : [level]));
    if (stated.length > 0)
        return stated.reduce((least, level) => (level < least ? level : least));
    return isHosted ? 2 : 1;
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/report/verify-report.js
// The report, schema 1. JSON consumers read exactly this; a field is never renamed or dropped.



/** The worst verdict of an artifact is that of all; without any it is `incomplete`. */
function buildVerifyReport(decisions, { demands, policy, leftOut, now }) {
    return {
        schema: 1,
        tool: "verify-artifact",
        version: version/* VERSION */.x,
        verdict: (0,verdict/* worst */.Q)(decisions.map(({ verdict }) => verdict)),
        verifiedAt: now.toISOString(),
        ...(policy === undefined ? {} : { policy }),
        demands,
        artifacts: decisions.map(toArtifact),
        leftOut,
    };
}
function toArtifact({ subject, verdict, checks, accepted, refused }) {
    return {
        name: subject.name,
        kind: subject.kind,
        digest: (0,parse_digest/* formatDigest */.MO)(subject.digest),
        verdict,
        ...(verdict === "pass" ? { buildLevel: buildLevel(accepted) } : {}),
        checks,
        bundles: accepted.map(({ origin, verified }) => toBundle(origin, verified)),
        refused: refused.map(({ origin, refusal }) => ({ origin, ...refusal })),
    };
}
function toBundle(origin, verified) {
    const { bundleDigest, statement, signer, timestamps, logEntries } = verified;
    return {
        origin,
        sha256: bundleDigest,
        ...(statement === undefined ? {} : { predicateType: statement.predicateType }),
        signer,
        timestamps,
        logEntries,
    };
}
/** Indented by two spaces, with a line break at the end. */
function renderVerifyJson(report) {
    return `${JSON.stringify(report, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/source/beside-source.js
const ENDS = [".sigstore.json", ".sigstore", ".intoto.jsonl"];
/** Only files have something beside them. */
function besideSource(read) {
    return {
        name: "the files beside the artifact",
        find: async ({ path }) => (path === undefined ? [] : read(path)),
    };
}
/** True for a file that holds evidence about others. */
function isBundleName(name) {
    return ENDS.some((end) => name.endsWith(end));
}
/** Sorts the bundles among the names in a folder. `app.tgz.2.sigstore.json` belongs to `app.tgz`, also where there is an `app`. */
function sortBundles(names) {
    const files = new Set(names.filter((name) => !isBundleName(name)));
    const own = new Map();
    const shared = [];
    for (const name of names.filter(isBundleName)) {
        const owner = ownerOf(name, files);
        if (owner === undefined)
            shared.push(name);
        else
            own.set(owner, [...(own.get(owner) ?? []), name]);
    }
    return { own, shared };
}
/** The longest file name that the bundle's begins with, up to a dot. */
function ownerOf(name, files) {
    for (let end = name.lastIndexOf("."); end > 0; end = name.lastIndexOf(".", end - 1)) {
        const stem = name.slice(0, end);
        if (files.has(stem))
            return stem;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/source/github-source.js
// Bundles that GitHub keeps about an artifact.


/** What GitHub keeps for a repository. Of another digest than SHA-256 it knows nothing: asking for one is an outage, not a "no". */
function githubSource(attestations, repository) {
    const name = `the attestations of ${repository.owner}/${repository.name}`;
    return {
        name,
        find: async ({ digest: { algorithm, hex } }) => {
            if (algorithm !== "sha256")
                throw otherDigest();
            const texts = await attestations.find(repository, hex);
            return texts.map((text) => ({ origin: name, content: external_node_buffer_.Buffer.from(text) }));
        },
    };
}
function otherDigest() {
    return new errors/* UnavailableError */.hG("not-found", "GitHub knows artifacts by their SHA-256 only", {
        hint: "Give the file, or its SHA-256.",
    });
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/source/given-source.js
/** One alone is meant for every artifact. Of several, each is tried only on those that it says it is about. */
function givenSource(contents) {
    const shared = contents.map((content) => ({ ...content, isShared: contents.length > 1 }));
    return { name: "the bundles given", find: async () => shared };
}

// EXTERNAL MODULE: ./packages/runtime/lib/registry/referrer-manifest.js
var referrer_manifest = __webpack_require__(3651);
// EXTERNAL MODULE: ./packages/sigstore/lib/turns/turns.js
var turns = __webpack_require__(65799);
// EXTERNAL MODULE: ./packages/sigstore/lib/registry/bundle-artifact.js
var bundle_artifact = __webpack_require__(32319);
;// CONCATENATED MODULE: ./packages/sigstore/lib/registry/find-bundles.js
// Finds the bundles beside an image. Nothing is verified here but that content has the digest it is named by: whether a bundle
// is to be believed is decided later.




const MAX_BUNDLES = 256;
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
const PARALLEL = 4;
/**
 * All bundles that refer to `image`. Errors: those of `ReferrerRegistry`; `IntegrityError` (`response-malformed`) for more than 256
 * bundles or 256 MiB.
 */
async function findBundles(registry, image) {
    const candidates = (await registry.list(image)).filter((one) => (0,referrer_manifest/* mayHaveType */.WK)(one, bundle_artifact/* isBundleType */.J));
    demandFew(candidates.length, 0);
    const layers = (await (0,turns/* inTurns */.g)(candidates, PARALLEL, ({ digest }) => layersOf(registry, image, digest))).flat();
    const wanted = layers.filter((layer) => "blob" in layer);
    demandFew(wanted.length, wanted.reduce((sum, { blob }) => sum + blob.size, 0));
    const read = await (0,turns/* inTurns */.g)(layers, PARALLEL, (layer) => readLayer(registry, image, layer));
    return {
        bundles: read.filter((one) => "text" in one),
        skipped: read.filter((one) => "reason" in one),
    };
}
async function layersOf(registry, image, digest) {
    const artifact = await registry.read(image, digest);
    if (artifact === undefined)
        return [{ referrer: digest, reason: "unusable" }];
    const blobs = artifact.layers.filter(({ mediaType }) => (0,bundle_artifact/* isBundleType */.J)(mediaType));
    return blobs.map((blob) => ({ referrer: digest, blob }));
}
async function readLayer(registry, image, layer) {
    if ("reason" in layer)
        return layer;
    const { referrer, blob } = layer;
    const bytes = await registry.readBlob(image, blob);
    if (bytes === undefined)
        return { referrer, reason: "gone" };
    const text = decode(bytes);
    return text === undefined ? { referrer, reason: "not-text" } : { referrer, text };
}
/** A byte order mark stays: the text has the bytes of the blob. */
function decode(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function demandFew(count, bytes) {
    if (count <= MAX_BUNDLES && bytes <= MAX_TOTAL_BYTES)
        return;
    throw new errors/* IntegrityError */.cs("response-malformed", `the image has too many bundles to look at: ${count}, ${bytes} bytes`, {
        hint: "Remove what is out of date from the registry, or give the bundles as files.",
    });
}

// EXTERNAL MODULE: ./packages/sigstore/lib/registry/image-subject.js
var image_subject = __webpack_require__(43838);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/source/registry-source.js
// Bundles that a registry keeps beside an image.


const REASONS = {
    unusable: "it is gone, or is no artifact that refers to the image",
    gone: "the registry no longer has its content",
    "not-text": "its content is no UTF-8 text",
};
/** Only images are in a registry. What refers to the image and cannot be read as a bundle is content like any other. */
function registrySource(registry) {
    return {
        name: "the registry",
        find: async (subject) => {
            if (subject.kind !== "oci")
                return [];
            const { bundles, skipped } = await findBundles(registry, (0,image_subject/* imageOfSubject */.N)(subject));
            const originOf = (referrer) => `${subject.name}@${referrer}`;
            return [
                ...bundles.map(({ text, referrer }) => ({ origin: originOf(referrer), content: external_node_buffer_.Buffer.from(text) })),
                ...skipped.map(({ referrer, reason }) => ({ origin: originOf(referrer), lost: REASONS[reason] })),
            ];
        },
    };
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/run/choose-sources.js
// Decides where bundles are looked for.





const NAMES = ["given", "beside", "github", "registry"];
/**
 * `auto`: the bundles given and nothing else, where there are any; otherwise all that there are. Throws `UsageError`
 * (`invalid-input`) for names that are none, and for sources that are not to be had.
 */
function chooseSources(options) {
    const available = availableSources(options);
    const words = (0,lines_of/* linesOf */.D)(options.wanted.replaceAll(/[,\s]+/g, "\n"));
    if (words.length === 0 || (words.length === 1 && words[0] === "auto")) {
        const given = available.get("given");
        return { sources: given === undefined ? [...available.values()] : [given], asksAll: false };
    }
    const names = new Set(words.map(readName));
    const missing = [...names].filter((name) => !available.has(name));
    if (missing.length > 0)
        throw unavailable(missing);
    return { sources: NAMES.flatMap((name) => (names.has(name) ? (available.get(name) ?? []) : [])), asksAll: true };
}
function availableSources(options) {
    const { given, readBeside, github, registry } = options;
    const sources = new Map();
    if (given.length > 0)
        sources.set("given", givenSource(given));
    sources.set("beside", besideSource(readBeside));
    if (github !== undefined)
        sources.set("github", githubSource(github.attestations, github.repository));
    if (registry !== undefined)
        sources.set("registry", registrySource(registry));
    return sources;
}
function readName(word) {
    const name = NAMES.find((known) => known === word);
    if (name !== undefined)
        return name;
    const meant = (0,nearest/* nearest */.p)(word, NAMES);
    throw new errors/* UsageError */.eb("invalid-input", `sources: "${word}" is not one of auto, ${NAMES.join(", ")}.`, {
        hint: meant === undefined ? "Name places where bundles lie." : `Did you mean ${meant}?`,
    });
}
const NEEDS = {
    given: "`given` needs the input `bundles`",
    beside: "`beside` needs files",
    github: "`github` needs a token and a repository, and a run that is not offline",
    registry: "`registry` needs a run that is not offline",
};
function unavailable(missing) {
    return new errors/* UsageError */.eb("invalid-input", "Bundles cannot be looked for where the input `sources` says.", {
        hint: "Correct the inputs, or leave `sources` at `auto`.",
        problems: missing.map((name) => NEEDS[name]),
    });
}

// EXTERNAL MODULE: ./packages/sigstore/lib/trust/trust.js
var trust = __webpack_require__(62587);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/run/default-roots.js
// Who is trusted where the user names no trusted root.

/**
 * The embedded root. Where only keys may sign and no witness is demanded, none: a key needs no authority, and what the public
 * ones know nothing of must not stand in its way.
 */
async function defaultRoots({ signers, thresholds }) {
    const needsNone = signers.some((group) => group.every(({ kind }) => kind === "key"));
    const wantsWitness = (thresholds.timestamps ?? 0) + (thresholds.logEntries ?? 0) > 0;
    return needsNone && !wantsWitness ? [] : (0,trust/* embeddedTrustedRoots */.$u)();
}

// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy = __webpack_require__(39172);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/runtime/lib/files/files-in.js
// Lists what lies in a folder.


/**
 * The names of the regular files in a folder, sorted. Links are left out: they lead to what does not lie there. Throws
 * `UnavailableError` (`not-found`) where the folder cannot be listed.
 */
function filesIn(folder) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        return entries
            .filter((entry) => entry.isFile())
            .map(({ name }) => name)
            .sort();
    }
    catch (cause) {
        throw new errors/* UnavailableError */.hG("not-found", `the folder ${folder} cannot be listed`, {
            hint: "Make the folder readable, or name the bundles.",
            cause,
        });
    }
}

// EXTERNAL MODULE: ./packages/runtime/lib/artifact/read-artifact.js
var read_artifact = __webpack_require__(78844);
// EXTERNAL MODULE: ./packages/sigstore/lib/key/public-key.js
var public_key = __webpack_require__(429);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/run/read-files.js
// Reads files that a user names: bundles, keys, trusted roots. They may lie anywhere.






const MAX_BUNDLES_BYTES = 64 * 1024 * 1024;
/** Of all files beside artifacts together. */
const MAX_BESIDE_BYTES = 512 * 1024 * 1024;
const MAX_ROOT_BYTES = 4 * 1024 * 1024;
const MAX_KEY_BYTES = 64 * 1024;
/** `path` is absolute or relative to `folder`. Errors: those of `readArtifact`, and `UsageError` (`invalid-input`) for too much. */
async function readNamed(path, folder, maxBytes) {
    const [file] = (0,find_artifacts/* namedArtifacts */.H)([path], folder);
    if (file === undefined)
        throw new TypeError("one path names one file");
    const chunks = [];
    let size = 0;
    await (0,read_artifact/* readArtifact */.R)(file, (chunk) => {
        size += chunk.length;
        if (size > maxBytes)
            throw tooLarge(path, maxBytes);
        chunks.push(external_node_buffer_.Buffer.from(chunk));
    });
    return external_node_buffer_.Buffer.concat(chunks);
}
/** Files of bundles, each once; paths are absolute or below `folder`. Errors: those of `readNamed`. */
async function readBundleFiles(paths, folder) {
    const distinct = [...new Set(paths)];
    return Promise.all(distinct.map(async (path) => ({ origin: path, content: await readNamed(path, folder, MAX_BUNDLES_BYTES) })));
}
/** Each folder is listed once, and each file read once. Errors: also those of `filesIn`. */
function besideReader() {
    const folders = new Map();
    const contents = new Map();
    let total = 0;
    const readNew = async (path) => {
        const found = await readBundleFiles([path], "/");
        total += found.reduce((size, { content }) => size + content.length, 0);
        if (total > MAX_BESIDE_BYTES)
            throw tooLarge("What lies beside the artifacts", MAX_BESIDE_BYTES);
        return found;
    };
    // One after the other: whoever fills the folder decides how many there are, and all of them are kept.
    const readAll = async (paths) => {
        const found = [];
        for (const path of paths) {
            const known = contents.get(path) ?? readNew(path);
            contents.set(path, known);
            found.push(...(await known));
        }
        return found;
    };
    return async (path) => {
        const end = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
        const [folder, name] = [path.slice(0, end + 1), path.slice(end + 1)];
        const bundles = folders.get(folder) ?? sortBundles(filesIn(folder));
        folders.set(folder, bundles);
        const own = await readAll((bundles.own.get(name) ?? []).map((one) => folder + one));
        const shared = await readAll(bundles.shared.map((one) => folder + one));
        return [...own, ...shared.map((found) => ({ ...found, isShared: true }))];
    };
}
/** The trusted roots in a file, one a line of JSON. Errors: also those of `readTrustedRoots`. */
async function readRootFile(path, folder) {
    return (0,trust/* readTrustedRoots */.Pn)((await readNamed(path, folder, MAX_ROOT_BYTES)).toString("utf8"));
}
/** The text of a policy that the user names. Errors: those of `readNamed`. */
async function readPolicyFile(path, folder) {
    const text = (await readNamed(path, folder, policy/* MAX_POLICY_BYTES */.mk)).toString("utf8");
    return { file: path, text, repository: undefined, uri: `file:${encodeURI(path)}` };
}
/** The public key in a PEM file. Errors: also those of `readPublicKey`. */
async function readKeyFile(path, folder) {
    return (0,public_key/* readPublicKey */.R)((await readNamed(path, folder, MAX_KEY_BYTES)).toString("utf8"));
}
function tooLarge(path, maxBytes) {
    return new errors/* UsageError */.eb("invalid-input", `${path} is larger than ${maxBytes} bytes.`, {
        hint: "Check that it is the file you meant.",
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/runtime/lib/event/trusted-commit.js
var trusted_commit = __webpack_require__(61330);
// EXTERNAL MODULE: ./packages/runtime/lib/git/repository.js + 26 modules
var git_repository = __webpack_require__(58627);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/run/read-policy.js
// The policy's `verify-artifact` section, read at a commit that can be trusted: what a step before has put into the workspace,
// such as a downloaded artifact, decides nothing.



/** What the input `config` says for no policy file. */
const WITHOUT = "none";
const DOTCOM_SERVER = "https://github.com";
/**
 * A policy that cannot be read is never taken for none. Errors: those of `resolvePolicy`, `UsageError` (`path-not-found`) for a
 * file other than the default one that is not there, and those of git and GitHub.
 */
async function readPolicy(place) {
    const own = await readOwn(place);
    const { event } = place;
    const serverUrl = event.kind === "local" ? DOTCOM_SERVER : event.serverUrl;
    return resolveSection(own, (0,open_ancestry/* openAncestry */.Q)(place.organisationPolicy, place.server), serverUrl);
}
async function readOwn({ path, event, github, env }) {
    if (path === WITHOUT || event.kind === "local")
        return undefined;
    const commit = (0,trusted_commit/* trustedCommit */.T)(event) ?? event.sha;
    const text = github
        ? await github.fileAt(event.repository, commit, path, policy/* MAX_POLICY_BYTES */.mk)
        : await (await (0,git_repository/* openGit */.z)(event.workspace, env)).fileAt(commit, path, policy/* MAX_POLICY_BYTES */.mk);
    const { repository } = event;
    if (text !== undefined)
        return { file: path, text, repository, uri: uriOf({ repository, path, commit }, event.serverUrl) };
    if (path === policy/* POLICY_PATH */.l$)
        return undefined;
    throw new errors/* UsageError */.eb("path-not-found", `there is no policy file ${path} at ${commit}`, {
        hint: `Name a file relative to the root of the repository, or leave the name out for ${policy/* POLICY_PATH */.l$}.`,
    });
}
/** The section in force of a policy and all that it extends. Errors: those of `resolvePolicy`. */
async function resolveSection(own, ancestry, serverUrl = DOTCOM_SERVER) {
    if (own === undefined && ancestry.organisation === undefined)
        return { section: undefined };
    // The schema library takes time to load, and many runs have no policy.
    const { resolvePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1939), __webpack_require__.e(8183), __webpack_require__.e(6451)]).then(__webpack_require__.bind(__webpack_require__, 91416));
    const { policy } = await resolvePolicy(own, {}, ancestry);
    const section = policy["verify-artifact"];
    const origin = own ?? (await organisationText(ancestry, serverUrl));
    return { section, ...(origin === undefined ? {} : { origin: originOf(origin) }) };
}
async function organisationText({ organisation, read }, serverUrl) {
    const text = organisation && (await read(organisation));
    return organisation === undefined || text === undefined ? undefined : { uri: uriOf(organisation, serverUrl), text };
}
function originOf({ uri, text }) {
    return { uri, sha256: (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex") };
}
function uriOf({ repository: { owner, name }, path, commit }, serverUrl) {
    return `git+${serverUrl}/${owner}/${name}@${commit}#${path}`;
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/run/run-facts.js
// Facts about a run of the action that the inputs do not give.


/** The repository named, or that of the run; undefined outside a workflow. Throws `UsageError` (`invalid-input`). */
function askedRepository(named, event) {
    if (named === "")
        return event.kind === "workflow" ? event.repository : undefined;
    const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(named) ?? [];
    if (owner !== undefined && name !== undefined)
        return { owner, name };
    throw new errors/* UsageError */.eb("invalid-input", `repository: "${named}" is not owner/name.`, { hint: "Write owner/name." });
}
/** The workflow that verifies, as certificates name it; outside a workflow this program. */
function verifierId(named, event, env) {
    if (named !== "")
        return named;
    const workflow = env["GITHUB_WORKFLOW_REF"];
    return event.kind === "workflow" && workflow ? `${event.serverUrl}/${workflow}` : OWN_URI;
}
const OWN_URI = `https://github.com/${version/* REPOSITORY */.B}/verify-artifact`;
/** The policy file; without one the demands that the inputs made. */
function summaryPolicy(origin, demands) {
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(demands)).digest("hex");
    return origin ?? { uri: `${OWN_URI}/inputs`, sha256 };
}

// EXTERNAL MODULE: ./packages/sigstore/lib/verify/verified-bundle.js
var verified_bundle = __webpack_require__(27091);
// EXTERNAL MODULE: ./packages/sigstore/lib/verify/match-signer.js + 1 modules
var match_signer = __webpack_require__(5343);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/judge/refusal.js
/** The first refusal there is. */
function firstRefusal(checks) {
    for (const check of checks) {
        const refusal = check();
        if (refusal !== undefined)
            return refusal;
    }
    return undefined;
}
/** Refuses a value that is not the expected one. Nothing at all is not expected either. */
function demandEqual(found, expected, refusal) {
    if (found === expected)
        return undefined;
    const { step, code, what } = refusal;
    return { step, code, detail: `${what} is ${found === undefined ? "missing" : `"${found}"`}, expected "${expected}"` };
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/judge/match-signer.js
// Decides whether the signer of a bundle is one of those that are accepted.


const STEP = "identity";
const HOSTED = "github-hosted";
/** The rules that name the signer, one of each group, or why a group has none. */
function matchSigner(signer, groups) {
    const matched = [];
    for (const group of groups) {
        const refusals = [];
        const rule = group.find((candidate) => {
            const mismatch = (0,match_signer/* signerMismatch */.BN)(signer, candidate);
            if (mismatch !== undefined)
                refusals.push({ step: STEP, ...mismatch });
            return mismatch === undefined;
        });
        if (rule === undefined)
            return refuseAll(refusals);
        matched.push(rule);
    }
    // Without any group there is no policy, which was refused before: it must never become a pass.
    return matched.length > 0 ? matched : refuse("no signer is accepted");
}
/** With one rule its own reason is the clearest; with several each may fail for another. */
function refuseAll(refusals) {
    const [only] = refusals;
    if (only !== undefined && refusals.length === 1)
        return only;
    const reasons = refusals.map(({ detail }) => detail).join("; or ");
    return refuse(reasons === "" ? "no signer is accepted" : reasons);
}
/** A key says nothing about where it was used: where a hosted runner is demanded it does not do. */
function judgeRunner(signer) {
    const found = signer.kind === "certificate" ? signer.claims.runnerEnvironment : undefined;
    return demandEqual(found, HOSTED, { step: STEP, code: "runner-not-hosted", what: "the runner" });
}
function refuse(detail) {
    return { step: STEP, code: "signer-not-allowed", detail };
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/judge/accept-bundle.js
// Decides which of the bundles found for an artifact count: sound, about this artifact, by a signer that is accepted.


/** Whether a bundle counts, or the first reason why not. */
function acceptBundle(outcome, artifact, demands) {
    const { origin } = outcome;
    if (outcome.kind === "refused")
        return { refused: { origin, refusal: outcome.refusal } };
    const { verified } = outcome;
    const rules = matchSigner(verified.signer, demands.signers);
    const refusal = judgeSubject(verified, artifact) ??
        judgeWitnesses(verified, demands) ??
        (isRefusal(rules) ? rules : undefined) ??
        (demands.hostedRunner ? judgeRunner(verified.signer) : undefined);
    if (refusal !== undefined || isRefusal(rules))
        return { refused: { origin, refusal: refusal ?? NO_RULES } };
    return { accepted: { origin, verified, rules } };
}
const NO_RULES = { step: "identity", code: "signer-not-allowed", detail: "no signer is accepted" };
function isRefusal(rules) {
    return !Array.isArray(rules);
}
/** Verification was against this artifact: a second look costs nothing, and a mistake there would pass everything. */
function judgeSubject({ artifact: checked, statement }, artifact) {
    const isSame = checked.algorithm !== artifact.algorithm || checked.hex === artifact.hex;
    const isNamed = statement === undefined || statement.subject.some(({ digest }) => digest[checked.algorithm] === checked.hex);
    if (isSame && isNamed)
        return undefined;
    return { step: "artifact-digest", code: "subject-mismatch", detail: "it is about another artifact" };
}
/** Certificate logs are counted in verification alone. */
function judgeWitnesses({ timestamps, logEntries }, { thresholds }) {
    if (timestamps.length < (thresholds.timestamps ?? 0)) {
        return {
            step: "timestamp",
            code: "too-few-timestamps",
            detail: `it has ${timestamps.length} trusted timestamps, expected ${thresholds.timestamps ?? 0}`,
        };
    }
    if (logEntries.length >= (thresholds.logEntries ?? 0))
        return undefined;
    return {
        step: "transparency-log",
        code: "too-few-log-entries",
        detail: `it has ${logEntries.length} log entries, expected ${thresholds.logEntries ?? 0}`,
    };
}
/** The refusal of the bundle that came furthest: of several bundles, it is the one that was meant. */
function furthest(refused) {
    const rank = ({ refusal }) => verified_bundle/* VERIFICATION_STEPS */.S.indexOf(refusal.step);
    return refused.reduce((best, next) => (best === undefined || rank(next) > rank(best) ? next : best), undefined);
}

// EXTERNAL MODULE: ./packages/sigstore/lib/json/json-value.js
var json_value = __webpack_require__(89753);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/judge/provenance.js
// SLSA provenance as a program sees it. Source: SLSA provenance v1, and the build type of GitHub's workflows
// (https://actions.github.io/buildtypes/workflow/v1).

/** The provenance in a predicate, or undefined where a field that every provenance has is missing. */
function provenance_readProvenance(predicate) {
    const buildType = (0,json_value/* textAt */.$6)(predicate, "buildDefinition", "buildType");
    const builder = (0,json_value/* textAt */.$6)(predicate, "runDetails", "builder", "id");
    const parameters = (0,json_value/* valueAt */.fK)(predicate, "buildDefinition", "externalParameters");
    if (buildType === undefined || builder === undefined || !(0,json_value/* isJsonObject */.OW)(parameters))
        return undefined;
    const workflow = buildType === slsa_provenance/* WORKFLOW_BUILD_TYPE */.gf ? provenance_readWorkflow(parameters) : undefined;
    const github = (0,json_value/* valueAt */.fK)(predicate, "buildDefinition", "internalParameters", "github");
    return {
        buildType,
        builder,
        parameters,
        workflow,
        commits: sourceCommits((0,json_value/* listAt */.gT)(predicate, "buildDefinition", "resolvedDependencies"), workflow),
        invocation: (0,json_value/* textAt */.$6)(predicate, "runDetails", "metadata", "invocationId"),
        github: (0,json_value/* isJsonObject */.OW)(github) ? github : {},
    };
}
function provenance_readWorkflow(parameters) {
    const repository = (0,json_value/* textAt */.$6)(parameters, "workflow", "repository");
    const path = (0,json_value/* textAt */.$6)(parameters, "workflow", "path");
    const ref = (0,json_value/* textAt */.$6)(parameters, "workflow", "ref");
    if (repository === undefined || path === undefined || ref === undefined)
        return undefined;
    return { repository, path, ref };
}
/**
 * Of a workflow, the dependency with its repository and ref: other entries may be the actions that it used. Of another kind
 * of build, the first entry with a commit.
 */
function sourceCommits(dependencies, workflow) {
    const commits = dependencies.flatMap((entry) => {
        const commit = (0,json_value/* textAt */.$6)(entry, "digest", "gitCommit");
        return commit === undefined ? [] : [{ uri: (0,json_value/* textAt */.$6)(entry, "uri"), commit }];
    });
    if (workflow === undefined)
        return commits.slice(0, 1).map(({ commit }) => commit);
    const source = `git+${workflow.repository}@${workflow.ref}`;
    return [...new Set(commits.filter(({ uri }) => uri === source).map(({ commit }) => commit))];
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/judge/agreement.js
// Compares what a certificate says of the signer with what the signed statement says of itself. The authority has checked
// the first, nobody the second: where they disagree, the statement is about something else than it claims.



const agreement_STEP = "predicate";
const CODE = "claims-disagree";
/** Claims of the certificate, by the field of `internalParameters.github` that must be equal to it where it is there. */
const GITHUB_FIELDS = {
    event_name: "buildTrigger",
    repository_id: "sourceRepositoryId",
    repository_owner_id: "sourceRepositoryOwnerId",
    runner_environment: "runnerEnvironment",
};
/** Why certificate and statement do not agree. What a key signed has no claims to disagree with. */
function judgeAgreement({ signer, statement }) {
    if (signer.kind === "key")
        return unreadable(statement);
    const { names, claims } = signer;
    return firstRefusal([
        () => judgeNames(signer),
        () => unreadable(statement),
        () => judgeStatement(names, claims, statement),
    ]);
}
function judgeNames({ names, claims: { buildSignerUri: uri } }) {
    if (uri === undefined || names.includes(uri))
        return undefined;
    return disagree(`the certificate names "${names.join(", ")}" and the workflow "${uri}"`);
}
/** Provenance without the fields that all provenance has cannot agree with anything. */
function unreadable(statement) {
    if (statement?.predicateType !== statement_statement/* PREDICATE_TYPES */.Cs.provenance)
        return undefined;
    if (provenance_readProvenance(statement.predicate) !== undefined)
        return undefined;
    return { step: agreement_STEP, code: "provenance-malformed", detail: "the provenance lacks a field that it must have" };
}
function judgeStatement(names, claims, statement) {
    if (statement?.predicateType === statement_statement/* PREDICATE_TYPES */.Cs.runtimeTrace) {
        return judgeRun((0,json_value/* textAt */.$6)(statement.predicate, "monitoredProcess", "event"), claims, "the watched run");
    }
    if (statement?.predicateType === statement_statement/* PREDICATE_TYPES */.Cs.testResult) {
        return judgeRun((0,json_value/* textAt */.$6)(statement.predicate, "url"), claims, "the run of the test");
    }
    const provenance = statement?.predicateType === statement_statement/* PREDICATE_TYPES */.Cs.provenance ? provenance_readProvenance(statement.predicate) : undefined;
    if (provenance === undefined)
        return undefined;
    return provenance.buildType === slsa_provenance/* WORKFLOW_BUILD_TYPE */.gf
        ? judgeWorkflowBuild(claims, provenance)
        : judgeOtherBuild(names, claims, provenance);
}
/** What an earlier job of the same run saw counts, and a job may be tried again: attempts may differ. */
function judgeRun(stated, { runInvocationUri: claimed }, what) {
    return compare(runOf(stated), runOf(claimed), what);
}
/** The URI of a run without its attempt. */
function runOf(uri) {
    return uri?.replace(/\/attempts\/\d{1,10}$/, "");
}
/** The certificates of GitHub's workflows have every claim, and provenance of its build type every field. */
function judgeWorkflowBuild(claims, provenance) {
    const { workflow, builder, commits, invocation, github } = provenance;
    const config = workflow && `${workflow.repository}/${workflow.path}@${workflow.ref}`;
    return firstRefusal([
        () => compare(builder, claims.buildSignerUri, "the builder"),
        () => compare(workflow?.repository, claims.sourceRepositoryUri, "the source repository"),
        () => compare(workflow?.ref, claims.sourceRepositoryRef, "the source ref"),
        () => compare(config, claims.buildConfigUri, "the workflow"),
        () => compare(commits.length === 1 ? commits[0] : undefined, claims.sourceRepositoryDigest, "the source commit"),
        () => compare(invocation, claims.runInvocationUri, "the run"),
        ...Object.entries(GITHUB_FIELDS).map(([field, claim]) => () => {
            const found = (0,json_value/* textAt */.$6)(github, field);
            return found === undefined ? undefined : compare(found, claims[claim], field);
        }),
    ]);
}
/** Of other builders nobody knows which claims they have: those that are there must agree. */
function judgeOtherBuild(names, claims, provenance) {
    const { builder, commits, invocation } = provenance;
    const { sourceRepositoryDigest: commit, runInvocationUri: run } = claims;
    return firstRefusal([
        () => names.includes(builder) ? undefined : disagree(`the builder is "${builder}", the signer "${names.join(", ")}"`),
        () => (commit === undefined ? undefined : compare(commits[0], commit, "the source commit")),
        () => (run === undefined || invocation === undefined ? undefined : compare(invocation, run, "the run")),
    ]);
}
/** Both must be there and equal. */
function compare(stated, claimed, what) {
    if (claimed === undefined) {
        return { step: agreement_STEP, code: "claim-missing", detail: `the certificate does not say ${what}` };
    }
    return demandEqual(stated, claimed, { step: agreement_STEP, code: CODE, what });
}
function disagree(detail) {
    return { step: agreement_STEP, code: CODE, detail };
}

// EXTERNAL MODULE: ./packages/core/lib/evidence/parse-index.js + 1 modules
var parse_index = __webpack_require__(855);
// EXTERNAL MODULE: ./packages/core/lib/evidence/attempt.js
var evidence_attempt = __webpack_require__(92562);
// EXTERNAL MODULE: ./packages/core/lib/evidence/judge-evidence.js + 2 modules
var judge_evidence = __webpack_require__(92056);
// EXTERNAL MODULE: ./packages/sigstore/lib/statement/bound-index.js
var bound_index = __webpack_require__(74687);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/judge/judge-bound-evidence.js
// Decides whether the evidence that provenance binds says that every step of this suite ran, as strictly as it should, and passed.
// It goes by the signed provenance alone: the indexes are in it, and the verdicts of the reports that they list.





/** What is wrong with an index, in the words of refusals. */
const CODES = {
    "index-missing": "evidence-missing",
    "index-malformed": "evidence-malformed",
    "run-mismatch": "evidence-other-run",
    "report-missing": "evidence-malformed",
    "digest-mismatch": "evidence-malformed",
    "verdict-mismatch": "evidence-malformed",
    "report-duplicate": "evidence-malformed",
    "file-unlisted": "evidence-malformed",
    "step-unfinished": "evidence-step-unfinished",
    "step-failed": "evidence-verdict",
    "step-skipped": "evidence-step-skipped",
    "step-weaker": "evidence-step-weaker",
    "verdict-not-pass": "evidence-verdict",
};
/** Every index must hold: one that does is no answer to one that does not. */
function judgeBoundEvidence(statement, signer, { of, allSteps }) {
    if (statement.predicateType !== statement_statement/* PREDICATE_TYPES */.Cs.provenance)
        return "silent";
    const bound = readIndexes(statement);
    if ("code" in bound)
        return bound;
    const indexes = bound.map(({ index }) => index);
    const [own] = indexes;
    if (own === undefined)
        return "silent";
    const run = judge_bound_evidence_runOf(statement, signer);
    const reports = reportsIn(statement);
    return (firstRefusal([
        ...indexes.map((index) => () => judge_bound_evidence_judgeRun(index, run, own)),
        ...indexes.map((index) => () => judgeIndex(index, reports)),
        ...of.map((name) => () => judgePresence(name, indexes)),
        ...(allSteps ? bound.map((one) => () => judgeSteps(one)) : []),
    ]) ?? "holds");
}
function readIndexes(statement) {
    try {
        return (0,bound_index/* boundIndexes */.h)(statement).map(({ text, name, steps }) => ({ index: (0,parse_index/* parseIndex */.A)(text, name), steps }));
    }
    catch (error) {
        if (error instanceof errors/* LockstepError */.Cj)
            return judge_bound_evidence_refuse("evidence-malformed", error.message);
        throw error;
    }
}
/** As the certificate says. A key says nothing: then it is what the provenance says of itself. */
function judge_bound_evidence_runOf({ predicate }, signer) {
    if (signer.kind === "certificate") {
        const { runInvocationUri: invocation, sourceRepositoryUri, sourceRepositoryDigest: commit } = signer.claims;
        return { invocation, repository: sourceRepositoryUri, commit };
    }
    const provenance = provenance_readProvenance(predicate);
    const [commit, ...others] = provenance?.commits ?? [];
    return {
        invocation: provenance?.invocation,
        repository: provenance?.workflow?.repository,
        commit: others.length > 0 ? undefined : commit,
    };
}
/**
 * `own` is the index of the job that has signed, which provenance binds first. It is of the very attempt that was signed. Another
 * job may have left its evidence in an earlier one: who runs the failed jobs again keeps it.
 */
function judge_bound_evidence_judgeRun({ run }, proven, own) {
    const repository = `${run.server}/${run.repository}`;
    const runUri = `${repository}/actions/runs/${run.runId}/attempts/`;
    const isRun = repository === proven.repository && run.commit === proven.commit;
    const attempt = proven.invocation?.startsWith(runUri) ? proven.invocation.slice(runUri.length) : "";
    const isKept = run.job !== own.run.job && (0,evidence_attempt/* isAttemptUpTo */.I)(run.attempt, attempt);
    if (isRun && attempt !== "" && (run.attempt === attempt || isKept))
        return undefined;
    const detail = `the evidence of the job ${run.job} is of ${runUri}${run.attempt} at ${run.commit}, not of the run that was signed`;
    return judge_bound_evidence_refuse("evidence-other-run", detail);
}
/** Where nobody has compared the steps with the workflow, a step that is not there may have been skipped. */
function judgeSteps({ index, steps }) {
    if (steps === "compared")
        return undefined;
    const detail = `whether the job ${index.run.job} has left steps of this suite out could not be told when it was signed`;
    return judge_bound_evidence_refuse("evidence-steps-unknown", detail);
}
function reportsIn({ predicate }) {
    const reports = new Map();
    for (const entry of (0,json_value/* listAt */.gT)(predicate, "runDetails", "byproducts")) {
        const sha256 = (0,json_value/* textAt */.$6)(entry, "digest", "sha256") ?? "";
        const said = reports.get(sha256) ?? new Set();
        said.add(claimOf((0,json_value/* textAt */.$6)(entry, "annotations", "lockstepTool"), (0,json_value/* textAt */.$6)(entry, "annotations", "lockstepVerdict")));
        reports.set(sha256, said);
    }
    return reports;
}
function claimOf(tool, verdict) {
    return JSON.stringify([tool, verdict]);
}
function judgeIndex(index, reports) {
    const [first] = (0,judge_evidence/* judgeEvidence */.Z0)({ index, files: undefined });
    if (first !== undefined)
        return judge_bound_evidence_refuse(CODES[first.code], `job ${index.run.job}, ${first.what}: ${first.why}`);
    return firstRefusal(index.entries.map((entry) => () => judgeReport(entry, reports)));
}
/** Index and provenance are signed together: both must name the report, and say the same of it. */
function judgeReport({ name, step, verdict, files }, reports) {
    const report = files.find(({ path }) => path.split("/").slice(1).join("/") === "report.json");
    if (report === undefined)
        return undefined;
    const said = reports.get(report.sha256);
    if (said?.size === 1 && said.has(claimOf(name, verdict)))
        return undefined;
    return judge_bound_evidence_refuse("evidence-malformed", `the provenance does not list the report of ${name} (${step}) as its evidence names it`);
}
function judgePresence(name, indexes) {
    const entries = indexes.flatMap((index) => index.entries).filter((entry) => entry.name === name);
    if (entries.some(({ state, verdict }) => state === "finished" && verdict === "pass"))
        return undefined;
    return judge_bound_evidence_refuse("evidence-step-missing", `no step of ${name} has left evidence and passed`);
}
function judge_bound_evidence_refuse(code, detail) {
    return { step: "predicate", code, detail };
}

// EXTERNAL MODULE: ./packages/core/lib/text/glob.js
var text_glob = __webpack_require__(10083);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/judge/judge-provenance.js
// Decides whether provenance says what is demanded. Whether it agrees with the certificate is the matter of agreement.ts.



const judge_provenance_STEP = "predicate";
/** What `externalParameters.workflow` may hold. */
const WORKFLOW_FIELDS = ["ref", "repository", "path"];
/** Why the provenance is not what is demanded: the first thing that it does not say. */
function judgeProvenance(provenance, demand) {
    const { workflow, commits, github, parameters, buildType, builder } = provenance;
    const each = (list, judge) => list.map((expected) => () => judge(expected));
    return firstRefusal([
        ...each(demand.buildTypes, (expected) => equal(buildType, expected, "build-type-unexpected", "the build type")),
        ...each(demand.builders, (expected) => equal(builder, expected, "builder-unexpected", "the builder")),
        ...each(demand.repositories, (expected) => judgeRepository(workflow, expected)),
        ...each(demand.commits, (expected) => judgeCommit(commits, expected)),
        ...each(demand.refs, (glob) => judgeRef(workflow, glob)),
        ...each(demand.events, (events) => judgeEvent((0,json_value/* textAt */.$6)(github, "event_name"), events)),
        () => judgeInputs(parameters["inputs"], demand),
        () => judgeParameters(parameters, demand),
    ]);
}
function equal(found, expected, code, what) {
    return demandEqual(found, expected, { step: judge_provenance_STEP, code, what });
}
function judgeRepository(workflow, expected) {
    const found = (0,match_signer/* repositoryOf */._M)(workflow?.repository);
    return equal(found?.toLowerCase(), expected.toLowerCase(), "source-repository-unexpected", "the source repository");
}
/** Provenance that names no commit, or several, proves none. */
function judgeCommit(commits, expected) {
    const [commit, ...more] = commits;
    if (more.length > 0)
        return judge_provenance_refuse("source-ambiguous", `several source commits are named: ${commits.join(", ")}`);
    return equal(commit, expected, "source-commit-unexpected", "the source commit");
}
function judgeRef(workflow, glob) {
    if (workflow !== undefined && (0,text_glob/* matchesGlob */.k)(glob, workflow.ref))
        return undefined;
    return judge_provenance_refuse("source-ref-unexpected", `the source ref is "${workflow?.ref ?? "missing"}", expected "${glob}"`);
}
function judgeEvent(found, events) {
    if (found !== undefined && events.includes(found))
        return undefined;
    return judge_provenance_refuse("event-unexpected", `the event is "${found ?? "missing"}", expected ${events.join(" or ")}`);
}
/** Every expected input with its value, and no other one. GitHub gives values of the types boolean and number as such. */
function judgeInputs(inputs, { inputs: expected, allowedParameters }) {
    if (inputs !== undefined && !(0,json_value/* isJsonObject */.OW)(inputs))
        return judge_provenance_refuse("parameters-malformed", "the inputs are no object");
    const given = inputs ?? {};
    for (const [name, value] of expected) {
        const refusal = equal(inputText(given, name), value, "input-unexpected", `the input ${name}`);
        if (refusal !== undefined)
            return refusal;
    }
    if (allowedParameters.includes("inputs"))
        return undefined;
    const unknown = Object.keys(given).find((name) => !expected.some(([known]) => known === name) && !allowedParameters.includes(`inputs.${name}`));
    return unknown === undefined ? undefined : judge_provenance_refuse("parameter-unknown", `the input ${unknown} is not expected`);
}
function inputText(inputs, name) {
    const value = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    return typeof value === "string" || typeof value === "boolean" || typeof value === "number"
        ? String(value)
        : undefined;
}
/** A consumer must refuse external parameters that it does not know (SLSA, "Verifying artifacts", step 2). */
function judgeParameters(parameters, { allowedParameters }) {
    const known = ["workflow", "inputs", ...allowedParameters];
    const { workflow } = parameters;
    const extra = (0,json_value/* isJsonObject */.OW)(workflow) ? Object.keys(workflow).filter((field) => !WORKFLOW_FIELDS.includes(field)) : [];
    const unknown = [
        ...Object.keys(parameters).filter((name) => !known.includes(name)),
        ...extra.map((field) => `workflow.${field}`).filter((name) => !known.includes(name)),
    ];
    return unknown.length === 0
        ? undefined
        : judge_provenance_refuse("parameter-unknown", `the external parameter ${unknown[0]} is not expected`);
}
function judge_provenance_refuse(code, detail) {
    return { step: judge_provenance_STEP, code, detail };
}

// EXTERNAL MODULE: ./packages/sigstore/lib/statement/sbom-predicate.js
var sbom_predicate = __webpack_require__(61673);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/judge/judge-sbom.js
// Decides whether a statement holds a bill of materials. That it is about the artifact, its subject has shown.

/** A statement of such a type whose content is of another format is refused. */
function judgeSbom({ predicateType, predicate }) {
    if (!(0,sbom_predicate/* isSbomType */.M)(predicateType))
        return "silent";
    const isKnown = predicateType.startsWith(statement_statement/* PREDICATE_TYPES */.Cs.spdx) ? isSpdx(predicate) : isCycloneDx(predicate);
    if (isKnown)
        return "holds";
    return { step: "predicate", code: "sbom-malformed", detail: `the content is none of the type ${predicateType}` };
}
/** SPDX 2 names its version, SPDX 3 holds a graph of elements (SPDX 2.3, section 6.1; SPDX 3.0.1, "Serialization"). */
function isSpdx(predicate) {
    return /^SPDX-2\.\d{1,3}$/.test((0,json_value/* textAt */.$6)(predicate, "spdxVersion") ?? "") || (0,json_value/* listAt */.gT)(predicate, "@graph").length > 0;
}
function isCycloneDx(predicate) {
    return (0,json_value/* textAt */.$6)(predicate, "bomFormat") === "CycloneDX";
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/judge/judge-test.js
// Decides whether a check of this suite has passed, by a test result or by a report that provenance lists as a byproduct.
// Sources: in-toto attestation framework, "Predicate type: Test Result" v0.1; SLSA provenance v1, `byproducts`.

/** The gate runs several checks, which its byproduct names, and passes only if each of them does. */
const GATE = "gate";
/** `check` is the name of the check, such as `secret-scan`. */
function judgeTest(statement, check) {
    if (statement.predicateType === statement_statement/* PREDICATE_TYPES */.Cs.testResult)
        return judgeResult(statement, check);
    return statement.predicateType === statement_statement/* PREDICATE_TYPES */.Cs.provenance ? judgeByproducts(statement, check) : "silent";
}
/** The result as a whole may be that of several checks: what counts is the test named as the check. */
function judgeResult({ predicate }, check) {
    const named = (list) => (0,json_value/* listAt */.gT)(predicate, list).includes(check);
    if (named("failedTests"))
        return failed(check, "FAILED");
    if (named("passedTests") || named("warnedTests"))
        return "holds";
    return "silent";
}
function judgeByproducts({ predicate }, check) {
    let finding = "silent";
    for (const entry of (0,json_value/* listAt */.gT)(predicate, "runDetails", "byproducts")) {
        const tool = (0,json_value/* textAt */.$6)(entry, "annotations", "lockstepTool");
        const verdict = (0,json_value/* textAt */.$6)(entry, "annotations", "lockstepVerdict");
        if (tool === check && verdict !== "pass")
            return failed(check, verdict ?? "missing");
        const hasRun = tool === check || (tool === GATE && (0,json_value/* listAt */.gT)(entry, "annotations", "lockstepChecks").includes(check));
        if (hasRun && verdict === "pass")
            finding = "holds";
    }
    return finding;
}
function failed(check, result) {
    return { step: "predicate", code: "test-failed", detail: `the result of ${check} is "${result}"` };
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/judge/judge-trace.js
// Decides whether a runtime trace says that egress was blocked and that nobody touched the protection.
// Source: in-toto attestation framework, "Predicate type: Runtime Trace" v0.1, with the fields that harden-runner adds.


const MONITOR = `https://github.com/${version/* REPOSITORY */.B}/harden-runner/v`;
/** Only harden-runner's own trace has the fields that this is decided by. */
function judgeTrace(statement) {
    if (statement.predicateType !== statement_statement/* PREDICATE_TYPES */.Cs.runtimeTrace)
        return "silent";
    const { predicate } = statement;
    if (!(0,json_value/* textAt */.$6)(predicate, "monitor", "type")?.startsWith(MONITOR)) {
        return judge_trace_refuse("egress-monitor-unknown", "the trace is not one of harden-runner");
    }
    const summary = (0,json_value/* valueAt */.fK)(predicate, "monitorLog", "lockstepSummary");
    if (!(0,json_value/* isJsonObject */.OW)(summary))
        return judge_trace_refuse("egress-unknown", "the trace has no summary");
    return judgeSummary(predicate, summary) ?? "holds";
}
function judgeSummary(predicate, summary) {
    const { tampering } = summary;
    if (!(0,json_value/* isJsonObject */.OW)(tampering))
        return judge_trace_refuse("egress-unknown", "the trace does not say whether anything was touched");
    if (Object.keys(tampering).length > 0)
        return judge_trace_refuse("egress-tampered", "somebody touched the protection");
    if ((0,json_value/* textAt */.$6)(predicate, "monitorLog", "lockstepLog", "chain") !== "intact") {
        return judge_trace_refuse("egress-log-broken", "the log of the run is not whole");
    }
    const mode = (0,json_value/* textAt */.$6)(predicate, "monitor", "tracePolicy", "mode");
    if (mode !== "block" || (0,json_value/* textAt */.$6)(summary, "protection") !== "enforcing") {
        return judge_trace_refuse("egress-not-blocked", `the protection was "${(0,json_value/* textAt */.$6)(summary, "protection") ?? "unknown"}", expected "enforcing"`);
    }
    const verdict = (0,json_value/* textAt */.$6)(summary, "verdict");
    return verdict === "pass"
        ? undefined
        : judge_trace_refuse("egress-verdict", `the verdict on the run is "${verdict ?? "missing"}"`);
}
function judge_trace_refuse(code, detail) {
    return { step: "predicate", code, detail };
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/judge/judge-requirement.js
// Decides whether accepted statements meet one requirement.







/** The name of a requirement in reports. */
function requirementId(requirement) {
    return requirement.kind === "predicate" ? requirement.type : requirement.kind;
}
/**
 * Of provenance, bills of materials and other predicates one that says what is demanded is enough: an artifact may be built
 * more than once. Of traces, evidence and results of checks, every accepted one must: what an accepted signer says against an artifact
 * is not made good by another one.
 */
function judgeRequirement(requirement, accepted) {
    const findings = accepted.flatMap((bundle) => {
        const { statement } = bundle.verified;
        return statement === undefined ? [] : [{ bundle, finding: find(statement, requirement, bundle) }];
    });
    const by = findings.flatMap(({ bundle, finding }) => (finding === "holds" ? [bundle] : []));
    const refusal = findings.flatMap(({ finding }) => (typeof finding === "string" ? [] : [finding]))[0];
    if (refusal !== undefined && (needsAll(requirement) || by.length === 0)) {
        return { by: [], refusal, isLacking: !needsAll(requirement) };
    }
    if (by.length > 0)
        return { by, isLacking: false };
    return { by, refusal: missing(requirement), isLacking: true };
}
function missing(requirement) {
    if (requirement.kind === "evidence") {
        return {
            step: "predicate",
            code: "evidence-missing",
            detail: "no accepted provenance binds the evidence of a job",
        };
    }
    const detail = `no accepted statement is about ${requirementId(requirement)}`;
    return { step: "policy", code: "predicate-missing", detail };
}
function needsAll({ kind }) {
    return kind === "egress" || kind === "secret-scan" || kind === "pin-check" || kind === "evidence";
}
function find(statement, requirement, { verified: { signer } }) {
    switch (requirement.kind) {
        case "provenance":
            return findProvenance(statement, requirement);
        case "sbom":
            return judgeSbom(statement);
        case "egress":
            return judgeTrace(statement);
        case "secret-scan":
        case "pin-check":
            return judgeTest(statement, requirement.kind);
        case "evidence":
            return judgeBoundEvidence(statement, signer, requirement);
        case "predicate":
            return statement.predicateType === requirement.type ? judgeVerdict(statement) : "silent";
    }
}
/** Types that are verdicts themselves: one that says no does not meet a demand for its type. */
const VERDICTS = new Map([
    [statement_statement/* PREDICATE_TYPES */.Cs.vsa, ["verificationResult", ["PASSED"]]],
    [statement_statement/* PREDICATE_TYPES */.Cs.testResult, ["result", ["PASSED", "WARNED"]]],
]);
function judgeVerdict({ predicateType, predicate }) {
    const [field = "", good = []] = VERDICTS.get(predicateType) ?? [];
    const found = (0,json_value/* textAt */.$6)(predicate, field);
    if (field === "" || (found !== undefined && good.includes(found)))
        return "holds";
    return { step: "predicate", code: "verdict-not-passed", detail: `its ${field} is "${found ?? "missing"}"` };
}
/** Malformed provenance does not get here: it agrees with nothing. */
function findProvenance({ predicateType, predicate }, requirement) {
    const provenance = predicateType === statement_statement/* PREDICATE_TYPES */.Cs.provenance ? provenance_readProvenance(predicate) : undefined;
    return provenance === undefined ? "silent" : (judgeProvenance(provenance, requirement) ?? "holds");
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/judge/judge-artifact.js
// The decision on one artifact: pure, from what became of its bundles and what is demanded.




/**
 * An artifact passes if every check holds, and there is always at least one. What lacks is a failure, unless a source could
 * not be asked: then it is not known. What an accepted signer says against the artifact is a failure in any case.
 */
function judgeArtifact({ subject, outcomes, silent }, demands) {
    const judged = judge_artifact_distinct(outcomes).map((outcome) => acceptBundle(outcome, subject.digest, demands));
    const signed = judged.flatMap((entry) => ("accepted" in entry ? [entry.accepted] : []));
    const refused = judged.flatMap((entry) => ("refused" in entry ? [entry.refused] : []));
    const compared = signed.map((bundle) => ({ bundle, refusal: judgeAgreement(bundle.verified) }));
    const accepted = compared.flatMap(({ bundle, refusal }) => (refusal === undefined ? [bundle] : []));
    const against = compared.flatMap(({ bundle: { origin }, refusal }) => (refusal ? [{ origin, refusal }] : []));
    const lacking = silent.length > 0 ? "incomplete" : "fail";
    const checks = [
        checkSignatures(signed, refused, demands.attestations, lacking),
        ...(signed.length > 0 ? [checkAgreement(accepted, against)] : []),
        ...demands.require.map((requirement) => {
            const { by, refusal, isLacking } = judgeRequirement(requirement, accepted);
            return toCheck(requirementId(requirement), by, refusal, isLacking ? lacking : "fail");
        }),
        ...silent.map(toSilence),
    ];
    return {
        subject,
        verdict: (0,verdict/* worst */.Q)(checks.map(({ verdict }) => verdict)),
        checks,
        accepted,
        refused: [...refused, ...against],
    };
}
/** The same signature counts once, wherever it was found and however its bundle is written. */
function judge_artifact_distinct(outcomes) {
    const seen = new Set();
    return outcomes.filter((outcome) => {
        if (outcome.kind === "refused")
            return true;
        const { evidenceDigest } = outcome.verified;
        if (seen.has(evidenceDigest))
            return false;
        seen.add(evidenceDigest);
        return true;
    });
}
function checkSignatures(signed, refused, wanted, lacking) {
    const best = furthest(refused);
    const few = {
        step: "policy",
        code: "too-few-attestations",
        detail: `${signed.length} bundles of accepted signers, expected ${wanted}`,
    };
    const none = { step: "policy", code: "no-attestation", detail: "no bundle about this artifact was found" };
    const refusal = signed.length === 0 ? (best?.refusal ?? none) : signed.length < wanted ? few : undefined;
    return toCheck("signature", signed, refusal, lacking);
}
function checkAgreement(accepted, against) {
    return toCheck("agreement", accepted, against[0]?.refusal, "fail");
}
function toCheck(id, by, refusal, bad) {
    const bundles = by.map(({ verified }) => verified.bundleDigest);
    return refusal === undefined ? { id, verdict: "pass", bundles } : { id, verdict: bad, ...refusal, bundles: [] };
}
function toSilence({ source, why }) {
    const detail = `${source} could not be asked: ${why}`;
    return { id: "sources", verdict: "incomplete", step: "policy", code: "source-unavailable", detail, bundles: [] };
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/program.js
// verify-artifact: asks the sources about each artifact, verifies what they have, and decides. No globals, no output.



/** Artifacts that are worked on at once: each may wait for a service. */
const program_PARALLEL = 4;
/**
 * One decision for each subject, in their order. Throws `UsageError` (`no-subjects`) without any: nothing verified is no pass;
 * and `IntegrityError` where the answers of a source make no sense.
 */
async function verifyArtifacts(subjects, demands, ports) {
    if (subjects.length === 0)
        throw nothingToVerify();
    return (0,turns/* inTurns */.g)(subjects, program_PARALLEL, (subject, index) => {
        ports.progress.report("verifying", index, subjects.length);
        return verifyOne(subject, demands, ports);
    });
}
async function verifyOne(subject, demands, ports) {
    const outcomes = [];
    const silent = [];
    let decision = judgeArtifact({ subject, outcomes, silent }, demands);
    for (const source of ports.sources) {
        const found = await ask(source, subject);
        if ("why" in found)
            silent.push({ source: source.name, why: found.why });
        else
            outcomes.push(...(await ports.verifier.verify(subject, found.contents)));
        decision = judgeArtifact({ subject, outcomes, silent }, demands);
        if (!ports.asksAll && decision.verdict === "pass")
            break;
    }
    return decision;
}
async function ask(source, subject) {
    try {
        return { contents: await source.find(subject) };
    }
    catch (error) {
        const isSilent = error instanceof errors/* UnavailableError */.hG || error instanceof errors/* PermissionError */.i_;
        if (isSilent)
            return { why: `${error.message}. ${error.hint}` };
        throw error;
    }
}
function nothingToVerify() {
    return new errors/* UsageError */.eb("no-subjects", "There is no artifact to verify.", {
        hint: "Name files, digests or images, and check that the step before has made them.",
    });
}

// EXTERNAL MODULE: ./packages/sigstore/lib/verify/verify-bundle.js
var verify_bundle = __webpack_require__(65396);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/source/parsed-bundles.js
// Bundles as they were found, parsed once each, with what they are about.


/** Parses each content once, however many artifacts it is tried on. */
class BundleParser {
    #parsed = new WeakMap();
    parse(content) {
        const known = this.#parsed.get(content) ?? parseContent(content);
        this.#parsed.set(content, known);
        return known;
    }
}
async function parseContent(content) {
    try {
        return (await (0,verify_bundle/* readBundles */.A)(content)).map((bundle) => ({ bundle, about: collect(statedDigests(bundle)) }));
    }
    catch (error) {
        if (error instanceof verification_failure/* VerificationFailure */.UD)
            return error;
        throw error;
    }
}
function collect(stated) {
    return {
        digests: new Set(stated.map(parse_digest/* formatDigest */.MO)),
        algorithms: new Set(stated.map(({ algorithm }) => algorithm)),
    };
}
function statedDigests({ bundle: { content } }) {
    if (content.$case === "messageSignature") {
        return toDigest(external_node_buffer_.Buffer.from(content.messageSignature.messageDigest?.digest ?? []).toString("hex"));
    }
    return (0,json_value/* listAt */.gT)(parse(content.dsseEnvelope.payload), "subject").flatMap((subject) => {
        const digest = (0,json_value/* valueAt */.fK)(subject, "digest");
        const values = (0,json_value/* isJsonObject */.OW)(digest) ? Object.values(digest) : [];
        return values.flatMap((hex) => (typeof hex === "string" ? toDigest(hex) : []));
    });
}
function toDigest(hex) {
    const digest = (0,parse_digest/* digestOfHex */.z9)(hex);
    return digest === undefined ? [] : [digest];
}
function parse(payload) {
    try {
        return JSON.parse(external_node_buffer_.Buffer.from(payload).toString("utf8"));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/source/verify-found.js
// Verifies what was found for an artifact, bundle by bundle.


/** Of one file, for signatures that cannot be checked by its digest. */
const MAX_READS = 32;
class FoundVerifier {
    #options;
    #parser = new BundleParser();
    /** By algorithm and path: a file is hashed once, however many bundles state another digest. */
    #hashed = new Map();
    /** How often each file was read as a whole. */
    #reads = new Map();
    constructor(options) {
        this.#options = options;
    }
    /**
     * What became of each bundle. Of a collection, and of what is shared, only those are verified that say they are about the
     * artifact; where none of a collection does, that is the outcome. Errors: whatever is no failure of a bundle.
     */
    async verify(subject, found) {
        const outcomes = [];
        for (const one of found) {
            if ("lost" in one) {
                outcomes.push(verify_found_unreadable(one));
                continue;
            }
            const { origin, content, isShared = false } = one;
            const parsed = await this.#parser.parse(content);
            if (parsed instanceof verification_failure/* VerificationFailure */.UD)
                outcomes.push(refused(origin, parsed));
            else
                outcomes.push(...(await this.#verifyAll(subject, origin, { parsed, isShared })));
        }
        return outcomes;
    }
    async #verifyAll(subject, origin, { parsed, isShared }) {
        const isMeant = parsed.length === 1 && !isShared;
        const wanted = [];
        for (const one of parsed)
            if (isMeant || (await this.#isAbout(one, subject)))
                wanted.push(one);
        if (wanted.length === 0)
            return isShared ? [] : [unrelated(origin)];
        const outcomes = [];
        for (const one of wanted)
            outcomes.push(await this.#verifyOne(subject, origin, one));
        return outcomes;
    }
    /** By what it states: comparing digests is cheap, a signature is not, and every artifact is compared with every bundle. */
    async #isAbout({ bundle, about }, subject) {
        if (!mayBeAbout(about, subject))
            return false;
        if (!bundle.statesDigest)
            return true;
        const known = await this.#digests(subject, about);
        return known.some((digest) => about.digests.has((0,parse_digest/* formatDigest */.MO)(digest)));
    }
    async #verifyOne(subject, origin, { bundle, about }) {
        const { trust, thresholds } = this.#options;
        const { path } = subject;
        try {
            const artifact = {
                digests: await this.#digests(subject, about),
                ...(path === undefined ? {} : { read: (onChunk) => this.#read(path, onChunk) }),
            };
            return { origin, kind: "verified", verified: await (0,verify_bundle/* verifyBundle */.I)(bundle, artifact, trust, thresholds) };
        }
        catch (error) {
            if (error instanceof verification_failure/* VerificationFailure */.UD)
                return refused(origin, error);
            throw error;
        }
    }
    /** A bundle by a key on P-384 states a SHA-384: of a file it can be had, of a digest alone it cannot. */
    async #digests({ digest, path }, { algorithms }) {
        const [other] = algorithms;
        if (algorithms.has(digest.algorithm) || path === undefined || other === undefined)
            return [digest];
        const name = `${other} ${path}`;
        const hashed = this.#hashed.get(name) ?? this.#options.content.digest(path, other, digest);
        this.#hashed.set(name, hashed);
        return [digest, await hashed];
    }
    /** A wrong signature costs its author nothing, and reading a large artifact much. */
    async #read(path, onChunk) {
        const count = (this.#reads.get(path) ?? 0) + 1;
        this.#reads.set(path, count);
        if (count > MAX_READS) {
            throw new verification_failure/* VerificationFailure */.UD("signature", `More than ${MAX_READS} bundles need the artifact to be read again.`);
        }
        return this.#options.content.read(path, onChunk);
    }
}
/** True also where it states a digest of another kind of a file: then the file has to be hashed once more to tell. */
function mayBeAbout({ digests, algorithms }, { digest, path }) {
    if (digests.has((0,parse_digest/* formatDigest */.MO)(digest)))
        return true;
    return !algorithms.has(digest.algorithm) && path !== undefined && algorithms.size > 0;
}
function refused(origin, { step, reason }) {
    return { origin, kind: "refused", refusal: { step, code: "verification-failed", detail: reason } };
}
function verify_found_unreadable({ origin, lost }) {
    const detail = `it is listed, and cannot be looked at: ${lost}`;
    return { origin, kind: "refused", refusal: { step: "bundle-format", code: "bundle-unreadable", detail } };
}
function unrelated(origin) {
    return {
        origin,
        kind: "refused",
        refusal: { step: "artifact-digest", code: "not-about-artifact", detail: "no bundle in it is about the artifact" },
    };
}

// EXTERNAL MODULE: ./packages/runtime/lib/artifact/digest-files.js
var digest_files = __webpack_require__(78219);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/run/artifact-content.js
// The bytes of artifacts on this machine, for bundles that need more than their SHA-256.


const ARTIFACT_CONTENT = {
    digest: async (path, algorithm, known) => {
        const [hashed] = await (0,digest_files/* digestFiles */.E)([{ path }], { algorithms: [algorithm, known.algorithm] });
        const hex = hashed?.digests[algorithm];
        if (hex === undefined || hashed?.digests[known.algorithm] !== known.hex)
            throw changed(path);
        return { algorithm, hex };
    },
    read: (path, onChunk) => (0,read_artifact/* readArtifact */.R)({ path }, onChunk),
};
function changed(path) {
    return new errors/* IntegrityError */.cs("digest-mismatch", `${path} has changed since it was first read.`, {
        hint: "Find out what wrote to the file, and verify it again.",
    });
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/run/verify-run.js





/** Errors: those of `verifyArtifacts`. */
async function verifyRun(request) {
    const { demands, sources, roots, keys, policy, progress, now } = request;
    const [leftOut, subjects] = split(request.subjects);
    const verifier = new FoundVerifier({
        trust: { roots, keys },
        thresholds: demands.thresholds,
        content: ARTIFACT_CONTENT,
    });
    const decisions = await verifyArtifacts(subjects, demands, { ...sources, verifier, progress });
    return { decisions, report: buildVerifyReport(decisions, { demands, policy, leftOut, now }) };
}
/** Evidence among the files is no artifact: nobody signs a signature. */
function split(subjects) {
    const isEvidence = ({ kind, name }) => kind === "file" && isBundleName(name);
    return [subjects.filter(isEvidence).map(({ name }) => name), subjects.filter((subject) => !isEvidence(subject))];
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/command.js
// verify-artifact as a person starts it: files and options in, a report out. It writes nothing.














/** Errors: `UsageError` for whatever of the wish is wrong, and those of the program. */
async function verifyCommand(wish) {
    const { folder, env, progress, offline } = wish;
    const wishes = readWishes({ ...NO_WISHES, ...wish.demands });
    const policy = await policyOf(wish);
    const key = wish.key === undefined ? undefined : await readKeyFile(wish.key, folder);
    const demands = resolveDemands({ section: policy.section, wishes, keyHint: key?.hint });
    const repository = askedRepository(wish.repository ?? "", { kind: "local", name: "local" });
    const sources = chooseSources({
        wanted: "auto",
        given: await readBundleFiles(wish.bundles, folder),
        readBeside: besideReader(),
        github: offline || repository === undefined ? undefined : { attestations: openAttestations(env), repository },
        registry: undefined,
    });
    const { trustedRoot } = wish;
    const { report } = await verifyRun({
        subjects: await readSubjects(wish.artifacts, folder),
        roots: trustedRoot === undefined ? await defaultRoots(demands) : await readRootFile(trustedRoot, folder),
        keys: key === undefined ? [] : [key],
        policy: policy.origin,
        ...{ demands, sources, progress },
        now: new Date(),
    });
    return report;
}
async function policyOf({ policy, organisationPolicy, offline, folder, env }) {
    const own = policy === undefined ? undefined : await readPolicyFile(policy, folder);
    const server = () => (0,lazy_github/* createGitHub */.C)({ apiUrl: (0,api_url/* apiUrlIn */.$m)(env), token: tokenIn(env), cacheDir: undefined });
    return resolveSection(own, (0,open_ancestry/* openAncestry */.Q)(organisationPolicy, offline ? undefined : server));
}
function tokenIn(env) {
    const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"];
    return token ? new secret/* Secret */.z(token) : undefined;
}
function openAttestations(env) {
    return openStoredAttestations({ apiUrl: (0,api_url/* apiUrlIn */.$m)(env), env, token: tokenIn(env) });
}
/** A word that is a digest is taken for one. */
async function readSubjects(words, folder) {
    const digests = words.flatMap((word) => {
        const digest = (0,parse_digest/* parseDigest */.m)(word);
        return digest === undefined ? [] : [{ kind: "digest", name: word, digest }];
    });
    const paths = words.filter((word) => (0,parse_digest/* parseDigest */.m)(word) === undefined);
    return [...(await (0,file_subjects/* fileSubjects */.Q)((0,find_artifacts/* namedArtifacts */.H)(paths, folder))), ...digests];
}
/** The report as text or JSON. */
function renderReport(report, format, palette = render_palette/* PLAIN */.t) {
    return format === "json" ? renderVerifyJson(report) : renderVerifyText(report, palette);
}

// EXTERNAL MODULE: ./packages/runtime/lib/runner/run-action.js + 5 modules
var run_action = __webpack_require__(20305);
// EXTERNAL MODULE: ./packages/runtime/lib/runner/read-inputs.js
var read_inputs = __webpack_require__(82463);
// EXTERNAL MODULE: ./packages/runtime/lib/event/read-event.js + 2 modules
var read_event = __webpack_require__(31207);
// EXTERNAL MODULE: ./packages/runtime/lib/runner/output-folder.js
var output_folder = __webpack_require__(66165);
// EXTERNAL MODULE: ./packages/runtime/lib/files/write-whole.js
var write_whole = __webpack_require__(17595);
// EXTERNAL MODULE: ./packages/runtime/lib/registry/lazy-referrers.js + 3 modules
var lazy_referrers = __webpack_require__(33956);
// EXTERNAL MODULE: ./packages/sigstore/lib/subject/gather-subjects.js + 4 modules
var gather_subjects = __webpack_require__(3985);
// EXTERNAL MODULE: ./packages/core/lib/text/escape-markdown.js
var escape_markdown = __webpack_require__(4054);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/report/render-verify-summary.js
// Renders the report as the job summary: the most rows that fit. Everything that was named or attested is escaped.



/** GitHub drops a step's summary above 1 MiB (docs, "Workflow commands", "Step isolation and limits"). Some is left free. */
const MAX_BYTES = 960 * 1024;
/** Rows tried in this order until the summary fits. */
const ROW_LIMITS = [1_024, 200, 50, 10];
const MAX_NAME = 300;
const render_verify_summary_MARKS = { pass: "✅", fail: "❌", incomplete: "⚠️" };
/** GitHub Flavored Markdown of at most `maxBytes` bytes. What does not fit is counted. */
function renderVerifySummary(report, maxBytes = MAX_BYTES) {
    const head = `## ${render_verify_summary_MARKS[report.verdict]} lockstep verify-artifact\n\n${describeOutcome(report)}`;
    for (const rows of ROW_LIMITS) {
        const summary = `${head}\n\n${renderTable(report, rows)}\n`;
        if (external_node_buffer_.Buffer.byteLength(summary) <= maxBytes)
            return summary;
    }
    return `${head}\n\nThe table is too long for a job summary: see the JSON report.\n`;
}
function renderTable({ artifacts }, rows) {
    // What did not pass comes first: it is what people look for.
    const sorted = [...artifacts].sort((a, b) => Number(a.verdict === "pass") - Number(b.verdict === "pass"));
    const left = artifacts.length - rows;
    const lines = [
        "| | Artifact | Digest | Signed by | Result |",
        "| --- | --- | --- | --- | --- |",
        ...sorted.slice(0, rows).map(renderRow),
    ];
    return left > 0 ? `${lines.join("\n")}\n\nand ${left} more: see the JSON report.` : lines.join("\n");
}
function renderRow(artifact) {
    const { name, digest, verdict, bundles } = artifact;
    const signers = [...new Set(bundles.map(({ signer }) => describeSignerOf(signer)))];
    const failure = firstFailure(artifact);
    const cells = [
        render_verify_summary_MARKS[verdict],
        (0,escape_markdown/* markdownCodeCell */.d)((0,clip/* clip */.$)(name, MAX_NAME)),
        (0,escape_markdown/* markdownCodeCell */.d)(digest),
        signers.map((signer) => (0,escape_markdown/* markdownCodeCell */.d)(signer)).join("<br>"),
        (0,escape_markdown/* escapeMarkdown */.FV)(failure === undefined ? `all ${artifact.checks.length} checks hold` : describeCheck(failure)),
    ];
    return `| ${cells.join(" | ")} |`;
}

// EXTERNAL MODULE: ./packages/core/lib/action/spec.js
var spec = __webpack_require__(60869);
// EXTERNAL MODULE: ./packages/core/lib/action/input.js
var input = __webpack_require__(14604);
// EXTERNAL MODULE: ./packages/core/lib/policy/inherit/organisation-policy-input.js
var organisation_policy_input = __webpack_require__(28902);
// EXTERNAL MODULE: ./packages/core/lib/evidence/evidence-output.js
var evidence_output = __webpack_require__(86110);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/spec.js
// The declaration of the verify-artifact action. What is demanded can stand here and in the policy: see demand/resolve-demands.ts.

const LIST_LENGTH = 256 * 1024;
const BOTH = "What the policy says holds as well.";
const VSA_CHOICES = ["none", "unsigned", "key", "identity"];
const spec_spec = (0,spec/* defineAction */.Q)({
    name: "verify-artifact",
    title: "lockstep verify-artifact",
    description: "Refuses artifacts that lack the evidence a policy demands.",
    branding: { icon: "shield", color: "blue" },
    inputs: {
        artifacts: (0,input/* text */.Qq)({
            description: "Globs over the files to verify, one a line, relative to the workspace: `*` within a folder, `**` over folders; a line that begins with `!` leaves out what it matches. Files that end in `.sigstore.json`, `.sigstore` or `.intoto.jsonl` are evidence: they are left out, and the report names them.",
            maxLength: LIST_LENGTH,
        }),
        digests: (0,input/* text */.Qq)({
            description: "Digests of artifacts that are not here, one a line: `sha256:<hex> <name>`.",
            maxLength: LIST_LENGTH,
        }),
        images: (0,input/* text */.Qq)({
            description: "Images to verify, one a line, by digest: `registry/name@sha256:<hex>`.",
            maxLength: LIST_LENGTH,
        }),
        bundles: (0,input/* text */.Qq)({
            description: "Paths of files with Sigstore bundles, one a line. A file holds one bundle, or one a line.",
            maxLength: LIST_LENGTH,
        }),
        sources: (0,input/* text */.Qq)({
            description: "Where bundles are looked for: `given` (the input `bundles`), `beside` (files beside an artifact, such as `<file>.sigstore.json` and `*.intoto.jsonl`), `github` (its attestations), `registry` (beside an image). `auto`: those that fit, in this order, until the artifact passes; a list: all of them.",
            default: "auto",
        }),
        repository: (0,input/* text */.Qq)({
            description: "The repository whose attestations GitHub is asked for, `owner/name`. Default: that of the run.",
        }),
        offline: (0,input/* flag */.Jt)({
            description: "Uses no network: bundles come from files, the policy from the commit in the checkout, and who is trusted from the trusted root given or embedded.",
            default: false,
        }),
        "trusted-root": (0,input/* text */.Qq)({
            description: "Path of a trusted root, or of several, one a line of JSON. Default: that of the public instance of Sigstore, as of this version. GitHub's own instance, which signs for private repositories, has another one: `gh attestation trusted-root`.",
        }),
        "refresh-trusted-root": (0,input/* flag */.Jt)({
            description: "Asks the public instance for its present trusted root, instead of the embedded one.",
            default: false,
        }),
        key: (0,input/* text */.Qq)({
            description: "Path of a public key in PEM. It must have signed, unless the policy lists it among others.",
        }),
        "signer-workflow": (0,input/* text */.Qq)({
            description: `The workflow that must have signed: \`.github/workflows/x.yml\` of the source repository, or \`owner/repository/.github/workflows/x.yml\` of a reusable one. Wants \`signer-repository\`, \`signer-repository-id\` or \`signer-owner-id\`. ${BOTH}`,
        }),
        "signer-repository": (0,input/* text */.Qq)({ description: "The source repository, `owner/name`." }),
        "signer-repository-id": (0,input/* text */.Qq)({ description: "The id of the source repository, which no other one ever gets." }),
        "signer-owner-id": (0,input/* text */.Qq)({ description: "The id of its owner." }),
        "signer-ref": (0,input/* text */.Qq)({ description: "Glob over the whole ref that was built, such as `refs/tags/v*`." }),
        "certificate-identity": (0,input/* text */.Qq)({
            description: "The identity in the signer's certificate, exactly. Wants `certificate-oidc-issuer`.",
        }),
        "certificate-oidc-issuer": (0,input/* text */.Qq)({
            description: "The issuer of the signer's identity, exactly. Default for a workflow: `https://token.actions.githubusercontent.com`.",
        }),
        require: (0,input/* text */.Qq)({
            description: `What must be attested, one a line: \`provenance\`, \`sbom\`, \`egress\` (blocked and not tampered with), \`secret-scan\` and \`pin-check\` (passed), \`evidence\` (no step of this suite was skipped, weakened or failed), or the URI of a predicate type. ${BOTH}`,
        }),
        builder: (0,input/* text */.Qq)({ description: "Provenance must name this builder, exactly. It must be the signer in any case." }),
        "build-type": (0,input/* text */.Qq)({
            description: "Provenance must be of this build type. Default: that of GitHub's workflows, `https://actions.github.io/buildtypes/workflow/v1`.",
        }),
        "source-repository": (0,input/* text */.Qq)({ description: "Provenance must name this repository, `owner/name`." }),
        "source-commit": (0,input/* text */.Qq)({ description: "Provenance must name this commit, such as that of `github.sha`." }),
        "source-ref": (0,input/* text */.Qq)({ description: "Glob over the whole ref that provenance must name." }),
        events: (0,input/* text */.Qq)({ description: "The events of which one must have started the build, one a line." }),
        "dispatch-inputs": (0,input/* text */.Qq)({
            description: "Inputs of a manual run, one a line as `name=value`. Provenance must have them, and no others.",
            maxLength: LIST_LENGTH,
        }),
        "allow-parameters": (0,input/* text */.Qq)({
            description: "Further external parameters that provenance may have, one a line, such as `inputs.name`. Of those that the policy allows, too, where it speaks of provenance.",
        }),
        runner: (0,input/* optionalChoice */.AU)(["any", "github-hosted"], {
            description: "`github-hosted`: signers must have run on GitHub's own runners. The stricter of this and the policy holds.",
        }),
        timestamps: (0,input/* text */.Qq)({
            description: "Trusted times that each bundle must have, each of another authority. Of this and the policy the higher holds.",
        }),
        "log-entries": (0,input/* text */.Qq)({
            description: "Entries that each bundle must have, each in another transparency log. Default: one where the trusted root has logs, and none for a key.",
        }),
        "certificate-logs": (0,input/* text */.Qq)({
            description: "Certificate logs that must know the signer's certificate. Default: one where the trusted root has any.",
        }),
        attestations: (0,input/* text */.Qq)({
            description: "Different bundles of accepted signers that each artifact must have. Default: 1.",
        }),
        vsa: (0,input/* choice */.Yq)(VSA_CHOICES, {
            description: "Writes a verification summary (`https://slsa.dev/verification_summary/v1`) for each artifact that passed or failed. `unsigned`: the statement alone. `key`: signed with `vsa-key`. `identity`: signed with the job's identity, which needs `id-token: write`. Signed ones are written as a bundle and as a plain DSSE envelope.",
            default: "none",
        }),
        "vsa-key": (0,input/* secret */.rJ)({ description: "The private key in PEM that signs summaries." }),
        "vsa-key-password": (0,input/* secret */.rJ)({ description: "The password of an encrypted key." }),
        "vsa-signing-config": (0,input/* text */.Qq)({
            description: "Path of a signing configuration for summaries that are signed with the job's identity.",
        }),
        "verifier-id": (0,input/* text */.Qq)({
            description: "The URI by which summaries name the verifier. Default: the workflow of this run.",
        }),
        "resource-uri": (0,input/* text */.Qq)({
            description: "The URI by which summaries name what was verified. `{name}` stands for the name of the artifact. Default: a package URL with its digest.",
        }),
        config: (0,input/* text */.Qq)({
            description: "The policy file, relative to the repository root, or `none`. It is read at the commit of the run, for a proposed change at its base, never from the files of the workspace.",
            default: policy/* POLICY_PATH */.l$,
        }),
        "organisation-policy": organisation_policy_input/* ORGANISATION_POLICY_INPUT */.R,
        token: (0,input/* secret */.rJ)({
            description: "Reads the policy and attestations, and images of ghcr.io. The token of the job is enough.",
            default: "${{ github.token }}",
        }),
    },
    outputs: {
        verdict: "`pass`, `fail` or `incomplete`. Only `pass` lets the step succeed.",
        verified: "How many artifacts passed.",
        report: "Path of the JSON report (schema 1).",
        "vsa-path": "Path of the folder with the verification summaries; empty where none were asked for.",
        ...evidence_output/* EVIDENCE_OUTPUT */._,
    },
    permissions: { contents: "read", attestations: "read" },
    phases: ["main"],
});

// EXTERNAL MODULE: ./packages/core/lib/action/parse-inputs.js
var parse_inputs = __webpack_require__(29805);
// EXTERNAL MODULE: ./packages/sigstore/lib/sign/signing-inputs.js
var signing_inputs = __webpack_require__(71381);
// EXTERNAL MODULE: ./packages/sigstore/lib/sign/open-signing.js + 31 modules
var open_signing = __webpack_require__(24773);
;// CONCATENATED MODULE: ./actions/verify-artifact/lib/vsa/open-summary-session.js
// Opens what signs verification summaries. The inputs are a part of those with which artifacts are signed.


/** Only its inputs are used. */
const SIGNING = {
    name: "vsa",
    title: "lockstep verify-artifact",
    description: "Signs verification summaries.",
    branding: { icon: "shield", color: "blue" },
    inputs: signing_inputs/* SIGNING_INPUTS */.i,
    outputs: {},
    permissions: {},
    phases: ["main"],
};
/** Throws `UsageError` (`invalid-input`) where summaries are to be signed with a key and there is none. */
function demandSummaryKey({ vsa, "vsa-key": key }) {
    if (vsa !== "key" || key !== undefined)
        return;
    throw new errors/* UsageError */.eb("invalid-input", "vsa: `key` needs the input `vsa-key`.", {
        hint: "Give a private key in PEM, or choose `identity` or `unsigned`.",
    });
}
/** Undefined where summaries are not to be signed. Errors: those of `openSigning` and `demandSummaryKey`. */
async function openSummarySession(inputs, context) {
    if (inputs.vsa === "none" || inputs.vsa === "unsigned")
        return undefined;
    demandSummaryKey(inputs);
    const defaults = (0,parse_inputs/* parseInputs */.T)(SIGNING, { "signing-config": inputs["vsa-signing-config"] });
    const isKeyed = inputs.vsa === "key";
    return (0,open_signing/* openSigning */.O)({
        ...defaults,
        key: isKeyed ? inputs["vsa-key"] : undefined,
        "key-password": isKeyed ? inputs["vsa-key-password"] : undefined,
        "trusted-root": isKeyed ? "" : inputs["trusted-root"],
    }, 
    // A key in the environment is that of another step.
    { ...context, env: withoutKey(context.env) });
}
function withoutKey(env) {
    return { ...env, LOCKSTEP_SIGNING_KEY: undefined, LOCKSTEP_SIGNING_KEY_PASSWORD: undefined };
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/vsa/sign-summaries.js
// Signs verification summaries and writes each as a bundle and as a plain DSSE envelope, which verifiers without Sigstore read.
// Source: DSSE, "Envelope", v1.

/**
 * The files of all summaries: of a signed one a bundle (`.vsa.sigstore.json`) and an envelope (`.vsa.dsse.json`), without a
 * session the statement alone (`.vsa.json`). Errors: those of `SigningSession.signStatement`.
 */
async function summaryFiles(summaries, session) {
    const files = await Promise.all(summaries.map(async ({ subject, statement }) => {
        const name = fileName(subject);
        if (session === undefined)
            return [{ name: `${name}.vsa.json`, text: lineOf(statement) }];
        const { bundle } = await session.signStatement(statement);
        return [
            { name: `${name}.vsa.sigstore.json`, text: lineOf(bundle) },
            { name: `${name}.vsa.dsse.json`, text: lineOf(envelopeOf(bundle)) },
        ];
    }));
    return files.flat();
}
/** The signature in a bundle is the envelope itself. */
function envelopeOf(bundle) {
    if (bundle.dsseEnvelope === undefined)
        throw new TypeError("a signed statement is in an envelope");
    return bundle.dsseEnvelope;
}
function lineOf(value) {
    return `${JSON.stringify(value)}\n`;
}
/** Names are hostile text, may be long, and equal in their last part: a digest of the whole name tells files apart. */
function fileName({ name, digest }) {
    const last = name.split(/[\\/]/).at(-1) ?? "";
    const plain = last
        .replace(/[^A-Za-z0-9._-]/g, "_")
        .replace(/^\.+/, "_")
        .slice(0, 100);
    const mark = (0,external_node_crypto_.createHash)("sha256").update(`${digest.hex} ${name}`).digest("hex").slice(0, 12);
    return `${plain === "" ? "artifact" : plain}.${mark}`;
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/vsa/summary-statement.js
// The verdict on an artifact as a verification summary. Source: SLSA v1.1, "Verification Summary Attestation"; package URLs:
// package-url/purl-spec, the types `generic` and `oci`.



const SLSA_VERSION = "1.1";
/** The statement; undefined where nothing is decided: a summary can only say passed or failed. */
function summaryStatement(decision, facts) {
    const { subject, verdict, accepted } = decision;
    if (verdict === "incomplete")
        return undefined;
    const { algorithm, hex } = subject.digest;
    return {
        _type: statement_statement/* STATEMENT_TYPE */.zG,
        subject: [{ name: subject.name, digest: { [algorithm]: hex } }],
        predicateType: statement_statement/* PREDICATE_TYPES */.Cs.vsa,
        predicate: {
            verifier: { id: facts.verifierId, version: { lockstep: version/* VERSION */.x } },
            timeVerified: facts.now.toISOString(),
            resourceUri: resourceUri(subject, facts.resourceUri),
            policy: { uri: facts.policy.uri, digest: { sha256: facts.policy.sha256 } },
            inputAttestations: accepted.map(({ verified }) => ({ digest: { sha256: verified.bundleDigest } })),
            verificationResult: verdict === "pass" ? "PASSED" : "FAILED",
            verifiedLevels: [verdict === "pass" ? `SLSA_BUILD_LEVEL_${buildLevel(accepted)}` : "FAILED"],
            slsaVersion: SLSA_VERSION,
        },
    };
}
function resourceUri(subject, template) {
    if (template !== "")
        return template.replaceAll("{name}", () => encodePath(subject.name));
    const digest = encodeURIComponent((0,parse_digest/* formatDigest */.MO)(subject.digest));
    if (subject.kind !== "oci")
        return `pkg:generic/${encodePath(subject.name)}?checksum=${digest}`;
    const name = subject.name.split("/").at(-1) ?? subject.name;
    return `pkg:oci/${encodeURIComponent(name)}@${digest}?repository_url=${encodeURIComponent(subject.name)}`;
}
function encodePath(name) {
    return name.split("/").map(encodeURIComponent).join("/");
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/weaker-inputs.js
// What inputs take away from what verify-artifact demands without them.

function weakerInputs({ config }) {
    if (config === policy/* POLICY_PATH */.l$)
        return [];
    if (config === "none")
        return ["The policy was not read (config: none)."];
    return [`The policy was read from ${config}, not from ${policy/* POLICY_PATH */.l$}.`];
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/run/verify-step.js
// One step of the action: from its inputs to its outputs.




















/**
 * Verifies what the inputs name, and gives how the step ends: 0 for a pass alone. Who must have signed is decided before any
 * artifact is read. Errors: `UsageError` for whatever is wrong with the inputs or the policy, and those of the program.
 */
async function verifyStep(runner, evidence, env) {
    const inputs = (0,read_inputs/* readInputs */.K)(spec_spec, runner);
    const workspace = env["GITHUB_WORKSPACE"] || process.cwd();
    const event = (0,read_event/* readEvent */.j)(env);
    const step = { inputs, event, env, workspace, runner, evidence };
    evidence.weaken(weakerInputs(inputs));
    demandSummaryKey(inputs);
    const wishes = readWishes(inputs);
    const github = inputs.offline ? undefined : openGitHub(step);
    const policy = await readPolicy({
        ...{ path: inputs.config, organisationPolicy: inputs["organisation-policy"], event, github, env },
        server: inputs.offline ? undefined : () => github ?? openPublic(event, env),
    });
    const key = inputs.key === "" ? undefined : await readKeyFile(inputs.key, workspace);
    const demands = resolveDemands({ section: policy.section, wishes, keyHint: key?.hint });
    const [roots, sources] = [await openRoots(step, demands), await openSources(step)];
    const { artifacts: patterns, digests, images } = inputs;
    const subjects = await (0,gather_subjects/* gatherSubjects */.H)({ patterns, digests, images }, workspace);
    const progress = { report: () => undefined };
    const keys = key === undefined ? [] : [key];
    const origin = policy.origin;
    const result = await verifyRun({
        ...{ subjects, demands, sources, roots, keys, policy: origin, progress },
        now: new Date(),
    });
    await publish(result, origin, step);
    const { verdict } = result.report;
    return { exitCode: verdict === "pass" ? 0 : 1, verdict };
}
function openGitHub({ inputs: { token }, event }) {
    return token && event.kind === "workflow"
        ? (0,lazy_github/* createGitHub */.C)({ apiUrl: event.apiUrl, token, cacheDir: undefined })
        : undefined;
}
/** For policies of public repositories, where there is no token. */
function openPublic(event, env) {
    return (0,lazy_github/* createGitHub */.C)({ apiUrl: (0,api_url/* apiUrlOf */.po)(event, env), token: undefined, cacheDir: undefined });
}
async function openRoots({ inputs, env, workspace }, demands) {
    if (inputs["trusted-root"] !== "")
        return readRootFile(inputs["trusted-root"], workspace);
    if (!inputs["refresh-trusted-root"] || inputs.offline)
        return defaultRoots(demands);
    return (0,trust/* refreshTrustedRoots */.Qb)({ cacheFolder: (0,output_folder/* outputFolder */.q)("trusted-root", env) });
}
async function openSources({ inputs, event, env, workspace }) {
    const { token, offline } = inputs;
    const repository = askedRepository(inputs.repository, event);
    const apiUrl = (0,api_url/* apiUrlOf */.po)(event, env);
    return chooseSources({
        wanted: inputs.sources,
        given: await readBundleFiles((0,lines_of/* linesOf */.D)(inputs.bundles), workspace),
        readBeside: besideReader(),
        github: offline || repository === undefined
            ? undefined
            : { attestations: openStoredAttestations({ apiUrl, token, env }), repository },
        registry: offline ? undefined : (0,lazy_referrers/* openReferrerRegistry */.D)({ env, githubToken: token, untrusted: [workspace] }),
    });
}
async function publish({ report, decisions }, origin, step) {
    const { runner, evidence } = step;
    runner.setOutput("report", evidence.write("report.json", renderVerifyJson(report)));
    runner.printUntrusted(renderVerifyText(report, render_palette/* PLAIN */.t));
    runner.appendSummary(renderVerifySummary(report));
    runner.setOutput("vsa-path", await writeSummaries({ report, decisions }, origin, step));
    runner.setOutput("verified", String(decisions.filter(({ verdict }) => verdict === "pass").length));
    // Last, so that no later step reads a verdict of a step that then broke.
    runner.setOutput("verdict", report.verdict);
}
/** Gives the folder; empty where no summary was asked for. */
async function writeSummaries(result, origin, step) {
    const { inputs, event, env, workspace } = step;
    if (inputs.vsa === "none")
        return "";
    const facts = {
        verifierId: verifierId(inputs["verifier-id"], event, env),
        resourceUri: inputs["resource-uri"],
        policy: summaryPolicy(origin, result.report.demands),
        now: new Date(result.report.verifiedAt),
    };
    const summaries = result.decisions.flatMap((decision) => {
        const statement = summaryStatement(decision, facts);
        return statement === undefined ? [] : [{ subject: decision.subject, statement }];
    });
    const session = await openSummarySession(inputs, { env, folder: workspace });
    const folder = (0,output_folder/* outputFolder */.q)("vsa", env);
    for (const { name, text } of await summaryFiles(summaries, session))
        (0,write_whole/* writeWhole */.f)(`${folder}/${name}`, text);
    return folder;
}

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/main.js
// The main phase of the verify-artifact action.



const run = (env = process.env) => (0,run_action/* runAction */.C)(spec_spec, (runner, evidence) => {
    (0,read_inputs/* maskSecrets */.Q)(spec_spec, runner);
    return verifyStep(runner, evidence, env);
}, env);

;// CONCATENATED MODULE: ./actions/verify-artifact/lib/index.js
// What the command line needs of verify-artifact.





/***/ }),

/***/ 28902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ORGANISATION_POLICY_INPUT)
/* harmony export */ });
/* harmony import */ var _action_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14604);
// The input of every action that reads a policy, by which a required workflow names the policy of the organisation.

const ORGANISATION_POLICY_INPUT = (0,_action_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    description: "A policy that the repository's own is taken to extend, whether it says so or not: `owner/repository/path@` and the full id of a commit. Without a policy of the repository it holds alone. For required workflows.",
});


/***/ }),

/***/ 92352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   d0: () => (/* binding */ formatPolicyReference),
/* harmony export */   fL: () => (/* binding */ explainReference),
/* harmony export */   lc: () => (/* binding */ POLICY_REFERENCE),
/* harmony export */   tz: () => (/* binding */ parsePolicyReference)
/* harmony export */ });
/** A path of one to sixteen segments, none of which is `.` or `..`; a full commit id, SHA-1 or SHA-256. */
const POLICY_REFERENCE = /^(?!\.{1,2}\/)([A-Za-z0-9_.-]{1,100})\/(?!\.{1,2}\/)([A-Za-z0-9_.-]{1,100})\/((?:(?!\.{1,2}[/@])[A-Za-z0-9_.+-]{1,100}\/){0,15}(?!\.{1,2}@)[A-Za-z0-9_.+-]{1,100})@([0-9a-f]{40}|[0-9a-f]{64})$/;
/** Undefined for anything but `owner/repository/path@` and a full commit id. */
function parsePolicyReference(text) {
    const [, owner, name, path, commit] = POLICY_REFERENCE.exec(text) ?? [];
    if (owner === undefined || name === undefined || path === undefined || commit === undefined)
        return undefined;
    return { repository: { owner, name }, path, commit };
}
function formatPolicyReference({ repository: { owner, name }, path, commit }) {
    return `${owner}/${name}/${path}@${commit}`;
}
/** What is wrong with a text that names no policy, and what would be right. */
function explainReference(text) {
    const [place = "", ref] = text.split("@", 2);
    if (place.split("/").length >= 3 && ref !== undefined && !/^[0-9a-f]+$/.test(ref))
        return "must end in the full id of a commit (40 or 64 lower-case hex digits): a branch or a tag can be moved";
    if (place.split("/").length >= 3 && (ref?.length === 40 || ref?.length === 64))
        return "must name the file plainly, as `owner/repository/path@`: no `.` or `..`, and of signs only `_`, `.`, `+` and `-`";
    if (place.split("/").length >= 3 && ref !== undefined)
        return `must end in the full id of a commit: 40 or 64 hex digits, not ${ref.length}`;
    return "must be `owner/repository/path@` and the full id of a commit";
}
/** The same for every commit of one file. GitHub does not tell upper from lower case in names of owners and repositories. */
function placeOf({ repository, path }) {
    return `${repository.owner}/${repository.name}`.toLowerCase().concat("/", path);
}


/***/ }),

/***/ 88093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ apiUrlIn),
/* harmony export */   kA: () => (/* binding */ DOTCOM_API),
/* harmony export */   po: () => (/* binding */ apiUrlOf)
/* harmony export */ });
/** The REST root of github.com. */
const DOTCOM_API = "https://api.github.com";
/** The REST root that the environment names, or that of github.com. */
function apiUrlIn(env) {
    return env["GITHUB_API_URL"] || DOTCOM_API;
}
/** The REST root of the server of a run; outside a workflow what the environment says. */
function apiUrlOf(event, env) {
    return event.kind === "local" ? apiUrlIn(env) : event.apiUrl;
}


/***/ }),

/***/ 61330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ trustedCommit)
/* harmony export */ });
/**
 * Events that run on a commit of the repository itself, chosen by someone who may write to it; its working tree may
 * speak for itself.
 */
const WORKING_TREE_EVENTS = new Set(["push", "schedule", "workflow_dispatch"]);
/**
 * The commit at which configuration must be read, or undefined for the working tree.
 *
 * - local, push, schedule, workflow_dispatch: the working tree.
 * - Payloads with a pull request (`pull_request`, `pull_request_target`, reviews and review comments) and `merge_group`:
 *   the base, because the working tree may hold what is proposed.
 * - All others (`issue_comment`, `workflow_run`, `repository_dispatch`, `release` and more): the commit of the run. It
 *   holds the workflow that is running, while such a workflow often checks out a pull request on its own.
 *
 * The base is the tip of the branch a pull request is aimed at, when the event happened. Whoever may push to that branch
 * may change the configuration; protecting it is a matter of branch rules.
 */
function trustedCommit(event) {
    if (event.kind === "local" || WORKING_TREE_EVENTS.has(event.name))
        return undefined;
    return event.base ?? event.sha;
}


/***/ }),

/***/ 51531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openAncestry)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39172);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92352);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
// Where the policies come from that a policy extends: from the server of the run, at full commit ids.

/**
 * `organisation` is what the input `organisation-policy` says; empty or undefined: there is none. `open` gives the server when it
 * is needed; undefined where no network may be used. Each file is asked for once, unless it could not be had.
 * Errors: `UsageError` (`invalid-input`) for a text that names no policy; of reading, those of `GitHub.fileAt`, and
 * `UnavailableError` (`network-failed`) without a server.
 */
function openAncestry(organisation, open) {
    const texts = new Map();
    let server;
    const ask = async ({ repository, path, commit }) => {
        if (open === undefined)
            throw offline();
        server ??= open();
        return server.fileAt(repository, commit, path, _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .MAX_POLICY_BYTES */ .mk);
    };
    return {
        organisation: readOrganisation(organisation),
        read: (reference) => {
            const name = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .formatPolicyReference */ .d0)(reference);
            const known = texts.get(name);
            if (known !== undefined)
                return known;
            const text = ask(reference);
            texts.set(name, text);
            text.catch(() => texts.delete(name));
            return text;
        },
    };
}
function readOrganisation(text) {
    if (!text)
        return undefined;
    const reference = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicyReference */ .tz)(text);
    if (reference !== undefined)
        return reference;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("invalid-input", `organisation-policy ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .explainReference */ .fL)(text)}`, {
        hint: "Write it as `owner/repository/path@` and the full id of a commit.",
    });
}
function offline() {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UnavailableError */ .hG("network-failed", "it lies in another repository, and no network may be used.", {
        hint: "Leave out `offline`, or use a policy that extends no other one.",
    });
}


/***/ }),

/***/ 84635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sz: () => (/* binding */ readReferrer),
/* harmony export */   by: () => (/* binding */ digestOfBytes),
/* harmony export */   nI: () => (/* binding */ describeBytes),
/* harmony export */   qq: () => (/* binding */ readDescriptor),
/* harmony export */   ti: () => (/* binding */ readAnnotations)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64410);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55846);
// Descriptors: how manifests and indexes name content (OCI Image Specification, "Content Descriptors").



const MAX_TYPE_LENGTH = 255;
/** The descriptor in an unknown value; undefined where a field is missing, of another form, or the digest is no SHA-256. */
function readDescriptor(value) {
    const fields = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asJsonObject */ .O)(value);
    const [mediaType, digest, size] = ["mediaType", "digest", "size"].map((name) => fields?.get(name));
    if (!isMediaType(mediaType) || !(0,_image_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageDigest */ .oG)(digest))
        return undefined;
    if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    return { mediaType, digest, size };
}
/** The same with what is said of a referrer: its type and its annotations. */
function readReferrer(value) {
    const descriptor = readDescriptor(value);
    if (descriptor === undefined)
        return undefined;
    const artifactType = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asJsonObject */ .O)(value)?.get("artifactType");
    const annotations = readAnnotations((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asJsonObject */ .O)(value)?.get("annotations"));
    return { ...descriptor, ...(isMediaType(artifactType) ? { artifactType } : {}), annotations };
}
/** Those annotations that are texts. */
function readAnnotations(value) {
    const entries = [...((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asJsonObject */ .O)(value) ?? [])];
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === "string"));
}
/** `sha256:` and 64 lower-case hexadecimal digits. */
function digestOfBytes(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
}
/** The descriptor of content that is at hand. */
function describeBytes(mediaType, bytes) {
    return { mediaType, digest: digestOfBytes(bytes), size: bytes.byteLength };
}
function isMediaType(value) {
    return typeof value === "string" && value !== "" && value.length <= MAX_TYPE_LENGTH;
}


/***/ }),

/***/ 98649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ EMPTY_TYPE),
/* harmony export */   F9: () => (/* binding */ plainType),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   cp: () => (/* binding */ INDEX_TYPE),
/* harmony export */   rE: () => (/* binding */ IMAGE_MANIFEST_TYPE)
/* harmony export */ });
// The media types of manifests, and the field by which types arrive.
const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
const IMAGE_MANIFEST_TYPE = "application/vnd.oci.image.manifest.v1+json";
/** Of the two bytes `{}` that stand where an artifact has no configuration (OCI Image Specification, "Guidance for an Empty Descriptor"). */
const EMPTY_TYPE = "application/vnd.oci.empty.v1+json";
/** An index before a manifest for one platform (OCI Image Index and Docker's older form of it). */
const MANIFEST_TYPES = [
    INDEX_TYPE,
    "application/vnd.docker.distribution.manifest.list.v2+json",
    IMAGE_MANIFEST_TYPE,
    "application/vnd.docker.distribution.manifest.v2+json",
];
/** True for an index or a manifest of one image, of OCI or of Docker. */
function isManifestType(type) {
    return MANIFEST_TYPES.includes(type);
}
/** The type in a `content-type` header, in lower case and without parameters; empty where there is none. */
function plainType(header) {
    const [type = ""] = (header ?? "").split(";");
    return type.trim().toLowerCase();
}


/***/ }),

/***/ 3651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ EMPTY_CONFIG),
/* harmony export */   DG: () => (/* binding */ readReferrerManifest),
/* harmony export */   WK: () => (/* binding */ mayHaveType),
/* harmony export */   k_: () => (/* binding */ writeReferrerManifest)
/* harmony export */ });
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84635);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55846);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98649);
// The manifest of an artifact that refers to an image (OCI Image Specification 1.1, "Image Manifest", "Guidelines for Artifact
// Usage").



/** The whole content of an empty configuration. */
const EMPTY_CONFIG = Buffer.from("{}");
const MAX_LAYERS = 16;
/**
 * The artifact in the bytes of a manifest; undefined for what is no image manifest, has a layer of another form or more than
 * 16, or refers to something else than `subject`.
 */
function readReferrerManifest(bytes, subject) {
    const manifest = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonObject */ .o)(bytes.toString("utf8"));
    const layers = manifest?.get("layers");
    if (manifest?.get("schemaVersion") !== 2 || !Array.isArray(layers) || layers.length > MAX_LAYERS)
        return undefined;
    if ((0,_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .readDescriptor */ .qq)(manifest.get("subject"))?.digest !== subject)
        return undefined;
    const read = layers.map(_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .readDescriptor */ .qq).filter((layer) => layer !== undefined);
    if (read.length !== layers.length)
        return undefined;
    const annotations = (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnnotations */ .ti)(manifest.get("annotations"));
    // Without a type of its own an artifact has that of its configuration.
    const type = manifest.get("artifactType") ?? (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .readDescriptor */ .qq)(manifest.get("config"))?.mediaType;
    return typeof type === "string" ? { artifactType: type, annotations, layers: read } : undefined;
}
/** What registries say of an artifact's type that look at its configuration only. */
const UNKNOWN_TYPES = new Set([undefined, "", _media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_TYPE */ .$Q]);
/** False where a list of referrers shows that one has another type than wanted; the manifest has the last word. */
function mayHaveType({ artifactType }, isWanted) {
    return UNKNOWN_TYPES.has(artifactType) || isWanted(artifactType ?? "");
}
/** The bytes of a new artifact's manifest, and the descriptor by which lists of referrers name it. */
function writeReferrerManifest(artifact, subject) {
    const { type, content, annotations } = artifact;
    const { mediaType, digest, size } = subject;
    const manifest = {
        schemaVersion: 2,
        mediaType: _media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST_TYPE */ .rE,
        artifactType: type,
        config: (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBytes */ .nI)(_media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_TYPE */ .$Q, EMPTY_CONFIG),
        layers: [(0,_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBytes */ .nI)(type, content)],
        subject: { mediaType, digest, size },
        annotations,
    };
    const bytes = Buffer.from(JSON.stringify(manifest));
    const referrer = {
        ...(0,_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBytes */ .nI)(_media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST_TYPE */ .rE, bytes),
        artifactType: type,
        annotations,
    };
    return { bytes, referrer };
}


/***/ }),

/***/ 5343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _M: () => (/* binding */ repositoryOf),
  BN: () => (/* binding */ signerMismatch),
  Ec: () => (/* binding */ verifyIdentity)
});

// EXTERNAL MODULE: ./packages/core/lib/text/glob.js
var text_glob = __webpack_require__(10083);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
;// CONCATENATED MODULE: ./packages/sigstore/lib/verify/signer-rule.js
// Who may have signed. A rule names a signer as a whole: never by a part, never by an expression, and never everybody.

/** Throws `UsageError` (`policy-invalid`) for a rule with an empty part, or one that workflows of any repository meet. */
function refuseLooseRule(rule) {
    if (Object.values(rule).includes(""))
        throw tooLoose("a part of it is empty");
    if (rule.kind !== "workflow")
        return;
    const { repository, repositoryId, ownerId } = rule;
    if ([repository, repositoryId, ownerId].every((part) => part === undefined)) {
        throw tooLoose("any repository may have a workflow of that path");
    }
}
/** Who named nobody has named everybody. */
function tooLoose(why) {
    return new errors/* UsageError */.eb("policy-invalid", `Everybody could have signed: ${why}.`, {
        hint: "State the issuer, and the identity or the workflow with its repository, of who may sign.",
    });
}

// EXTERNAL MODULE: ./packages/sigstore/lib/verify/verification-failure.js
var verification_failure = __webpack_require__(10658);
;// CONCATENATED MODULE: ./packages/sigstore/lib/verify/match-signer.js
// Decides whether a signer is the one that a rule names. Claims are compared as whole, decoded values.



/**
 * Checks that one of the rules names the signer. Throws `UsageError` (`policy-invalid`) where there is no rule or one that
 * everybody meets, `VerificationFailure` (`identity`) where none names it.
 */
function verifyIdentity(signer, rules) {
    if (rules.length === 0)
        throw tooLoose("no signer is named");
    for (const rule of rules)
        refuseLooseRule(rule);
    const mismatches = rules.map((rule) => signerMismatch(signer, rule));
    if (mismatches.includes(undefined))
        return;
    const reasons = mismatches.map((mismatch) => mismatch?.detail).join("; or ");
    throw new verification_failure/* VerificationFailure */.UD("identity", `The signer is not one that may sign: ${reasons}.`);
}
/** What about the signer does not meet the rule, the first thing; undefined where all does. */
function signerMismatch(signer, rule) {
    if (rule.kind === "key") {
        if (signer.kind !== "key")
            return mismatch("signer-kind", "it was signed with a certificate, not with a key");
        return differs(signer.hint, rule.hint, "key-not-allowed", "the key");
    }
    if (signer.kind !== "certificate")
        return mismatch("signer-kind", "it was signed with a key, not with a certificate");
    const { names, claims } = signer;
    return (differs(claims.issuer, rule.issuer, "issuer-not-allowed", "the issuer") ??
        (rule.kind === "identity" ? identityMismatch(names, rule) : workflowMismatch(names, claims, rule)));
}
function identityMismatch(names, { identity }) {
    if (names.includes(identity))
        return undefined;
    return mismatch("identity-not-allowed", `the identity is "${names.join(", ")}", expected "${identity}"`);
}
function workflowMismatch(names, claims, { workflow, repository, repositoryId, ownerId, ref }) {
    return (repositoryMismatch(claims.sourceRepositoryUri, repository) ??
        idMismatch(claims.sourceRepositoryId, repositoryId, "repository") ??
        idMismatch(claims.sourceRepositoryOwnerId, ownerId, "owner") ??
        pathMismatch(names, claims, workflow) ??
        refMismatch(claims.sourceRepositoryRef, ref));
}
/** GitHub's names of owners and repositories do not differ by case. Which server it is, the issuer says. */
function repositoryMismatch(uri, repository) {
    if (repository === undefined)
        return undefined;
    const found = repositoryOf(uri);
    if (found?.toLowerCase() === repository.toLowerCase())
        return undefined;
    const detail = `the source repository is "${found ?? "missing"}", expected "${repository}"`;
    return mismatch("repository-not-allowed", detail);
}
/** `owner/name` of `https://HOST/owner/name`; undefined for anything else. ASCII alone: other letters have an ASCII one in lower case. */
function repositoryOf(uri) {
    return /^https:\/\/[^/\s]{1,255}\/([\w.-]{1,100}\/[\w.-]{1,100})$/.exec(uri ?? "")?.[1];
}
function idMismatch(found, id, whose) {
    return id === undefined ? undefined : differs(found, id, `${whose}-id-not-allowed`, `the id of the ${whose}`);
}
/** The workflow that signs is named with the server, its repository and its ref: `https://HOST/o/r/PATH@REF`. */
function pathMismatch(names, claims, workflow) {
    const { buildSignerUri: uri, sourceRepositoryUri: source } = claims;
    if (uri === undefined || source === undefined || !names.includes(uri)) {
        return mismatch("claim-missing", "the certificate does not say which workflow signed, or contradicts itself");
    }
    const prefix = workflow.startsWith(".github/") ? `${source}/${workflow}@` : `${originOf(source)}/${workflow}@`;
    if (isAtRef(uri, prefix))
        return undefined;
    return mismatch("workflow-not-allowed", `the workflow is "${uri}", expected "${prefix}…"`);
}
/** Names of repositories have no case, paths of files do. */
function isAtRef(uri, prefix) {
    const start = uri.slice(0, prefix.length);
    const path = prefix.slice(prefix.indexOf("/.github/"));
    return uri.length > prefix.length && start.toLowerCase() === prefix.toLowerCase() && start.endsWith(path);
}
function originOf(uri) {
    return URL.canParse(uri) ? new URL(uri).origin : uri;
}
function refMismatch(found, glob) {
    if (glob === undefined || (found !== undefined && (0,text_glob/* matchesGlob */.k)(glob, found)))
        return undefined;
    return mismatch("ref-not-allowed", `the ref is "${found ?? "missing"}", expected "${glob}"`);
}
/** Nothing at all is not what is expected either. */
function differs(found, expected, code, what) {
    if (found === expected)
        return undefined;
    return mismatch(code, `${what} is ${found === undefined ? "missing" : `"${found}"`}, expected "${expected}"`);
}
function mismatch(code, detail) {
    return { code, detail };
}


/***/ }),

/***/ 10658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ VerificationFailure),
/* harmony export */   XZ: () => (/* binding */ cureOf),
/* harmony export */   qg: () => (/* binding */ inStep)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _verified_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27091);
// How verification says no: which check was the first that did not hold, and what to do about it.


/** What helps most people whose bundle fails at a step. */
const CURES = {
    "bundle-format": "Give a Sigstore bundle of version 0.1 to 0.3, as one JSON object or one object a line.",
    "trusted-root": "Give the trusted root of the instance that signed (`trusted-root`), or the public key that signed (`key`).",
    timestamp: "Sign again with a timestamp authority or a log that the trusted root names.",
    "certificate-chain": "Check that the bundle comes from the instance whose trusted root you gave.",
    "certificate-transparency": "Check that the trusted root names the certificate log of the instance that signed.",
    "transparency-log": "Take the bundle from its origin again; this log entry proves nothing about this signature.",
    signature: "Take the artifact and the bundle from their origin again; do not use this one.",
    "artifact-digest": "Give the bundle that was made for exactly this artifact.",
    statement: "Give a bundle whose envelope holds an in-toto statement, version 0.1 or 1.",
    identity: "Do not use the artifact, unless you meant to trust this signer.",
    predicate: "Do not use the artifact, unless what the predicate says is what you expect.",
    policy: "Do not use the artifact, unless the policy asks for more than you need.",
};
/** What to do where a check of this step does not hold. */
function cureOf(step) {
    return CURES[step];
}
/** Verification did not hold. `step` is the first check that failed, in the order of `VERIFICATION_STEPS`. */
class VerificationFailure extends _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs {
    step;
    /** The message without the step. */
    reason;
    constructor(step, message, details = {}) {
        const { hint = CURES[step], cause } = details;
        super("verification-failed", `${step}: ${message}`, cause === undefined ? { hint } : { hint, cause });
        this.step = step;
        this.reason = message;
    }
    /** How many steps were behind it: of two failures, the one that came further says more. */
    get progress() {
        return _verified_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .VERIFICATION_STEPS */ .S.indexOf(this.step);
    }
}
/** Runs one check. Whatever it throws that is not yet one of our own errors becomes a failure of `step`. */
function inStep(step, message, check) {
    try {
        return check();
    }
    catch (error) {
        if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .Cj && error.code !== "key-unusable")
            throw error;
        throw new VerificationFailure(step, `${message}: ${reasonOf(error)}.`, { cause: error });
    }
}
/** Libraries quote what they read, which may be long and hostile. */
function reasonOf(error) {
    const text = error instanceof Error ? error.message : "it cannot be read";
    return text.length > MAX_REASON ? `${text.slice(0, MAX_REASON)}…` : text;
}
const MAX_REASON = 200;


/***/ }),

/***/ 27091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ VERIFICATION_STEPS)
/* harmony export */ });
/** The checks of verification in their order: a failure names the first that did not hold. */
const VERIFICATION_STEPS = [
    "bundle-format",
    "trusted-root",
    "timestamp",
    "certificate-chain",
    "certificate-transparency",
    "transparency-log",
    "signature",
    "artifact-digest",
    "statement",
    "identity",
    "predicate",
    "policy",
];


/***/ })

};
