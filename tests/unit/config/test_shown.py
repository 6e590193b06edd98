"""The settings as they may be shown: where each was set, and of a secret only whether it is."""

from pathlib import Path

from config.settings import list_settings, load_settings
from config.shown import show_settings

FILE = """
[general]
time_zone = "Africa/Casablanca"

[database]
url = "postgresql://suivi:hush-hush@db/suivi"

[dispatch]
every = "2m"

[telegram]
token = "12345:hush-hush"
"""


def test_every_setting_is_shown_with_its_value_and_its_source_and_no_secret(tmp_path: Path) -> None:
    (tmp_path / "suivi.toml").write_text(FILE)
    environ = {"SUIVI_PORT": "9000"}
    shown = show_settings(load_settings(tmp_path, environ=environ), tmp_path, environ)
    found = {f"{one.section}.{one.name}": one for one in shown}
    assert list(found) == [field.key for field in list_settings()]
    assert found["general.time_zone"].value == "Africa/Casablanca"
    assert found["general.time_zone"].source == f"{tmp_path / 'suivi.toml'}:3"
    assert (found["web.port"].value, found["web.port"].source) == ("9000", "SUIVI_PORT")
    assert found["dispatch.every"].value == "2m"
    assert (found["dispatch.limit"].value, found["dispatch.limit"].source) == ("200", None)
    assert found["web.behind_proxy"].value == "false"
    for key in ("database.url", "telegram.token"):
        assert (found[key].secret, found[key].is_set, found[key].value) == (True, True, "")
    assert not found["smtp.password"].is_set
    assert "hush-hush" not in repr(shown)
