// Fields and keys: what was typed survives a change of language, in any digits and on any keyboard.
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Button, Confirm, Form, NumberField, TextField, useToasts } from "../src/shared/components";
import { STAYS_MS } from "../src/shared/components/Toast";
import { useForm } from "../src/shared/form";
import { namesOf } from "../src/shared/hotkeys";
import { LanguageProvider } from "../src/shared/i18n";
import { BOTH, complaints, show } from "./window";

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

/** A form with two fields, of which one answers for blank names. */
function Sent(props: { send: () => Promise<void>; ready?: boolean; alert?: boolean }) {
  const [text, setText] = useState("");
  const [asking, setAsking] = useState(false);
  const form = useForm({ ready: props.ready, faults: { name: ["name"] }, send: props.send });
  const fields = (
    <>
      <TextField label="Name" value={text} onChange={setText} error={form.fault("name")} testId="name" />
      <TextField label="About" value={text} onChange={setText} multiline testId="about" />
    </>
  );
  if (!props.alert)
    return (
      <Form form={form} act="Send" actTestId="send">
        {fields}
      </Form>
    );
  return (
    <>
      <Button onPress={() => setAsking(true)} testId="ask">
        Ask
      </Button>
      {asking && (
        <Confirm form={form} title="Sure?" act="Send" onClose={() => setAsking(false)}>
          {fields}
        </Confirm>
      )}
    </>
  );
}

describe.each(BOTH)("a form in %s", (lang) => {
  const refusal = (code: string, args = {}) => ({ code, severity: "bad_input", args });

  it("is sent by Enter in a line, by Ctrl Enter anywhere, and by its button", async () => {
    const sent = vi.fn(async () => undefined);
    const user = show(<Sent send={sent} />, lang);
    await user.type(screen.getByTestId("name"), "a{Enter}");
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
    await user.type(screen.getByTestId("about"), "{Enter}");
    expect(sent, "a new line is only a new line").toHaveBeenCalledTimes(1);
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
    await user.click(screen.getByTestId("send"));
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(3));
  });

  it("is not sent before it is ready, by no key", async () => {
    const sent = vi.fn(async () => undefined);
    const user = show(<Sent ready={false} send={sent} />, lang);
    await user.type(screen.getByTestId("name"), "a{Enter}{Control>}{Enter}{/Control}");
    expect(sent).toHaveBeenCalledTimes(0);
  });

  it("shows what is wrong at its field, the rest over the form, and keeps it until the next try", async () => {
    let answer: unknown = refusal("blank", { field: "name" });
    const user = show(<Sent send={() => Promise.reject(answer)} />, lang);
    await user.type(screen.getByTestId("name"), "kept{Enter}");
    const field = screen.getByTestId<HTMLInputElement>("name");
    await waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"));
    expect(screen.queryByTestId("error"), "said once, not twice").toBeNull();
    await user.type(field, "!");
    expect(field.getAttribute("aria-invalid"), "typing is not trying").toBe("true");
    answer = refusal("disk-full");
    await user.keyboard("{Enter}");
    await screen.findByTestId("error");
    expect(field.getAttribute("aria-invalid")).toBeNull();
    expect(field.value, "what was typed stays").toBe("kept!");
  });

  it("refuses a second try while the first is on its way", async () => {
    let arrive = (): void => undefined;
    const way = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const sent = vi.fn(() => way);
    const user = show(<Sent send={sent} />, lang);
    await user.type(screen.getByTestId("name"), "{Enter}{Enter}{Control>}{Enter}{/Control}");
    expect(sent).toHaveBeenCalledTimes(1);
    await act(async () => arrive());
    await user.keyboard("{Enter}");
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it("asks before something is gone, and no key does it by chance", async () => {
    const sent = vi.fn(async () => undefined);
    const user = show(<Sent alert send={sent} />, lang);
    screen.getByTestId("ask").focus();
    await user.keyboard("{Enter}");
    await user.type(await screen.findByTestId("about"), "{Control>}{Enter}{/Control}");
    expect(sent).toHaveBeenCalledTimes(0);
    expect(await complaints()).toEqual([]);
    await user.click(screen.getByTestId("confirm-act"));
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  });
});

function Told(props: { messages: { text: string; tone?: "bad"; undo?: () => void }[] }) {
  const toasts = useToasts();
  return props.messages.map((message, index) => (
    <Button key={message.text} onPress={() => toasts.show(message)} testId={`tell-${index}`}>
      Tell
    </Button>
  ));
}

describe("messages", () => {
  const shown = () => screen.queryAllByTestId("toast").map((toast) => toast.querySelector("span")?.textContent);
  const tell = async (...messages: { text: string; tone?: "bad"; undo?: () => void }[]) => {
    show(<Told messages={messages} />, "en");
    for (const index of messages.keys()) await act(async () => screen.getByTestId(`tell-${index}`).click());
  };

  it("never pile up beyond two, and bad news stays longest", async () => {
    await tell({ text: "bad", tone: "bad" }, { text: "one" }, { text: "two" }, { text: "three" });
    expect(shown()).toEqual(["bad", "three"]);
  });

  it("go by themselves when they are good, later when a hand is on them, and stay when they are bad", async () => {
    vi.useFakeTimers();
    try {
      await tell({ text: "bad", tone: "bad" }, { text: "good" });
      const good = () => screen.getAllByTestId("toast").at(-1) as HTMLElement;
      act(() => void vi.advanceTimersByTime(STAYS_MS - 1));
      expect(shown()).toEqual(["bad", "good"]);
      fireEvent.pointerEnter(good());
      act(() => void vi.advanceTimersByTime(STAYS_MS * 2));
      expect(shown(), "it is being read").toEqual(["bad", "good"]);
      fireEvent.pointerLeave(good());
      act(() => void vi.advanceTimersByTime(STAYS_MS));
      expect(shown()).toEqual(["bad"]);
    } finally {
      vi.useRealTimers();
    }
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
