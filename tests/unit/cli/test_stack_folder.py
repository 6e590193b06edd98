import os
import stat
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from cli.errors import StackError
from cli.process import Process
from cli.stack import Record, Stack, claim_folder, find, hold, read_record, record_file, write_record
from config.settings import load_settings

STACK = Stack("postgresql://suivi:hunter22@/suivi", "127.0.0.1:7233", "default", "http://127.0.0.1:8480", "real")


@pytest.fixture
def me():
    return Process(os.getpid(), psutil.Process().create_time())


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "house"
    claim_folder(folder, "real")
    return folder


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_folder_is_its_owners_alone(data):
    assert mode(data) == 0o700
    assert mode(data / "run") == 0o700
    assert (data / "kind").read_text() == "real\n"


def test_a_folder_that_was_open_to_others_is_closed(tmp_path):
    folder = tmp_path / "house"
    folder.mkdir(mode=0o755)
    claim_folder(folder, "real")
    assert mode(folder) == 0o700


def test_a_folder_of_real_people_refuses_practice_and_the_reverse(tmp_path, data):
    with pytest.raises(StackError, match="holds a real stack: start it with suivi up without --practice,"):
        claim_folder(data, "practice")
    claim_folder(tmp_path / "play", "practice")
    with pytest.raises(StackError, match="start it with suivi up --practice"):
        claim_folder(tmp_path / "play", "real")


def test_a_folder_of_something_else_is_left_alone(tmp_path):
    (tmp_path / "thesis.docx").write_text("")
    before = mode(tmp_path)
    with pytest.raises(StackError, match=r"is not empty \(thesis.docx\) and no Suivi data folder"):
        claim_folder(tmp_path, "real")
    assert mode(tmp_path) == before


def test_settings_may_be_written_before_the_first_start(tmp_path):
    (tmp_path / "suivi.toml").write_text("")
    claim_folder(tmp_path, "real")
    assert (tmp_path / "kind").exists()


def test_a_folder_that_cannot_be_made_is_refused_in_words(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StackError, match="cannot be used: Not a directory"):
        claim_folder(tmp_path / "file" / "house", "real")


def test_what_up_wrote_is_found_by_the_other_commands(data, me):
    write_record(data, Record(STACK, me, parts={"web": me}))
    assert find(load_settings(data, environ={})) == STACK
    assert read_record(data) == Record(STACK, me, parts={"web": me})


def test_the_record_is_its_owners_alone_and_shows_no_password(data, me):
    write_record(data, Record(STACK, me))
    assert mode(record_file(data)) == 0o600
    assert "hunter22" not in repr(read_record(data))


def test_a_record_whose_supervisor_is_gone_is_no_stack(data, me):
    write_record(data, Record(STACK, Process(me.pid, me.started - 100)))
    with pytest.raises(StackError, match=r"Nothing runs on this folder\. Start it with: suivi up --data "):
        find(load_settings(data, environ={}))


@pytest.mark.parametrize("text", ["", "{", "{}", "[]", '{"stack": {}}'])
def test_a_damaged_record_is_no_stack(data, text):
    record_file(data).write_text(text)
    assert read_record(data) is None


def test_in_production_the_stack_is_what_the_settings_name(tmp_path):
    environ = {"SUIVI_DATABASE_URL": "postgresql://db/suivi", "SUIVI_TEMPORAL_ADDRESS": "engine:7233"}
    stack = find(load_settings(tmp_path, environ=environ))
    assert (stack.dsn, stack.temporal_address, stack.kind) == ("postgresql://db/suivi", "engine:7233", "real")


def test_a_database_alone_is_no_stack(tmp_path):
    with pytest.raises(StackError):
        find(load_settings(tmp_path, environ={"SUIVI_DATABASE_URL": "postgresql://db/suivi"}))


def test_one_supervisor_holds_a_folder_and_the_next_is_told_where_it_runs(data, me):
    script = f"from pathlib import Path; from cli.stack import hold\nwith hold(Path({str(data)!r})): print('held')"
    write_record(data, Record(STACK, me))
    with hold(data):
        refused = run(script)
    assert "StackError: Suivi already runs on" in refused.stderr
    assert f"http://127.0.0.1:8480 (process {me.pid})" in refused.stderr
    assert run(script).stdout == "held\n"


def run(script: str) -> subprocess.CompletedProcess[str]:
    house = Path(__file__).parents[3]
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=house, timeout=30)
