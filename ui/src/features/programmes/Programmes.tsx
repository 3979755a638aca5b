// The programmes of the workspace.
import { Plus } from "lucide-react";
import type { Programme } from "../../platform";
import { useRead } from "../../platform/queries";
import { Bidi, Button, EmptyState, Loaded, Page, SideTag } from "../../shared/components";
import { useI18n } from "../../shared/i18n";
import { useRouter } from "../../shared/router";
import css from "./Programmes.module.css";

/** All programmes, the newest first. */
export function Programmes() {
  const { t } = useI18n();
  const { go } = useRouter();
  const query = useRead("programmes");
  const add = (
    <Button variant="primary" icon={<Plus />} onPress={() => go({ screen: "edit-programme" })} testId="new-programme">
      {t("programmes-new")}
    </Button>
  );
  const some = (query.data?.length ?? 0) > 0;
  return (
    <Page title={t("programmes-title")} actions={some && add} testId="programmes">
      <Loaded query={query}>
        {(programmes) =>
          programmes.length === 0 ? (
            <EmptyState title={t("programmes-empty-title")} text={t("programmes-empty-text")} action={add} />
          ) : (
            <ul className={css.list}>
              {programmes.map((programme) => (
                <li key={programme.id}>
                  <Card programme={programme} onOpen={() => go({ screen: "programme", programme: programme.id })} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function Card(props: { programme: Programme; onOpen: () => void }) {
  const { pick } = useI18n();
  const { programme } = props;
  return (
    <button type="button" className={css.card} onClick={props.onOpen} data-testid="programme-card">
      <span className={css.cardHead}>
        <b className={css.name}>
          <Bidi text={pick(programme.name)} />
        </b>
        <span className="row wrap">
          {programme.sides.map((side) => (
            <SideTag key={side.id} side={side} />
          ))}
        </span>
      </span>
      {pick(programme.purpose) !== "" && (
        <span className={css.purpose}>
          <Bidi text={pick(programme.purpose)} />
        </span>
      )}
    </button>
  );
}
