"""English: greetings, thanks, the openings of letters, automatic replies."""

from collections.abc import Mapping

from domain.replies.vocabulary import Sign

COURTESIES: Mapping[Sign, str] = {
    Sign.RECEIVED: (
        "received, well received, duly received, receipt confirmed, i|we confirm receipt, i|we acknowledge receipt, "
        "acknowledge receipt, acknowledging receipt, receipt acknowledged, got it, noted, well noted, duly noted, "
        "understood, will do, roger, message received, copy that, confirmed receipt, we received [it|your_message|"
        "your_mail|the_message], i received [it|your_message], received with thanks, seen, "
        "acknowledging [the] receipt [of], acknowledge [the] receipt [of], confirm [the] receipt [of], "
        "confirming [the] receipt [of], has been received, your email, your message, your letter, receipt, "
        "well received with thanks, received and noted, noted and filed, acknowledged with thanks, we|i have "
        "received [it|your_message|the_message|your_email|your_letter], both received, all received, thanks "
        "received, got your message|email|mail|letter, got both, we|i got it|them|both|this, we|i received them|"
        "both, we|i have taken note, taken note, have noted, we note, we take note, is acknowledged, safely "
        "received, "
        "ack, copy, confirmed"
    ),
    Sign.THANKS: (
        "well done, good job, thanks, thank you, thx, many thanks, thanks a lot, thank you very much, "
        "thank you so much, much appreciated, ok, okay, k, great, perfect, fine, good, noted with thanks, cheers, "
        "with thanks, all right, alright, sure, for your message|mail|email|e-mail|reminder|help|patience|"
        "cooperation, for the reminder|message|information, for reminding us|me, very much, a lot, so much, "
        "have a nice|good day|weekend|evening, for your kind message|reminder, good luck, keep up the good work, "
        "for the heads up, heads up, thank you in advance, thanks in advance, in advance, have a great|lovely|"
        "pleasant day|week|weekend|evening|afternoon, have a nice|good week|afternoon, take care, you are welcome, "
        "appreciated, for your support|work|understanding|follow-up|efforts, for following up, ok thanks, "
        "best of luck, well noted thanks, "
        "sorry for the delay|late_reply|late_response|trouble|inconvenience, apologies for the delay|late_reply|"
        "late_response, sorry for being late, sorry about the delay|wait, sorry, apologies, my apologies, sorry "
        "it's late, sorry we are late, sorry for the late reply|response|answer, crazy week [here], busy week|"
        "times|period, thanks for asking|checking|chasing|bearing_with_us|understanding|reminding_us|the_nudge|"
        "the_reminder|the_follow_up|your_patience|your_message|your_kind_message|your_mail|your_help, thanks so "
        "much, thanks very much, many thanks again, thanks again, thank you again, thank you both, thanks all, "
        "much obliged, grateful, have a great|good|nice|lovely one, happy new year, season's greetings, enjoy "
        "your weekend|day|evening, see you [soon|then|tomorrow], talk soon, speak soon, cheers mate, bye, "
        "goodbye, all good, no problem, no worries, np, with gratitude, warmly, very kind of you, you're "
        "welcome, congratulations, have a good|nice|great|lovely|wonderful|pleasant|restful day|weekend|week|"
        "evening|holiday|one|time, and have a good|nice|great|lovely day|weekend|week|evening, best wishes to "
        "the|you team|all, keep well, stay well, stay safe, good weekend, nice weekend, nice day, good day to "
        "you|all, happy friday|monday, "
        "ta, best, welcome, good work, kind message"
    ),
    Sign.GREETING: (
        "dear, hello, hi, hey, good morning|afternoon|evening|day, dear sir|madam|colleague|colleagues|all|team|"
        "friends, dear sir or madam, dear sir/madam, to whom it may concern, greetings, mr, mrs, ms, sir, madam, "
        "team, colleague, colleagues, there, everyone, excellency, [i] hope you are [doing] well|fine, "
        "hope all is well, [i] hope this|the email|message finds you well, dear sirs, dear secretariat, good day, "
        "hi there, hello there, hi all, hello all, dear focal point, salam, my dear, "
        "dear mr|ms|mrs|dr|prof|colleagues|friends|secretariat|mechanism|coordinator|team|all, good day to you, "
        "hiya, dear madam, hello everyone|colleagues|team|there|again, hi everyone|colleagues|team|again, good "
        "morning|afternoon|evening|day everyone|all|colleagues|team|there, excuse me, pardon, as salamu alaykum, "
        "peace be upon you, hope you're well|fine, i trust you are well, trust this finds you well, hope you had "
        "a good|nice weekend|holiday, hope you are all well, "
        "morning, afternoon, evening"
    ),
    Sign.OPENING: (
        "inform|advise|notify you that, inform you, let you know [that], report|confirm|state|indicate|advise that, "
        "pleased|happy|glad|honoured|honored|delighted to report|inform|confirm|advise [you] [that], honour|"
        "honor to inform|report|convey [you] [that], please be informed|advised [that], please note that, "
        "this is to inform|confirm|advise|notify [you] [that], just to say|let_you_know [that], to say that, "
        "be advised that, report as follows, as follows"
    ),
    Sign.AUTO: (
        "out of [the] office, out-of-office, automatic reply, automated reply|response|message, auto reply, "
        "auto-reply, autoreply, automatic response, i am currently|presently [away|out|on], i am away from|until, "
        "i will be away|out, on annual|maternity|parental|sick|medical|study leave, on leave until|from|till, "
        "i am on leave, i'm on leave, on vacation, on holiday until, i am on holiday, away from my|the desk|office|"
        "mail|email, limited access to [my] e-mail|email|mail|emails, no access to [my] e-mail|email|mail, "
        "no longer works|work at|with|for|here, has left the ministry|organization|organisation|institution, "
        "this mailbox is not|no_longer monitored, this is an automatic|automated|auto-generated, "
        "mailbox is unattended, i will respond|reply upon my return, i will return on, will be back on, "
        "i am [currently] away, i am out of office, i will be back on|in, i will be out|away|absent, "
        "currently on mission|leave|travel, on mission|travel until|from, i am no longer with|working|at, "
        "i no longer work, currently out of, ooo, i am on annual|sick|maternity|parental|study|official leave, "
        "this mailbox is no longer, this email address is no longer, during my absence, in my absence, "
        "i am travelling, upon my return, when i return, this is an auto"
    ),
}
