import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from cli import main as entry

HOUSE = Path(__file__).parents[3]


def test_the_help_names_every_command_and_imports_none():
    script = (
        "import sys; from cli.main import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'temporalio', 'sqlalchemy', 'telegram', 'psycopg', 'rich', 'asyncio'} & set(sys.modules)\n"
        "sys.stderr.write(' '.join(sorted(heavy)))"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=HOUSE, timeout=30)
    assert said.stderr == ""
    assert all(f"\n  {name} " in said.stdout for name in entry.COMMANDS)


def test_a_command_whose_module_is_missing_says_so(monkeypatch):
    monkeypatch.setitem(entry.COMMANDS, "sing", ("cli.singing:sing", "Sing."))
    said = CliRunner().invoke(entry.main, ["sing"])
    assert (said.exit_code, said.output) == (1, "Error: suivi sing is not part of this installation.\n")


def test_a_command_whose_library_is_missing_names_it(monkeypatch, tmp_path):
    (tmp_path / "singing.py").write_text("import a_library_of_songs\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(entry.COMMANDS, "sing", ("singing:sing", "Sing."))
    said = CliRunner().invoke(entry.main, ["sing"])
    assert said.exit_code == 1
    assert "needs a_library_of_songs, which is not installed" in said.output


@pytest.mark.parametrize("name", ["", "sing", "up ", "UP"])
def test_a_command_nobody_knows_is_wrong_usage(name):
    assert CliRunner().invoke(entry.main, [name]).exit_code == 2


def test_the_version_is_the_packages():
    from importlib.metadata import version

    assert CliRunner().invoke(entry.main, ["--version"]).output == f"{version('suivi')}\n"
