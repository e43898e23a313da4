// Written after the patterns, in the form of `models-en.ts`, by hand and without looking at them.
export const heldOutEnglish = `
=== acknowledgement | uk-fca
| Dear Mr Thompson

says-received | Your letter about the charges on your current account arrived with us this morning.
apologises,apologises-early,shows-understanding | I'm really sorry you've had cause to complain; being charged out of the blue is upsetting, and I can see why you want answers.

names-handler,says-handled,looks-forward | You'll be dealing with me, Hannah Brooks, throughout.
says-handled,looks-forward | I have asked the branch for its notes and will work through them this week.
states-time-limit,looks-forward | Under the rules we have eight weeks to reply, which takes us to 15 January 2027, though I hope to be much quicker.
looks-forward | Do drop me a line at h.brooks@example.com whenever you like.

| Yours sincerely
names-handler | Hannah Brooks

=== summary-resolution | uk-fca-summary
| Dear Ms Begum,

apologises,apologises-early,shows-understanding | It was good to speak to you on Tuesday, and I am glad we could sort things out; I'm sorry it became necessary.
says-complaint-made | You had complained that your new card was sent to your old flat.
| The new one was delivered by hand on Wednesday.

says-resolved | Since you told me you were content with that, I have marked the complaint as resolved.
may-refer | Should you change your mind, the Financial Ombudsman Service may be able to look at it for you.
waiver-statement | That has to happen within six months from today, as we will not give our permission for anything later.
scheme-website | Have a look at www.financial-ombudsman.org.uk to see how it works.

looks-forward | I'll check in with you next week just to be sure.

| Best wishes
names-handler | Callum Reyes

=== final-response | uk-fca
| Dear Dr Whitfield,

apologises,apologises-early,shows-understanding | Thank you for bearing with me. I regret that you felt ignored while your pension transfer was under way.

gives-decision | Having weighed everything, I have come down partly on your side: I uphold the point about the missing updates, but not the one about the price.
gives-reasons | The file reveals a gap of five weeks in which nobody wrote to you, whereas the price was the one published for the day on which your form was complete.
looks-forward | A cheque for £250 is on its way to you, and from January every transfer will have a named contact.

may-refer,scheme-website | If you would rather have somebody independent look at it, you can go to the Financial Ombudsman Service (financial-ombudsman.org.uk).
waiver-statement | You have six months from the date at the top of this letter; after that we would not consent to the Ombudsman taking the case.
encloses-leaflet | A copy of the Ombudsman's leaflet comes with this letter.

| Yours sincerely,
names-handler | Fiona Marsh
| Senior Case Handler

=== holding-response | uk-fca-payments
| Dear Mrs Osei,

apologises,apologises-early,shows-understanding | I owe you an apology: the answer I promised for today isn't ready, and I appreciate how frustrating that must be.

explains-delay | The police have asked us to leave the account untouched while they take statements, and until that is done I can't say who moved the money.
gives-new-date,looks-forward | You will have my final response on or before 8 January 2027.

| With kind regards,
names-handler | Jamal Wright

=== not-yet | uk-fca
| Dear Mr and Mrs Doyle,

apologises,apologises-early,shows-understanding | We apologise for keeping you waiting beyond the eight weeks you were told.

explains-delay | Two of the three valuers have replied; the third was abroad and has only just got the papers.
gives-new-date,looks-forward | All being well, our decision will be in the post by 12 February 2027.

may-refer,scheme-website | You needn't wait for it, though: you can already approach the Financial Ombudsman Service, whose details are at www.financial-ombudsman.org.uk.
encloses-leaflet | We are enclosing the leaflet in which it describes its work.
waiver-statement | Please note that we do not waive the six-month limit.

| Yours sincerely
names-handler | Beth Harmon

=== extension-notice | uk-housing-stage-1
| Dear Miss Grant,

apologises,apologises-early,shows-understanding | I'm afraid I need a little longer over your complaint, and I am sorry about that, knowing how cold the flat has been.

explains-delay | The boiler engineer's report only came in yesterday and contradicts the first one, so a second visit has been booked.
gives-new-date,looks-forward | I'll have a full answer for you by Friday 18 December 2026.
may-refer | If that isn't acceptable to you, the Housing Ombudsman Service can help on 0300 111 3000.

| Regards,
names-handler | Ivan Petrov

=== delay-notice | au-idr
| Dear Ms Tran,

apologises,apologises-early,shows-understanding | Your complaint is taking longer than the 30 days we aim for, and we are sorry for the inconvenience.

explains-delay | The hold-up has to do with the valuer, whose insurer must agree before the report can be shared.
looks-forward | We'll be in touch the moment it arrives, and in any case on 20 January.

may-refer | In the meantime it is open to you to lodge a complaint with AFCA, online at www.afca.org.au or by phone on 1800 931 678.

| Kind regards,
names-handler | Mia Rossi

=== adr-letter | uk-ofcom
| Dear Mr Lewis,

apologises,apologises-early,shows-understanding | I'm sorry we have not managed to agree on your final bill.

may-refer | What you can do now is ask CISAS to decide.
scheme-is-independent | CISAS has nothing to do with us and looks at both sides impartially.
scheme-is-free | Using it won't cost you a penny.
scheme-website | The application form is at www.cedr.com/cisas.

looks-forward | I shall send them our file as soon as they ask.

| Yours sincerely,
names-handler | Sunita Rao
`;

/** Each belongs into no letter. */
export const heldOutForbidden: Readonly<
  Record<"admits-liability" | "makes-excuse" | "blames-customer", readonly string[]>
> = {
  "admits-liability": [
    "We hold our hands up: this was our doing and ours alone.",
    "There is no question that we were negligent in storing your furniture.",
    "We accept that we are liable for the cost of the repair.",
    "The fault was entirely on our side.",
    "I admit the bank acted unlawfully.",
    "We concede liability.",
    "Our driver was careless and caused the accident.",
    "We acknowledge fault for the flooding.",
    "We are guilty of a serious breach of the agreement.",
    "You are right that we are responsible for the damage.",
  ],
  "makes-excuse": [
    "We are a small team and have a lot on at the moment.",
    "The person who normally does this was off sick.",
    "Our phone lines have been extremely busy.",
    "The software update caused chaos here.",
    "To be fair, the post has been slow as well.",
    "Because of Christmas we are running behind.",
    "I was not here when it happened, so I cannot be blamed.",
    "It was really the fault of the delivery firm.",
    "Mistakes happen in every company.",
    "We did our best under difficult circumstances.",
  ],
  "blames-customer": [
    "You ought to have told us sooner.",
    "You never replied to our message.",
    "It was up to you to check the amount.",
    "If you'd read the small print, you would know this.",
    "You gave us the wrong number.",
    "You were rude to my colleague.",
    "We don't believe your story.",
    "Your failure to pay on time caused this.",
    "You have only yourself to blame.",
    "You neglected to sign the form.",
  ],
};

/** Each is fine. */
export const heldOutHarmless: readonly string[] = [
  "We do not accept liability for this.",
  "This payment is made without any admission of fault.",
  "We are looking into whether our engineer made a mistake.",
  "It was not your fault.",
  "You should have received the form by now.",
  "You did not receive the parcel on the day we promised.",
  "You told us that the driver was rude.",
  "If we find that we were at fault, we will compensate you.",
  "You were right to let us know.",
  "You could have a replacement instead if you prefer.",
  "You wrote: “Your staff were negligent and you are liable.”",
  "We take responsibility for putting this right.",
  "The parcel was lying in our depot for a week.",
  "Our system shows that the payment left on Monday.",
  "We will keep the busy season in mind when we plan the visit.",
  "Nothing you did caused this.",
  "The policy does not cover damage by storms.",
  "I know that you did not choose to be in this position.",
  "You are not to blame in any way.",
  "Please send us the form that you have not filled in yet when it suits you.",
];
