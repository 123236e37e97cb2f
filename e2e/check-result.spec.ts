import { readFile } from "node:fs/promises";
import { expect, expectAccessible, test } from "./fixtures";

const text =
  "About 6,300 people were shot in Petrograd in 1918. Other sources state at least 1,3 million.\n\nThe town fell in May 1918.[1]";

test.describe("a long text", () => {
  const paragraph = (n: number) =>
    `In 1918 the Cheka executed ${n} people in Perm. Other sources state at least ${n + 7} victims in the same town.\n\n`;
  const book = Array.from({ length: 2_000 }, (_, i) => paragraph(i + 1_000)).join("");

  test("is read with its progress told, comes in pages, and stays smooth", async ({ page }) => {
    await page.goto("/check");
    await page
      .getByLabel(/Or a file, chosen/)
      .setInputFiles({ name: "book.txt", mimeType: "text/plain", buffer: Buffer.from(book) });
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect(page.getByRole("progressbar")).toBeVisible();
    const result = page.getByRole("region", { name: "book.txt" });
    await expect(result).toContainText(/Page 1 of \d+/, { timeout: 40_000 });
    expect(await page.locator(".check-mark").count()).toBeLessThan(2_000);
    await result.getByRole("button", { name: "Next page" }).first().click();
    await expect(result).toContainText(/Page 2 of \d+/);
  });

  test("can be ended while it is read, and the text is still there", async ({ page }) => {
    await page.goto("/check");
    await page.getByLabel("Text", { exact: true }).fill(paragraph(5).repeat(100));
    await page.route("**/check/run", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await route.continue().catch(() => undefined);
    });
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByRole("progressbar")).toBeHidden();
    await expect(page.getByRole("button", { name: "Check", exact: true })).toBeEnabled();
    await expect(page.getByLabel("Text", { exact: true })).toHaveValue(/Cheka executed 5/);
  });
});

test("only what is new since the earlier version is shown, and the reports know it too", async ({ page }) => {
  await page.goto("/check");
  await page.getByLabel("Text", { exact: true }).fill(`${text} Some say that 900 more were shot in Kazan.`);
  await page.getByText("Only what is new since an earlier version").click();
  await page.getByLabel("The earlier text, or its report as JSON or SARIF").fill(text);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  const result = page.getByRole("region", { name: "Pasted text" });
  await expect(result).toContainText(/\d+ findings that the earlier version already had are left out/);
  await expect(result.getByRole("listitem").filter({ hasText: "6,300" })).toHaveCount(0);
  await expect(result.getByRole("listitem").filter({ hasText: "vague-attribution" })).toBeVisible();
});

test("a finding is set aside on the page with a reason, and goes into SARIF as a suppression", async ({ page }) => {
  await page.goto("/check?document=invented");
  const note = page.locator(".check-note").filter({ hasText: "vague-attribution" });
  await note.getByRole("button", { name: /^Set aside the finding/ }).click();
  await note.getByLabel("Why does it not apply to this text?").fill("An invented text.");
  await note.getByRole("button", { name: "Set aside", exact: true }).click();
  await expect(note).toContainText("Set aside: An invented text.");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "SARIF", exact: true }).click();
  const report = JSON.parse(await readFile(await (await waiting).path(), "utf8"));
  const aside = report.runs[0].results.filter(({ suppressions }: { suppressions?: object[] }) => suppressions);
  expect(aside).toMatchObject([
    { ruleId: "vague-attribution", suppressions: [{ justification: "An invented text." }] },
  ]);
  await expectAccessible(page);
  await note.getByRole("button", { name: /Bring back/ }).click();
  await expect(note).not.toContainText("Set aside: An");
});

test("the choice of rule and level stands in the address", async ({ page }) => {
  await page.goto("/check?document=invented&rule=bare-url");
  await expect(page.locator(".check-note").filter({ hasText: "vague-attribution" })).toBeHidden();
  await page.getByRole("radio", { name: /^all rules/ }).check({ force: true });
  await page.getByRole("radio", { name: /^remarks/ }).check({ force: true });
  await expect(page).toHaveURL(/document=invented&level=note$/);
  await expect(page.locator(".check-note").filter({ hasText: "vague-attribution" })).toBeHidden();
  await page.reload();
  await expect(page.getByRole("radio", { name: /^remarks/ })).toBeChecked();
});

test("a summary to share holds the counts and the hash, and no word of the text", async ({ page }) => {
  await page.goto("/check?document=invented");
  await page.getByRole("link", { name: "A summary to share" }).click();
  await expect(page).toHaveURL(/\/check\/summary\?sha256=[0-9a-f]{64}&/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A check in numbers");
  await expect(page.getByRole("row").filter({ hasText: "bare-url" })).toContainText("1");
  await expect(page.locator("main")).not.toContainText("Aldermere");
  await page.goto("/check/summary?sha256=nothing");
  await expect(page.getByText("The address names no check")).toBeVisible();
});

test("a file dropped anywhere on the form is taken", async ({ page }) => {
  await page.goto("/check");
  await page.waitForFunction(() => document.readyState === "complete");
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(
      new File(["About 500 people were shot in Perm in 1918."], "dropped.txt", { type: "text/plain" }),
    );
    return transfer;
  });
  await page.locator("#check-text").dispatchEvent("drop", { dataTransfer: data });
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByRole("region", { name: "dropped.txt" })).toContainText("1 assertion");
});

test("a result has the page to itself: its heading has the focus, the tab its name, and no address of an example", async ({
  page,
}) => {
  await page.goto("/check?document=invented");
  await expect(page).toHaveTitle("The siege of Aldermere (invented), checked · Stemma");
  await page.getByText("Check another text").click();
  await page.getByLabel("Text", { exact: true }).fill(text);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pasted text");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle("Pasted text, checked · Stemma");
  await expect(page).toHaveURL(/\/check$/);
});

test("the numbers of notes and of lists stand in the order of the text", async ({ page }) => {
  await page.goto("/check");
  const notes =
    "\n\nNotes\n\n1. Maxime Du Camp, Les convulsions de Paris (Paris, 1879), p. 424.\n2. Camille Pelletan, La semaine de mai (Paris, 1880).";
  await page
    .getByLabel("Text", { exact: true })
    .fill(`Local estimates ran to more than a thousand. Others say that 500 fell.[1] It ended in May 1871.[2]${notes}`);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  const result = page.getByRole("region", { name: "Pasted text" });
  await expect(result.locator("p", { hasText: "Maxime Du Camp" })).toHaveText(/^1\. Maxime/);
  await expect(result.locator("p", { hasText: "Camille Pelletan" })).toHaveText(/^2\. Camille/);
  const numbers = await result.locator(".reader-words sup").allTextContents();
  expect(numbers).toEqual(numbers.toSorted((a, b) => Number(a) - Number(b)));
  expect(numbers.length).toBeGreaterThan(1);
});

test("what is too long, too large or empty is refused with what to do, and nothing that was typed is lost", async ({
  page,
}) => {
  await page.goto("/check");
  const field = page.getByLabel("Text", { exact: true });
  const check = page.getByRole("button", { name: "Check", exact: true });
  await field.fill("About 500 people were shot in Perm. ".repeat(6_000));
  await check.click();
  await expect(page.getByText(/has 216,000 characters; up to 200,000 can be pasted. Save it as a file/)).toBeVisible();
  expect(await field.inputValue()).toHaveLength(36 * 6_000);
  const file = page.getByLabel(/Or a file, chosen/);
  const give = (name: string, buffer: Buffer) =>
    file.setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await give("large.txt", Buffer.alloc(10_000_001, 97));
  await expect(page.getByText("The file will be checked; text pasted above is ignored.")).toBeVisible();
  await check.click();
  await expect(page.getByText(/The file is larger than 10 MB. Split it/)).toBeVisible();
  await page.getByRole("button", { name: "Take the file away" }).click();
  await expect(file).toBeFocused();
  await field.fill("");
  for (const [name, buffer, words] of [
    ["empty.txt", Buffer.alloc(0), /The file empty.txt is empty/],
    ["noise.docx", Buffer.from("no archive at all"), /The file is no DOCX, whatever it is called/],
    ["picture.txt", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), /recognise its text first/],
  ] as const) {
    await give(name, buffer);
    await check.click();
    await expect(page.getByText(words)).toBeVisible();
  }
});

test("a file near the limit goes there and back: its report is made from the file that the page sends along", async ({
  request,
}) => {
  const pages = Buffer.from(`%PDF-1.4\n${"% nothing\n".repeat(950_000)}`);
  const multipart = { report: "json", bytes: pages.toString("base64"), name: "large.pdf" };
  const response = await request.post("/check/report", { multipart });
  expect(response.status()).toBe(422);
  expect(await response.text()).toMatch(/The PDF/);
});

test("an address with a NUL leads to the same without it", async ({ request }) => {
  for (const address of ["/findings?rule=%00dead-end", "/check?document=%00", "/claims/new?document=%00&start=1&end=2"])
    expect((await request.get(address)).status(), address).toBe(200);
});
