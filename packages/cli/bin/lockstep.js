#!/usr/bin/env node
// Starts the committed bundle, so that `npx lockstep` runs exactly what the actions run.
import "../../../dist/cli/main.js";
