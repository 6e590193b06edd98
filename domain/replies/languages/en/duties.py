"""English: whose a recommendation is, who answers for it, and until when."""

from collections.abc import Mapping

from domain.replies.vocabulary import Sign

DUTIES: Mapping[Sign, str] = {
    Sign.NOT_OURS: (
        "not ours, not our responsibility|competence|mandate|portfolio|remit|area|job|task|ministry|institution|"
        "department, not for us|our_ministry|our_institution|our_department, isn't ours|for_us, not within|under|"
        "in our|my mandate|competence|remit|portfolio|jurisdiction|responsibility, outside [of] our mandate|"
        "competence|remit|portfolio|jurisdiction, beyond our mandate|competence|remit, does not fall under|"
        "within|to our|this|my mandate|competence|remit|ministry|responsibility|institution|department|portfolio|"
        "jurisdiction|us, doesn't fall under|within our mandate|competence|remit|ministry|responsibility, "
        "does not belong to us|our_ministry|our_institution, doesn't belong to us|our_ministry, "
        "not concerned by this recommendation, does not concern us|our_ministry|our_institution, "
        "doesn't concern us, we are not responsible [for_this|for_it], we are not the responsible|competent|"
        "right ministry|institution|authority, we are not in charge, [sent|addressed] to the wrong ministry|"
        "institution|address|person|department, wrong ministry|institution|addressee, wrong department|person|"
        "office|focal_point|desk, not us, isn't us, isn't our responsibility|mandate|job|task|portfolio, "
        "not a matter for us|our_ministry, not under our purview|authority|responsibility, outside|"
        "beyond [of] our purview|scope|authority|responsibility|area|mandate|competence|remit|portfolio, "
        "we have no mandate|competence|authority [on_this|for_this|in_this_area|over_this], "
        "nothing to do with us|our_ministry, not our file|issue|matter|business|field|sector|domain|role|"
        "jurisdiction|concern, does not involve|concern|relate_to us|our_ministry|our_department, not the right|"
        "competent|responsible ministry|institution|department|address|authority, not in charge, "
        "not responsible for this|it, has nothing to do with us|our_ministry, we don't handle|deal_with this|"
        "that|it, not related to our ministry|mandate|work, not our ministry's|institution's responsibility|"
        "mandate"
    ),
    Sign.BELONGS: (
        "belongs|belong to, falls|fall under|within|to, is the|a responsibility|competence|matter of|for, "
        "should be addressed|directed|redirected|reassigned|assigned|referred|transferred to, please redirect|"
        "reassign|readdress [it|this|that] to, redirect|reassign [it|this] to, is in|within the remit|competence|"
        "mandate|portfolio of, comes under, should go to, is a matter for, but to|under, rather to, a question|"
        "matter|task|job for, is for the, this is for the, please ask, please consult, kindly ask, the lead is, "
        "lead ministry|agency|institution is, responsible|competent ministry|institution|authority is, lies|"
        "rests|sits with, is handled|led|covered|managed by, kindly redirect|refer|forward [this|it] to, "
        "please refer|send|direct [this|it] to, falls rather under|within|to, is rather for, responsibility|"
        "competence of, is the responsibility|competence|mandate of, should be handled|answered|dealt_with by, "
        "is a question|matter for"
    ),
    Sign.OFFICE: (
        "ministry, department, office, agency, authority, directorate, commission, ministry of, prosecutor, "
        "the ministry"
    ),
    Sign.OURS: (
        "for us, is for us, is ours, it's ours, ours, belongs to us, falls under our mandate|competence|remit|"
        "responsibility|ministry, within our mandate|competence|remit|responsibility, is our responsibility|"
        "competence, we are responsible [for_this|for_it], we accept [this|it|the_recommendation|responsibility|"
        "the_assignment], accepted by us, concerns us|our_ministry, we acknowledge [it|this|receipt|"
        "the_recommendation], acknowledged, we take|will_take it|this [on], we take it, we are in charge [of_it|"
        "of_this], we will take care of it|this, we will|'ll handle it|this, we take ownership, "
        "we take charge [of_it|of_this], we take this on, we accept it|this, accept the recommendation, "
        "we are the lead, falls within our mandate|competence|remit|ministry, we will work on it|this, "
        "is within our mandate|remit"
    ),
    Sign.EXTEND: (
        "more time, extra time, additional time, extension [of_the_deadline], extend [the|our|this] deadline, "
        "extend [it] until, deadline extension, postpone [the] [deadline], more|additional|extra|another|"
        "further days|day|weeks|week|months|month, a|one|two|three|four|five|six more|additional|extra|"
        "further days|day|weeks|week|months|month, 1|2|3|4|5|6|7|8|9|10|14|15|20|21|30|45|60 more|additional|"
        "extra|further days|day|weeks|week|months|month, another one|two|three|four|five|six|ten|2|3|4|5|6|7|10|"
        "14|15 days|weeks|months, need more time, ask for a delay, request a delay, a later date, new deadline, "
        "move the deadline to, deadline be extended|moved|postponed [by], extend the time limit, prolong|"
        "prolongation, a bit|little more time, some more time, push|move|shift the deadline, "
        "deadline be extended, extended until"
    ),
    Sign.FORWARD: (
        "please forward|send|redirect|address|direct [this|it|your_message|your_questions|these|them|your_mail|"
        "future_messages] to, please [get_in] contact|ask|write_to, forward [this|it] to, i|we have|"
        "had forwarded|passed|delegated|assigned|handed|transferred [this|it|your_message|your_request|your_mail|"
        "them] to, i've|we've forwarded|passed|delegated [this|it|your_message] to, i|we forwarded|passed|"
        "delegated|handed [this|it|your_message] [on|over] to, i|we am|are forwarding|passing|delegating [this|"
        "it|your_message] [on] to, delegated|forwarded|assigned|passed [on] to, i delegate [this|it] to, "
        "we delegate [this|it] to, i forward [this|it] to, my colleague|successor|deputy|alternate is, "
        "the new focal point is, the focal point is [now], the [new] responsible|contact person is [now], "
        "the contact is now, our new focal point is, my replacement is, the new contact [person] is, passed|"
        "handed|sent|forwarded this|it|your_message [on|over] to, have passed|forwarded|handed this|it on to, "
        "direct your questions|messages|queries to, please [kindly] liaise|speak|talk|follow_up with, "
        "kindly contact|forward, kindly forward [this|it] to, reach out to, the person in charge|"
        "responsible is [now]"
    ),
    Sign.CHARGE: (
        "is [now] in charge, is [now] responsible, is the [new] focal point, is now the [new] focal point, "
        "is our [new] focal point, takes|took over, has taken over, will take over, will answer|reply|"
        "respond [for_us|instead|on_this|to_you], is handling|following this|it, handles|follows this|it, "
        "replaces me, has replaced me, will be replacing me, is my successor, now deals|handles [with] this|it, "
        "deals with this|it [now], is dealing with this|it, is my replacement, is the person in charge|"
        "responsible, has been appointed|designated [as] [the] [new] [focal_point], is taking care of this|it, "
        "took charge, is now responsible|the_focal_point [for_this|of_this], is now handling|following, "
        "will handle|follow|take_care_of [this|it], has taken over this file|task|dossier|matter, now follows|"
        "manages [this|it]"
    ),
}
