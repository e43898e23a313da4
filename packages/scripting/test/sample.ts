import { parseScript, type Script } from "@ramah/scripting";

/** Parses a document that must be free of errors. */
export function scriptOf(source: string): Script {
  const { script, diagnostics } = parseScript(source);
  if (script === undefined) throw new Error(JSON.stringify(diagnostics));
  return script;
}

/** A small script with every kind of statement. */
export const sampleSource: string = `---
script: sample
languages: en, id
start: Start
facts:
  name / nama: text
  value / nilai: normal / biasa | high / tinggi
  amount due / tagihan: 0..100000000 IDR
  gift / hadiah: none / tidak ada | flowers / bunga
  agrees / setuju: yes | no
---
# Sample
id: Contoh

## Start
id: Mulai
> Hello {name}, you owe {amount due}.
> id: Halo {nama}, tagihan Anda {tagihan}.

> Welcome back. (if value is high)
> id: Selamat datang kembali.

Ask name
> Your name?
> id: Nama Anda?

Ask value
- Wants to pay -> Terms (if amount due > 0)
  id: Ingin membayar
- Wants to pay -> Present
  id: Ingin membayar
- Wants a gift -> Present (if value is high)
  id: Ingin hadiah

## Present
id: Hadiah
Note gift = flowers
- Thanks -> Terms
  id: Terima kasih

## Terms
id: Syarat
MUST SAY terms before Pay
> {name}, this binds you.
> id: {nama}, ini mengikat Anda.

Ask agrees
- Agrees -> Pay
  id: Setuju
- Wants a person -> Person
  id: Ingin bicara dengan orang

## Person
id: Orang
Transfer to a specialist / petugas khusus

## Pay
id: Bayar
- Once more -> Start
  id: Sekali lagi
End
`;
