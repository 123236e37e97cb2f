import { expect, test } from "vitest";
import { frenchForms, frenchParticiples } from "./inflect";

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
