import io
import json
import logging

import pytest

from config.logging import gather_secrets, start_logging
from config.sections import LogSettings
from config.settings import load_settings
from domain.secrets import Secret


@pytest.fixture
def restored_logging():
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers, root.level = handlers, level
    logging.captureWarnings(False)


@pytest.fixture
def log(restored_logging):
    def start(form="line", secrets=(), level="info"):
        stream = io.StringIO()
        start_logging(LogSettings(level=level, form=form), secrets, stream=stream)
        return stream

    return start


def test_a_line_says_when_how_grave_who_and_what(log):
    stream = log()
    logging.getLogger("bots.inbox").info("stored %s", "a reply")
    assert stream.getvalue().endswith("Z INFO bots.inbox: stored a reply\n")


def test_a_json_line_is_one_object_with_its_traceback(log):
    stream = log("json")
    try:
        raise ValueError("no such ask")
    except ValueError:
        logging.getLogger("bots").exception("refused")
    (line,) = stream.getvalue().splitlines()
    written = json.loads(line)
    assert (written["level"], written["logger"], written["message"]) == ("error", "bots", "refused")
    assert "ValueError: no such ask" in written["error"]


@pytest.mark.parametrize("form", ["line", "json"])
@pytest.mark.parametrize(
    "message",
    [
        "cannot reach postgresql://suivi:hunter22@/suivi",
        "POST https://api.telegram.org/bot123456789:hunter22hunter22hunter22hunter22_-x/getMe",
        "Authorization: Bearer hunter22hunter22",
        "password=hunter22",
        '{"token": "hunter22"}',
        "the word hunter22 alone",
    ],
)
def test_secrets_are_hidden_known_ones_and_those_with_a_secrets_shape(log, form, message):
    stream = log(form, secrets=[Secret("hunter22")] if "alone" in message else [])
    logging.getLogger("cli").warning(message)
    assert "hunter22" not in stream.getvalue()
    assert "…" in stream.getvalue()


def test_a_secret_in_a_traceback_is_hidden(log):
    stream = log(secrets=[Secret("hunter22")])
    try:
        raise ValueError("hunter22")
    except ValueError:
        logging.getLogger("cli").exception("failed")
    assert "hunter22" not in stream.getvalue()


def test_libraries_that_tell_every_request_are_quiet(log):
    stream = log(level="debug")
    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/...")
    logging.getLogger("bots").debug("polled")
    assert "HTTP Request" not in stream.getvalue()
    assert "polled" in stream.getvalue()


def test_every_secret_of_the_settings_is_gathered(tmp_path):
    environ = {"SUIVI_DATABASE_URL": "postgresql://a:b@c/d", "SUIVI_TELEGRAM_TOKEN": "1:token"}
    found = gather_secrets(load_settings(tmp_path, environ=environ))
    assert {secret.reveal() for secret in found} == {"postgresql://a:b@c/d", "1:token"}
