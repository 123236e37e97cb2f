import { beforeEach, expect, test } from "vitest";
import { readStemmaView } from "@/lib/domain/stemma-address";
import { examples } from "@/prisma/examples/read";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { findWorksAround } from "./works-around";

useTestDatabase();

beforeEach(async () => {
  await importBundle(examples.get("bengal-famine")!, { actor: "a tester", reason: "a test" });
});

test("a source is read with the works that its claims rest on, and those that rest on them at any distance", async () => {
  const around = (await findWorksAround("src-sen-1981", readStemmaView({})))!;
  expect(around.works.map(({ id }) => id)).toContain("src-wlsc");
  expect(around.cites.links).toMatchObject([{ from: "src-sen-1981", to: "src-fic-1945" }]);
  const further = around.citedBy.links.filter(({ to }) => to !== "src-sen-1981");
  expect(further).toContainEqual(expect.objectContaining({ from: "src-wlsc", to: "src-dyson-2018", links: 1 }));
  expect(around.citedBy.links).toContainEqual(
    expect.objectContaining({ from: "src-greenough-1982", intents: ["usesDataFrom"] }),
  );
});

test("as of a year only what was there then is read, and what is left out is counted", async () => {
  const around = (await findWorksAround("src-sen-1981", readStemmaView({ asof: "1985" })))!;
  expect(around.works.map(({ id }) => id).toSorted()).toEqual(["src-fic-1945", "src-greenough-1982", "src-sen-1981"]);
  expect(around.later).toBeGreaterThan(1);
  expect(around.undated).toBe(1);
});

test("a source that is not there is null", async () => {
  expect(await findWorksAround("no-such-source", readStemmaView({ open: "source:nor-this~12" }))).toBeNull();
});
