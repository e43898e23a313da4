import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { CasePage } from "./case/case-page.js";
import type { Notice } from "./notice.js";
import { Header } from "./parts/header.js";
import { Notices } from "./parts/notices.js";
import { StartPage } from "./start/start-page.js";
import { usePlace } from "./use-place.js";
import { LocaleContext, words } from "./words/use-words.js";

/** The whole page. */
export function App() {
  const [place, go] = usePlace();
  const [notice, setNotice] = useState<Notice>();
  const { locale, caseId } = place;
  const say = words[locale];
  const isFirst = useRef(true);

  // Before the page is painted: nobody hears the new words read out in the old language.
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    if (caseId === undefined) document.title = say.brand;
  }, [locale, caseId, say]);

  // A new place begins at its heading, as a new page would; the very first is left to the browser.
  useEffect(() => {
    if (!isFirst.current) document.getElementById("main")?.focus();
    isFirst.current = false;
  }, [caseId]);

  const open = (id: string | undefined): void =>
    go(id === undefined ? { locale } : { locale, caseId: id });

  return (
    <LocaleContext.Provider value={locale}>
      <a class="skip" href="#main">
        {say.skip}
      </a>
      <Header
        place={place}
        go={(next) => {
          setNotice(undefined);
          go(next);
        }}
      />
      <Notices notice={notice} close={() => setNotice(undefined)} />
      <main id="main" tabIndex={-1}>
        {caseId === undefined ? (
          <StartPage open={open} tell={setNotice} />
        ) : (
          <CasePage key={caseId} caseId={caseId} open={open} tell={setNotice} />
        )}
      </main>
    </LocaleContext.Provider>
  );
}
