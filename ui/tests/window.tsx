// One way to put a screen on the page of a test: with invented answers, a language, a place, and everything around it.
import "../src/shared/i18n/aria";
import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ReactNode } from "react";
import { makeQueryClient } from "../src/platform/queries";
import { CommandsProvider } from "../src/shared/commands";
import { ToastProvider } from "../src/shared/components";
import type { Lang } from "../src/shared/i18n";
import { PreferencesProvider, USUAL } from "../src/shared/preferences";
import { type Route, RouterProvider } from "../src/shared/router";

/** Both languages, for `describe.each`. */
export const BOTH = ["en", "fa"] as const;

/** Shows something as the window would, and gives the hand that uses it. */
export function show(what: ReactNode, lang: Lang, at?: Route) {
  const user = userEvent.setup();
  render(
    <PreferencesProvider initial={{ ...USUAL, lang }}>
      <ToastProvider>
        <QueryClientProvider client={makeQueryClient()}>
          <RouterProvider initial={at}>
            <CommandsProvider>
              <main>{what}</main>
            </CommandsProvider>
          </RouterProvider>
        </QueryClientProvider>
      </ToastProvider>
    </PreferencesProvider>,
  );
  return user;
}

/** What axe finds wrong with the dialog in sight, or else with the page. */
export async function complaints(): Promise<string[]> {
  // A screen by itself has neither landmarks nor the heading of the window.
  const window = document.querySelector("nav, [data-testid=unlock]") ? document : null;
  const screen = document.querySelector("main") ?? document;
  const whole = { enabled: window !== null };
  const found = await axe.run(document.querySelector("[role=dialog], [role=alertdialog]") ?? window ?? screen, {
    rules: {
      // The test environment has no layout: contrast is measured on the tokens.
      "color-contrast": { enabled: false },
      "target-size": { enabled: false },
      region: whole,
      "page-has-heading-one": whole,
    },
  });
  return found.violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" | ")}`,
  );
}
