const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

/** A duration as people read it: "0.3 s", "1 min 5 s". */
export function formatDuration(milliseconds: number) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Says what is being done, does it, and says how long it took.
 * @param doing What happens, as a heading: "Applying migrations".
 * @param work May return a remark for the closing line: "2 applied".
 */
export async function step<T>(doing: string, work: () => Promise<T> | T, remark?: (result: T) => string) {
  const started = performance.now();
  console.log(`${paint(2, "·")} ${doing} …`);
  try {
    const result = await work();
    const said = remark?.(result);
    console.log(`${paint(32, "✓")} ${doing}: ${said ? `${said}, ` : ""}${formatDuration(performance.now() - started)}`);
    return result;
  } catch (error) {
    console.error(`${paint(31, "✗")} ${doing}: failed after ${formatDuration(performance.now() - started)}`);
    throw error;
  }
}
