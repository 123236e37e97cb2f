import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PlaceField } from "./column-form";

const field = (hide?: string | null) =>
  renderToStaticMarkup(
    <PlaceField
      column="a"
      shown={["a", "b"]}
      of={2}
      words={{ label: "A" }}
      {...(hide === undefined ? {} : { hide })}
    />,
  );

test("a column can be hidden, by another word if need be, and what has to stay is offered its places alone", () => {
  expect(field()).toContain('<option value="hidden">hidden</option>');
  expect(field("taken out")).toContain('<option value="hidden">taken out</option>');
  expect(field(null)).not.toContain("hidden");
  expect(field(null).match(/<option/g)).toHaveLength(2);
});
