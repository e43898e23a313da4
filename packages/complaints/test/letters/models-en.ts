// One letter after another: `=== kind | regime`, then a line for each sentence: the elements it carries, `|`,
// the sentence. An empty line begins a paragraph.
export const englishModels = `
=== acknowledgement | uk-fca
| Dear Ms Carter,

apologises,apologises-early,shows-understanding | I am sorry that our handling of your home insurance claim has caused you worry.
says-received | We received your complaint on 2 November 2026.

names-handler,says-handled,looks-forward | My name is Sari Dewi and I will be looking after it personally.
says-handled,looks-forward | I am reviewing the claim file and will speak to the team that dealt with it.
states-time-limit,looks-forward | We will send you our final response, or tell you why we cannot do so yet, within eight weeks of receiving your complaint, that is by 28 December 2026.
looks-forward | Please call me on 020 7946 0000 if you would like to talk about it in the meantime.

| Yours sincerely
|
names-handler | Sari Dewi
| Complaints Team

=== acknowledgement | uk-fca-payments
| Dear Mr Okafor,

apologises,apologises-early,shows-understanding | Please accept my apologies for the trouble that the missing transfer has given you.
says-received | Thank you for your email of 9 November 2026, which reached us the same day.

says-handled,names-handler | Your complaint is now being investigated by Tom Reid in our payments team.
states-time-limit,looks-forward | You will have our answer within 15 business days of that date; in exceptional circumstances we may need up to 35 business days, and we would then write to tell you why.
looks-forward,names-handler | If you have any questions, please contact Tom on 0141 496 0000.

| Kind regards,
names-handler | Tom Reid

=== acknowledgement | au-idr
| Dear Mrs Nguyen

says-received | This is to confirm receipt of your complaint about the exit fee on your loan.
apologises,apologises-early,shows-understanding | We regret the frustration it has caused you and appreciate that you took the time to tell us.

names-handler,says-handled | Priya Shah, our senior complaints officer, has taken charge of your complaint and has begun an investigation.
looks-forward | Priya will call you on Thursday and we expect to write to you by 1 December 2026.

| Regards
names-handler | Priya Shah

=== acknowledgement | uk-housing-stage-1
| Dear Mr Brown,

apologises,apologises-early,shows-understanding | I'm sorry to hear about the leak in your kitchen and I realise how stressful the last fortnight must have been.
says-received | Your complaint was received on 3 November 2026 and has been logged at stage 1.

| We understand it to be about the missed repair appointment on 20 October.
names-handler | I am Grace Muir, the complaints officer for your estate.
says-handled,looks-forward | I'll be dealing with it from start to finish and I shall visit you this week.
looks-forward | You'll receive a full reply within 10 working days.

| Yours sincerely,
names-handler | Grace Muir

=== acknowledgement | house-acknowledgement
| Hello Anna,

says-received | Thank you for letting us know that your order arrived damaged.
apologises,apologises-early,shows-understanding | We do apologise for the disappointment.
gives-reference | Your case number is RM-2026-00417.

names-handler,says-handled,looks-forward | Budi Santoso will handle this for you from now on.
looks-forward | He is arranging a replacement today, and we will update you by 24 November.

| Best wishes
| The Customer Care Team

=== acknowledgement | us-airline
| Dear Dr. Alvarez,

apologises,apologises-early,shows-understanding | We are very sorry for the delay to your flight and for the missed connection.
says-received | We acknowledge your letter dated October 30, 2026.

names-handler | This is Linda Park from the customer relations office.
says-handled,looks-forward | I have opened an investigation with our airport staff and will give you a full answer within 60 days.

| Sincerely,
names-handler | Linda Park

=== summary-resolution | uk-fca-summary
| Dear Miss Lowe,

says-complaint-made | On 4 November 2026 you complained to us about a late payment fee on your credit card.
apologises,apologises-early,shows-understanding | We're sorry for the annoyance this caused.
| We have taken the fee off your account and you told us on the phone that you are happy with that.

says-resolved | We therefore now consider your complaint to have been resolved.
may-refer | If you later decide that you are dissatisfied after all, you may be able to refer it to the Financial Ombudsman Service.
waiver-statement | If you do not do so within six months of the date of this letter, the Ombudsman will not have our permission to look at it.
scheme-website | You will find more information at www.financial-ombudsman.org.uk.

looks-forward | Please get in touch with me if anything is unclear.

| Yours sincerely,
names-handler | Helen Ward

=== summary-resolution | uk-fca-summary
| Dear Mr and Mrs Patel,

apologises,apologises-early,shows-understanding | Thank you for talking to me yesterday; I apologise once more for how long you had to wait.
says-complaint-made | This letter is about the complaint you made on 16 November regarding your mortgage statement.

| The corrected statement went out this morning, as we agreed.
says-resolved | With that, the matter is settled from our point of view.

may-refer | Should you feel differently, you have the right to take this further with the Financial Ombudsman Service, free of charge.
waiver-statement | We do not consent to waive the six-month time limit for doing so.
scheme-website | The Ombudsman's website, https://www.financial-ombudsman.org.uk/consumers, explains how it works.

looks-forward | I will check next month's statement myself before it leaves us.

| With kind regards
|
names-handler | Olu Adeyemi
| Head of Mortgage Service

=== summary-resolution | uk-fca-summary
| Dear Mr Hughes

shows-understanding,apologises,apologises-early | I am sorry about the mix-up with your direct debit, and I know how worrying it was.
says-complaint-made | Your complaint about it, which we logged on 10 November 2026, is one we take seriously.

says-resolved | As you accepted our refund on 12 November, we regard your complaint as closed.
may-refer | You can still ask the Financial Ombudsman Service to review what we did.
waiver-statement | We have agreed to waive the time limits that would normally apply.
scheme-website | Details are on financial-ombudsman.org.uk.
looks-forward | If you need any help, ring me on 0113 496 0000.

| Regards
names-handler | Jane O'Neill

=== final-response | uk-fca
| Dear Mrs Evans,

apologises,apologises-early,shows-understanding | I am sorry that you have had to wait and that our decision on your travel claim came as a disappointment.
| I have now finished my review of your complaint.

gives-decision | I am unable to uphold your complaint.
gives-reasons | The reason is that the policy covers cancellation only when the illness began after the trip was booked, and the hospital's letter shows that treatment had started in March.
| I also listened to the call of 12 May, in which the adviser read this condition out.

may-refer | If you remain dissatisfied, you may now refer your complaint to the Financial Ombudsman Service.
waiver-statement | You must do so within six months of the date of this letter; otherwise the Ombudsman will not have our permission to consider your complaint.
scheme-website | Its website is www.financial-ombudsman.org.uk.
encloses-leaflet | I enclose a copy of its explanatory leaflet.

looks-forward | Please call me if you would like me to go through any of this.

| Yours sincerely,
names-handler | Sari Dewi
| Complaints Manager

=== final-response | uk-fca-payments
| Dear Mr Okafor,

shows-understanding,apologises,apologises-early | I apologise for the worry you were caused while your money was missing.

gives-decision | We uphold your complaint in full.
gives-reasons | The payment went astray because the account number was changed by our system during processing.
looks-forward | We have credited £840 to your account today and will pay a further £100 for the distress by 27 November 2026.

may-refer | You have the right to refer your complaint to the Financial Ombudsman Service free of charge if you are still unhappy.
waiver-statement,looks-forward | We will not object to the Ombudsman considering your complaint even if it is late, as we waive the time limit.
encloses-leaflet,scheme-website | The Ombudsman's leaflet is enclosed, and you can read more on www.financial-ombudsman.org.uk.

| Yours sincerely
names-handler | Tom Reid

=== final-response | au-idr
| Dear Mrs Nguyen,

apologises,apologises-early,shows-understanding | We are sorry for the frustration that the exit fee caused you.

gives-decision | We have decided to accept your complaint in part.
gives-reasons | Our investigation found that the fee was set out in the contract, but that nobody mentioned it when you asked for the payout figure.
looks-forward | We will refund half of the fee, $350, within five business days.

may-refer | If you are not satisfied with this outcome, you can lodge a complaint with the Australian Financial Complaints Authority.
| AFCA can be reached at www.afca.org.au or on 1800 931 678.

| Kind regards
names-handler | Priya Shah

=== final-response | uk-housing-stage-1
| Dear Mr Brown,

apologises,apologises-early,shows-understanding | I'm sorry for the distress and the disruption you have had since the leak.
| This is our stage 1 response.

gives-decision | Your complaint is upheld.
gives-reasons | Records show that the plumber was sent to the wrong address on 20 October.
gives-remedy,looks-forward | To put things right, we will repair the ceiling on 2 December and pay you £150.

may-refer | If you disagree, you can ask for a stage 2 review within the next month, and you can contact the Housing Ombudsman Service at any time.
looks-forward | I will ring you on 3 December to check that the work has been done.

| Yours sincerely,
names-handler | Grace Muir

=== final-response | id-ojk-written
| Dear Mr Wijaya,

apologises,apologises-early,shows-understanding | We apologise for the inconvenience you experienced with your savings account.

gives-decision | After careful review, our decision is that the claim for a refund is declined.
gives-reasons | The transactions were confirmed with the one-time code sent to the registered phone, and the system log confirms that the code was entered correctly.
| Should you see it differently, LAPS SJK offers mediation; see lapssjk.id.

looks-forward | We will keep the disputed card blocked until you tell us otherwise.

| Yours faithfully,
names-handler | Ratna Kusuma

=== final-response | uk-data-complaint
| Dear Ms Cole,

apologises,apologises-early,shows-understanding | I am sorry that you received letters meant for your former address, and I understand that this was upsetting.

gives-decision | I agree with your complaint.
gives-reasons | The address was not updated since two records existed under your name, which is the reason the letters kept coming.
looks-forward | We've merged the records and shall write to confirm it by 1 December.

may-refer | You are entitled to complain to the Information Commissioner's Office if you are unhappy with this outcome.

| Best regards,
names-handler | Martin Yeo

=== final-response | us-airline-disability
| Dear Dr. Alvarez,

apologises,apologises-early,shows-understanding | We regret that you were left without the wheelchair you had requested.

gives-decision | Our conclusion is that part 382 was not complied with on your flight.
gives-reasons | The handover sheet shows that the request was deleted when the aircraft was changed.
looks-forward | We will retrain the station's staff and are sending you a voucher for $200.

may-refer | You have the right to ask the Department of Transportation to look into this matter.

| Sincerely,
names-handler | Linda Park

=== holding-response | uk-fca-payments
| Dear Mr Okafor,

apologises,apologises-early,shows-understanding | I am sorry that we cannot give you our final answer yet; I know how much you need one.

explains-delay | We are still waiting for the receiving bank's confirmation, without which we can't tell where the money went.
gives-new-date,looks-forward | We will send you our final response by 31 December 2026, which is 35 business days after we received your complaint.
looks-forward | I will also phone you every Friday.

| Yours sincerely,
names-handler | Tom Reid

=== holding-response | uk-fca-payments
| Dear Ms Ford,

apologises,apologises-early,shows-understanding | Please accept our apologies for the continuing uncertainty.
| You wrote to us on 1 October about two card payments.

explains-delay | The reason for the delay is that the card scheme has yet to return the signed slips.
gives-new-date,looks-forward | You should hear from us no later than 19 November 2026.

looks-forward | Next steps: we will compare the slips with your statement, and then decide.

| Kind regards
names-handler | Aisha Khan

=== holding-response | us-cfpb
| Dear Mr. Green,

shows-understanding,apologises,apologises-early | We apologize for taking longer than we would like, and we understand this is frustrating.

explains-delay | More time is needed because the credit bureau has not sent its report.
gives-new-date,looks-forward | We expect to complete our response within 60 days of the date on which you filed, by January 12, 2027.

| Sincerely
names-handler | Dana Lee

=== not-yet | uk-fca
| Dear Ms Carter,

apologises,apologises-early,shows-understanding | I am sorry that eight weeks have passed without an answer to your complaint.

explains-delay | I am not yet able to give you a final response as the surveyor's second report is outstanding.
gives-new-date,looks-forward | I expect to be able to send it to you by 22 January 2027.

may-refer | You may refer your complaint to the Financial Ombudsman Service now if you don't want to wait.
waiver-statement | If you do so more than six months from today, the Ombudsman will not have our permission to consider it.
scheme-website,encloses-leaflet | Its leaflet is attached; its website is www.financial-ombudsman.org.uk.

| Yours sincerely,
names-handler | Sari Dewi

=== not-yet | uk-fca
| Dear Mr Lang,

| I am writing about the complaint that we received on 21 September 2026.
apologises,apologises-early,shows-understanding | I do regret how long it is taking.

explains-delay | We're still gathering the trading records from 2009, which are held in an outside archive.
gives-new-date,looks-forward | Our decision should reach you by the end of January, on 29 January 2027 at the latest.

may-refer | You are free to take your complaint to the Financial Ombudsman Service straight away.
encloses-leaflet | The booklet that comes with this letter tells you how.
waiver-statement | We consent to waive the time limits that apply to such a referral.
scheme-website | For more, go to financial-ombudsman.org.uk.

looks-forward | Until then we shall write to you every two weeks.

| With best regards
names-handler | Peter Novak

=== not-yet | uk-fca
| Dear Mrs Adams,

apologises,apologises-early,shows-understanding | My apologies: you are waiting for our answer and I realise that this is hard for you.

explains-delay | The delay is due to the illness of the doctor whose opinion we asked for.
gives-new-date,looks-forward | We hope to finish our investigation by 5 February 2027.

may-refer | There is no need to wait: you can bring your complaint to the Financial Ombudsman Service today.
waiver-statement | The Ombudsman has our permission to consider it whenever you refer it.
scheme-website | You can find it at www.financial-ombudsman.org.uk.
encloses-leaflet | I have included the Ombudsman's leaflet with this letter.

| Kind regards,
names-handler | Megan Price

=== extension-notice | id-ojk-written
| Dear Mr Wijaya,

apologises,apologises-early,shows-understanding | We are sorry that we need more of your time, and we understand how important this matter is to you.

explains-delay | The branch that holds the original slips is in another city, and that is the reason why the review takes longer.
gives-new-date,looks-forward | We will therefore give you our answer within a further 10 working days, on 11 December 2026 at the latest.

looks-forward | Please contact me if you have any further documents.

| Yours faithfully
names-handler | Ratna Kusuma

=== extension-notice | uk-housing-stage-1
| Dear Mr Brown,

apologises,apologises-early,shows-understanding | I apologise for the further wait.

explains-delay | I need more time since the damp survey could not be carried out before 20 November owing to the storm.
gives-new-date,looks-forward | My full response will be with you by 3 December 2026.

may-refer | If you're unhappy about this, you can contact the Housing Ombudsman Service on 0300 111 3000.

| Yours sincerely,
names-handler | Grace Muir

=== extension-notice | uk-access-request
| Dear Ms Cole,

shows-understanding,apologises,apologises-early | I am sorry to have to tell you that your request will take longer, which I appreciate is disappointing.

explains-delay | The request is complex: it covers nine years of correspondence, and we must wait for the archive to restore it.
gives-new-date,looks-forward | You can expect our reply by 15 February 2027.
looks-forward | I'm going to send you what is ready in batches.

| Kind regards,
names-handler | Martin Yeo

=== delay-notice | au-idr
| Dear Mrs Nguyen,

apologises,apologises-early,shows-understanding | We apologise that we haven't been able to finish our review within 30 days.

explains-delay | The reasons are circumstances beyond our control: the broker's records are held by the liquidator, from whom we are awaiting copies.
looks-forward | We will contact you again by 14 December 2026.

may-refer | You have the right to complain to the Australian Financial Complaints Authority if you are dissatisfied.
| You can reach AFCA at www.afca.org.au, on 1800 931 678 or at info@afca.org.au.

| Regards
names-handler | Priya Shah

=== delay-notice | au-idr-superannuation
| Dear Mr Kowalski,

apologises,apologises-early,shows-understanding | I am very sorry about the delay and the stress it adds.

explains-delay | Because three people have claimed the benefit, the trustee has to hear each of them before it decides.
looks-forward | The next step is the trustee's meeting on 9 December.

may-refer | You don't have to wait for it: AFCA can look into your complaint now, and you may write to AFCA at GPO Box 3, Melbourne.

| Yours sincerely,
names-handler | Chloe Martin

=== delay-notice | eu-finance-guidelines
| Dear Ms Keller,

shows-understanding,apologises,apologises-early | We regret the long wait and understand that it is trying your patience, which must be annoying.

explains-delay | We have not answered yet as two of the statements you question were issued by a company that has since merged with ours.
gives-new-date,looks-forward | We aim to send our reply by 18 December 2026.

| Kind regards
names-handler | Lukas Brandt

=== adr-letter | uk-ofcom
| Dear Mr Singh,

apologises,apologises-early,shows-understanding | I am sorry that we have not been able to settle your complaint about your broadband speed.

may-refer | You can now take your complaint to the Communications Ombudsman.
scheme-is-independent,scheme-is-free | It is independent of us, and its service is free of charge.
scheme-website | Its website is www.commsombudsman.org.

looks-forward | If you have any questions, please call me on 0161 496 0000.

| Yours sincerely,
names-handler | Rosa Lind

=== adr-letter | uk-ofcom
| Dear Ms Wells,

apologises,apologises-early,shows-understanding | We're sorry that six weeks on we still disagree about the early exit charge; I know that is disappointing.

may-refer,scheme-is-independent | You have the right to go to CISAS, an impartial adjudication scheme that is approved by Ofcom.
scheme-is-free | It will cost you nothing.
scheme-website | Everything you need is on www.cedr.com/cisas.

looks-forward | We will co-operate fully and abide by what is decided.

| Kind regards
names-handler | Neil Drummond

=== adr-letter | uk-ofcom
| Dear Mr Abara,

| Your complaint of 5 October has reached what is called deadlock.
apologises,apologises-early,shows-understanding | I apologise that I could not find a solution that works for you.

may-refer,looks-forward | Should you wish to go on, please contact the Communications Ombudsman within twelve months.
scheme-is-independent | The scheme is neutral: it belongs neither to us nor to any other provider.
scheme-is-free | There is no charge for using it.
scheme-website | See https://www.commsombudsman.org for how to apply.

looks-forward | I will leave your account as it is until you have a decision.

| Regards,
names-handler | Ella Strand
`;
