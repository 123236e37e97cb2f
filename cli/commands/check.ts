import { Command, InvalidArgumentError, Option } from "commander";
import type { CheckOptions } from "../check/run-check";

const levels = ["error", "warning", "cannotCheck", "note"];
const commas = (value: string, before: string[] = []) => [...before, ...value.split(",").map((id) => id.trim())];

/** A rule's id must be one that there is: a misspelt one would find nothing and seem to pass. */
async function refuseUnknown(ids: string[] | undefined): Promise<void> {
  const { textRules } = await import("@/lib/check");
  const known = new Set(textRules.map(({ id }) => id));
  for (const id of ids ?? [])
    if (!known.has(id))
      throw new InvalidArgumentError(`There is no rule "${id}" over texts. There are: ${[...known].join(", ")}.`);
}

/** `stemma check FILE...`: reads texts and holds the rules against them. Needs no database. */
export function checkCommand(): Command {
  const command: Command = new Command("check")
    .description("read texts and hold the rules against them: which assertions stand on nothing")
    .argument(
      "[file...]",
      "files or folders (txt, md, html, wiki, xml, docx, pdf, tei); - or nothing reads standard input",
    )
    .addOption(
      new Option("-f, --format <format>", "what to print; json is one object a line for each text")
        .choices(["text", "json", "sarif", "csv", "markdown"])
        .default("text"),
    )
    .option("-r, --rule <id>", "use only this rule (may be given several times, or with commas)", commas)
    .addOption(new Option("-l, --level <level>", "report only findings of this level or above").choices(levels))
    .option(
      "-b, --baseline <file>",
      "report only what is new since then: an earlier JSON or SARIF report, or the earlier version of the text",
    )
    .option("-s, --suppressions <file>", "findings to set aside: a JSON list of {fingerprint, justification}")
    .addOption(
      new Option("--fail-on <level>", "exit 1 where there are findings of this level or above")
        .choices([...levels, "never"])
        .default("note"),
    )
    .addOption(
      new Option("--lang <language>", "the texts' language; found from each where it is left out").choices([
        "en",
        "de",
        "fr",
        "es",
        "ru",
      ]),
    )
    .addOption(
      new Option("--from <format>", "the texts' format; found from name and contents where it is left out").choices([
        "plain",
        "markdown",
        "html",
        "wikitext",
        "mediawiki-xml",
        "docx",
        "pdf",
        "tei",
      ]),
    )
    .addHelpText(
      "after",
      "\nLevels from the gravest: error, warning, cannotCheck, note. What could not be checked is never a pass.",
    )
    .action(async (files: string[], options: CheckOptions) => {
      try {
        await refuseUnknown(options.rule);
      } catch (error) {
        command.error(`error: ${(error as Error).message}`);
      }
      const { runCheck } = await import("../check/run-check");
      process.exitCode = await runCheck(files, options);
    });
  return command;
}
