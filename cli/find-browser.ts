import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "@playwright/test";
import { Refusal } from "./refusal";

const inSystem = [
  ...["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable", "/usr/bin/google-chrome"],
  ...["/opt/google/chrome/chrome", "/snap/bin/chromium"],
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) =>
    process.env[name] ? [`${process.env[name]}\\Google\\Chrome\\Application\\chrome.exe`] : [],
  ),
];

/** Whether the file is a browser that starts: one that lacks a library, or a snap's stand-in, is not. */
function runs(path: string) {
  if (process.platform === "win32") return existsSync(path);
  try {
    accessSync(path, constants.X_OK);
    const said = execFileSync(path, ["--version", "--no-sandbox"], {
      timeout: 15_000,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return /\d+\.\d+/.test(said.toString());
  } catch {
    return false;
  }
}

function ofPlaywright() {
  const path = chromium.executablePath();
  return path && existsSync(path) && runs(path) ? path : undefined;
}

const ofSystem = () => inSystem.find((path) => existsSync(path) && runs(path));

function succeeds(command: string, args: string[]) {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync(command, args, { stdio: "inherit", timeout: 600_000, env });
    return true;
  } catch {
    return false;
  }
}

function installForPlaywright() {
  const script = createRequire(import.meta.url).resolve("@playwright/test/cli");
  return succeeds(process.execPath, [script, "install", "chromium"]) ? ofPlaywright() : undefined;
}

function installForDebian() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const installed =
    succeeds("apt-get", ["update", "-qq"]) &&
    succeeds("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  return installed ? ofSystem() : undefined;
}

/**
 * A Chromium to test in: CHROMIUM_PATH, Playwright's own or the system's; where there is none, one is installed.
 * @throws Refusal that says in one sentence what to do.
 */
export function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Refusal(`CHROMIUM_PATH (${chosen}) is not a browser that starts.`);
  }
  const found = ofPlaywright() ?? ofSystem();
  if (found) return found;
  console.log("There is no Chromium on this machine: installing one.");
  const installed = installForPlaywright() ?? installForDebian();
  if (installed) return installed;
  throw new Refusal(
    "No Chromium was found: install one and set CHROMIUM_PATH to it, or run npx playwright install --with-deps chromium.",
  );
}
