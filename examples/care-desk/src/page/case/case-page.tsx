import { useEffect } from "preact/hooks";
import type { Notice } from "../notice.js";
import { Loading } from "../parts/loading.js";
import { PlaceLink } from "../parts/place-link.js";
import { addressOf } from "../place.js";
import { ReplyCard } from "../reply/reply-card.js";
import { useLocale, useWords } from "../words/use-words.js";
import { CustomerCard } from "./customer-card.js";
import { MailCard } from "./mail-card.js";
import { MatterCard } from "./matter-card.js";
import { PromisesCard } from "./promises-card.js";
import { RoutingCard } from "./routing-card.js";
import { ScriptCard } from "./script-card.js";
import { StandingCard } from "./standing-card.js";
import { TimelineCard } from "./timeline-card.js";
import { useCase } from "./use-case.js";
import { useKeptFocus } from "./use-kept-focus.js";

interface Props {
  readonly caseId: string;
  readonly open: (caseId: string | undefined) => void;
  readonly tell: (notice: Notice) => void;
}

/** One case: who writes, about what, where it stands, what to say and what to answer. */
export function CasePage({ caseId, open, tell }: Props) {
  const say = useWords();
  const locale = useLocale();
  const [view, give] = useCase(caseId, tell);
  const keepPlace = useKeptFocus(view?.version);

  useEffect(() => {
    if (view !== undefined) document.title = `${view.mail.subject} · ${say.brand}`;
  }, [view, say]);

  const back = (
    <PlaceLink class="back" href={addressOf({ locale })} follow={() => open(undefined)}>
      <span aria-hidden="true">← </span>
      {say.case.back}
    </PlaceLink>
  );
  if (view === undefined) {
    return (
      <div class="case">
        {back}
        <h1>{caseId}</h1>
        <Loading />
      </div>
    );
  }
  return (
    <div class="case" data-version={view.version} onFocusCapture={keepPlace}>
      {back}
      <div class="case-title">
        <h1>{view.mail.subject}</h1>
        <nav class="jump" aria-label={say.case.jump}>
          {(["script", "reply", "timeline"] as const).map((name) => (
            <a key={name} href={`#${name}-title`}>
              {say.case.regions[name]}
            </a>
          ))}
        </nav>
      </div>
      <StandingCard standing={view.case} give={give} />
      <div class="columns">
        <div class="column">
          <CustomerCard customer={view.customer} />
          <RoutingCard routing={view.routing} />
        </div>
        <div class="column">
          <MailCard mail={view.mail} />
          <MatterCard matter={view.matter} />
        </div>
        <div class="column column-work">
          <ScriptCard script={view.script} give={give} />
          <ReplyCard view={view} give={give} />
          <PromisesCard promises={view.promises} />
        </div>
        <div class="column column-after">
          <TimelineCard timeline={view.timeline} />
        </div>
      </div>
    </div>
  );
}
