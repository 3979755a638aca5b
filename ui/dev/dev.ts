// The window in a plain browser, with invented data in place of the shell: for looking at screens. Never part of a build.
import { installFake } from "./fake";

const query = new URLSearchParams(location.search);
installFake(query);
await import("../src/main");

// `click=nav-people,add-person` presses these one after another, to arrive at a screen.
for (const id of query.get("click")?.split(",") ?? []) {
  let found: HTMLElement | null = null;
  for (let tries = 0; tries < 50 && !found; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    found = document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  }
  found?.click();
}
