import { useEffect, useState } from "preact/hooks";
import type { DeskView } from "../../desk/view.js";
import { type Notice, refusalNotice } from "../notice.js";
import { Loading } from "../parts/loading.js";
import { getDesk } from "../requests.js";
import { useLocale, useWords } from "../words/use-words.js";
import { AgentList } from "./agent-list.js";
import { CaseList } from "./case-list.js";
import { TakeIn } from "./take-in.js";

interface Props {
  readonly open: (caseId: string) => void;
  readonly tell: (notice: Notice) => void;
}

/** The desk at a glance: mails are taken in here, and cases are opened. */
export function StartPage({ open, tell }: Props) {
  const say = useWords();
  const locale = useLocale();
  const [desk, setDesk] = useState<DeskView>();
  const [round, setRound] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    getDesk(locale).then((answer) => {
      if (!isCurrent) return;
      if (answer.ok) setDesk(answer.value);
      else tell(refusalNotice(answer, say));
    });
    return () => {
      isCurrent = false;
    };
  }, [locale, round]);

  return (
    <div class="start">
      <div class="start-title">
        <h1>{say.brand}</h1>
        <p>{say.claim}</p>
      </div>
      <TakeIn
        samples={desk?.samples ?? []}
        open={open}
        tell={tell}
        refresh={() => setRound((before) => before + 1)}
      />
      <div class="start-side">
        <section class="card" aria-labelledby="cases-title">
          <h2 id="cases-title">{say.list.title}</h2>
          {desk === undefined ? <Loading /> : <CaseList cases={desk.cases} open={open} />}
        </section>
        {desk !== undefined && <AgentList agents={desk.agents} />}
      </div>
    </div>
  );
}
