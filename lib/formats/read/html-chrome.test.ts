import { expect, test } from "vitest";
import { readHtml } from "./html";

const words =
  "The siege began in May 1918, and about 10,000 people died before the relief column came in from the north in June, as the surviving accounts of the town council show. ".repeat(
    3,
  );
const page = (after: string, attributes = "") =>
  readHtml(`<html><body><article ${attributes}><h1>The siege</h1><p>${words}</p>${after}</article></body></html>`).text;
const theirs = "<p>At least 50,000 died, everybody knows that.</p>";

test.each([
  ["a list with a class", `<ol class="commentlist"><li>${theirs}</li></ol>`],
  ["a block known by its id alone", `<div id="comments">${theirs}</div>`],
  ["an embedded service", `<section id="disqus_thread">${theirs}</section>`],
  ["schema.org's comments", `<div itemscope itemtype="https://schema.org/Comment">${theirs}</div>`],
  ["what follows a heading with their number", `<h3>12 Comments</h3>${theirs}<p>Reply</p>`],
  ["what follows an answer's heading", `<h3>3 Responses to “The siege”</h3><div>${theirs}</div>`],
  ["German ones", `<h2>4 Kommentare</h2>${theirs}`],
  ["a form's heading", `<h3>Leave a Reply</h3>${theirs}`],
])("what readers wrote below an article is not read: %s", (_, after) => {
  expect(page(after)).not.toContain("50,000");
  expect(page(after)).toContain("about 10,000 people died");
});

test("a section of the author's that is called alike is read", () => {
  expect(page(`<h2>Responses</h2>${theirs}`)).toContain("50,000");
  expect(page(`<h2>Comments on the sources</h2>${theirs}`)).toContain("50,000");
});

test("a class that says how the page stands to comments or a sidebar drops nothing", () => {
  for (const attributes of ['class="post has-sidebar comments-open category-social"', 'class="sidebar"'])
    expect(page(`<div class="no-comments has-banner">${theirs}</div>`, attributes)).toContain("50,000");
});

test("who wrote a page and when is no assertion of it", () => {
  const { marks, text } = readHtml(
    `<html><body><article><h1>The siege</h1><div class="byline"><p>By Jane Doe, 13 April 2019</p></div><p>${words}</p></article></body></html>`,
  );
  const noise = marks!.flatMap((mark) =>
    mark.mark === "block" && mark.kind === "noise" ? [text.slice(mark.start, mark.end)] : [],
  );
  expect(noise).toEqual(["By Jane Doe, 13 April 2019"]);
});
