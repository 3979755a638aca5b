// Reads that refresh themselves: each names what it depends on, and a report of a change refetches exactly those.
import { QueryClient, type UseQueryOptions, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { type Api, type AppError, api, type Changed, type Entity, onChanged } from "./index";

/** What each read depends on. A read that is not listed is not cached. */
const DEPENDS: Partial<Record<keyof Api, Entity[]>> = {
  today: ["programme", "session", "participant", "attendance", "live", "action", "summary", "release"],
  programmes: ["programme"],
  programme: ["programme"],
  programmeArc: ["programme", "session", "participant", "attendance", "live", "note", "action"],
  people: ["participant", "consent", "attendance", "programme", "session"],
  consentLedger: ["consent"],
  attendance: ["attendance", "participant", "session"],
  formats: ["format"],
  sessions: ["session", "live", "summary", "release", "programme"],
  session: ["session", "live", "programme", "attendance", "participant"],
  liveSession: ["session", "live"],
  live: ["live", "session", "note", "attendance", "participant", "consent", "programme"],
  notes: ["note"],
  noteHistory: ["note"],
  actions: ["action"],
  summary: ["summary", "finding", "note", "session", "consent", "participant", "release", "programme"],
  releases: ["release", "consent", "participant", "session"],
  workspaceInfo: ["workspace", "programme", "session", "participant", "note", "release"],
  zones: [],
  previewTime: ["programme"],
  search: ["note", "session", "participant", "programme", "action"],
};

/** Data never goes stale by itself: only a report of a change makes it so. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 60_000,
        retry: false,
        networkMode: "always",
        refetchOnWindowFocus: false,
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

/** Refetches what a report names, until ended. */
export function followChanges(client: QueryClient): () => void {
  return onChanged((changed) => refresh(client, changed));
}

/** Refetches what a report names. */
function refresh(client: QueryClient, changed: Changed): void {
  const kinds = new Set(changed.items.map(([kind]) => kind));
  void client.invalidateQueries({
    predicate: (query) => DEPENDS[query.queryKey[0] as keyof Api]?.some((kind) => kinds.has(kind)) ?? false,
  });
}

/** What a command gives. */
export type Given<K extends keyof Api> = Api[K] extends (...args: never[]) => Promise<infer D> ? D : never;

/** The options of a read, to be used with `useQuery` or to prefetch. */
function read<K extends keyof Api>(name: K, ...args: Parameters<Api[K]>) {
  return {
    queryKey: [name, ...args] as const,
    queryFn: async (): Promise<Given<K>> => {
      const call = api[name] as unknown as (...args: Parameters<Api[K]>) => Promise<Given<K>>;
      // A query may not resolve to undefined.
      return (await call(...args)) ?? (null as Given<K>);
    },
  };
}

/** A read that refreshes itself: `useRead("people", programmeId)`. */
export function useRead<K extends keyof Api>(name: K, ...args: Parameters<Api[K]>): UseQueryResult<Given<K>, AppError> {
  return useQuery<Given<K>, AppError>(read(name, ...args) as UseQueryOptions<Given<K>, AppError>);
}

/** The same, waiting until `when` holds. */
export function useReadWhen<K extends keyof Api>(
  when: boolean,
  name: K,
  ...args: Parameters<Api[K]>
): UseQueryResult<Given<K>, AppError> {
  return useQuery<Given<K>, AppError>({
    ...(read(name, ...args) as UseQueryOptions<Given<K>, AppError>),
    enabled: when,
  });
}
