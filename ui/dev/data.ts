// Invented people and sessions, so that every screen has something to show. Typed by the commands of the shell: a command
// without an answer, or with one of another shape, does not compile.
import type {
  Action,
  Api,
  Block,
  ConsentRecord,
  Erasure,
  Format,
  ImportPreview,
  LiveView,
  NamePlace,
  Note,
  Person,
  Preferences,
  Programme,
  ProgrammeArc,
  Release,
  Session,
  SessionView,
  Side,
  SideTime,
  SummaryView,
  TodayView,
  WorkspaceInfo,
} from "../src/platform";
import { BLANK } from "../src/shared/note";

/** What the stand-in remembers. */
export interface State {
  locked: boolean;
  empty: boolean;
  /** A roster of a thousand. */
  full: boolean;
  preferences: Preferences;
}

const b = (en: string, fa: string) => ({ en, fa });

/** The first of a list that is known to have one. */
function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error("the invented data lack what an answer is made of");
  return one;
}

const sides: Side[] = [
  {
    id: "side-1",
    position: 1,
    name: b("Los Angeles", "لس‌آنجلس"),
    zone: "America/Los_Angeles",
    weekend: ["sat", "sun"],
    humane_hours: { from_minute: 480, to_minute: 1320 },
    calendar: "gregorian",
  },
  {
    id: "side-2",
    position: 2,
    name: b("Tehran", "تهران"),
    zone: "Asia/Tehran",
    weekend: ["fri"],
    humane_hours: { from_minute: 480, to_minute: 1320 },
    calendar: "solar_hijri",
  },
];

const programme: Programme = {
  id: "programme-1",
  name: b("Two Kitchens", "دو آشپزخانه"),
  purpose: b(
    "Neighbors in two cities tell each other how a day is lived, and tell their city offices what they learned.",
    "همسایه‌های دو شهر برای هم می‌گویند روز چگونه می‌گذرد، و آنچه آموخته‌اند را به دفتر شهر خود می‌رسانند.",
  ),
  sides,
  default_format: "reflective-120",
  interpretation: "consecutive",
  small_cell: 10,
  retention_days: null,
  created_at: "2026-09-01T10:00:00Z",
};

const block = (id: string, title: [string, string], minutes: number, more: Partial<Block> = {}): Block => ({
  id,
  title: b(...title),
  question: b("", ""),
  spoken_minutes: minutes,
  interpretation: "consecutive",
  silent: false,
  moderators_only: false,
  go_round: false,
  started_at: null,
  ended_at: null,
  paused_at: null,
  paused_seconds: 0,
  ...more,
});

const agenda = (prefix: string): Block[] => [
  block(`${prefix}-1`, ["Welcome and safety", "خوش‌آمد و ایمنی"], 5),
  block(`${prefix}-2`, ["Agreements", "توافق‌ها"], 5),
  block(`${prefix}-3`, ["Round one: the first water you remember", "دور اول: نخستین آبی که به یاد دارید"], 12, {
    go_round: true,
    question: b("What is the first water you remember?", "نخستین آبی که به یاد دارید کدام است؟"),
  }),
  block(`${prefix}-4`, ["Round two", "دور دوم"], 12, {
    go_round: true,
    question: b(
      "What do you carry with you when you come home late at night?",
      "وقتی شب دیر به خانه برمی‌گردید، چه چیزی با خود دارید؟",
    ),
  }),
  block(`${prefix}-5`, ["Silence", "سکوت"], 3, { silent: true }),
  block(`${prefix}-6`, ["Questions of curiosity", "پرسش‌های کنجکاوانه"], 15),
  block(`${prefix}-7`, ["Parting words", "کلام آخر"], 6, { go_round: true }),
  block(`${prefix}-8`, ["Moderators' debrief", "جمع‌بندی گردانندگان"], 3, { moderators_only: true }),
];

const clock = (block: Block) => (block.silent ? block.spoken_minutes : block.spoken_minutes * 2);

const sessions: readonly [Session, Session, Session, Session] = [
  session(
    "session-1",
    1,
    ["A door you remember", "دری که به یاد دارید"],
    "summarised",
    "2026-10-03T08:30:00",
    "2026-10-03T15:30:00Z",
  ),
  session(
    "session-2",
    2,
    ["The kitchen table", "میز آشپزخانه"],
    "closed",
    "2026-11-07T08:30:00",
    "2026-11-07T16:30:00Z",
  ),
  session(
    "session-3",
    3,
    ["Coming home late", "دیر به خانه رسیدن"],
    "live",
    "2026-11-21T19:00:00",
    "2026-11-22T03:00:00Z",
  ),
  session("session-4", 4, ["Water and shade", "آب و سایه"], "planned", "2026-12-05T08:30:00", "2026-12-05T16:30:00Z"),
];

function session(
  id: string,
  number: number,
  title: [string, string],
  state: Session["state"],
  wall: string,
  starts: string,
): Session {
  const blocks = agenda(id);
  return {
    id,
    programme_id: "programme-1",
    number,
    title: b(...title),
    format: "reflective-120",
    state,
    anchor_side_id: "side-1",
    wall_start: wall,
    starts_at: starts,
    started_at: state === "planned" ? null : starts,
    closed_at: state === "planned" || state === "live" ? null : starts,
    chatham_house: false,
    blocks,
  };
}

function sideTimes(starts: string): SideTime[] {
  const at = (zone: string, minutes: number, sign: string): string => {
    const wall = new Date(Date.parse(starts) + minutes * 60_000).toISOString().slice(0, 16);
    return `${wall}${sign}${zone}`;
  };
  return [
    {
      side_id: "side-1",
      name: b("Los Angeles", "لس‌آنجلس"),
      zone: "America/Los_Angeles",
      local: at("08:00", -480, "-"),
      local_solar: "1405-09-14",
      day_shift: 0,
      humane: true,
      weekend: true,
    },
    {
      side_id: "side-2",
      name: b("Tehran", "تهران"),
      zone: "Asia/Tehran",
      local: at("03:30", 210, "+"),
      local_solar: "1405-09-14",
      day_shift: 0,
      humane: true,
      weekend: false,
    },
  ];
}

function view(session: Session): SessionView {
  let at = Date.parse(session.starts_at);
  const block_starts = session.blocks.map((block) => {
    const start = new Date(at).toISOString();
    at += clock(block) * 60_000;
    return start;
  });
  return {
    ...session,
    programme,
    sides: sideTimes(session.starts_at),
    minutes: {
      spoken: session.blocks.reduce((sum, block) => sum + (block.silent ? 0 : block.spoken_minutes), 0),
      clock: session.blocks.reduce((sum, block) => sum + clock(block), 0),
    },
    block_starts,
    expected: 12,
    warnings: session.state === "planned" ? [{ code: "workday", side_id: "side-2", date: null }] : [],
    instant_moved: false,
  };
}

const codes: [string, string][] = [
  ["Juniper-1", "ارس-۱"],
  ["Cedar-2", "سرو-۲"],
  ["Maple-3", "افرا-۳"],
  ["Willow-5", "بید-۵"],
  ["Narges-4", "نرگس-۴"],
  ["Sepideh-2", "سپیده-۲"],
  ["Laleh-6", "لاله-۶"],
  ["Banafsheh-7", "بنفشه-۷"],
];
export const people: Person[] = codes.map((code, index) => ({
  id: `person-${index + 1}`,
  programme_id: "programme-1",
  side_id: index < 4 ? "side-1" : "side-2",
  code_name: b(...code),
  role: index === 0 ? "lead_moderator" : index === 4 ? "co_moderator" : index === 7 ? "interpreter" : "participant",
  language: index < 4 ? "en" : "fa",
  at_risk: index === 5,
  has_identity: index !== 5 && index !== 6,
  created_at: "2026-09-10T10:00:00Z",
  consents:
    index === 6
      ? []
      : index % 2 === 0
        ? ["participate", "notes", "quote_without_name", "share_with_third_party", "withdrawal_explained"]
        : ["participate", "notes"],
  ask_again: index === 3 ? ["share_with_third_party"] : [],
  sessions_attended: index % 4,
}));

/** A thousand people, to see what a very full roster does. */
const crowd: Person[] = Array.from({ length: 1000 }, (_, index) => {
  const like = people[index % 8] as Person;
  const number = index + 10;
  return {
    ...like,
    id: `crowd-${index}`,
    code_name: b(
      like.code_name.en.replace(/\d+$/, String(number)),
      like.code_name.fa.replace(/[۰-۹]+$/, number.toLocaleString("fa-IR", { useGrouping: false })),
    ),
    side_id: index % 8 < 4 ? "side-1" : "side-2",
  };
}).sort((a, z) => a.side_id.localeCompare(z.side_id));

const ledger: ConsentRecord[] = (
  [
    ["participate", true, "2026-09-10T10:05:00Z"],
    ["notes", true, "2026-09-10T10:05:20Z"],
    ["quote_with_name", true, "2026-09-10T10:06:00Z"],
    ["quote_with_name", false, "2026-10-20T18:30:00Z"],
  ] as const
).map(([kind, granted, recorded_at], index) => ({
  id: `consent-${index}`,
  participant_id: "person-3",
  kind,
  granted,
  manner: index < 2 ? "spoken" : "written",
  witness: index < 2 ? "co_moderator" : null,
  recorded_at,
  wording:
    index < 2
      ? "May we take notes of what you say? The notes are written under your code name, and kept encrypted."
      : "",
  question_lang: index < 2 ? "en" : null,
  question_version: index < 2 ? 2 : 1,
  asked_by: index < 2 ? "co_moderator" : null,
  asker_id: null,
  expires_at: index === 1 ? "2027-09-10T10:05:20Z" : null,
}));

const places: NamePlace[] = [
  {
    key: "note/note-1/text/20",
    kind: "note",
    programme_id: "programme-1",
    elsewhere: false,
    session_id: "session-2",
    lang: "en",
    before: "The street of ",
    text: "Leila",
    after: " had one lamp.",
    in_search: true,
    changeable: true,
  },
  {
    key: "summary_section/summary-1/text_fa/40",
    kind: "section",
    programme_id: "programme-1",
    elsewhere: false,
    session_id: "session-2",
    lang: "fa",
    before: "",
    text: "لیلا",
    after: " از نانوایی گفت نپذیرفتن کمک نوعی محبت است.",
    in_search: false,
    changeable: true,
  },
];

const erasures: Erasure[] = [
  {
    id: "0197a000-0000-7000-8000-0000000000e1",
    programme_id: "programme-1",
    participant_id: "person-9",
    code_name: b("Willow-9", "بید-۹"),
    at: "2026-10-02T09:00:00Z",
    receipt: {
      removed: { identity: true, consents: 4, attendance: 1, turns: 3, notes_unnamed: 2, notes_withheld: 1 },
      places: [
        {
          kind: "note",
          session_id: "session-2",
          session_number: 2,
          replaced: 3,
          taken_out: 1,
          left: 0,
          reasons: [],
        },
      ],
      releases: [{ id: "release-1", released_at: "2026-09-20T10:00:00Z", files: ["hamsokhan-summary-1-en.pdf"] }],
      backups: [
        { name: "2026-10-01T090000Z.hsbackup", made_at: "2026-10-01T09:00:00Z", resealed_at: null, readable: true },
      ],
    },
  },
];

const actions: Action[] = [
  {
    id: "action-1",
    programme_id: "programme-1",
    session_id: "session-2",
    note_id: null,
    text: b("Share the song list from both kitchens", "فهرست ترانه‌های هر دو آشپزخانه را به اشتراک بگذاریم"),
    owner_side_id: "side-2",
    due_on: "2026-12-01",
    done_at: null,
    created_at: "2026-11-07T18:00:00Z",
  },
  {
    id: "action-2",
    programme_id: "programme-1",
    session_id: "session-2",
    note_id: null,
    text: b("Ask the city library for two tablets", "از کتابخانهٔ شهر دو تبلت بخواهیم"),
    owner_side_id: "side-1",
    due_on: null,
    done_at: null,
    created_at: "2026-11-07T18:00:00Z",
  },
];

const note = (
  id: string,
  kind: Note["kind"],
  text: string,
  lang: "en" | "fa",
  translation = "",
  side: string | null = null,
): Note => ({
  ...BLANK,
  id,
  session_id: "session-3",
  block_id: "session-3-4",
  kind,
  text,
  lang,
  translation,
  attribution: side ? "side" : "none",
  side_id: side,
  at: new Date(Date.now() - Number(id.slice(-1)) * 300_000).toISOString(),
  saved_at: new Date().toISOString(),
  revision: 1,
  taken_during: id === "note-3" ? "turn-1" : null,
  taken_from: id === "note-3" ? "person-5" : null,
  not_theirs: false,
  withheld: false,
});
const notes: Note[] = [
  note(
    "note-1",
    "story",
    "My grandmother's street had one lamp. We all walked at the pace of whoever carried the torch.",
    "en",
    "کوچهٔ مادربزرگم یک چراغ داشت. همه با قدم کسی راه می‌رفتیم که چراغ دستش بود.",
    "side-2",
  ),
  note(
    "note-2",
    "difference",
    "For some the danger is strangers, for others it is being asked where they have been.",
    "en",
    "",
    "side-1",
  ),
  note("note-3", "question", "چه کسی اجازه دارد خسته باشد؟", "fa"),
  note("note-4", "common_ground", "Both groups described the kitchen as the room where decisions are made.", "en"),
];

const formats: Format[] = [
  {
    key: "reflective-120",
    name: b("Reflective structured dialogue", "گفت‌وگوی ساختارمند"),
    description: b(
      "Everyone answers the same questions in turn, then asks from curiosity.",
      "همه به نوبت به پرسش‌های یکسان پاسخ می‌دهند، سپس از سر کنجکاوی می‌پرسند.",
    ),
    people_min: 4,
    people_max: 8,
    built_in: true,
    blocks: agenda("f").map((block) => ({
      title: block.title,
      minutes: clock(block),
      silent: block.silent,
      moderators_only: block.moderators_only,
      go_round: block.go_round,
    })),
  },
  {
    key: "living-room-90",
    name: b("Living room", "اتاق نشیمن"),
    description: b("An easy conversation with few rules.", "گفت‌وگویی آسان با قاعده‌های اندک."),
    people_min: 4,
    people_max: 7,
    built_in: true,
    blocks: [
      { title: b("Opening", "آغاز"), minutes: 14, silent: false, moderators_only: false, go_round: false },
      { title: b("Conversation", "گفت‌وگو"), minutes: 62, silent: false, moderators_only: false, go_round: false },
      { title: b("Closing", "پایان"), minutes: 14, silent: false, moderators_only: false, go_round: false },
    ],
  },
];

const info: WorkspaceInfo = {
  id: "0197a000-0000-7000-8000-000000000001",
  name: "Demo",
  read_only: false,
  demo: true,
  programmes: 1,
  sessions: 4,
  people: 8,
  notes: 31,
  releases: 1,
  kilobytes: 412,
  backups: 3,
  tzdata: "2026e",
  version: "0.1.0",
};

const voice = {
  people: people.map((person, index) => ({
    participant_id: person.id,
    side_id: person.side_id,
    turns: index % 3,
    seconds: index * 47,
  })),
  sides: [
    { side_id: "side-1", turns: 6, seconds: 900, share: 0.46 },
    { side_id: "side-2", turns: 7, seconds: 1060, share: 0.54 },
  ],
  interpreter_seconds: 1400,
  gini: 0.31,
};

function live(): LiveView {
  const now = Date.now();
  const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
  const base = view(sessions[2]);
  const blocks = base.blocks.map((block, index) => ({
    ...block,
    started_at: index <= 3 ? at(-44 + index * 12) : null,
    ended_at: index < 3 ? at(-32 + index * 12) : null,
  }));
  return {
    session: { ...base, blocks },
    now: new Date(now).toISOString(),
    pace: {
      block_id: "session-3-4",
      left_seconds: 1048,
      behind_seconds: 250,
      ends_at: at(74),
      planned_end: at(70),
      shorten: { block_id: "session-3-6", clock_minutes: 26, spoken_minutes: 13 },
    },
    paused: false,
    people,
    present: people.map((person) => person.id),
    speaking: {
      id: "turn-1",
      session_id: "session-3",
      block_id: "session-3-4",
      participant_id: "person-5",
      started_at: at(-1.5),
      ended_at: null,
      interpreting_since: null,
      interpreter_seconds: 0,
      paused_at: null,
      paused_seconds: 0,
    },
    speaking_seconds: [92, 0],
    turn_limit_seconds: 120,
    queue: [
      { id: "queue-1", participant_id: "person-1", reason: "turn" },
      { id: "queue-2", participant_id: "person-6", reason: "response" },
    ],
    voice,
    not_heard: ["person-2"],
    caution: "not_agreed",
    notes,
    held: ["note-3"],
    undo: "note",
    away_since: null,
    revision: 1,
  };
}

const SECTIONS = [
  "purpose",
  "format_place_dates",
  "participation",
  "themes",
  "common_ground",
  "differences",
  "asked_of_city",
  "follow_up",
  "measures",
  "method_and_limits",
] as const;

function summary(): SummaryView {
  return {
    session: view(sessions[1]),
    summary: {
      id: "summary-1",
      session_id: "session-2",
      draft: 3,
      sections: SECTIONS.map((key) => ({
        key,
        text:
          key === "differences"
            ? b(
                "Whether a guest may help. One speaker, Leila from the bakery, said refusing help is a form of love.",
                "این‌که مهمان اجازهٔ کمک دارد یا نه. لیلا از نانوایی گفت نپذیرفتن کمک نوعی محبت است.",
              )
            : key === "common_ground"
              ? b(
                  "Both groups described the kitchen as the room where decisions are made.",
                  "هر دو گروه آشپزخانه را اتاقی دانستند که تصمیم‌ها در آن گرفته می‌شود.",
                )
              : b("", ""),
        note_ids: key === "common_ground" ? ["note-4"] : [],
      })),
      updated_at: "2026-11-08T10:00:00Z",
      reviewed_at: "2026-11-08T10:00:00Z",
    },
    notes,
    held: ["note-3"],
    findings: [
      {
        id: "finding-1",
        summary_id: "summary-1",
        kind: "name",
        state: "open",
        lang: "en",
        section: "differences",
        text: "Leila",
        start: 39,
        end: 44,
        reason: "matches_name",
        participant_id: "person-6",
        note_id: null,
        suggestion: "a participant",
        severity: "identifies",
        may_keep: "not_this_person",
        sentence_start: 26,
        sentence_end: 99,
        basis: "",
        kept_on: null,
        kept_because: "",
        settled_at: null,
      },
    ],
    blocked: [],
    settled: 3,
    voice,
    participation: [{ count: null }, { count: null }, { count: 12 }],
    releasable: false,
  };
}

const releases: Release[] = [
  {
    id: "release-1",
    session_id: "session-1",
    released_at: "2026-10-12T09:00:00Z",
    recipient: "Office of Immigrant Affairs",
    draft: 2,
    files: [
      {
        name: "hamsokhan-session-1-en.pdf",
        format: "pdf",
        lang: "en",
        sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        bytes: 84211,
        completed: true,
      },
      {
        name: "hamsokhan-session-1-fa.docx",
        format: "docx",
        lang: "fa",
        sha256: "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
        bytes: 24110,
        completed: true,
      },
    ],
    relied_on: ["person-1", "person-3"],
    withdrawn: ["person-3"],
    reliance: [
      { participant_id: "person-1", attribution: "none", consents: ["notes", "share_with_third_party"] },
      {
        participant_id: "person-3",
        attribution: "side",
        consents: ["notes", "quote_without_name", "share_with_third_party"],
      },
    ],
  },
];

/** An answer for every command, none left out. */
export type Answers = {
  [K in keyof Api]: (...args: Parameters<Api[K]>) => Awaited<ReturnType<Api[K]>>;
};

/** The answer to each command. */
export function answers(state: State): Answers {
  const ok = () => null;
  const today = (): TodayView =>
    state.empty
      ? { next: null, coming: [], open_actions: [], awaiting_summary: [], any_programme: false }
      : {
          next: view(sessions[3]),
          coming: [],
          open_actions: actions,
          awaiting_summary: [sessions[1]],
          any_programme: true,
        };
  const arc = (): ProgrammeArc => ({
    programme,
    sessions: sessions.map((session, index) => ({
      session,
      shares: session.state === "planned" ? [0, 0] : [0.42 + index * 0.03, 0.58 - index * 0.03],
      gini: 0.3,
      present: session.state === "planned" ? 0 : 12 - index,
      notes: session.state === "planned" ? 0 : 20 + index,
    })),
    people_per_side: [4, 4],
    actions,
  });
  const find = (id: string) => view(sessions.find((session) => session.id === id) ?? sessions[3]);
  return {
    preferences: () => state.preferences,
    savePreferences: (preferences: Preferences) => {
      state.preferences = preferences;
      return preferences;
    },
    touch: ok,
    shellStatus: () => ({
      workspace: state.locked ? null : info,
      last: null,
      backup_failed: false,
      version: "0.1.0",
      tzdata: "2026e",
    }),
    recentWorkspaces: () => [{ index: 0, name: "Two Kitchens" }],
    pickRecentWorkspace: () => ({ handle: "place-1", name: "Two Kitchens" }),
    pickWorkspace: () => ({ handle: "place-1", name: "Two Kitchens" }),
    pickNewWorkspace: (name: string) => ({ handle: "place-2", name }),
    createWorkspace: () => "K7QF-2M9D-XR4T-8WNA-5JHC-3VBE-6PGY",
    openWorkspace: () => {
      throw { code: "wrong-passphrase", severity: "key", args: {} };
    },
    recoverWorkspace: () => info,
    pickBackup: () => ({ handle: "place-4", name: "Two Kitchens" }),
    restoreWorkspace: ok,
    restoreWithRecoveryKey: ok,
    restoreCopy: ok,
    condition: () => ({
      damaged: false,
      keys_mended: false,
      read_only: false,
      backup_failed: false,
      damaged_backups: 0,
      practise: true,
    }),
    drafts: () => [],
    keepDraft: ok,
    setUnsaved: ok,
    stayOpen: ok,
    closeWindow: ok,
    declinePractice: ok,
    practiseRecoveryKey: ok,
    newRecoveryKey: () => "K7QF-2M9D-XR4T-8WNA-5JHC-3VBE-6PGY",
    renewKeys: () => ({
      recovery_key: "K7QF-2M9D-XR4T-8WNA-5JHC-3VBE-6PGY",
      resealed: 2,
      removed: 0,
      finished: true,
    }),
    packAndErase: () => true,
    eraseWorkspace: ok,
    repairWorkspace: () => ({ rows: 412, incomplete: ["note"], orphans: 1, from_backup: null }),
    backups: () => [
      {
        name: "2026-11-24T08-00-00Z.hamsokhan-backup",
        made_at: "2026-11-24T08:00:00Z",
        kilobytes: 2_310,
        proved: false,
      },
      {
        name: "2026-11-23T19-30-00Z.hamsokhan-backup",
        made_at: "2026-11-23T19:30:00Z",
        kilobytes: 2_290,
        proved: true,
      },
    ],
    activity: () => [
      {
        place: 1,
        at: "2026-11-20T10:00:00Z",
        kind: "identity_revealed",
        subject: "person-1",
        count: 0,
        digest: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      },
      {
        place: 2,
        at: "2026-11-21T10:00:00Z",
        kind: "passphrase_changed",
        subject: null,
        count: 0,
        digest: "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
      },
    ],
    verifyActivity: () => ({ entries: 2, broken_at: null }),
    openDemo: () => info,
    lock: ok,
    workspaceInfo: () => info,
    checkWorkspace: () => ({ ok: true, problems: [] }),
    backupWorkspace: () => true,
    changePassphrase: ok,
    zones: () => Intl.supportedValuesOf("timeZone"),
    offsetNow: (zone: string) => (zone === "Asia/Tehran" ? 210 : -480),
    today,
    programmes: () => (state.empty ? [] : [programme]),
    programme: () => programme,
    programmeArc: arc,
    addProgramme: () => programme,
    updateProgramme: () => programme,
    people: () => (state.empty ? [] : state.full ? crowd : people),
    addPerson: () => first(people),
    updatePerson: () => first(people),
    erasePerson: () => first(erasures),
    erasures: () => erasures,
    namePlaces: () => places,
    cleanBackups: () => ({ cleaned: [], unreadable: [] }),
    revealIdentity: () => ({ name: "لیلا صبوری", aliases: ["Leila"], email: "leila@example.org", phone: "", note: "" }),
    proposeCodeName: () => b("Alder-9", "توسکا-۹"),
    oddContacts: (email: string, phone: string) => ({
      email: email !== "" && !email.includes("@"),
      phone: phone !== "" && phone.length < 7,
    }),
    recordConsents: () => first(people),
    consentLedger: () => ledger,
    attendance: () =>
      people.map((person) => ({ session_id: "session-4", participant_id: person.id, attendance: "invited" })),
    setAttendance: ok,
    pickRoster: () => preview,
    previewImport: () => preview,
    applyImport: () => ({ rows: 6, imported: 4, updated: 1, skipped: 1, problems: [] }),
    closeImport: ok,
    formats: () => formats,
    sessions: () => (state.empty ? [] : [...sessions]),
    session: find,
    addSession: () => find("session-4"),
    updateSession: find,
    setChathamHouse: find,
    updateAgenda: (id, blocks) => {
      const session = find(id);
      return {
        ...session,
        blocks: blocks.map((block, index) => ({ ...first(session.blocks), ...block, id: block.id ?? `made-${index}` })),
      };
    },
    removeSession: ok,
    previewTime: () => ({
      starts_at: "2026-12-05T16:30:00Z",
      sides: sideTimes("2026-12-05T16:30:00Z"),
      warnings: [{ code: "workday", side_id: "side-2", date: "2026-12-05" }],
      kind_starts: { from_minute: 480, to_minute: 510, offered: [480, 510] },
    }),
    saveAsFormat: () => first(formats),
    live,
    startSession: live,
    beginBlock: live,
    pause: live,
    resume: live,
    setBlockMinutes: live,
    enqueue: live,
    moveInQueue: live,
    dequeue: live,
    nextSpeaker: live,
    giveWord: live,
    toggleInterpreter: live,
    undo: live,
    reopenSession: live,
    closeSession: () => find("session-3"),
    addNote: () => first(notes),
    editNote: () => first(notes),
    attributeNote: () => first(notes),
    removeNote: ok,
    restoreNote: () => first(notes),
    actions: () => actions,
    setActionDone: () => first(actions),
    draftSummary: summary,
    summary,
    editSection: summary,
    placeNote: summary,
    reviewSummary: summary,
    settleEverywhere: summary,
    reopenFindings: summary,
    reopenFinding: summary,
    previewDocument: () => "<p>…</p>",
    checkReleasedFile: () => ({ name: "summary.pdf", verdict: { sha256: "0".repeat(64), known: [] } }),
    pickReleaseFolder: () => ({ handle: "place-3", name: "Summaries" }),
    release: () => first(releases),
    releases: () => (state.empty ? [] : releases),
    search: () => [
      {
        kind: "note",
        id: "note-1",
        programme_id: "programme-1",
        session_id: "session-3",
        note_kind: "story",
        context: sessions[2].title,
        text: first(notes).text,
        lang: "en",
        highlights: [[3, 14]],
      },
    ],
  };
}

const preview: ImportPreview = {
  handle: "import-1",
  encoding: "windows-1256",
  delimiter: "semicolon",
  columns: [
    { heading: "نام", field: "name", samples: ["لیلا صبوری", "حسین رستگار", "مریم پارسا"] },
    { heading: "شهر", field: "side", samples: ["تهران", "تهران", "لس‌آنجلس"] },
    { heading: "ایمیل", field: "email", samples: ["leila@example.org", "", "m.parsa@example.org"] },
    { heading: "سن", field: "ignore", samples: ["34", "51", "29"] },
  ],
  rows: 6,
  will_import: 4,
  will_update: 1,
  will_skip: 1,
  first_rows: people.slice(0, 5).map((person, index) => ({
    row: index + 2,
    code_name: person.code_name,
    side_id: person.side_id,
    role: person.role,
    updates: index === 2,
    has_identity: true,
  })),
  problems: [
    { row: 7, column: "شهر", code: "unknown-side", skips_row: true, value: "شیراز", other_row: null, limit: null },
  ],
};
