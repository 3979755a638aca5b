// Fields and keys: what was typed survives a change of language, in any digits and on any keyboard.
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { NumberField, TextField } from "../src/shared/components";
import { namesOf } from "../src/shared/hotkeys";
import { LanguageProvider } from "../src/shared/i18n";

function Typed(props: { lang: "en" | "fa" }) {
  const [text, setText] = useState("");
  const [number, setNumber] = useState(10);
  return (
    <LanguageProvider lang={props.lang} digits="by_language">
      <TextField label="Text" value={text} onChange={setText} testId="text" />
      <NumberField label="Number" value={number} onChange={setNumber} min={1} max={600} testId="number" />
      <output data-testid="value">{number}</output>
    </LanguageProvider>
  );
}

describe("fields", () => {
  it("keep what was typed when the language changes in place", async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Typed lang="en" />);
    await user.type(screen.getByTestId("text"), "half a thou");
    rerender(<Typed lang="fa" />);
    expect(screen.getByTestId<HTMLInputElement>("text").value).toBe("half a thou");
    expect(document.documentElement.dir).toBe("rtl");
  });
  it("take numbers in Persian digits", async () => {
    const user = userEvent.setup();
    render(<Typed lang="fa" />);
    const field = screen.getByTestId<HTMLInputElement>("number");
    expect(field.value).toBe("۱۰");
    await user.clear(field);
    await user.type(field, "۲۴");
    await user.tab();
    expect(screen.getByTestId("value").textContent).toBe("24");
  });
});

describe("keys", () => {
  const names = (init: KeyboardEventInit) => namesOf(new KeyboardEvent("keydown", init));
  it("work on a Persian keyboard by the place of the key", () => {
    expect(names({ key: "ن", code: "KeyK", ctrlKey: true })).toContain("ctrl+k");
    expect(names({ key: "۱", code: "Digit1", altKey: true })).toContain("alt+1");
    expect(names({ key: "ه", code: "KeyI" })).toContain("i");
    expect(names({ key: "؟", code: "Slash", shiftKey: true })).toContain("?");
    expect(names({ key: " ", code: "Space" })).toContain("space");
  });
  it("do not take a slash for a question mark", () => {
    expect(names({ key: "/", code: "Slash" })).not.toContain("?");
  });
});
