"""French: further ways to say who answers and until when, to ask, and to be polite."""

from collections.abc import Mapping

from domain.replies.vocabulary import Phrasebook, Sign

_SIGNS: Mapping[Sign, str] = {
    Sign.VAGUE: (
        "ramadan, aïd, l'aïd, pâques, noël, vacances, rentrée, l'été, cet été, tabaski, korité, lundi, mardi, "
        "mercredi, jeudi, vendredi, samedi, dimanche, prochain, prochaine, session, élections, bientôt, "
        "prochainement, sous peu"
    ),
}
DEALINGS = Phrasebook(_SIGNS)
