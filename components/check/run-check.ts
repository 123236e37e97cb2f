import type { CheckState } from "@/lib/check/check-view";

/** How far a check is. */
export interface Progress {
  part: number;
}

/** Sends the form and reads the answer line by line. @returns the result; null where the reader has ended it. */
export async function runCheck(
  form: FormData,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<CheckState | null> {
  try {
    const response = await fetch("/check/run", { method: "POST", body: form, signal });
    if (!response.ok || !response.body) return { text: "", error: await refusalOf(response) };
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let parts: string[] = [];
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return { text: "", error: "The answer broke off: try again." };
      const lines = value.split("\n");
      for (const [i, line] of lines.entries()) {
        parts.push(line);
        if (i === lines.length - 1) break;
        const said = JSON.parse(parts.join("")) as { progress?: Progress; state?: CheckState };
        parts = [];
        if (said.state) return said.state;
        if (said.progress) onProgress(said.progress);
      }
    }
  } catch (error) {
    if (signal.aborted) return null;
    return {
      text: "",
      error: `The server could not be reached (${error instanceof Error ? error.message : "no answer"}): try again.`,
    };
  }
}

async function refusalOf(response: Response): Promise<string> {
  const said = (await response.json().catch(() => null)) as { detail?: string } | null;
  return said?.detail ?? `The server refused it (${response.status}).`;
}
