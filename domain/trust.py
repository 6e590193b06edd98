"""Whether a reply is believed: accepted, believed until confirmed, or kept apart."""

from enum import StrEnum

from domain.messages import Authenticity
from domain.words import ChannelName


class MailTrust(StrEnum):
    """VERIFIED: the mail border must vouch for the sender. CONFIRM: what is said waits for one tap."""

    VERIFIED = "verified"
    CONFIRM = "confirm"


class Belief(StrEnum):
    ACCEPTED = "accepted"
    PROVISIONAL = "provisional"
    STRANGER = "stranger"


def believe(channel: ChannelName, *, bound: bool, token: bool, authenticity: Authenticity, trust: MailTrust) -> Belief:
    """How far to believe a reply.

    bound: the sender's address is a verified contact of the person that the answered message went to.
    token: the mail came back to an address that we signed. A chat account is bound by its link and needs no token.
    What comes by a form's link waits for one tap until its browser is known.
    A mail that the border says is forged is a stranger's, whatever it carries.
    """
    if not bound:
        return Belief.STRANGER
    if channel is ChannelName.FORM:
        if not token:
            return Belief.STRANGER
        return Belief.ACCEPTED if authenticity is Authenticity.PASSED else Belief.PROVISIONAL
    if channel is not ChannelName.EMAIL:
        return Belief.ACCEPTED
    if not token or authenticity is Authenticity.FAILED:
        return Belief.STRANGER
    if authenticity is Authenticity.PASSED:
        return Belief.ACCEPTED
    return Belief.PROVISIONAL if trust is MailTrust.CONFIRM else Belief.STRANGER
