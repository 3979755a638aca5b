// Reads that refresh themselves: each names what it depends on, and a report of a change refetches exactly those.
import {
  hashKey,
  QueryClient,
  type QueryKey,
  type UseQueryOptions,
  type UseQueryResult,
  useQuery,
} from "@tanstack/react-query";
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
  const touched = client.getQueryCache().findAll({
    predicate: (query) => DEPENDS[query.queryKey[0] as keyof Api]?.some((kind) => kinds.has(kind)) ?? false,
  });
  // Asked once for each: a report of a step is used up by it.
  const stale = new Set(touched.filter((query) => !ofAStep(client, query.queryKey)));
  void client.invalidateQueries({ predicate: (query) => stale.has(query) });
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

/** Steps whose answer is what a read gives, so that their reports ask for nothing again. */
interface Steps {
  /** Steps that are not answered yet. */
  inHand: number;
  /** Reports that came meanwhile. */
  held: number;
  /** Reports of answered steps that are still on their way, and until when they are waited for. */
  owed: number;
  until: number;
}

/** A report follows its answer within this time, or the other way round. */
const REPORT_MS = 2000;
const steps = new WeakMap<QueryClient, Map<string, Steps>>();

function stepsOf(client: QueryClient, key: QueryKey): Steps {
  const all = steps.get(client) ?? new Map<string, Steps>();
  steps.set(client, all);
  const hash = hashKey(key);
  const found = all.get(hash) ?? { inHand: 0, held: 0, owed: 0, until: 0 };
  all.set(hash, found);
  return found;
}

/** Whether a report that touches this read is that of a step, whose answer brings it. */
function ofAStep(client: QueryClient, key: QueryKey): boolean {
  const found = steps.get(client)?.get(hashKey(key));
  if (!found) return false;
  if (found.inHand > 0) {
    found.held += 1;
    return true;
  }
  if (found.owed === 0 || performance.now() > found.until) return false;
  found.owed -= 1;
  return true;
}

/**
 * Does a step whose answer is what the read gives, and takes the answer over: the step asks once, not twice.
 * A step makes exactly one report; what else was reported meanwhile is read again.
 */
export async function step<K extends keyof Api>(
  client: QueryClient,
  [name, ...args]: [K, ...Parameters<Api[K]>],
  act: () => Promise<Given<K>>,
): Promise<Given<K>> {
  const key = [name, ...args];
  const own = stepsOf(client, key);
  own.inHand += 1;
  try {
    const answer = await act();
    // A read that began before it is older and is dropped.
    await client.cancelQueries({ queryKey: key });
    client.setQueryData(key, answer);
    if (own.held > 0) own.held -= 1;
    else {
      own.owed += 1;
      own.until = performance.now() + REPORT_MS;
    }
    return answer;
  } finally {
    own.inHand -= 1;
    if (own.inHand === 0 && own.held > 0) {
      own.held = 0;
      void client.invalidateQueries({ queryKey: key });
    }
  }
}
