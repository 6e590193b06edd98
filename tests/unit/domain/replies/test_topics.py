"""What recommendations are about, told by words of any language."""

import pytest

from domain.replies.lexicon import LANGUAGES
from domain.replies.topics import GENERIC, find_topics, title_topics, topics_of
from domain.replies.writing import fold


@pytest.mark.parametrize(
    "title",
    [
        "Train judges",
        "Former les juges",
        "Capacitar a los jueces",
        "Formar os juízes",
        "Обучить судей",
        "تدريب القضاة",
        "培训法官",
    ],
)
def test_the_same_title_is_about_the_same_in_every_language(title: str) -> None:
    assert {topic for topic in title_topics(title) if not topic.startswith("=")} == {"train", "judge"}


@pytest.mark.parametrize("word", ["والقضاة", "للقضاة", "بالقضاة", "القضاة"])
def test_what_arabic_glues_before_a_noun_changes_nothing(word: str) -> None:
    assert topics_of(fold(word).text) == {"judge"}


def test_words_that_no_table_knows_agree_by_their_beginning_and_those_that_say_nothing_are_about_nothing() -> None:
    assert topics_of("clusters") == topics_of("cluster") == {"=clus"}
    assert not any(map(topics_of, ("the", "implemented", "ensure", "in")))


def test_chinese_words_are_found_in_what_stands_without_spaces() -> None:
    assert [topics for _, _, topics in find_topics("关于家庭暴力法案")] == [{"domestic"}, {"violence"}, {"law"}]


def test_every_language_knows_every_topic() -> None:
    known = [set(tongue.topics) for tongue in LANGUAGES]
    assert all(topics == known[0] for topics in known)
    assert known[0] >= GENERIC
