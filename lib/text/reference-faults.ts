const months: Record<string, number> = {
  ...{ january: 31, february: 29, march: 31, april: 30, may: 31, june: 30, july: 31, august: 31, september: 30 },
  ...{ october: 31, november: 30, december: 31 },
};
const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a date names a day, a month or a year that no calendar has. English and ISO 8601; forms that are not known pass. */
export function isImpossibleDate(date: string): boolean {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (iso) return Number(iso[3]) < 1 || Number(iso[3]) > (monthDays[Number(iso[2]) - 1] ?? 0);
  const written = /^(\d{1,2}) ([a-z]+) \d{4}$/i.exec(date) ?? /^([a-z]+) (\d{1,2}), \d{4}$/i.exec(date);
  if (!written) return /^\d{5,}$/.test(date) || /(?:^|\s)[1-9]\d{4,}$/.test(date);
  const [day, month] = /^\d/.test(written[1]!) ? [written[1]!, written[2]!] : [written[2]!, written[1]!];
  const most = months[month.toLowerCase()];
  return most !== undefined && (Number(day) < 1 || Number(day) > most);
}

/** Whether the digits of an ISBN are of the right number and agree with the check digit. */
export function isIsbn(isbn: string): boolean {
  const digits = isbn.replace(/[\s–-]/g, "").toUpperCase();
  if (/^\d{9}[\dX]$/.test(digits)) {
    const sum = [...digits].reduce((total, digit, at) => total + (digit === "X" ? 10 : Number(digit)) * (10 - at), 0);
    return sum % 11 === 0;
  }
  if (!/^97[89]\d{10}$/.test(digits)) return false;
  return [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}

const printedIsbn = /ISBN(?:-1[03])?:?\s*((?:97[89][\s–-]?)?\d[\d\s–-]{4,16}[\dX])(?![\d-])/gi;
const printedDate = new RegExp(
  `(?<![\\d–-])\\d{1,2} (?:${Object.keys(months).join("|")}) \\d{4}(?!\\d)|(?<!\\d)[12]\\d{3}-\\d{2}-\\d{2}(?!\\d)`,
  "gi",
);

/** What cannot be right in a printed reference, each as the end of a sentence. Reads the first 1,000 characters. */
export function referenceFaults(entry: string): string[] {
  const text = entry.slice(0, 1_000);
  const faults: string[] = [];
  if (/ISBN/i.test(text))
    for (const [, isbn] of text.matchAll(printedIsbn)) if (!isIsbn(isbn!)) faults.push(`${isbn} is no ISBN`);
  for (const [date] of text.matchAll(printedDate))
    if (isImpossibleDate(date)) faults.push(`there is no such date as ${date}`);
  return faults;
}
