// One polite live region for the whole window, so that announcements never speak over one another.

let region: HTMLElement | null = null;

function place(): HTMLElement {
  if (region?.isConnected) return region;
  region = document.createElement("div");
  region.className = "visually-hidden";
  region.setAttribute("role", "status");
  region.setAttribute("aria-live", "polite");
  region.dataset.testid = "live-region";
  document.body.append(region);
  return region;
}

/** Lets screen readers say this when they are free. The same words twice are said twice. */
export function announce(text: string): void {
  const element = place();
  element.textContent = element.textContent === text ? `${text}\u00a0` : text;
}
