import os
import stat

import pytest

from cli.errors import PostgresError
from cli.postgres import SOCKET_PATH_LIMIT, Cluster, clear_stale, find_programs, keep_password, own_folder


@pytest.fixture
def cluster(tmp_path):
    return Cluster(tmp_path / "postgres", tmp_path / "bin")


def test_the_socket_is_in_the_data_folder(tmp_path):
    short = Cluster(tmp_path.parents[-1] / "srv" / "suivi", tmp_path)
    assert short.socket_folder == short.folder / "socket"


def test_a_folder_too_deep_for_a_socket_gets_a_short_one_always_the_same(tmp_path):
    deep = Cluster(tmp_path.joinpath(*["folder"] * 20), tmp_path)
    other = Cluster(tmp_path.joinpath(*["folder"] * 21), tmp_path)
    assert len(os.fsencode(deep.socket_folder / ".s.PGSQL.5432")) <= SOCKET_PATH_LIMIT
    assert deep.socket_folder == Cluster(deep.folder, tmp_path).socket_folder
    assert deep.socket_folder != other.socket_folder


def test_the_password_is_made_once_and_is_its_owners_alone(cluster):
    password = keep_password(cluster.folder)
    assert len(password) >= 32
    assert keep_password(cluster.folder) == password
    assert stat.S_IMODE((cluster.folder / "password").stat().st_mode) == 0o600
    assert f"://suivi:{password}@/suivi?host=" in cluster.dsn


def test_a_socket_folder_that_somebody_laid_out_for_us_is_refused(tmp_path):
    (tmp_path / "theirs").mkdir()
    (tmp_path / "ours").symlink_to(tmp_path / "theirs")
    with pytest.raises(PostgresError, match="not to us"):
        own_folder(tmp_path / "ours", None)


def test_a_number_that_another_process_has_now_is_forgotten(cluster):
    cluster.data.mkdir(parents=True)
    (cluster.data / "postmaster.pid").write_text(f"{os.getpid()}\n{cluster.data}\n1795488040\n")
    clear_stale(cluster)
    assert not (cluster.data / "postmaster.pid").exists()


def test_the_pip_installed_programs_are_found():
    programs = find_programs()
    assert {"postgres", "initdb"} <= {program.name for program in programs.iterdir()}
