// A step of the room and the report of it: the room is asked for once, and never too seldom.
import { type QueryClient, QueryObserver } from "@tanstack/react-query";
import { emit } from "@tauri-apps/api/event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Fake, installFake } from "../dev/fake";
import { api, type Entity, type LiveView } from "../src/platform";
import { followChanges, makeQueryClient, step } from "../src/platform/queries";

let fake: Fake;
let client: QueryClient;
let end: (() => void)[] = [];

const ID = "session-3";
const reads = () => fake.called("live").length;
const report = (revision: number, kind: Entity = "live") => emit("changed-event", { revision, items: [[kind, ID]] });
/** A step that was the change of this number. */
const paused = async (revision: number) => ({ ...(await api.pause(ID)), revision });
/** Lets everything that is under way come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(async () => {
  fake = installFake();
  client = makeQueryClient();
  const room = new QueryObserver<LiveView>(client, { queryKey: ["live", ID], queryFn: () => api.live(ID) });
  end = [room.subscribe(() => undefined), followChanges(client)];
  await settled();
  expect(reads(), "the room is on screen").toBe(1);
});

afterEach(() => {
  for (const each of end) each();
});

it("does not ask again when the report comes before the answer", async () => {
  await step(client, ["live", ID], async () => {
    const answer = await paused(2);
    await report(2);
    return answer;
  });
  await settled();
  expect(reads()).toBe(1);
});

it("does not ask again when the report comes after the answer", async () => {
  const answer = await step(client, ["live", ID], () => paused(2));
  expect(client.getQueryData(["live", ID]), "the answer is on screen").toEqual(answer);
  await report(2);
  await settled();
  expect(reads()).toBe(1);
});

it("asks again for what somebody else did meanwhile", async () => {
  await step(client, ["live", ID], async () => {
    const answer = await paused(2);
    await report(2);
    await report(3, "note");
    return answer;
  });
  await settled();
  expect(reads()).toBe(2);
});

it("asks again after a step that failed, and for the next report after one that worked", async () => {
  fake.refuse("pause");
  const failed = step(client, ["live", ID], async () => {
    await report(2, "attendance");
    return api.pause(ID);
  });
  await expect(failed).rejects.toMatchObject({ code: "disk-full" });
  await settled();
  expect(reads(), "what was held is read").toBe(2);
  fake.refuse(null);
  await step(client, ["live", ID], () => paused(3));
  await report(3);
  await report(4, "note");
  await settled();
  expect(reads(), "the second report is another's").toBe(3);
});
