import { expect, test } from "vitest";
import { frenchForms, frenchParticiples, germanForms } from "./inflect";

test("German weak verbs have their third persons in present and preterite", () => {
  expect(germanForms("behaupt")).toBe("behauptet behauptete behaupteten behaupten");
  expect(germanForms("zähl")).toBe("zählt zählte zählten zählen");
  expect(germanForms("rechn verzeichn").split(" ")).toEqual(
    expect.arrayContaining(["rechnet", "rechnete", "verzeichnet", "verzeichneten"]),
  );
  expect(germanForms("erinner").split(" ")).toContain("erinnern");
});

test("French verbs in -er keep their sound before a and change their stem before mute endings", () => {
  expect(frenchForms("avanc").split(" ")).toEqual(
    expect.arrayContaining(["avance", "avança", "avancèrent", "avançait"]),
  );
  expect(frenchForms("jug").split(" ")).toEqual(expect.arrayContaining(["juge", "jugea", "jugèrent", "jugeait"]));
  expect(frenchForms("considér:considèr").split(" ")).toEqual(
    expect.arrayContaining(["considère", "considèrent", "considéra", "considèrera"]),
  );
  expect(frenchParticiples("considér:considèr affirm")).toBe("considéré affirmé");
});
