from datetime import timedelta
from pathlib import Path

import pytest

from config.settings import SECTIONS, default_data, list_settings, load_settings
from config.sources import SettingsError
from domain.secrets import Secret


@pytest.fixture
def folder(tmp_path):
    return tmp_path


def write(folder: Path, text: str) -> Path:
    file = folder / "suivi.toml"
    file.write_text(text)
    return file


def test_with_nothing_set_every_section_has_its_defaults_and_mail_and_chat_are_off(folder):
    settings = load_settings(folder, environ={})
    assert settings.general.data == folder
    assert settings.general.language == "en"
    assert settings.database.url is None
    assert settings.dispatch.every == timedelta(minutes=5)
    assert settings.asks.progress_every_days == 182
    assert settings.web.port == 8480
    assert settings.mail.trust == "confirm"
    assert (settings.smtp, settings.imap, settings.telegram) == (None, None, None)


def test_the_file_sets_and_the_environment_wins(folder):
    write(folder, '[web]\nport = 9000\nhost = "0.0.0.0"\n\n[dispatch]\nevery = "36h"\n')
    settings = load_settings(folder, environ={"SUIVI_WEB_PORT": "9001"})
    assert settings.web.port == 9001
    assert settings.web.host == "0.0.0.0"
    assert settings.dispatch.every == timedelta(hours=36)


def test_suivi_port_is_the_port_of_the_web_even_beside_the_longer_name(folder):
    environ = {"SUIVI_PORT": "9002", "SUIVI_WEB_PORT": "9001"}
    assert load_settings(folder, environ=environ).web.port == 9002


def test_a_password_can_come_from_a_file_and_is_never_shown(folder):
    (folder / "password").write_text("hunter22\n")
    environ = {
        "SUIVI_SMTP_FROM_ADDRESS": "follow-up@justice.example",
        "SUIVI_SMTP_HOST": "relay.example",
        "SUIVI_SMTP_PASSWORD_FILE": str(folder / "password"),
    }
    settings = load_settings(folder, environ=environ)
    assert settings.smtp is not None
    assert settings.smtp.password == Secret("hunter22")
    assert "hunter22" not in repr(settings)


def test_a_path_in_the_file_starts_from_the_file(folder):
    write(folder, '[smtp]\nfrom_address = "a@b.example"\nca_file = "ours.pem"\n')
    assert load_settings(folder, environ={}).smtp.ca_file == folder / "ours.pem"


def test_an_empty_variable_turns_an_optional_setting_off(folder):
    write(folder, '[general]\nstate = "Ruritania"\n')
    assert load_settings(folder, environ={"SUIVI_GENERAL_STATE": ""}).general.state is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[web]\nprot = 1\n", "web.prot (FILE:2) is no setting. Did you mean web.port?"),
        ("\n\n[webb]\nport = 1\n", "[webb] (FILE:3) is no section. Did you mean web?"),
        ('[web]\nport = "many"\n', "web.port (FILE:2): 'many' is not a whole number."),
        ("[web]\nport = true\n", "web.port (FILE:2): True is not a whole number."),
        ("[web]\n\nport = 70000\n", "web.port must be between 1 and 65535 (FILE:3)."),
        ("[dispatch]\nevery = 300\n", "dispatch.every (FILE:2): 300 is not a time such as"),
        ('[mail]\ntrust = "blind"\n', "mail.trust (FILE:2): 'blind' is not one of 'verified', 'confirm'."),
        ('[mail]\ntrust = "verified"\n', "mail.trust = verified needs authserv_id"),
        ("[evidence]\nmost = 0\n", "evidence.most must be at least 1 (FILE:2)."),
        ("[evidence]\ntotal_mb = 26\n", "evidence.total_mb must be at most 25"),
        ('[evidence]\nclamd = "clamd"\n', "evidence.clamd 'clamd' must be an absolute path or host:port"),
        ('[evidence]\nclamd = "host:port"\n', "evidence.clamd 'host:port' must be an absolute path or host:port"),
        ('[general]\ntime_zone = "Mars/North"\n', "general.time_zone 'Mars/North' is no IANA time zone"),
        ('[general]\ndata = "/elsewhere"\n', "general.data (FILE:2): the data folder's own file cannot move"),
        ('[smtp]\nhost = "relay.example"\n', "smtp.from_address is not set: it must be, once [smtp] is used (FILE:2)"),
        ("web = 3\n", "web (FILE:1) must be a section, [web]."),
        ("[web\n", "FILE is not TOML:"),
        ("[database]\nurl = 5\n", "database.url (FILE:2): what is there is not a secret text."),
    ],
)
def test_what_cannot_be_understood_is_refused_with_its_place_and_what_it_may_be(folder, text, says):
    file = write(folder, text)
    with pytest.raises(SettingsError) as caught:
        load_settings(folder, environ={})
    assert says.replace("FILE", str(file)) in str(caught.value)


@pytest.mark.parametrize(
    ("variable", "says"),
    [
        ("SUIVI_WEB_PROT", "SUIVI_WEB_PROT is no setting. Did you mean SUIVI_WEB_PORT?"),
        ("SUIVI_SMPT_HOST", "SUIVI_SMPT_HOST is no setting. Did you mean SUIVI_SMTP_HOST?"),
        ("SUIVI_DATABASE_URL_FILE", "SUIVI_DATABASE_URL_FILE: nonsense cannot be read"),
        ("SUIVI_PORT", "web.port (SUIVI_PORT): 'nonsense' is not a whole number."),
    ],
)
def test_a_variable_nobody_knows_is_refused_with_the_nearest_name(folder, variable, says):
    with pytest.raises(SettingsError) as caught:
        load_settings(folder, environ={variable: "nonsense"})
    assert says in str(caught.value)


def test_a_secret_that_is_wrong_is_not_repeated_in_the_error(folder):
    with pytest.raises(SettingsError) as caught:
        load_settings(folder, environ={"SUIVI_DATABASE_URL": "mysql://root:hunter22@db"})
    assert "hunter22" not in str(caught.value)
    assert "url must start with postgresql://" in str(caught.value)


def test_a_value_and_its_file_together_are_refused(folder):
    environ = {"SUIVI_DATABASE_URL": "postgresql://x", "SUIVI_DATABASE_URL_FILE": "/run/secrets/url"}
    with pytest.raises(SettingsError, match="both set"):
        load_settings(folder, environ=environ)


def test_a_named_file_may_choose_the_data_folder_and_the_command_wins_over_it(folder):
    file = write(folder, '[general]\ndata = "house"\n')
    assert load_settings(config=file, environ={}).general.data == folder / "house"
    assert load_settings(folder / "mine", config=file, environ={}).general.data == folder / "mine"


def test_a_named_file_that_is_not_there_is_refused(folder):
    with pytest.raises(SettingsError, match="There is no file"):
        load_settings(folder, environ={"SUIVI_CONFIG": str(folder / "absent.toml")})


def test_the_default_folder_follows_xdg():
    assert default_data({"XDG_DATA_HOME": "/srv/data"}) == Path("/srv/data/suivi")
    assert default_data({}) == Path("~/.local/share/suivi").expanduser()


def test_every_setting_is_explained():
    listed = list_settings()
    assert {field.section for field in listed} == set(SECTIONS)
    assert [field.key for field in listed if not field.doc and field.section not in ("smtp", "imap", "telegram")] == []
