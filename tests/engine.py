"""The engine as fixtures: the test server whose clock skips, and the development server with all its features."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest_asyncio
from temporalio.api.operatorservice.v1 import AddSearchAttributesRequest
from temporalio.testing import WorkflowEnvironment

from cli.temporal import SEARCH_ATTRIBUTES, bootstrap
from workflows.payloads import DATA

PROGRAMS = Path(sys.executable).parent


@pytest_asyncio.fixture
async def skipping() -> AsyncIterator[WorkflowEnvironment]:
    async with run_skipping() as env:
        yield env


@asynccontextmanager
async def run_skipping() -> AsyncIterator[WorkflowEnvironment]:
    """An engine whose one clock jumps over idle time: one scenario per server, one awaited thing at a time."""
    env = await WorkflowEnvironment.start_time_skipping(
        test_server_existing_path=str(PROGRAMS / "temporal-test-server"), data_converter=DATA
    )
    async with env:
        # Without them an upsert in a workflow would be tried for ever.
        await env.client.operator_service.add_search_attributes(
            AddSearchAttributesRequest(namespace=env.client.namespace, search_attributes=dict(SEARCH_ATTRIBUTES))
        )
        yield env


@pytest_asyncio.fixture
async def engine_server() -> AsyncIterator[WorkflowEnvironment]:
    """A development server in memory, prepared as `suivi up` prepares it."""
    env = await WorkflowEnvironment.start_local(
        dev_server_existing_path=str(PROGRAMS / "temporal"),
        data_converter=DATA,
        dev_server_log_level="error",
    )
    async with env:
        await bootstrap(env.client.service_client.config.target_host, env.client.namespace)
        yield env
