/** What a made mail says; the rest is as usual. */
export interface Made {
  readonly id?: string;
  readonly from?: string;
  readonly subject?: string;
  readonly answers?: readonly string[];
  readonly headers?: readonly string[];
  readonly text?: string;
}

/** A plain mail of a customer. */
export function letter(made: Made = {}): Uint8Array<ArrayBuffer> {
  const { id, from = "Nadia Putri <nadia@surel.example>", subject = "Koper saya rusak" } = made;
  const { answers = [], headers = [], text = "Koper saya rusak. Saya minta ganti." } = made;
  const lines = [
    `From: ${from}`,
    "To: Meridian Care <care@meridian.example>",
    `Subject: ${subject}`,
    "Date: Fri, 20 Nov 2026 10:00:00 +0700",
    ...(id === undefined ? [] : [`Message-ID: <${id}>`]),
    ...(answers.length === 0 ? [] : [`References: ${answers.map((one) => `<${one}>`).join(" ")}`]),
    ...headers,
    "",
    text,
    "",
  ];
  return new TextEncoder().encode(lines.join("\r\n"));
}
