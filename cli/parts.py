"""The parts of a stack on this machine: what each runs, what it needs, and when it is ready."""

import asyncio
import http.client
import signal
import socket
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from cli import postgres, temporal
from cli.errors import StackError
from cli.stack import Kind, Stack
from cli.supervisor import Part
from config.settings import Settings

POSTGRES = "postgres"
TEMPORAL = "temporal"
MIGRATE = "migrate"
POPULATE = "populate"


@dataclass(frozen=True, slots=True)
class Plan:
    """What `up` will run, and where it will answer."""

    stack: Stack
    parts: tuple[Part, ...]
    ui_url: str | None = None


def plan(settings: Settings, kind: Kind, *, ui: bool = False) -> Plan:
    """Choose the addresses and lay out the parts; a server that the settings name is used, not started.

    Raises StackError when the port of the pages is taken, PostgresError or TemporalError when a program is missing.
    """
    require_port(settings.web.host, settings.web.port)
    logs = settings.general.data / "logs"
    servers: list[Part] = []
    ui_port = temporal.choose_port() if ui else None
    if settings.database.url:
        dsn = settings.database.url.reveal()
    else:
        cluster = postgres.find_cluster(settings.general.data / "postgres")
        dsn = cluster.dsn
        servers.append(plan_postgres(cluster, logs))
    address = settings.temporal.address
    if not settings.temporal.is_external:
        address = f"127.0.0.1:{temporal.choose_port()}"
        file = settings.general.data / "temporal" / "temporal.db"
        servers.append(plan_temporal(file, address, logs, ui_port))
    stack = Stack(
        dsn=dsn,
        temporal_address=address or "",
        namespace=settings.temporal.namespace,
        web_url=local_url(settings.web.host, settings.web.port),
        kind=kind,
    )
    ours = plan_ours(settings, stack, needs=tuple(part.name for part in servers))
    ui_url = f"http://127.0.0.1:{ui_port}" if ui_port and not settings.temporal.is_external else None
    return Plan(stack, (*servers, *ours), ui_url)


def plan_postgres(cluster: postgres.Cluster, logs: Path) -> Part:
    """The embedded database. It gets its quick stop, not a kill, when the supervisor dies: its children then go too."""
    return Part(
        name=POSTGRES,
        command=cluster.command,
        log=logs / "postgres.log",
        prepare=partial(postgres.prepare, cluster),
        ready=partial(postgres.is_ready, cluster.dsn),
        stop_signal=signal.SIGINT,
        death_signal=signal.SIGQUIT,
        account=cluster.account,
    )


def plan_temporal(file: Path, address: str, logs: Path, ui_port: int | None) -> Part:
    """The embedded engine, on a file. Its namespace and search attributes are made sure of at each start."""
    return Part(
        name=TEMPORAL,
        command=temporal.command(file, int(address.rpartition(":")[2]), ui_port=ui_port),
        log=logs / "temporal.log",
        ready=partial(temporal.is_ready, address),
        settle=partial(temporal.bootstrap, address),
    )


def plan_ours(settings: Settings, stack: Stack, needs: tuple[str, ...]) -> list[Part]:
    """The migration, then worker, bots and web. needs: the servers that `up` starts itself."""
    logs = settings.general.data / "logs"
    engine = tuple(name for name in needs if name == TEMPORAL)

    async def worker_polls() -> bool:
        return await temporal.is_polled(stack.temporal_address, stack.namespace, settings.temporal.task_queue)

    def part(name: str, ready: Callable[[], Awaitable[bool]] | None = None) -> Part:
        return Part(
            name=name,
            command=suivi_command(name, settings.general.data),
            log=logs / f"{name}.log",
            ready=ready,
            needs=(MIGRATE, *engine),
            env={"SUIVI_PORT": str(settings.web.port)},
            grace=8,
        )

    migrate = Part(
        name=MIGRATE,
        command=suivi_command(MIGRATE, settings.general.data),
        log=logs / "migrate.log",
        needs=tuple(name for name in needs if name == POSTGRES),
        once=True,
        patience=600,
    )
    populate = Part(
        name=POPULATE,
        command=suivi_command(POPULATE, settings.general.data),
        log=logs / "populate.log",
        needs=("worker",),
        once=True,
        patience=120,
    )
    return [
        migrate,
        *([populate] if stack.kind == "practice" else []),
        # Only the embedded engine is asked who polls; another may want a key for that, which the worker has.
        part("worker", worker_polls if engine else None),
        part("bots"),
        part("web", partial(is_web_ready, settings.web.host, settings.web.port)),
    ]


def suivi_command(name: str, data: Path) -> tuple[str, ...]:
    """One of our own commands; -P keeps a folder named `cli` where we were started from out of the way."""
    return (sys.executable, "-P", "-m", "cli.main", name, "--data", str(data))


def require_port(host: str, port: int) -> None:
    """Raise StackError when another program listens there."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise StackError(
                f"Port {port} of {host} cannot be used ({error.strerror}). Choose another: suivi up --port {port + 1}"
            ) from error


def local_url(host: str, port: int) -> str:
    """Where this machine reaches what listens on `host`; every address of a machine includes its own."""
    name = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)  # noqa: S104
    return f"http://{name}:{port}"


async def is_web_ready(host: str, port: int) -> bool:
    """Whether GET /health/ready answers 200."""
    return await asyncio.to_thread(ask_health, local_url(host, port))


def ask_health(url: str) -> bool:
    """Ask once, past any proxy. url: http://host:port."""
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=5)
    try:
        connection.request("GET", "/health/ready")
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
