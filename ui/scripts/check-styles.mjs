// Refuses what would break one of the two directions or the web view's storage rules. Who may import whom stands in biome.json.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

const root = join(import.meta.dirname, "..", "src");
const problems = [];

/** Physical directions: Persian is laid out from the right, so only logical properties may be used. */
const physical = [
  /(?:^|[\s;{])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-[a-z]+)?\s*:/,
  /(?:^|[\s;{])(?:left|right)\s*:/,
  /(?:text-align|float|clear|justify-content)\s*:\s*(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
];
const physicalInCode = /\b(?:margin|padding|border)(?:Left|Right)\b|textAlign:\s*"(?:left|right)"/;

function walk(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) walk(path);
    else check(path, relative(root, path).split(sep).join("/"));
  }
}

function check(path, name) {
  if (!/\.(?:css|tsx?)$/.test(name)) return;
  const text = readFileSync(path, "utf8");
  text.split("\n").forEach((line, index) => {
    const at = `${name}:${index + 1}`;
    if (name.endsWith(".css")) {
      if (physical.some((rule) => rule.test(line))) problems.push(`${at} names a physical direction: ${line.trim()}`);
      if (/font-style\s*:\s*italic|letter-spacing|text-align\s*:\s*justify/.test(line) && !line.includes("latin only"))
        problems.push(`${at} Persian is never slanted, spaced out or justified: ${line.trim()}`);
      return;
    }
    if (physicalInCode.test(line)) problems.push(`${at} names a physical direction: ${line.trim()}`);
    if (/\b(?:localStorage|sessionStorage|indexedDB)\b/.test(line))
      problems.push(`${at} keeps content in the web view`);
  });
}

walk(root);
if (problems.length > 0) {
  process.stderr.write(`${problems.join("\n")}\n`);
  process.exit(1);
}
