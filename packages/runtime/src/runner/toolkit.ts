// The one door to the official toolkit's runner protocol, through the light files that carry it. The package's entry point
// also loads an HTTP client, which alone costs more than an action's whole start-up budget, and its `exports` name nothing
// else: hence paths instead of names. Should the toolkit move these files, the build fails; nothing changes silently.
export { issueCommand } from "../../../../node_modules/@actions/core/lib/command.js";
export { issueFileCommand, prepareKeyValueMessage } from "../../../../node_modules/@actions/core/lib/file-command.js";
