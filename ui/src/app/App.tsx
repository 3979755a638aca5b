// The window as a whole: choices first, then the lock, then the work.
import { QueryClientProvider } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { api, type Preferences, type ShellStatus } from "../platform";
import { followChanges, makeQueryClient } from "../platform/queries";
import { CommandsProvider } from "../shared/commands";
import { ToastProvider } from "../shared/components";
import { flushDrafts, keepPlace, lastPlace, loadDrafts } from "../shared/drafts";
import { HelpProvider } from "../shared/help";
import { PreferencesProvider, USUAL } from "../shared/preferences";
import { type Route, RouterProvider, useRouter } from "../shared/router";
import { Boundary } from "./Boundary";
import { Locked } from "./Locked";
import { Shell } from "./Shell";

interface Start {
  preferences: Preferences;
  status: ShellStatus;
}

/** Everything. */
export function App() {
  const [start, setStart] = useState<Start | null>(null);
  useEffect(() => {
    const nothing: ShellStatus = { workspace: null, last: null, backup_failed: false, version: "", tzdata: "" };
    Promise.all([api.preferences().catch(() => USUAL), api.shellStatus().catch(() => nothing)]).then(
      async ([preferences, status]) => {
        if (status.workspace !== null) await loadDrafts();
        setStart({ preferences, status });
      },
    );
  }, []);
  if (!start) return null;
  return (
    <PreferencesProvider initial={start.preferences}>
      <Boundary>
        <ToastProvider>
          <Workspace status={start.status} />
        </ToastProvider>
      </Boundary>
    </PreferencesProvider>
  );
}

function Workspace(props: { status: ShellStatus }) {
  const [open, setOpen] = useState(props.status.workspace !== null);
  const [client] = useState(makeQueryClient);
  useEffect(() => followChanges(client), [client]);
  const lock = useCallback(() => {
    // The shell rebuilds the page when it locks; until then nothing of the workspace may stay in it.
    client.clear();
    setOpen(false);
    void flushDrafts().then(() => api.lock().catch(() => undefined));
  }, [client]);
  const opened = useCallback(() => {
    void loadDrafts().then(() => setOpen(true));
  }, []);
  return (
    <QueryClientProvider client={client}>
      {open ? (
        <RouterProvider initial={lastPlace<Route>() ?? undefined}>
          <KeepPlace />
          <CommandsProvider>
            <HelpProvider>
              <Shell onLock={lock} />
            </HelpProvider>
          </CommandsProvider>
        </RouterProvider>
      ) : (
        <HelpProvider>
          <Locked status={props.status} onOpened={opened} />
        </HelpProvider>
      )}
    </QueryClientProvider>
  );
}

/** Keeps where one is, so that unlocking returns there. */
function KeepPlace() {
  const { route } = useRouter();
  useEffect(() => keepPlace(route), [route]);
  return null;
}
