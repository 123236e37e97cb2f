import { expect, test } from "vitest";
import { examples } from "@/prisma/examples/read";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { listClaimSlugs } from "./claim-slugs";
import { listQuotations } from "./quotation";

useTestDatabase();

test("a page beyond the last gives the last, and says which", async () => {
  await importBundle(examples.get("red-terror")!, { actor: "a tester", reason: "a test" });
  const last = await listClaimSlugs({ agent: "latsis" }, 3, 10);
  expect(last).toMatchObject({ page: 3, pages: 3 });
  expect(last.ids.length).toBe(last.total - 20);
  expect(await listClaimSlugs({ agent: "latsis" }, 1_000_000, 10)).toEqual(last);
  expect(await listClaimSlugs({ agent: "nobody" }, 7, 10)).toEqual({ ids: [], total: 0, page: 1, pages: 1 });
  expect(await listQuotations(1_000_000)).toEqual(await listQuotations(1));
});
