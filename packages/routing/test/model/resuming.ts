import fc from "fast-check";
import type { Router, RoutingConfig, RoutingEffect, RoutingEvent } from "../../src/index.js";
import { demand } from "./broken.js";
import { type Manner, manners, newHost, play, tellRouter } from "./host.js";
import { json, type Law, law, type MakeRouter } from "./law.js";
import { type Move, moves } from "./moves.js";
import { turnByTurnConfigs, turnByTurnMoves } from "./suite.js";
import { configs } from "./world.js";

// What a router remembers, and when it asks to be woken.

/** (10) Stored, read back and gone on with in the middle, or played again from the log: the same to the byte. */
function goOn(
  make: MakeRouter,
  config: RoutingConfig,
  story: readonly Move[],
  manner: Manner,
  cut: number,
): void {
  const router = make(config, { seed: 7 });
  const log: { event: RoutingEvent; at: number; effects: string }[] = [];
  let other: Router | undefined;
  play(
    router,
    newHost(config),
    story,
    (event, effects, at) => {
      const told = json(effects);
      log.push({ event, at, effects: told });
      if (other !== undefined) {
        const others = json(other.apply(at, event));
        demand(others === told, () => `(10) gone on with: ${told} and ${others}`);
        return;
      }
      if (log.length <= cut) return;
      const stored = json(router.snapshot());
      other = make(config, { restore: JSON.parse(stored) });
      demand(json(other.snapshot()) === stored, () => `(10) ${stored} is not what was stored`);
    },
    manner,
  );
  const end = json(router.snapshot());
  if (other !== undefined) {
    const others = json(other.snapshot());
    demand(others === end, () => `(10) ends in ${end}, gone on with in ${others}`);
    demand(json(other.view()) === json(router.view()), () => "(10) the view differs");
    for (const { contact } of router.snapshot().contacts) {
      const [one, two] = [router, other].map((each) => json(each.explain(contact.id)));
      demand(one === two, () => `(10) explained as ${one}, and as ${two}`);
      const [how, then] = [router, other].map((each) => json(each.estimate(contact.id)));
      demand(how === then, () => `(10) estimated as ${how}, and as ${then}`);
    }
  }
  const again = make(config, { seed: 7 });
  for (const { event, at, effects } of log) {
    const told = json(again.apply(at, JSON.parse(json({ ...event, at }))));
    demand(told === effects, () => `(10) played again: ${effects} and ${told}`);
  }
  demand(json(again.snapshot()) === end, () => "(10) played again it ends otherwise");
}

export const resuming: Law = law<[RoutingConfig, readonly Move[], Manner, number]>(
  [configs, moves, manners, fc.nat(30)],
  goOn,
);

export const resumingInTurn: Law = law<[RoutingConfig, readonly Move[], Manner, number]>(
  [turnByTurnConfigs, turnByTurnMoves, manners, fc.nat(30)],
  goOn,
);

/** Without a next closing the question is asked anew at every event, so that ticks are not for nothing. */
const withClosings = ({ hours, ...config }: RoutingConfig): RoutingConfig => ({
  ...config,
  ...(hours?.["mks"] && { hours: { mks: hours["mks"] } }),
});

/** (10) Before the moment to wake nothing happens by time alone, and asking for it changes nothing. */
export const waking: Law = law<[RoutingConfig, readonly Move[], readonly number[]]>(
  [
    configs.map(withClosings),
    moves,
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
  ],
  (make, config, story, shares) => {
    const router = make(config, { seed: 7 });
    const restless = make(config, { seed: 7 });
    const host = newHost(config);
    let before = host.at;
    let wakeAt = Number.POSITIVE_INFINITY;
    const hear = (effects: readonly RoutingEffect[]): void => {
      for (const effect of effects) if (effect.type === "wake-at") wakeAt = effect.at;
    };
    restless.apply(before, { type: "tick" });
    tellRouter(router, host, { type: "tick" }, (_, effects) => hear(effects));
    let ticks = 0;
    play(
      router,
      host,
      story,
      (event, effects, at) => {
        const until = Math.min(at, wakeAt - 1);
        if (until > before) {
          const share = shares[ticks++ % shares.length] ?? 1;
          before += Math.round((until - before) * share);
          const extra = restless.apply(before, { type: "tick" });
          demand(extra.length === 0, () => `(10) woken too early: ${json(extra)}`);
        }
        const told = json(effects);
        const others = json(restless.apply(at, event));
        demand(told === others, () => `(10) with more ticks: ${told} and ${others}`);
        const isRefused = effects.length > 0 && effects.every(({ type }) => type === "refused");
        if (isRefused) return;
        if (wakeAt <= at) wakeAt = Number.POSITIVE_INFINITY;
        hear(effects);
        before = at;
      },
      "punctual",
    );
    for (const each of [router, restless]) each.apply(host.at, { type: "tick" });
    demand(
      json(restless.snapshot()) === json(router.snapshot()),
      () => "(10) with more ticks it ends otherwise",
    );
  },
);
