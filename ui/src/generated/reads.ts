// Made by `cargo xtask codegen` from the Rust types. Do not edit.
import type { commands, Entity } from "./bindings";

/** Every read of the core, and the kinds of things whose change alters its answer. */
export const READS = {
  actions: ["action", "programme"],
  attendance: ["attendance", "participant", "session"],
  checkWorkspace: [],
  consentLedger: ["consent", "participant"],
  erasures: ["participant", "programme"],
  formats: ["format"],
  live: ["live", "session", "note", "attendance", "participant", "consent", "programme"],
  namePlaces: ["participant", "note", "action", "summary", "finding", "session", "programme", "format", "release"],
  oddContacts: [],
  offsetNow: [],
  people: ["participant", "consent", "attendance", "programme"],
  previewDocument: ["programme", "format", "participant", "session", "attendance", "live", "summary"],
  previewImport: ["programme", "participant"],
  previewTime: ["programme"],
  programme: ["programme"],
  programmeArc: ["programme", "session", "participant", "attendance", "live", "note", "action"],
  programmes: ["programme"],
  proposeCodeName: ["participant", "programme"],
  releases: ["release", "consent", "participant", "session"],
  revealIdentity: ["participant"],
  search: ["note", "session", "participant", "programme", "action"],
  session: ["session", "programme", "attendance", "participant", "live"],
  sessions: ["session", "programme", "live"],
  summary: ["summary", "finding", "note", "session", "consent", "participant", "release", "programme", "attendance", "live", "format"],
  today: ["programme", "session", "participant", "attendance", "live", "action", "summary", "release"],
  workspaceInfo: ["workspace", "programme", "session", "participant", "note", "release"],
  zones: [],
} as const satisfies Partial<Record<keyof typeof commands, readonly Entity[]>>;
