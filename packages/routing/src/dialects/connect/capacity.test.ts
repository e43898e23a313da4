import { expect, test } from "vitest";
import { profile, queue, sari, told, voice } from "../../../test/dialects/connect-export.js";
import { configProblems } from "../../config/problems.js";
import { fromConnect } from "./from-connect.js";

test("one channel at a time is said by units, where that is exact", () => {
  const both = [
    { Channel: "VOICE", Concurrency: 1 },
    { Channel: "CHAT", Concurrency: 5 },
  ];
  const queues = [queue("q", 1, 0), queue("q", 1, 0, "CHAT")];
  const json = { routing_profile: profile(queues, both), agents: [sari] };
  const { config } = fromConnect(json);
  expect(config.agents[0]?.capacity).toEqual({ units: 2520 });
  expect(config.rules?.units).toMatchObject({ phone: 2520, chat: 504, email: 2521 });
  expect(told(json)).not.toContain("connect-other-channels");
  expect(configProblems(config)).toEqual([]);
});

test("where it is not, each channel has slots, and that is told", () => {
  const any = { BehaviorType: "ROUTE_ANY_CHANNEL" };
  const only = { BehaviorType: "ROUTE_CURRENT_CHANNEL_ONLY" };
  const slots = (...profiles: readonly (readonly object[])[]): unknown => {
    const json = {
      routing_profiles: profiles.map((concurrencies, index) => ({
        ...profile([], concurrencies),
        RoutingProfileId: `p${index + 1}`,
      })),
      agents: [sari],
    };
    const { config } = fromConnect(json);
    return [config.agents[0]?.capacity, told(json).includes("connect-other-channels")];
  };
  const chat = (Concurrency: number, rest: object = {}): object => ({
    Channel: "CHAT",
    Concurrency,
    ...rest,
  });
  const [call] = voice as [object];
  expect(slots([call, chat(2, { CrossChannelBehavior: any })])).toEqual([
    { slots: { phone: 1, chat: 2 } },
    true,
  ]);
  expect(
    slots([{ ...call, CrossChannelBehavior: any }, chat(2, { CrossChannelBehavior: any })]),
  ).toEqual([{ slots: { phone: 1, chat: 2 } }, false]);
  const email = { Channel: "EMAIL", Concurrency: 3 };
  expect(slots([chat(2), email])).toEqual([{ slots: { chat: 2, email: 3 } }, true]);
  expect(slots([call, chat(2)], [call, chat(3)])).toEqual([{ slots: { phone: 1, chat: 2 } }, true]);
  expect(slots([call, chat(0)])).toEqual([{ slots: { phone: 1, chat: 0 } }, true]);
  expect(slots([chat(2, { CrossChannelBehavior: only })])).toEqual([{ slots: { chat: 2 } }, false]);
  expect(slots([call, chat(2)], [chat(2), call])).toEqual([{ units: 2520 }, false]);
});

test("with several channels at once, the least loaded agent comes first", () => {
  const any = { CrossChannelBehavior: { BehaviorType: "ROUTE_ANY_CHANNEL" } };
  const json = {
    routing_profile: profile(
      [queue("q", 1, 0), queue("q", 1, 0, "CHAT")],
      [
        { Channel: "VOICE", Concurrency: 1, ...any },
        { Channel: "CHAT", Concurrency: 2, ...any },
      ],
    ),
  };
  expect(fromConnect(json).config.queues).toEqual([
    { id: "q", strategy: "least-loaded", joinWhen: "always" },
  ]);
  expect(told(json)).toContain("connect-fewest-contacts");
});
