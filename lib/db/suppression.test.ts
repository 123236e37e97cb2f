import { beforeEach, expect, test } from "vitest";
import { aBundle, aBundleClaim } from "@/lib/formats/bundle/example";
import { findingKey, findingKeySchema, setAsideSchema } from "@/lib/schemas/suppression";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { findDocument, listPassageNotes, listPassages } from "./document";
import { listFindings, refreshFindings } from "./finding";
import { listChanges } from "./revision";
import { bringBack, listSetAside, setAside } from "./suppression";

useTestDatabase();

/** The example, with an assertion in its text for which nothing is cited. */
beforeEach(async () => {
  const bundle = aBundle();
  bundle.claims.push(aBundleClaim({ id: "bare", basis: "unstated", passage: "book-1" }));
  await importBundle(bundle, { actor: "a tester", reason: "a test" });
  await refreshFindings();
});

const request = (finding: string, justification = "The preface says why.", by = "Ada") =>
  setAsideSchema.parse({ finding, justification, by });
const bare = "uncited-estimate~claim~bare";

test("a finding set aside stays with its reason, counts no more, and stands again when brought back", async () => {
  const before = await listFindings({ rule: "uncited-estimate" });
  await setAside(request(bare));
  expect((await listFindings({ rule: "uncited-estimate" })).total).toBe(before.total - 1);
  const { findings } = await listFindings({ rule: "uncited-estimate" }, { suppressed: true });
  expect(findings).toMatchObject([
    { claim: { id: "bare" }, suppression: { justification: "The preface says why.", actor: "Ada" } },
  ]);
  await bringBack(findingKeySchema.parse(bare), "");
  expect((await listFindings({ rule: "uncited-estimate" })).total).toBe(before.total);
  const [last, first] = (await listChanges({ table: "Suppression" })).changes;
  expect([last!.actor, first!.actor, first!.reason]).toEqual([
    "a reader",
    "Ada",
    "A finding of uncited-estimate set aside: The preface says why.",
  ]);
});

test("the margin tells who set it aside and why, and its mark is gone", async () => {
  const document = (await findDocument("book-text"))!;
  const rules = async () => (await listPassages(document.key)).flatMap((passage) => passage.rules.map(({ id }) => id));
  await setAside(request(bare));
  const notes = await listPassageNotes((await listPassages(document.key)).map(({ key }) => key));
  const held = [...notes.values()]
    .flat()
    .flatMap(({ claim, findings }) =>
      findings
        .filter(({ ruleId }) => ruleId === "uncited-estimate")
        .map(({ subject, setAside }) => ({ claim, subject, setAside })),
    );
  expect(held).toEqual([
    { claim: "claim-a", subject: { kind: "claim", id: "claim-a" }, setAside: null },
    {
      claim: "bare",
      subject: { kind: "claim", id: "bare" },
      setAside: expect.objectContaining({ actor: "Ada", at: expect.any(Date) }),
    },
  ]);
  expect(await rules()).toContain("uncited-estimate");
  await setAside(request("uncited-estimate~claim~claim-a"));
  expect(await rules()).not.toContain("uncited-estimate");
});

test("in a text that was only read, one finding is set aside and no other of the same rule", async () => {
  const key = findingKey({
    ruleId: "uncited-estimate",
    subject: { kind: "document", id: "book-text" },
    fingerprint: "0123456789abcdef",
  });
  const total = (await listFindings()).total;
  await setAside(request(key));
  expect((await listFindings()).total).toBe(total);
  const { key: document } = (await findDocument("book-text"))!;
  expect([...(await listSetAside(document)).keys()]).toEqual(["0123456789abcdef"]);
  await bringBack(findingKeySchema.parse(key), "Ada");
  expect((await listSetAside(document)).size).toBe(0);
});

test("no reason, no rule, no record, and twice are refused", async () => {
  expect(setAsideSchema.safeParse({ finding: bare, justification: "  ", by: "" }).success).toBe(false);
  expect(setAsideSchema.safeParse({ finding: "a~b~c", justification: "x", by: "" }).success).toBe(false);
  await expect(setAside(request("no-such-rule~claim~bare"))).rejects.toThrow(/no rule/);
  await expect(setAside(request("uncited-estimate~claim~nobody"))).rejects.toThrow(/no claim “nobody”/);
  await setAside(request(bare));
  await expect(setAside(request(bare))).rejects.toThrow(/already/);
  await expect(bringBack(findingKeySchema.parse("bound-drift~claim~bare"), "")).rejects.toThrow(
    /not set aside any more/,
  );
});
