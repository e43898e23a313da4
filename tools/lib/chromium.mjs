import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where browsers are that put nothing on the path. */
const usual = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Finds a Chromium that is installed. `CHROME_PATH` comes first and must exist when it is set.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} path of the program
 */
export const findChromium = (env = process.env) => {
  const chosen = env["CHROME_PATH"];
  if (chosen !== undefined && chosen !== "") return isProgram(chosen) ? chosen : undefined;
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isProgram);
  return found ?? usual.find(isProgram);
};

/**
 * Finds a Chromium, or installs Debian's where that is possible without asking anybody.
 *
 * @param {(line: string) => void} say
 * @returns {string | undefined}
 */
export const needChromium = (say) => {
  const found = findChromium();
  if (found !== undefined || !mayInstall()) return found;
  say("Installing Debian's Chromium for the tests of the page (once).");
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const { status, stderr } = spawnSync("apt-get", ["-qq", ...args], {
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) {
      say(`apt-get ${args[0]} failed: ${stderr.trim()}`);
      return undefined;
    }
  }
  return findChromium();
};

/** What to tell a person who has none. */
export const howToGetChromium =
  "No Chromium was found. Install one (Debian, Ubuntu: apt-get install chromium; " +
  "Fedora: dnf install chromium; macOS, Windows: Google Chrome), or set CHROME_PATH to its program.";

const mayInstall = () =>
  process.env["CHROME_PATH"] === undefined &&
  process.getuid?.() === 0 &&
  existsSync("/etc/debian_version") &&
  existsSync("/usr/bin/apt-get");

/** @param {string} path */
const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
