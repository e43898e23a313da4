import { useEffect, useRef, useState } from "preact/hooks";
import type { CaseCommand, CaseView } from "../../desk/view.js";
import { badNews, goodNews, type Notice, refusalNotice } from "../notice.js";
import { type Answer, getCase, sendCommand } from "../requests.js";
import { useLocale, useWords } from "../words/use-words.js";

/** Gives a command on the case as it is shown. */
export type Give = (command: CaseCommand) => Promise<Answer<CaseView> | undefined>;

/** Clocks go on while a case is only looked at. */
const refreshMs = 60_000;

/** A case as the desk sees it now, and how to give commands on it. */
export function useCase(
  caseId: string,
  tell: (notice: Notice) => void,
): readonly [CaseView | undefined, Give] {
  const say = useWords();
  const locale = useLocale();
  const [view, setView] = useState<CaseView>();
  const isBusy = useRef(false);

  useEffect(() => {
    let isCurrent = true;
    const load = async (isQuiet: boolean): Promise<void> => {
      const answer = await getCase(caseId, locale);
      if (!isCurrent || isBusy.current) return;
      if (answer.ok) setView(answer.value);
      else if (!isQuiet) tell(refusalNotice(answer, say));
    };
    load(false);
    const timer = setInterval(() => {
      if (!document.hidden && !isBusy.current) load(true);
    }, refreshMs);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [caseId, locale]);

  const give: Give = async (command) => {
    if (isBusy.current || view === undefined) return undefined;
    isBusy.current = true;
    const answer = await sendCommand(caseId, view.version, command, locale);
    if (answer.ok) {
      setView(answer.value);
      tell(goodNews(say.done[command.type]));
    } else if (answer.status === 409) {
      const now = await getCase(caseId, locale);
      if (now.ok) setView(now.value);
      tell(badNews(say.goneOn));
    } else {
      tell(refusalNotice(answer, say));
    }
    isBusy.current = false;
    return answer;
  };
  return [view, give];
}
