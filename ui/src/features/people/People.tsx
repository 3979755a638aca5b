// Engineer I is working on this feature now; leave it.
// Who is with us: the roster of a programme by code name, and what everyone agrees to.
import { FileUp, Plus } from "lucide-react";
import { useMemo, useState } from "react";
import { api, type ImportPreview, type Person, type Programme } from "../../platform";
import { useRead, useReadWhen } from "../../platform/queries";
import { useAct } from "../../shared/act";
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
import { latinDigits } from "../../shared/numbers";
import { useRouter } from "../../shared/router";
import { ConsentMatrix } from "./ConsentMatrix";
import { ImportWizard } from "./ImportWizard";
import css from "./People.module.css";
import { PersonDialog } from "./PersonDialog";
import { PersonPanel } from "./PersonPanel";
import { Roster } from "./Roster";

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
                <Button variant="primary" onPress={() => go({ screen: "programmes" })}>
                  {t("people-go-programmes")}
                </Button>
              }
            />
          )
        }
      </Loaded>
    </Page>
  );
}

/** The same text for finding: without case, half-spaces, letters that differ only by keyboard, or kinds of digits. */
function fold(text: string): string {
  return latinDigits(text.normalize("NFKC").toLowerCase())
    .replaceAll("ي", "ی")
    .replaceAll("ك", "ک")
    .replaceAll("\u200c", "");
}

function OfProgramme(props: { programme: Programme; all: Programme[]; person: string | null }) {
  const { t, pick } = useI18n();
  const { go } = useRouter();
  const { programme } = props;
  const query = useReadWhen(true, "people", programme.id);
  const [tab, setTab] = useState<"roster" | "consents">("roster");
  const [filter, setFilter] = useState("");
  const [chosen, setChosen] = useState<string | null>(props.person);
  const [editing, setEditing] = useState<Person | "new" | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const act = useAct();
  const people = query.data ?? [];
  const found = useMemo(() => {
    const wanted = fold(filter.trim());
    return people.filter((person) => fold(`${person.code_name.en} ${person.code_name.fa}`).includes(wanted));
  }, [people, filter]);
  const person = people.find((each) => each.id === chosen);
  const pickFile = () =>
    act.run(async () => {
      const preview = await api.pickRoster(programme.id);
      if (preview) setPreview(preview);
    });
  const buttons = (
    <>
      <Button icon={<FileUp />} onPress={pickFile} isPending={act.busy} testId="import-roster">
        {t("people-import")}
      </Button>
      <Button variant="primary" icon={<Plus />} onPress={() => setEditing("new")} testId="add-person">
        {t("people-add")}
      </Button>
    </>
  );
  return (
    <Page
      testId="people"
      title={t("people-title")}
      actions={people.length > 0 && buttons}
      aside={
        person && (
          <PersonPanel
            key={person.id}
            person={person}
            programme={programme}
            onClose={() => setChosen(null)}
            onEdit={() => setEditing(person)}
          />
        )
      }
      asideLabel={person && pick(person.code_name)}
      wide
    >
      <div className={css.bar}>
        {props.all.length > 1 && (
          <Select
            label={t("people-of")}
            value={programme.id}
            onChange={(id) => go({ screen: "people", programme: id })}
            items={props.all.map((each) => ({ id: each.id, label: pick(each.name) }))}
            testId="people-programme"
          />
        )}
        {people.length > 0 && (
          <TextField label={t("people-filter")} value={filter} onChange={setFilter} testId="people-filter" />
        )}
      </div>
      <ErrorBanner error={act.error} onRetry={pickFile} />
      <Loaded query={query} lines={8}>
        {(people) =>
          people.length === 0 ? (
            <EmptyState
              title={t("people-empty-title")}
              text={t("people-empty-text")}
              action={<div className="row wrap">{buttons}</div>}
            />
          ) : (
            <Tabs
              label={t("people-title")}
              selected={tab}
              onSelect={setTab}
              items={[
                {
                  id: "roster",
                  label: t("people-roster"),
                  content: <Roster people={found} programme={programme} chosen={chosen} onChoose={setChosen} />,
                },
                {
                  id: "consents",
                  label: t("people-consents"),
                  content: <ConsentMatrix people={found} programme={programme} />,
                },
              ]}
            />
          )
        }
      </Loaded>
      {editing && (
        <PersonDialog
          programme={programme}
          person={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
      {preview && <ImportWizard programme={programme} initial={preview} onClose={() => setPreview(null)} />}
    </Page>
  );
}
