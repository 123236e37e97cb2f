import { expect, test } from "vitest";
import { germanForms } from "./inflect";

test("German weak verbs have their third persons in present and preterite", () => {
  expect(germanForms("behaupt")).toBe("behauptet behauptete behaupteten behaupten");
  expect(germanForms("zähl")).toBe("zählt zählte zählten zählen");
  expect(germanForms("rechn verzeichn").split(" ")).toEqual(
    expect.arrayContaining(["rechnet", "rechnete", "verzeichnet", "verzeichneten"]),
  );
  expect(germanForms("erinner").split(" ")).toContain("erinnern");
});
