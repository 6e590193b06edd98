"""Matrix events: what a person said, and what is none of our business."""

from typing import Any

import pytest
from nio import Event

from bots.events import decode_event
from domain.messages import Incoming

OURS, AMINA = "@suivi:gov.example", "@amina:gov.example"


def event(content: dict[str, Any], *, kind: str = "m.room.message", sender: str = AMINA, **more: Any) -> Any:
    told = {"type": kind, "sender": sender, "event_id": "$1", "origin_server_ts": 1_800_000_000_000, "content": content}
    return Event.parse_event(told | more)


def read(content: dict[str, Any], **more: Any) -> Incoming | None:
    heard = decode_event(event(content, **more), OURS)
    return heard.incoming if heard else None


def said(content: dict[str, Any], **more: Any) -> Incoming:
    incoming = read(content, **more)
    assert incoming is not None
    return incoming


def test_words_are_words() -> None:
    incoming = said({"msgtype": "m.text", "body": "1 done"})
    assert (incoming.sender, incoming.text, incoming.edit, incoming.own_id) == (AMINA, "1 done", 0, "$1")


def test_a_reply_says_what_it_answers_without_repeating_it() -> None:
    body = "> <@suivi:gov.example> 1. UPR4-140.1\n> Due soon\n\nfully implemented"
    incoming = said({"msgtype": "m.text", "body": body, "m.relates_to": {"m.in_reply_to": {"event_id": "$0"}}})
    assert (incoming.text, incoming.refers_to) == ("fully implemented", "$0")


def test_what_is_quoted_by_hand_stays() -> None:
    assert said({"msgtype": "m.text", "body": "> 1\nfully implemented"}).text == "> 1\nfully implemented"


def test_an_edit_is_the_first_message_again() -> None:
    content = {
        "msgtype": "m.text",
        "body": "* 1 blocked",
        "m.new_content": {"msgtype": "m.text", "body": "1 blocked"},
        "m.relates_to": {"rel_type": "m.replace", "event_id": "$0"},
    }
    incoming = said(content)
    assert (incoming.text, incoming.own_id, incoming.external_id, incoming.edit > 0) == ("1 blocked", "$0", "$1", True)


@pytest.mark.parametrize(("key", "text"), [("2️⃣", "2"), ("🔟", "10"), ("3", "3")])
def test_a_reaction_with_a_number_is_that_number_said_to_its_message(key: str, text: str) -> None:
    relation = {"rel_type": "m.annotation", "event_id": "$0", "key": key}
    incoming = said({"m.relates_to": relation}, kind="m.reaction")
    assert (incoming.text, incoming.refers_to) == (text, "$0")


@pytest.mark.parametrize(
    "made",
    [
        {"content": {"msgtype": "m.text", "body": "ours"}, "sender": OURS},
        {
            "content": {"m.relates_to": {"rel_type": "m.annotation", "event_id": "$0", "key": "👍"}},
            "kind": "m.reaction",
        },
        {"content": {"reason": "x"}, "kind": "m.room.redaction", "redacts": "$0"},
        {"content": {}, "unsigned": {"redacted_because": {"type": "m.room.redaction", "sender": AMINA, "content": {}}}},
        {"content": {"membership": "join"}, "kind": "m.room.member", "state_key": AMINA},
        {"content": {"topic": "x"}, "kind": "m.room.topic", "state_key": ""},
    ],
)
def test_what_is_no_word_of_a_person_is_left(made: dict[str, Any]) -> None:
    assert read(**made) is None


def test_another_bot_is_recorded_and_never_answered() -> None:
    assert said({"msgtype": "m.notice", "body": "I am a bot"}).automatic


@pytest.mark.parametrize(
    ("content", "text", "attachments"),
    [
        ({"body": "decree.pdf"}, "", ("decree.pdf",)),
        ({"body": "decree.pdf", "filename": "decree.pdf"}, "", ("decree.pdf",)),
        ({"body": "1 done", "filename": "decree.pdf"}, "1 done", ("decree.pdf",)),
    ],
)
def test_a_caption_is_read_beside_its_file(content: dict[str, Any], text: str, attachments: tuple[str, ...]) -> None:
    incoming = said({"msgtype": "m.file", "url": "mxc://a/b"} | content)
    assert (incoming.text, incoming.attachments) == (text, attachments)


@pytest.mark.parametrize(
    "content",
    [
        {"body": "no kind"},
        {"msgtype": "m.text"},
        {"msgtype": "m.text", "body": 7},
        {"msgtype": "m.text", "body": "x", "m.relates_to": "y"},
        {"msgtype": "m.text", "body": "x", "m.relates_to": {"m.in_reply_to": 7}},
        {"msgtype": "org.example.odd", "body": "x"},
        {},
    ],
)
def test_a_malformed_message_is_read_as_far_as_it_goes(content: dict[str, Any]) -> None:
    assert said(content).fault is None
