import { useState } from "preact/hooks";
import { badNews, goodNews, type Notice, refusalNotice } from "../notice.js";
import { getSample, sendMail, type Taken } from "../requests.js";
import { useLocale, useWords } from "../words/use-words.js";
import { DropZone } from "./drop-zone.js";
import { mailLimitBytes } from "./dropped-mail.js";
import { PasteForm } from "./paste-form.js";
import { SampleList } from "./sample-list.js";

interface Props {
  readonly samples: readonly string[];
  readonly open: (caseId: string) => void;
  readonly tell: (notice: Notice) => void;
  readonly refresh: () => void;
}

/** Every way for a mail to reach the desk. One mail opens its case; of several, the list tells. */
export function TakeIn({ samples, open, tell, refresh }: Props) {
  const say = useWords();
  const locale = useLocale();
  const [isReading, setIsReading] = useState(false);

  const take = async (mails: readonly (Blob | string)[]): Promise<void> => {
    if (isReading || mails.length === 0) return;
    setIsReading(true);
    tell(goodNews(say.take.reading));
    const taken: Taken[] = [];
    const refusals: Notice[] = [];
    for (const mail of mails) {
      if (typeof mail !== "string" && mail.size > mailLimitBytes) {
        refusals.push(badNews(say.take.tooLarge(mail instanceof File ? mail.name : "")));
        continue;
      }
      const answer = await sendMail(mail, locale);
      if (answer.ok) taken.push(answer.value);
      else refusals.push(refusalNotice(answer, say));
    }
    setIsReading(false);
    const [first, second] = taken;
    const news = first?.isNew === false ? say.take.known : say.take.taken;
    tell(refusals.length === 0 ? goodNews(news) : badNews(...refusals.flatMap((one) => one.texts)));
    if (first !== undefined && second === undefined && refusals.length === 0) open(first.caseId);
    else refresh();
  };

  const takeSample = async (name: string): Promise<void> => {
    const sample = await getSample(name);
    if (sample.ok) await take([new Blob([sample.value])]);
    else tell(refusalNotice(sample, say));
  };

  return (
    <section class="card take-in" aria-labelledby="take-title" aria-busy={isReading}>
      <h2 id="take-title">{say.take.title}</h2>
      <DropZone take={take} />
      <PasteForm take={(text) => take([text])} tell={tell} />
      <SampleList samples={samples} take={takeSample} />
    </section>
  );
}
