"""Russian: further ways to say who answers and until when, to ask, and to be polite."""

from collections.abc import Mapping

from domain.replies.vocabulary import Phrasebook, Sign

_SIGNS: Mapping[Sign, str] = {
    Sign.VAGUE: (
        "рамадана, рамадан, навруза, навруз, пасхи, рождества, нового года, праздников, каникул, лета, летом, "
        "отпуска, понедельника, понедельник, вторника, вторник, среды, среду, четверга, четверг, пятницы, "
        "пятницу, субботы, воскресенья, сессии, выборов, скоро, вскоре, недели, ближайшее время, ближайшие "
        "дни, следующей, следующего"
    ),
}
DEALINGS = Phrasebook(_SIGNS)
