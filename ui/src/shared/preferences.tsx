// The choices of the person at this machine, applied at once and kept by the shell.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { api, type Preferences, rules } from "../platform";
import { LanguageProvider } from "./i18n";

/** The choices, all of them. */
export type Choices = Required<Preferences>;

/** What holds before anything was chosen. The language of the machine decides only what the first screen says first. */
export const USUAL: Choices = { ...rules.usual_preferences, recent: [] };

interface PreferencesInHand {
  preferences: Choices;
  /** Changes some of them, at once on screen and then in the file. */
  save: (some: Partial<Choices>) => void;
}

const Context = createContext<PreferencesInHand | null>(null);

/** Gives the choices, and with them language and theme, to everything inside. */
export function PreferencesProvider(props: { initial: Preferences; children: ReactNode }) {
  const [preferences, setPreferences] = useState<Choices>({ ...USUAL, ...props.initial });
  const latest = useRef(preferences);
  const save = useCallback((some: Partial<Choices>) => {
    latest.current = { ...latest.current, ...some };
    setPreferences(latest.current);
    // The choice holds on screen even where it cannot be kept.
    api.savePreferences(latest.current).catch(() => undefined);
  }, []);
  useEffect(() => {
    if (preferences.theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = preferences.theme;
  }, [preferences.theme]);
  const value = useMemo(() => ({ preferences, save }), [preferences, save]);
  const lang = preferences.lang ?? (navigator.language.startsWith("fa") ? "fa" : "en");
  return (
    <Context.Provider value={value}>
      <LanguageProvider lang={lang} digits={preferences.digits}>
        {props.children}
      </LanguageProvider>
    </Context.Provider>
  );
}

/** The choices and how to change them. */
export function usePreferences(): PreferencesInHand {
  const value = useContext(Context);
  if (!value) throw new Error("usePreferences outside of PreferencesProvider");
  return value;
}
