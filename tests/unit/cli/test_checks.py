import json
import shutil

import pytest
from click.testing import CliRunner

from cli.checks import check_clamd, check_files, check_folder, check_language, check_space, look, see
from cli.main import main
from cli.sending import render
from config.settings import load_settings
from domain.faults import Fault


@pytest.fixture
def data(tmp_path):
    tmp_path.chmod(0o700)
    return tmp_path


@pytest.mark.parametrize(("free", "state"), [(50e9, "ok"), (0.5e9, "warn"), (0.1e9, "fail")])
def test_little_space_is_told_before_there_is_none(data, monkeypatch, free, state):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: shutil._ntuple_diskusage(100e9, 100e9 - free, free))
    assert check_space(data / "not" / "yet").state == state


def test_a_folder_open_to_others_is_a_failure_with_its_mending(data):
    data.chmod(0o755)
    (finding,) = check_folder(data)
    assert (finding.state, finding.tell()["mend"]) == ("fail", f"chmod 700 {data}")


def test_settings_that_others_can_read_are_a_warning(data):
    (data / "suivi.toml").write_text("")
    (data / "suivi.toml").chmod(0o644)
    assert [(f.name, f.state) for f in check_folder(data)] == [("folder", "ok"), ("settings", "warn")]
    (data / "suivi.toml").chmod(0o600)
    assert [(f.name, f.state) for f in check_folder(data)] == [("folder", "ok")]


async def test_a_check_that_breaks_is_a_finding_in_one_line():
    async def breaks():
        raise OSError("no route\nto host")

    (finding,) = await look("web", see("logs/web.log"), breaks())
    told = {"name": "web", "state": "fail", "detail": "no route to host", "mend": "see logs/web.log"}
    assert finding.tell() == told


def test_doctor_on_a_folder_where_nothing_runs_says_so_and_how_to_mend_it(data):
    said = CliRunner().invoke(main, ["doctor", "--data", str(data), "--json"], env={"SUIVI_DATA": None})
    parts = {part["name"]: part for part in json.loads(said.stdout)["parts"]}
    assert said.exit_code == 1
    assert said.stderr == "Not well: stack.\n"
    assert (parts["stack"]["state"], parts["stack"]["mend"]) == ("fail", "suivi up")
    assert parts["mail out"]["state"] == "warn"
    assert parts["python"]["state"] == "ok"


def test_doctor_survives_settings_it_cannot_read(data):
    (data / "suivi.toml").write_text("[web]\nprot = 1\n")
    said = CliRunner().invoke(main, ["doctor", "--data", str(data), "--json"])
    parts = {part["name"]: part for part in json.loads(said.stdout)["parts"]}
    assert "Did you mean web.port?" in parts["settings"]["detail"]


@pytest.mark.parametrize(("language", "found"), [("fr", []), ("fr-CA", []), ("xx", ["fail"])])
def test_a_language_that_nobody_writes_is_told(data, language, found):
    settings = load_settings(data, environ={"SUIVI_GENERAL_LANGUAGE": language})
    assert [finding.state for finding in check_language(settings)] == found


def test_the_safety_catch_says_where_redirected_messages_go():
    waiting = {"digests": 1, "people": 1, "others": 0, "reminders": 0, "hours": "between 09:00 and 18:00"}
    said = render({"sending": "redirect", "redirect_to": "clara@hrs.example", **waiting})
    assert said.startswith("Sending: redirected: everything goes to clara@hrs.example")


def test_files_that_wait_for_a_scanner_that_is_not_set_are_a_failure(data):
    def check(environ=None):
        return [(f.state, f.tell()["mend"]) for f in check_files(load_settings(data, environ=environ or {}))]

    assert check() == []
    (data / "files" / "waiting").mkdir(parents=True)
    assert check() == [("ok", "")]
    (data / "files" / "waiting" / "abc").write_bytes(b"x")
    assert check() == [("fail", "set evidence.clamd")]
    (warning,) = check({"SUIVI_EVIDENCE_CLAMD": "127.0.0.1:3310"})
    assert warning[0] == "warn"


async def test_a_scanner_that_is_away_is_a_failure_that_names_it(data):
    settings = load_settings(data, environ={"SUIVI_EVIDENCE_CLAMD": str(data / "clamd.ctl")})
    (finding,) = await look("virus scanner", Fault("check-start-clamd"), check_clamd(settings))
    assert (finding.state, finding.mend) == ("fail", Fault("check-start-clamd"))
    assert str(data / "clamd.ctl") in finding.tell()["detail"]
