import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CaseView } from "../../desk/view.js";
import { useLocale } from "../words/use-words.js";
import type { Review } from "./review.js";

/** A pause in typing after which the reply is reviewed. */
const pauseMs = 150;

/** The review of what stands in the editor. The rules come with the first one, not with the page. */
export function useReview(view: CaseView, text: string): Review | undefined {
  const locale = useLocale();
  const [review, setReview] = useState<Review>();
  const latest = useRef(0);
  const { to, isComplaint, offsetMinutes } = view.reply;
  // The desk may live in another moment than this browser: promises are read by the desk's.
  const aheadMs = useMemo(() => Date.now() - view.reply.at, [view]);
  const mailText = newTextOf(view);

  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    const timer = setTimeout(async () => {
      const { reviewReply } = await import("./review.js");
      if (mine !== latest.current) return;
      const at = Date.now() - aheadMs;
      setReview(reviewReply({ text, to, isComplaint, mailText, at, offsetMinutes }, locale));
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [text, locale, to, isComplaint, mailText, offsetMinutes, aheadMs]);
  return review;
}

const newTextOf = ({ mail }: CaseView): string =>
  mail.parts
    .filter(({ kind }) => kind === "new")
    .map(({ text }) => text)
    .join("\n");
