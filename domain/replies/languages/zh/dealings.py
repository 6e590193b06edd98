"""Chinese: further ways to say who answers and until when, to ask, and to be polite."""

from collections.abc import Mapping

from domain.replies.vocabulary import Phrasebook, Sign

_SIGNS: Mapping[Sign, str] = {}
DEALINGS = Phrasebook(_SIGNS)
