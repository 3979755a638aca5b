// Reads that refresh themselves: the core says what each depends on, and a report of a change refetches exactly those.
import { hashKey, QueryClient, type UseQueryOptions, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { READS } from "../generated/reads";
import { type Api, type AppError, api, type Changed, type Entity, onChanged } from "./index";

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

/** What a read depends on. What the shell alone knows, such as its choices, is in no report. */
const dependsOn = (name: unknown): readonly Entity[] =>
  (READS as Record<string, readonly Entity[]>)[String(name)] ?? [];

/** The number of the last change that an answer knows of, where it carries one. */
const revisionOf = (data: unknown): number => (data as { revision?: number } | null | undefined)?.revision ?? -1;

/** Reads whose answer is about to come with a step, and the last change that was reported meanwhile. */
const coming = new Map<string, number>();

/** Refetches what a report names, unless the answer knows of the change already or is about to come. */
function refresh(client: QueryClient, changed: Changed): void {
  const kinds = new Set(changed.items.map(([kind]) => kind));
  void client.invalidateQueries({
    predicate: ({ queryKey, queryHash, state }) => {
      if (!dependsOn(queryKey[0]).some((kind) => kinds.has(kind))) return false;
      const reported = coming.get(queryHash);
      if (reported !== undefined) coming.set(queryHash, Math.max(reported, changed.revision));
      return reported === undefined && revisionOf(state.data) < changed.revision;
    },
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

/** Does a step whose answer is what the read gives, and takes the answer over: the step asks once, not twice. */
export async function step<K extends keyof Api>(
  client: QueryClient,
  queryKey: [K, ...Parameters<Api[K]>],
  act: () => Promise<Given<K>>,
): Promise<Given<K>> {
  const hash = hashKey(queryKey);
  coming.set(hash, -1);
  try {
    const answer = await act();
    // A read that began before it is older and is dropped.
    await client.cancelQueries({ queryKey });
    client.setQueryData<unknown>(queryKey, answer);
    return answer;
  } finally {
    const reported = coming.get(hash) ?? -1;
    coming.delete(hash);
    // Something else changed meanwhile.
    if (reported > revisionOf(client.getQueryData(queryKey))) void client.invalidateQueries({ queryKey });
  }
}
