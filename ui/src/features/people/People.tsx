// Who is with us: the roster of a programme by code name, and what everyone agrees to.
import { FileUp, Plus } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import { api, type ImportPreview, type Person, type Programme } from "../../platform";
import { useRead } from "../../platform/queries";
import { type Act, useAct } from "../../shared/act";
import { type Command, useCommands } from "../../shared/commands";
import {
  Button,
  EmptyState,
  ErrorBanner,
  Loaded,
  Page,
  Select,
  Skeleton,
  Tabs,
  TextField,
} from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import { useRouter } from "../../shared/router";
import { ConsentMatrix } from "./ConsentMatrix";
import { findPeople, SHOWS, type Show } from "./find";
import { ImportWizard } from "./ImportWizard";
import css from "./People.module.css";
import { PersonDialog } from "./PersonDialog";
import { PersonPanel } from "./PersonPanel";
import { Receipts } from "./Receipts";
import { focusRoster, Roster } from "./Roster";

/** The screen of a roster. */
export function People(props: { programme: string | null; person?: string | undefined }) {
  const { t } = useI18n();
  const { go } = useRouter();
  const programmes = useRead("programmes");
  const programme = programmes.data?.find((each) => each.id === props.programme) ?? programmes.data?.[0];
  if (programme)
    return (
      <OfProgramme key={programme.id} programme={programme} all={programmes.data ?? []} person={props.person ?? null} />
    );
  return (
    <Page title={t("people-title")} testId="people">
      <Loaded query={programmes}>
        {(list) =>
          list.length > 0 ? (
            <Skeleton />
          ) : (
            <EmptyState
              title={t("people-no-programme-title")}
              text={t("people-no-programme-text")}
              action={
                <Button
                  variant="primary"
                  onPress={() => go({ screen: "edit-programme" })}
                  testId="people-new-programme"
                >
                  {t("people-new-programme")}
                </Button>
              }
            />
          )
        }
      </Loaded>
    </Page>
  );
}

/** Choosing a file, and the file that was chosen. */
function useFile(programme: Programme): {
  act: Act;
  preview: ImportPreview | null;
  pick: () => void;
  close: () => void;
} {
  const act = useAct();
  const { lang } = useI18n();
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const { run } = act;
  const pick = useCallback(
    () =>
      void run(async () => {
        const preview = await api.pickRoster(programme.id, lang);
        if (preview) setPreview(preview);
      }),
    [run, programme.id, lang],
  );
  return { act, preview, pick, close: () => setPreview(null) };
}

function OfProgramme(props: { programme: Programme; all: Programme[]; person: string | null }) {
  const { t, pick } = useI18n();
  const { replace } = useRouter();
  const { programme } = props;
  const query = useRead("people", programme.id);
  const [editing, setEditing] = useState<Person | "new" | null>(null);
  const file = useFile(programme);
  // The place says who is chosen, so that finding somebody by Ctrl K and the way back both work.
  const choose = (person?: string) =>
    replace({ screen: "people", programme: programme.id, ...(person === undefined ? {} : { person }) });
  const person = query.data?.find((each) => each.id === props.person);
  useCommands(
    useMemo<Command[]>(
      () => [
        { id: "add-person", label: t("people-add"), run: () => setEditing("new") },
        { id: "import-people", label: t("people-import"), run: file.pick },
      ],
      [t, file.pick],
    ),
  );
  const some = (query.data?.length ?? 0) > 0;
  const bring = (
    <Button
      variant={some ? "plain" : "primary"}
      icon={<FileUp />}
      onPress={file.pick}
      isPending={file.act.busy}
      testId="import-roster"
    >
      {t("people-import")}
    </Button>
  );
  return (
    <Page
      testId="people"
      title={t("people-title")}
      actions={
        query.data && (
          <>
            {some && bring}
            <Button
              variant={some ? "primary" : "plain"}
              icon={<Plus />}
              onPress={() => setEditing("new")}
              testId="add-person"
            >
              {t("people-add")}
            </Button>
          </>
        )
      }
      aside={
        person && (
          <PersonPanel
            key={person.id}
            person={person}
            programme={programme}
            onClose={() => {
              choose();
              focusRoster();
            }}
            onEdit={() => setEditing(person)}
          />
        )
      }
      asideLabel={person && pick(person.code_name)}
      wide
    >
      <ErrorBanner error={file.act.error} onRetry={file.pick} testId="import-error" />
      <Loaded query={query} lines={8}>
        {(people) =>
          people.length === 0 ? (
            <>
              <Programmes all={props.all} programme={programme} />
              <EmptyState title={t("people-empty-title")} text={t("people-empty-text")} action={bring} />
            </>
          ) : (
            <List {...props} people={people} chosen={person?.id ?? null} onChoose={choose} />
          )
        }
      </Loaded>
      {editing && (
        <PersonDialog
          programme={programme}
          person={editing === "new" ? null : editing}
          onSaved={(saved) => {
            setEditing(null);
            choose(saved.id);
          }}
          onClose={() => setEditing(null)}
        />
      )}
      {file.preview && <ImportWizard programme={programme} initial={file.preview} onClose={file.close} />}
    </Page>
  );
}

/** The choice of programme, where there is more than one. */
function Programmes(props: { all: Programme[]; programme: Programme }) {
  const { t, pick } = useI18n();
  const { go } = useRouter();
  if (props.all.length < 2) return null;
  return (
    <Select
      label={t("people-of")}
      value={props.programme.id}
      onChange={(id) => go({ screen: "people", programme: id })}
      items={props.all.map((each) => ({ id: each.id, label: pick(each.name) }))}
      testId="people-programme"
    />
  );
}

function List(props: {
  programme: Programme;
  all: Programme[];
  people: Person[];
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const { t } = useI18n();
  const { people, programme } = props;
  const [tab, setTab] = useState<"roster" | "consents" | "receipts">("roster");
  const [wanted, setWanted] = useState("");
  const [show, setShow] = useState<Show>("all");
  const erasures = useRead("erasures", programme.id).data ?? [];
  const found = useMemo(() => findPeople(people, wanted, show), [people, wanted, show]);
  const none = (
    <div className="row wrap" data-testid="nobody-found">
      <p className="muted">{t("people-none-found")}</p>
      <Button
        onPress={() => {
          setWanted("");
          setShow("all");
        }}
        testId="show-everyone"
      >
        {t("people-show-everyone")}
      </Button>
    </div>
  );
  return (
    <>
      <div className={css.bar}>
        <Programmes all={props.all} programme={programme} />
        <TextField label={t("people-filter")} value={wanted} onChange={setWanted} testId="people-filter" />
        <Select<Show>
          label={t("people-show")}
          value={show}
          onChange={setShow}
          items={SHOWS.map((id) => ({ id, label: t(`people-show-${id.replaceAll("_", "-")}` as "people-show-all") }))}
          testId="people-show"
        />
        <p className={css.count} role="status" data-testid="people-count">
          {found.length === people.length
            ? t("people-count", { count: people.length })
            : t("people-count-of", { count: found.length, all: people.length })}
        </p>
      </div>
      <Tabs
        label={t("people-title")}
        selected={tab}
        onSelect={setTab}
        items={[
          {
            id: "roster",
            label: t("people-roster"),
            content:
              found.length === 0 ? (
                none
              ) : (
                <Roster people={found} programme={programme} chosen={props.chosen} onChoose={props.onChoose} />
              ),
          },
          {
            id: "consents",
            label: t("people-consents"),
            content: found.length === 0 ? none : <ConsentMatrix people={found} programme={programme} />,
          },
          ...(erasures.length > 0
            ? [{ id: "receipts" as const, label: t("people-receipts"), content: <Receipts erasures={erasures} /> }]
            : []),
        ]}
      />
    </>
  );
}
