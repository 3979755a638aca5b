// Text can be read in both themes: the tokens themselves are measured.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../src/shared/tokens.css"), "utf8");
const tokens = new Map<string, [string, string]>();
for (const [, name, light, dark] of css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g))
  if (name && light && dark) tokens.set(name, [light, dark]);

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Text and what it stands on. */
const TEXT: [string, string][] = [
  ...["paper", "surface", "surface-2"].flatMap((ground): [string, string][] => [
    ["ink", ground],
    ["ink-2", ground],
  ]),
  ...["paper", "surface"].flatMap((ground): [string, string][] => [
    ["lapis", ground],
    ["firoozeh", ground],
    ["saffron", ground],
    ["pomegranate", ground],
    ["sage", ground],
  ]),
  ["lapis", "lapis-soft"],
  ["ink", "lapis-soft"],
  ["ink-2", "lapis-soft"],
  ["ink-2", "sage-soft"],
  ["on-lapis", "lapis"],
  ["on-pomegranate", "pomegranate"],
  ["firoozeh", "firoozeh-soft"],
  ["saffron", "saffron-soft"],
  ["ink", "saffron-soft"],
  ["pomegranate", "pomegranate-soft"],
  ["ink", "pomegranate-soft"],
  ["sage", "sage-soft"],
  ["ink", "sage-soft"],
];

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("in the %s theme", (_, theme) => {
  it.each(TEXT)("%s on %s is at least 4.5 to 1", (text, ground) => {
    const [a, b] = [tokens.get(text)?.[theme], tokens.get(ground)?.[theme]];
    expect(a && b, `both tokens are colours: ${text}, ${ground}`).toBeTruthy();
    expect(contrast(a ?? "", b ?? "")).toBeGreaterThanOrEqual(4.5);
  });
  it.each(["paper", "surface"])("the edge of a field stands out from %s, at least 3 to 1", (ground) => {
    expect(
      contrast(tokens.get("line-strong")?.[theme] ?? "", tokens.get(ground)?.[theme] ?? ""),
    ).toBeGreaterThanOrEqual(3);
  });
});
