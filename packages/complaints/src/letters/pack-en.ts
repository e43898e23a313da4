import type { PatternPack } from "./pattern.js";

/** How English letters say what letters must or must not say. */
export const englishPack: PatternPack = {
  negators: "not no never without neither nor unable nothing nobody",
  undoers: "only just merely doubt question later",
  stops: "we i you it they he she but and that which who so because",
  suffixes: "'s",
  groups: {
    we: "we|i",
    complaint: "complaint|complaints|concern|concerns|grievance|dissatisfaction",
    message:
      "complaint|complaints|concern|concerns|letter|email|e_-_mail|mail|call|message|form|enquiry|correspondence|feedback|grievance",
    case: "complaint|complaints|concern|concerns|case|matter|issue|dispute|problem",
    refer:
      "refer|referring|take|taking|bring|bringing|escalate|pass|send|submit|complain|complaining|contact|contacting|approach|ask|asking|go|lodge|lodging|raise|turn|write|referral",
    answer:
      "answer|answers|reply|response|decision|outcome|findings|update|write|writing|respond|contact|call|send|sending|give|giving|provide|tell|let|be_in_touch|come_back|complete|finish|resolve|hear|issue|reach|conclude|updated|receive|have|expect|aim",
  },
  patterns: {
    "says-received": `
-after|since|of|when|once received *5 @message
confirm|confirming|confirms|acknowledge|acknowledging|acknowledges *3 receipt|receiving|received
@message *14 received|arrived|reached_us|reached_me|came_in|came_to_us|got_to_us|got_here
got|have|read|logged|recorded|registered *1 your *3 @message
acknowledge|acknowledging|acknowledges *4 @message
thank_you|thanks *2 for *4 @message
thank_you|thanks *2 for *1 contacting|writing|telling|letting|getting_in_touch|bringing|raising|calling|phoning`,
    "says-handled": `
am|are|is|be|being|been|now *2 handled|handling|dealing|dealt|looking_into|looked_into|investigated|investigating|reviewed|reviewing|examining|examined|considering|considered|assessing|assessed|looking_after|managed|managing|working_on|looked_at|looking_at
will|shall *3 handle|deal|look_into|look_at|look_after|look_through|go_through|investigate|review|examine|manage|work_on|see_to
@case *1 is|sits|rests|stays|lies *1 with_me
have|has *2 begun|started|opened *4 by|with|investigation|investigating|review|reviewing|looking|work|case|enquiries|file
taken|taking|take *1 charge|ownership|care|up|on
investigation|review|enquiries|work *3 begun|started|under_way|underway|in_progress
in_hand
passed|given|assigned|allocated *4 to *4 @name`,
    "names-handler": `
my_name_is @name
i_am|this_is @name
i , @name
<name will|is|has|have|am *4 handle|handling|deal|dealing|look|looking|manage|managing|investigate|investigating|review|reviewing|work|working|responsible|contact|charge|case|complaint|looked|handled|own|owns|taken|taking
<name , *6 will|is|has|handles
<name from|of|in *5 will|is|has|handles
handler|manager|contact|owner|adviser|advisor|officer|specialist|investigator|person|colleague *6 is|: @name
handler|manager|contact|owner|adviser|advisor|officer|specialist|colleague ,? @name
handled|investigated|dealt_with|managed|reviewed|looked_after|looked_at|looked_into|owned *1 by *3 @name
passed|given|assigned|allocated *4 to *4 @name
contact|call|ask_for|speak_to|reach|write_to *1 me ,|: @name
ask_for|speak_to|reach *1 @name`,
    "gives-reference": `
reference|ref|case|complaint|ticket|file|register *3 @reference
quote|quoting *3 @reference
recorded|registered|logged *5 @reference`,
    "states-time-limit": `
@we *3 will|aim|expect|must|have|shall|intend|plan|hope|should *5 @answer .. ! by|within|before|in|than|on|until|of *2 @when
@we *3 will|aim|expect|must|have|shall|intend|plan|should *3 within|by|in @when .. @answer
by|within|before|than|on @when .. @we *2 will|shall|expect|aim|must *4 @answer
by|within|before|than|on *1 @when .. you *1 will|shall|should *2 hear|receive|have|get *4 us|me|answer|reply|response|decision|outcome|letter|findings
my|our aim|intention|target|plan|hope *3 @answer .. by|within|before|in|than|on *1 @when
you *2 will|can|should *3 hear|receive|have|expect|get .. ! by|within|before|in|than|on @when
answer|reply|response|decision|outcome|letter *5 by|within|before|in|than|on|reach|follow *4 @when
time_limit|deadline|target|target_date|due *5 @when
date *3 answer|reply|response|decision *3 @when
take|takes|need *3 up_to|until|at_most|another *1 @when
have @when to *2 @answer
new|expected|revised *2 date *6 @when
@when at_the_latest`,
    "says-complaint-made": `
you *3 complained|complain
your *3 complaint|concerns|dissatisfaction *4 about|regarding|concerning|of|dated|that|on|with @when?
complaint *2 you *3 made|raised|sent|brought|gave|told|reported|submitted
you *2 made|raised|sent|brought|contacted|called|wrote|phoned|told|registered *8 complaint|unhappy|dissatisfied|complain|concerns
receive|received|registered|logged|recorded|thank_you_for|acknowledge|handled *5 complaint
complaint *3 about|regarding|concerning`,
    "says-resolved": `
@case *4 is|are|was|were|be|been|being *4 resolved|settled|sorted|closed|concluded|put_right|resolved_and_closed
consider|considered|regard|regarding|treat|treating|believe|view|understand|agreed|agree *8 resolved|settled|closed|sorted|concluded
resolved|settled|sorted_out|closed *2 your|this|the *2 @case
now|been|as *1 resolved|settled|closed`,
    "decision-upheld": `
uphold|upheld|upholding
@case *3 is|are|been|have *2 upheld|justified
@we *4 accept|accepting|accepted *3 @case
@we *2 agree|agreed *2 with *3 @case|you
in_your_favour|in_your_favor
you *1 were|are *1 right`,
    "decision-partly-upheld": `
partly|partially|part *4 uphold|upheld|upholding|accept|agree|agreed|accepted|justified
uphold|upheld|upholding|accept|accepted|agree|agreed *6 in_part|partly|partially|part|one|some
uphold|accept|agree *14 but_not
partly|partially *2 on_your_side|right
some|part|one *3 of *2 your *3 @case|points .. uphold|upheld|agree|accept|justified`,
    "decision-not-upheld": `
! not|unable|never *5 uphold|upheld|upholding|accept|accepted|agree *5 @case|it|you
@case *3 is|are|was|be|been *1 not|unable|rejected|declined *2 upheld|justified|accepted|by|because|as
reject|rejected|rejecting|decline|declined|declining|dismiss|dismissed *4 @case|claim|it
! no *4 error|mistake|fault|wrongdoing|failing|breach *4 by|on|in|with|was
! not *2 do|done|act|acted|treat|treated|make|made *3 anything|wrong|wrongly|incorrectly|unfairly|error|mistake
acted|treated|applied|charged *4 correctly|fairly|properly|in_line
! not|unable *3 agree|find *5 @case|you|we|that|any|anything`,
    "decision-goodwill": `
goodwill|good_will|ex_gratia|without_accepting|without_deciding`,
    "gives-decision": `
decision|finding|findings|conclusion|outcome *5 is|are|:|that|was
decided|concluded *2 to|that|not`,
    "gives-reasons": `
! because|this_is_why|that_is_why|here_is_why
! reason|reasons
traced|turned_out|turns_out|it_emerged
due_to|owing_to|as_a_result_of
was|were|is|been *1 caused|triggered *1 by
cause *4 was|is
found|find|finds|discovered|established|shows|showed|show|confirm|confirms|confirmed|revealed *1 that
investigation|review|records|record|log|logs|recording|history|enquiries|sheet|file|notes|report|letter *3 found|find|shows|showed|show|confirms|confirmed|reveals|revealed|suggests
this|it|that *2 happened *3 when|after|as`,
    "gives-remedy": `
@we *6 refund|refunded|refunding|compensate|compensated|pay|paid|paying|credit|credited|crediting|replace|replaced|replacing|repair|repaired|repairing|reimburse|reimbursed|correct|corrected|correcting|remove|removed|cancel|cancelled|offer|offered|offering|reinstate|reinstated|put_this_right|put_things_right|put_it_right|waive_the_fee|return_the|write_off|rebook|rebooked|collect
to_put *3 right
refund|compensation|payment|replacement|credit *4 of *8 will|has|is|on_its_way|have|are
be|been *1 refunded|credited|paid|replaced|repaired|reimbursed|corrected|removed|carried_out|fitted`,
    "may-refer": `
may|can|could|might|able|entitled|right|rights|free|option|eligible|welcome|choose .. @refer .. @scheme
please *4 @refer .. @scheme
@refer *6 @case *6 to|with *2 @scheme
@scheme may|can|could|will *4 consider|look|review|investigate|help|examine|decide|take|accept|hear|deal
right *3 of *2 referral .. @scheme
have *4 @scheme *4 review|consider|look|examine`,
    "time-to-refer": `
within|in|have|up_to|for|after|than|before *3 @long
! no *2 time_limit|deadline|limit
@long *3 from|of|after|to`,
    "waiver-statement": `
! permission *2 to|for
! our|my permission|consent
! not *1 agree|consent|allow|permit|let *4 them|it|this|they *4 consider|considering|look|looking|examine|examining
! permission .. @scheme
! consent|consents|consented|consenting .. waive|@scheme|late|consider|time_limit|time_limits|out_of_time
! waive|waiving|waived|waiver|waives *6 limit|limits|deadline|deadlines|period
! agree|agreed|object|happy .. @scheme .. out_of_time|late|time_limit|time_limits|outside|too_long`,
    "encloses-leaflet": `
enclose|enclosed|enclosing|attach|attached|attaching|include|included|including|accompanies|comes_with *8 leaflet|booklet|brochure|guide|factsheet|fact_sheet|pamphlet
leaflet|booklet|brochure|guide|factsheet|fact_sheet|pamphlet *8 enclosed|attached|included|with_this|accompanies|comes_with`,
    "scheme-is-free": `
free_of_charge|free_of_cost|for_free|free_to_use|free_service|free_scheme|completely_free|entirely_free|free_for_you
it|service|scheme|ombudsman|afca|cisas|this|which|they *2 is|are *3 free
is|are *4 free ,|and|for|service|scheme|to_use|of
free , *3 independent|impartial|fair
independent|impartial *1 and free
! without|no *2 charge|cost|costs|fee|fees|payment
! not|nothing *4 charge|cost|pay|fee
costs|cost|charge|charges *1 you nothing
nothing *1 to_pay`,
    "scheme-is-independent": `
independent|independently|impartial|impartially|neutral|not_part_of|separate_from|no_connection`,
    "explains-delay": `
! because|due_to|owing_to|this_is_because
! reason|reasons
depends|depend on
@we *1 are|am|have *3 waiting|awaiting
until|till the|this|that|it|they|he|she|we|i
only|just *2 came|arrived|received|got|reached|sent|been
must|has_to|have_to|needs_to|need_to *6 before
hold_-_up|holdup|obstacle|has_to_do_with|down_to
so *2 a|we|i|another *4 booked|must|need|arranged|have|cannot|second
must|need|needs|have|has *2 wait *1 for
still|yet *3 awaited|outstanding|awaiting
outstanding
! still *4 need|require|checking|examining|gathering|waiting|looking|collecting|reviewing|to
! not *8 as|since|until|before|while
delayed|delay|longer|time *6 by|as|since|while|until`,
    apologises: `
sorry
apologise|apologize|apologises|apologizes|apologising|apologies|apology
regret *1 that|the|any|this|how|your|having`,
    "shows-understanding": `
understand|realise|realize|appreciate|recognise|recognize|know|imagine|see|accept|aware *2 how|that|this|why|your|you|it|the|is *14 frustrat~|upset~|inconvenien~|disappoint~|worr~|stress~|distress~|difficult~|trouble~|annoy~|anxi~|unhappy|concern~|important|angry|long|waiting|let_down|hard|matters`,
    "looks-forward": `
@we *3 will|shall +
and|then|also *1 will|shall +
answer|response|reply|decision|letter|refund|statement|account|payment|replacement|engineer *2 will|should +
you *1 will|shall *1 have|get|receive|hear|be
i_am|we_are going_to
next *1 step|steps
from_now_on
on_its_way|on_their_way|under_way
please *3 call|contact|get_in_touch|write|reply|phone|let|ring|email|speak|tell|ask
! not hesitate
if you *4 have|need *3 questions|question|anything|help|more
expect|aim|plan|hope *2 to`,
    "admits-liability": `
@we *3 accept|accepts|accepted|admit|admits|admitted|acknowledge|acknowledges|concede|concedes|assume|assumes|bear|take|confess *4 liability|liable|blame|fault|negligence|negligent|guilt|guilty|culpability|full_responsibility|legal_responsibility|legally_responsible
full|complete|total|legal|sole *2 liability|blame|fault|legal_responsibility *6 is|are|lies|rests|our|ours|with
liability|blame|fault *2 is|was|were|lies|rests|lay *3 ours|us|our|mine
our|my *1 doing
loss|losses|damage|damages|injury|mistake|error|fault|problem|this *6 down_to us|me
our *1 branch|staff|driver|engineer|courier|team|bank|company|office|colleague|error caused|cost|led_to|damaged|lost *4 loss|losses|damage|damages|injury|harm|car|parcel|money
@we *2 caused|cost *4 loss|losses|damage|damages|injury|harm
@we *2 failed in *2 our|my *2 duty|duties|obligation|obligations|responsibilities
staff|driver|engineer|colleague|employee|agent|we|i *2 am|was|were|are|acted|drove|behaved *3 careless|carelessly|reckless|recklessly|unlawfully|illegally|unlawful
@we|staff|colleague|employee|engineer|driver|bank|company|firm|airline|landlord *2 am|are|is|was|were *3 liable|negligent|at_fault|to_blame|culpable|legally_responsible|in_the_wrong|in_breach|guilty|entirely_responsible|fully_responsible|solely_responsible|wholly_responsible
our|my *2 negligence|carelessness|incompetence|liability|recklessness
our|my|ours|staff|bank's *1 own? fault
all|entirely|completely|totally|clearly|solely|purely|wholly *1 our|my *1 fault|mistake|error|doing
@we|staff|bank|company *2 acted *2 unlawfully|illegally|negligently|wrongfully
@we|staff *2 broke|breached|violated *3 contract|law|duty|rules|regulations|agreement|terms|obligations
breach|breached *3 our *3 duty|contract|obligation|obligations
admission|admit|admits *3 fault|liability|guilt
responsible|liable *2 for *3 loss|losses|damage|damages|injury|harm|costs
negligent|negligence|negligently *4 we|us|our|staff`,
    "soft-admission": `
@we *3 made *4 mistake|mistakes|error|errors
our|my *1 mistake|error|failure|failing
@we *3 got_this_wrong|got_it_wrong|messed_up|slipped_up|failed_you|let_you_down
mistake|error|failure|failing|omission|fault *1 is|was|were *2 ours|mine
@we *1 failed|neglected|forgot to`,
    "makes-excuse": `
! no_fault|not|never|hardly|scarcely *3 fault|doing *2 of_ours|ours|our|of_mine
! not|never *3 our|my *2 fault|department|responsibility|problem|job|concern
our|the|my *2 system|website|server|computer|computers|app crashed|failed|broke
our|the|my *3 system|systems|computer|computers|server|software|it|website|printer *2 was|were|is|are|has|have|had *4 down|crashed|slow|broken|playing_up|failed|failing|offline|problems|updated|updating
understaffed|short_staffed|short_of_staff|staff_shortage|staff_shortages|staff_sickness|staff_holidays|short_-_staffed|under_-_staffed
@we|team|staff|everyone|everybody|department|office|lines|person|colleague|colleagues|adviser|advisers|agents|engineers|drivers|manager *8 am|are|is|was|were|have|has|been *3 busy|overwhelmed|overloaded|rushed|swamped|snowed_under|on_holiday|on_leave|off_sick|stretched|new|sick|a_small_team|run_off_our_feet
high|heavy|unusual|unusually|unprecedented|exceptional|exceptionally|huge|large *3 volume|volumes|number|demand|workload|backlog
due_to|because_of|during|given|at|in|it_is|is *3 busy|busiest|peak|hectic *1 season|period|time
due_to|because_of|owing_to|with *2 christmas|easter|holidays|holiday_season|absence|absences|sickness|staffing
update|upgrade|migration|software *2 caused|went_wrong|chaos
post|mail|roads|traffic *4 slow|late|unreliable|bad
fault *2 of *3 courier|delivery|supplier|contractor|post|carrier|firm|manufacturer|bank
! not *1 be blamed
! @we *3 not *1 have *1 enough|sufficient staff|people|colleagues|agents|advisers|hands
did|doing *1 our|my best
difficult|trying|challenging *1 circumstances|times
backlog|backlogs
these|such *1 things *2 happen|occur
happens|happen *1 to|in|at every|everyone|everybody|all|anyone|the_best
so things|everything|we|work *1 have|has|is|are|was|were *2 chaotic|hectic|behind|late
chaotic|hectic *2 here|for_us|at_our_end|at_our_office|in_our_office
! system|systems|computer|computers|software|machine *1 will|would|did|does|do|can|could not *1 let|allow|permit us|me|our
nobody_is_perfect|everyone_makes_mistakes|we_are_only_human|only_human|mistakes_happen|teething_troubles|teething_problems
one_of_those_things|bad_luck|bad_timing|just_unlucky
as_you_can_imagine *4 @we
supplier|suppliers|courier|couriers|carrier|contractor|contractors|partner|warehouse|supplier's|courier's|manufacturer *2 let_us_down|fault|to_blame|mistake|messed|failed_us|is_responsible|was_late
blame *3 courier|supplier|contractor|carrier|system|weather|post
hands_are_tied|out_of_our_hands|out_of_my_hands
it_is|is|just *1 our|company *1 policy
nobody|no_one *2 told|informed *1 me|us
@we *2 only|just *2 following *3 policy|procedure|rules|orders|instructions
weather|traffic|strike|strikes|pandemic|covid *5 to_blame|is_why|prevented|stopped|made_it_impossible`,
    "soft-excuse": `
beyond|outside *1 our|my *1 reasonable? control`,
    "blames-customer": `
you *1 should|ought_to|could|must|might|needed_to *2 have *2 read|checked|told|called|known|followed|sent|paid|asked|filled|informed|noticed|realised|realized|kept|waited|contacted|come|been|taken|done|said|given|used|reported|looked|understood|listened
! had *1 you *3 read|checked|told|called|known|followed|sent|paid|asked|filled|informed|noticed|kept|waited|contacted|taken|done|given|used|reported|looked|been
if you *1 had|would *3 read|checked|told|called|known|followed|sent|paid|asked|filled|informed|noticed|kept|waited|contacted|taken|done|given|used|reported|looked|been
you have|had|simply|clearly|also|either? failed|neglected|omitted to tell|inform|send|provide|read|reply|respond|pay|notice|check|return|follow|give|complete|sign|report|keep|mention|disclose|take|act|contact|let|supply|meet|attend|understand|say|use|look|ask|notify|warn
you have|had|simply|clearly|also|either? forgot|forgotten|ignored|overlooked|refused
you *8 and ignored|overlooked it|this|them
up_to_you to
your *1 responsibility|job|duty to
you *2 gave|sent|entered|used|provided|supplied|filled|wrote|put|pressed|chose|selected|clicked|typed|dialled|ticked|picked|ordered|installed|called *4 wrong|incorrect|incorrectly|wrongly|false|incomplete
! @we *1 not|never *2 believe|trust *2 you|your
@we *2 find *1 your|you *6 hard_to|difficult_to|impossible_to believe|accept|credit
! your *2 story|version|account|explanation *1 not convincing|credible|believable|plausible
you *2 left|waited|reported|complained *2 too_late|too_long
your *3 version|story|account|explanation|statement *4 implausible|unlikely|unconvincing|hard_to_believe|difficult_to_believe|incredible|far_-_fetched
your *1 delay|late_payment|lateness *2 is|was|caused|led|meant
your *2 fault|mistake|error|negligence|carelessness|failure|misuse|misunderstanding|oversight|incompetence|attitude|impatience|ignorance|omission|doing
you *2 do|did *1 not|never even|actually|really|properly|fully|carefully|clearly|simply|always|bother_to|think_to|seem_to|try_to|want_to? read|check|checked|tell|told|follow|followed|send|sent|provide|provided|reply|replied|respond|responded|pay|paid|listen|listened|understand|understood|notice|noticed|ask|asked|keep|kept|fill|filled|inform|informed|bother|bothered|use|used|report|reported|take|taken|enter|entered
you *1 never *2 read|checked|told|followed|sent|provided|replied|responded|paid|listened|understood|noticed|asked|kept|filled|informed|bothered|used|reported|took|entered|gave|called
you *1 are|were quite|simply|clearly|being|just|rather|very|completely|really|the? wrong|mistaken|to_blame|at_fault|confused|careless|unreasonable|rude|impatient|negligent|the_problem|the_cause|the_only|overreacting|exaggerating|imagining|difficult|making_this_up|making_it_up|not_telling
you have|clearly|simply|obviously|must_have|apparently|may_have? misunderstood|misread|misused|mishandled|broke|broken|damaged|caused|exaggerated|overreacted|misled|dropped
you *2 claim|claimed|allege|alleged|pretend|pretended *1 that|to|you|not
caused|brought_about|created *2 by *3 you|yourself|yours|your
because_you|since_you *2 are|were|did|do|have|had|chose|entered|gave|left|used|missed|kept|waited|ignored|never|insisted
blame|blaming *2 you|yourself
you *1 only|have_only *2 have|yourself *2 yourself|to_blame
you *1 have *1 only *1 yourself`,
  },
};
