// The way around: five places, then the sessions of the programme in hand.
import type { Programme, Session } from "../platform";
import { Bidi } from "../shared/components";
import { type MessageId, useI18n } from "../shared/i18n";
import { placeOfSession, type Route, useRouter } from "../shared/router";
import css from "./Shell.module.css";

const PLACES: { route: Route; label: MessageId }[] = [
  { route: { screen: "today" }, label: "app-nav-today" },
  { route: { screen: "programmes" }, label: "app-nav-programmes" },
  { route: { screen: "people" }, label: "app-nav-people" },
  { route: { screen: "formats" }, label: "app-nav-formats" },
  { route: { screen: "released" }, label: "app-nav-released" },
  { route: { screen: "settings" }, label: "app-nav-settings" },
  { route: { screen: "guide" }, label: "help-guide" },
];

/** Sessions shown at once; more are a step away in their programme. */
const SHOWN = 12;

/** The way around. */
export function Nav(props: { programme: Programme | null; sessions: Session[] }) {
  const { t, n, pick } = useI18n();
  const { route, go } = useRouter();
  const sessions = props.sessions.toSorted((a, b) => b.number - a.number);
  const { programme } = props;
  return (
    <nav className={css.nav} aria-label={t("app-nav")}>
      <ul>
        {PLACES.map((place) => (
          <li key={place.route.screen}>
            <NavItem
              label={t(place.label)}
              current={
                route.screen === place.route.screen ||
                (route.screen === "edit-programme" && place.route.screen === "programmes")
              }
              onPress={() => go(place.route)}
              testId={`nav-${place.route.screen}`}
            />
          </li>
        ))}
      </ul>
      {programme && (
        <>
          <h3>
            <button
              type="button"
              className={css.programme}
              aria-current={route.screen === "programme" ? "page" : undefined}
              onClick={() => go({ screen: "programme", programme: programme.id })}
              data-testid="nav-programme"
            >
              <Bidi text={pick(programme.name)} />
            </button>
          </h3>
          <ul>
            {sessions.slice(0, SHOWN).map((session) => (
              <li key={session.id}>
                <NavItem
                  label={
                    <>
                      <bdi>{n(session.number)}</bdi> · <Bidi text={pick(session.title)} />
                    </>
                  }
                  mark={session.state === "live" ? t("app-live-now") : undefined}
                  current={"session" in route && route.session === session.id && route.screen !== "released"}
                  onPress={() => go(placeOfSession(session))}
                  testId={`nav-session-${session.number}`}
                />
              </li>
            ))}
          </ul>
          {sessions.length > SHOWN && (
            <button
              type="button"
              className={css.more}
              onClick={() => go({ screen: "programme", programme: programme.id })}
            >
              {t("app-nav-more", { count: sessions.length - SHOWN })}
            </button>
          )}
        </>
      )}
      <p className={css.foot}>
        {t("app-foot-encrypted")}
        <br />
        {t("app-foot-stays")}
      </p>
    </nav>
  );
}

function NavItem(props: {
  label: React.ReactNode;
  current: boolean;
  mark?: string;
  onPress: () => void;
  testId: string;
}) {
  return (
    <button
      type="button"
      className={css.item}
      aria-current={props.current ? "page" : undefined}
      onClick={props.onPress}
      data-testid={props.testId}
    >
      <span className={css.itemText}>{props.label}</span>
      {props.mark && (
        <>
          <i className={css.liveDot} aria-hidden="true" />
          <span className="visually-hidden">{props.mark}</span>
        </>
      )}
    </button>
  );
}
