import { checkDocument, type CheckedDocument } from "@/lib/api/check-document";
import { textRules } from "@/lib/check";
import { checkCsv } from "@/lib/formats/check-csv";
import { checkMarkdown } from "@/lib/formats/check-markdown";
import { sarif } from "@/lib/formats/sarif";
import type { DocumentFormat } from "@/lib/formats/read/read-document";
import type { TextFinding } from "@/lib/schemas/check";
import packageJson from "@/package.json" with { type: "json" };
import { readBaseline, readSuppressions } from "./baseline";
import { listFiles, readInput } from "./list-files";
import { printReport, printTotals } from "./print-report";

/** What the command line says. */
export interface CheckOptions {
  format: "text" | "json" | "sarif" | "csv" | "markdown";
  rule?: string[];
  level?: string;
  baseline?: string;
  suppressions?: string;
  failOn: string;
  lang?: string;
  from?: DocumentFormat;
}

const rank: Record<string, number> = { error: 3, warning: 2, cannotCheck: 1, note: 0, never: 9 };

/** Whether a finding is of a level or above it. */
const reaches = ({ level }: TextFinding, least: string) => rank[level]! >= rank[least]!;

/**
 * Checks the files one after another and prints what was found. @returns the exit code: 1 where a finding reaches
 * `--fail-on`, 2 where something could not be read (the rest is checked all the same), else 0.
 */
export async function runCheck(given: string[], options: CheckOptions): Promise<number> {
  const print = printerOf(options);
  let [failed, unread] = [false, false];
  const refuse = (file: string, error: unknown) => {
    unread = true;
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
  };
  const known = await readKnown(options, refuse);
  if (!known) return 2;
  for await (const file of listFiles(given, refuse)) {
    try {
      const job = { ...(await readInput(file)), ...chosen(options), ...known };
      for (const document of await checkDocument(job)) {
        const least = options.level ?? "note";
        document.checked.findings = document.checked.findings.filter((finding) => reaches(finding, least));
        failed ||= document.checked.findings.some((finding) => reaches(finding, options.failOn));
        await print.one(document);
      }
    } catch (error) {
      refuse(file, error);
    }
  }
  await print.end();
  return unread ? 2 : failed ? 1 : 0;
}

async function readKnown(options: CheckOptions, refuse: (file: string, error: unknown) => void) {
  try {
    return {
      ...(options.baseline ? { baseline: await readBaseline(options.baseline, chosen(options)) } : {}),
      ...(options.suppressions ? { suppressions: await readSuppressions(options.suppressions) } : {}),
    };
  } catch (error) {
    refuse(options.baseline ?? options.suppressions ?? "", error);
    return null;
  }
}

const chosen = ({ rule, lang, from }: CheckOptions) => ({
  ...(rule ? { rules: rule } : {}),
  ...(lang ? { language: lang } : {}),
  ...(from ? { format: from } : {}),
});

/** Waits until the output has gone, so that a long report into a slow pipe is not gathered in memory. */
const write = (text: string) => new Promise<void>((done) => process.stdout.write(text, () => done()));

interface Printer {
  one(document: CheckedDocument): Promise<void> | void;
  end(): Promise<void> | void;
}

function printerOf({ format }: CheckOptions): Printer {
  if (format === "text") {
    const totals = { texts: 0, findings: 0 };
    return {
      one(document) {
        totals.texts++;
        totals.findings += document.checked.findings.length;
        return write(printReport(document));
      },
      end: () => (totals.texts > 1 ? write(printTotals(totals)) : undefined),
    };
  }
  if (format === "json") return { one: ({ checked }) => write(`${JSON.stringify(checked)}\n`), end: () => undefined };
  const all: CheckedDocument[] = [];
  return {
    one: (document) => void all.push(document),
    end: () =>
      write(
        format === "csv"
          ? checkCsv(all)
          : format === "markdown"
            ? checkMarkdown(all)
            : `${JSON.stringify(sarif(all, textRules, packageJson.version), null, 1)}\n`,
      ),
  };
}
