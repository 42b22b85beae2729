import {runCommandLine} from "@lockstep/cli";
await runCommandLine();
