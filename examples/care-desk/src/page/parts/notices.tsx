import { useEffect } from "preact/hooks";
import type { Notice } from "../notice.js";
import { useWords } from "../words/use-words.js";

interface Props {
  readonly notice: Notice | undefined;
  readonly close: () => void;
}

/** Good news goes by itself: what it tells can be seen on the page as well. */
const shownMs = 8000;

/** The latest news. Both regions are always there: screen readers announce only what changes in them. */
export function Notices({ notice, close }: Props) {
  const say = useWords();
  useEffect(() => {
    if (notice?.tone !== "good") return;
    const timer = setTimeout(close, shownMs);
    return () => clearTimeout(timer);
  }, [notice]);
  const texts = (tone: Notice["tone"]) =>
    notice?.tone === tone && notice.texts.map((text) => <p key={text}>{text}</p>);
  return (
    <div class="notices" data-tone={notice?.tone}>
      <div role="status">{texts("good")}</div>
      <div role="alert">{texts("bad")}</div>
      {notice !== undefined && (
        <button type="button" class="quiet" onClick={close} aria-label={say.close}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}
