import { expect, test } from "vitest";
import { bothNumbers, finiteForms, participles, plurals } from "./inflect";

test("regular verbs have their finite forms", () => {
  expect(finiteForms("claim carry lodge submit+ confess obey")).toBe(
    "claim claims claimed carry carries carried lodge lodges lodged submit submits submitted confess confesses confessed obey obeys obeyed",
  );
});

test("participles end as the past does", () => {
  expect(participles("level+ deny raise")).toBe("levelled denied raised");
});

test("nouns come in both numbers", () => {
  expect(bothNumbers("witness story ferry")).toBe("witness witnesses story stories ferry ferries");
  expect(plurals("agency church")).toBe("agencies churches");
});
