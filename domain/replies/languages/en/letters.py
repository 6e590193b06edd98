"""English: what stands around an answer in a mail."""

from domain.replies.vocabulary import Letters

LETTERS = Letters(
    attributions=(r"^on\b.{4,300}\bwrote:?\s*$", r"^.{1,120} wrote on .{4,80}:\s*$", r"^at .{4,80} you wrote:$"),
    headers="from, sent, to, cc, bcc, subject, date, reply-to, importance",
    originals=(
        "original message",
        "forwarded message",
        "begin forwarded message",
        "reply message",
        "original appointment",
        "please reply above this line",
        "reply above this line",
    ),
    closings="best regards, kind regards, warm regards, regards, best, best wishes, sincerely, yours "
    "sincerely, sincerely yours, yours faithfully, yours truly, with best regards, with kind regards, "
    "many thanks and best regards, respectfully, with regards, rgds, br, brgds, kr, thanks and regards, "
    "thank you and best regards, with kindest regards, kindest regards, all the best",
    footers="sent from my, sent from outlook, sent from mail for windows, get outlook for, sent from yahoo, "
    "sent from proton, sent via, sent with, sent on the go, sent from a mobile, sent from samsung, envoye "
    "depuis outlook, download outlook, sent from iphone, typed on my phone, sent from telegram, sent from "
    "gmail mobile",
    disclaimers="this e-mail and any, this email and any, this message and any, this e-mail is, this email is "
    "confidential, this message is confidential, this message is intended, this e-mail message, this "
    "email message, confidentiality notice, confidential notice, disclaimer, the information contained in "
    "this, the information in this, the contents of this, privileged and confidential, please consider "
    "the environment, think before you print, legal notice, important notice, if you are not the "
    "intended, any views or opinions",
    banners="caution: this, caution: external, [external], external email, external sender, warning: this "
    "email, this email originated from outside, this message originated from outside, you don't often get "
    "email from, you do not often get, some people who received this message don't often, be careful with "
    "this message, [ext], *** external, this message was sent from outside",
)
