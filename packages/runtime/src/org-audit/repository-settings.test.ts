import { describe, expect, it } from "vitest";
import { auditOne, baselineOf, calm } from "../../test/audit-world.ts";
import type { RepositorySettings } from "./audit-report.ts";

describe("settings", () => {
  const told = (value: unknown) => ({ told: true, value });

  it("are those that GitHub names", async () => {
    const settings = {
      actions: { allowed_actions: "selected", sha_pinning_required: true },
      token: { default_workflow_permissions: "write", can_approve_pull_request_reviews: true },
      immutableReleases: "on",
      rules: [
        { type: "pull_request" },
        { type: "required_status_checks", parameters: { required_status_checks: [{ context: "gate" }] } },
      ],
    } as const;
    const { audit } = await auditOne(calm({}, { settings }));
    expect(audit.settings).toEqual({
      shaPinningRequired: told(true),
      allowedActions: told("selected"),
      defaultToken: told("write"),
      tokenMayApprove: told(true),
      immutableReleases: told(true),
      branchRules: told(["pull_request", "required_status_checks"]),
      requiredWorkflows: told([]),
      requiredStatusChecks: told(["gate"]),
    });
  });

  it("of the organisation hold in its repositories", async () => {
    const more = { organisationSettings: { firm: { actions: { sha_pinning_required: true } } } };
    const { audit, report } = await auditOne(calm(), more);
    expect([audit.settings.shaPinningRequired, report.settings.shaPinningRequired]).toEqual([told(true), told(true)]);
  });

  it("that this token may not see are neither on nor off, and the run is incomplete", async () => {
    const { audit, report } = await auditOne(calm(), { tokens: { t: { access: {} } } });
    const hidden: readonly (keyof RepositorySettings)[] = [
      "shaPinningRequired",
      "allowedActions",
      "defaultToken",
      "tokenMayApprove",
      "immutableReleases",
    ];
    for (const name of hidden) {
      expect(audit.settings[name]).toMatchObject({ told: false, right: "administration: read" });
    }
    expect(audit.settings.branchRules).toEqual(told([]));
    expect([baselineOf(audit), report.verdict]).toEqual(["incomplete pass pass", "incomplete"]);
    expect(report.notChecked.map(({ what }) => what)).toEqual(["firm", "firm/calm"]);
  });

  it("take a 404 for off only from who shows the rest", async () => {
    const { audit } = await auditOne(calm());
    expect(audit.settings.immutableReleases).toEqual(told(false));
  });

  it("of a server that does not know them are not told", async () => {
    const { audit } = await auditOne(calm({}, { settings: { actions: { sha_pinning_required: undefined } } }));
    expect(audit.settings.shaPinningRequired).toMatchObject({ told: false });
  });

  it("are not told in part where rules go over a page", async () => {
    const rules = Array.from({ length: 101 }, () => ({ type: "deletion" }));
    const { audit } = await auditOne(calm({}, { settings: { rules } }));
    expect([audit.settings.branchRules.told, audit.settings.requiredWorkflows.told]).toEqual([false, false]);
  });

  it("hidden behind a 404 are neither on nor off", async () => {
    const hidden = calm({}, { visibility: "private" });
    const tokens = { t: { access: { "firm/calm": "hidden" }, administers: true } } as const;
    const { audit } = await auditOne(hidden, { tokens });
    expect(audit.settings.immutableReleases).toMatchObject({ told: false, right: "administration: read" });
  });
});
