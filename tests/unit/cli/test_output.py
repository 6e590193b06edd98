import json
from datetime import UTC, date, datetime

import click
import pytest
from click.testing import CliRunner

from cli.errors import Refused
from cli.output import Console, command_options


@pytest.fixture
def invoke(tmp_path, monkeypatch):
    for name in ("SUIVI_DATA", "SUIVI_DEBUG"):
        monkeypatch.delenv(name, raising=False)

    def run(act, *arguments):
        command = click.command()(command_options(act))
        return CliRunner().invoke(command, ["--data", str(tmp_path), *arguments])

    return run


def tell(console: Console) -> None:
    console.say("counting")
    outcome = {"open": 3, "on": date(2027, 2, 10), "at": datetime(2027, 2, 10, 8, tzinfo=UTC), "words": "élève"}
    console.result(outcome, lambda outcome: f"{outcome['open']} open [sic]")


def test_people_read_words(invoke):
    said = invoke(tell)
    assert (said.exit_code, said.stdout) == (0, "counting\n3 open [sic]\n")


def test_scripts_read_one_object_and_nothing_else(invoke):
    said = invoke(tell, "--json")
    assert len(said.stdout.splitlines()) == 1
    assert json.loads(said.stdout) == {
        "open": 3,
        "on": "2027-02-10",
        "at": "2027-02-10T08:00:00+00:00",
        "words": "élève",
    }


def test_a_refusal_is_one_line_on_stderr_and_exit_1(invoke):
    def refuse(console):
        raise Refused("Nobody is called Ana:\nadd her first.")

    said = invoke(refuse, "--json")
    assert (said.exit_code, said.stdout, said.stderr) == (1, "", "Nobody is called Ana: add her first.\n")


def test_a_wrong_setting_is_one_line_and_exit_1(invoke, tmp_path):
    (tmp_path / "suivi.toml").write_text("[web]\nprot = 1\n")
    said = invoke(lambda console: console.settings and None)
    assert said.exit_code == 1
    assert said.stderr.count("\n") == 1
    assert "Did you mean web.port?" in said.stderr


async def meet_a_bug(console):
    raise KeyError("hunter22-hunter22 postgresql://suivi:hunter22@/suivi")


def test_a_bug_is_one_line_and_its_traceback_is_kept_without_passwords(invoke, tmp_path):
    said = invoke(meet_a_bug)
    kept = tmp_path / "logs" / "cli.log"
    assert said.exit_code == 1
    assert said.stderr.count("\n") == 1
    assert said.stderr.endswith(f"The traceback is in {kept}\n")
    assert "meet_a_bug" in kept.read_text()
    assert "suivi:hunter22" not in kept.read_text()


def test_with_debug_a_bug_shows_itself(invoke, monkeypatch):
    monkeypatch.setenv("SUIVI_DEBUG", "1")
    assert isinstance(invoke(meet_a_bug).exception, KeyError)


def test_wrong_usage_is_exit_2(invoke):
    assert invoke(tell, "--nonsense").exit_code == 2


def test_ctrl_c_is_no_error_of_ours(invoke):
    def interrupt(console):
        raise KeyboardInterrupt

    said = invoke(interrupt)
    assert (said.exit_code, said.stderr) == (130, "")


def test_no_bar_is_drawn_where_nobody_looks(invoke):
    def work(console):
        with console.progress("reading", 2) as advance:
            advance(1)
            advance(1)
        console.result({"read": 2}, lambda outcome: "read 2")

    assert invoke(work).output == "read 2\n"
