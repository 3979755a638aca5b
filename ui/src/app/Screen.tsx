// Which component shows which place.
import { Formats } from "../features/formats/Formats";
import { Guide } from "../features/help/Guide";
import { Live } from "../features/live/Live";
import { People } from "../features/people/People";
import { NewSession } from "../features/plan/NewSession";
import { Plan } from "../features/plan/Plan";
import { ProgrammeEditor } from "../features/programmes/Editor";
import { ProgrammeScreen } from "../features/programmes/Programme";
import { Programmes } from "../features/programmes/Programmes";
import { Released } from "../features/released/Released";
import { Settings } from "../features/settings/Settings";
import { SummaryScreen } from "../features/summary/Summary";
import { Today } from "../features/today/Today";
import type { Route } from "../shared/router";

/** The screen of a place. Each session and programme gets its own, so that drafts never mix. */
export function Screen(props: { route: Route; currentProgramme: string | null }) {
  const { route } = props;
  switch (route.screen) {
    case "today":
      return <Today />;
    case "programmes":
      return <Programmes />;
    case "programme":
      return <ProgrammeScreen key={route.programme} id={route.programme} />;
    case "edit-programme":
      return <ProgrammeEditor key={route.programme ?? "new"} id={route.programme ?? null} />;
    case "new-session":
      return <NewSession key={route.programme} programme={route.programme} />;
    case "people":
      return (
        <People
          key={route.programme ?? props.currentProgramme}
          programme={route.programme ?? props.currentProgramme}
          person={route.person}
        />
      );
    case "plan":
      return <Plan key={route.session} session={route.session} />;
    case "live":
      return <Live key={route.session} session={route.session} />;
    case "summary":
      return <SummaryScreen key={route.session} session={route.session} />;
    case "released":
      return <Released session={route.session ?? null} />;
    case "formats":
      return <Formats />;
    case "settings":
      return <Settings />;
    case "guide":
      return <Guide section={route.section} />;
  }
}
