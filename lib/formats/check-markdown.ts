import type { TextFinding } from "@/lib/schemas/check";
import { sliceOf } from "@/lib/text/code-points";
import { lineIndex } from "@/lib/text/line-index";
import type { CheckedFile } from "./checked-file";
import { summarizeCheck } from "./summarize-check";

/** A report to read or to send to the author: what was read, and the findings rule by rule with their words. */
export function checkMarkdown(files: CheckedFile[]): string {
  return files.map(reportOf).join("\n");
}

function reportOf({ checked, text }: CheckedFile): string {
  const [lines, cut] = [lineIndex(text), sliceOf(text)];
  const byRule = Map.groupBy?.(checked.findings, ({ ruleId }) => ruleId) ?? groupByRule(checked.findings);
  const sections = [...byRule].map(([rule, findings]) => {
    const items = findings.map((finding) => {
      const { line } = lines.placeOf(finding.start);
      const words = cut(finding).replace(/\s+/g, " ").trim();
      const quoted = words === "" ? "" : `> ${plain(words)}\n>\n`;
      const place = words === "" ? "The whole text" : `Line ${line}`;
      return `${quoted}> ${place}. ${plain(finding.message)}${finding.question ? ` *${plain(finding.question)}*` : ""}\n`;
    });
    return `## ${rule} (${findings.length})\n\n${items.join("\n")}`;
  });
  const warnings = checked.warnings.map((warning) => `- ${plain(warning)}\n`).join("");
  const limits = warnings === "" ? "" : `## Not read\n\n${warnings}\n`;
  return `# ${plain(checked.file)}\n\n${summarizeCheck(checked).join(" ")}\n\n${sections.join("\n")}${limits}\nChecked with Stemma, which marks what an assertion rests on, not whether it is true.\n`;
}

function groupByRule(findings: TextFinding[]): Map<string, TextFinding[]> {
  const groups = new Map<string, TextFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group) group.push(finding);
    else groups.set(finding.ruleId, [finding]);
  }
  return groups;
}

/** A stranger's words as Markdown shows them: no markup of theirs takes effect. */
const plain = (words: string) => words.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
