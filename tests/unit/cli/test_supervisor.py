import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from cli.errors import PartFailed
from cli.process import Process
from cli.supervisor import LOG_LIMIT, Part, Supervisor, pause_after, turn_log

SLEEP = (sys.executable, "-I", "-S", "-c", "import time; time.sleep(600)")
STUBBORN = (
    *(sys.executable, "-I", "-S", "-c"),
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(600)",
)


def say_and_exit(words: str, code: int) -> tuple[str, ...]:
    return (sys.executable, "-I", "-S", "-c", f"print({words!r}); raise SystemExit({code})")


class Stage:
    """A supervisor with what it said and wrote down."""

    def __init__(self, folder: Path, *parts: Part, pauses=(0.05,)) -> None:
        self.said: list[str] = []
        self.recorded: list[dict[str, Process]] = []
        self.supervisor = Supervisor(
            parts,
            say=self.said.append,
            record=lambda processes: self.recorded.append(dict(processes)),
            pauses=pauses,
            poll=0.01,
        )

    @property
    def processes(self) -> dict[str, Process]:
        return self.recorded[-1]


@contextlib.asynccontextmanager
async def started(stage: Stage):
    try:
        await stage.supervisor.start()
        yield stage
    finally:
        await stage.supervisor.stop()


async def until(fact, patience=10.0):
    deadline = time.monotonic() + patience
    while not fact():
        assert time.monotonic() < deadline, "it did not come true in time"
        await asyncio.sleep(0.01)


def part(folder: Path, name: str, command=SLEEP, **more) -> Part:
    return Part(name=name, command=command, log=folder / f"{name}.log", **more)


async def test_a_part_starts_when_what_it_needs_is_ready_and_ends_before_it(tmp_path):
    open_gate = asyncio.Event()
    order = []

    async def gate_is_open():
        return open_gate.is_set()

    async def note(name):
        order.append(name)

    stage = Stage(
        tmp_path,
        part(tmp_path, "web", needs=("database",), prepare=lambda: note("web")),
        part(
            tmp_path, "database", prepare=lambda: note("database"), ready=gate_is_open, settle=lambda: note("settled")
        ),
    )
    starting = asyncio.create_task(stage.supervisor.start())
    await until(lambda: stage.recorded)
    assert list(stage.processes) == ["database"]
    open_gate.set()
    await starting
    assert order == ["database", "settled", "web"]
    both = dict(stage.processes)
    assert set(both) == {"database", "web"}
    await stage.supervisor.stop()
    assert not any(process.is_alive() for process in both.values())


async def test_parts_that_do_not_need_each_other_start_together(tmp_path):
    met = asyncio.Barrier(2)

    async def meet():
        await met.wait()

    async with asyncio.timeout(10):
        async with started(Stage(tmp_path, part(tmp_path, "a", prepare=meet), part(tmp_path, "b", prepare=meet))):
            pass


async def test_a_part_that_dies_is_started_again_and_people_are_told(tmp_path):
    async with started(Stage(tmp_path, part(tmp_path, "worker"))) as stage:
        first = stage.processes["worker"]
        os.kill(first.pid, signal.SIGKILL)
        await until(lambda: "worker is back." in stage.said)
        assert stage.processes["worker"] != first
        assert stage.processes["worker"].is_alive()
        assert stage.said[0].startswith("worker was ended by SIGKILL; starting it again in 0.05 s. Its log: ")


async def test_a_part_that_keeps_dying_is_tried_ever_more_slowly(tmp_path):
    counter = tmp_path / "starts"
    once = (
        *(sys.executable, "-I", "-S", "-c"),
        f"import pathlib, time; f = pathlib.Path({str(counter)!r}); n = len(f.read_text()) if f.exists() else 0;"
        "f.write_text('x' * (n + 1)); raise SystemExit(3) if n else time.sleep(600)",
    )

    async def has_run():
        # Written, and not only opened: killed in between, the next start would take itself for the first.
        return counter.exists() and bool(counter.read_text())

    stage = Stage(tmp_path, part(tmp_path, "bots", once, ready=has_run), pauses=(0.01, 0.02, 0.03))
    async with started(stage):
        os.kill(stage.processes["bots"].pid, signal.SIGTERM)
        await until(lambda: sum("starting it again in 0.03 s" in line for line in stage.said) >= 2)
    waits = [line.partition("again in ")[2].partition(" s")[0] for line in stage.said if "again in" in line]
    assert waits[:4] == ["0.01", "0.02", "0.03", "0.03"]


async def test_a_step_is_waited_for_and_never_repeated(tmp_path):
    marks = tmp_path / "marks"
    step = (sys.executable, "-I", "-S", "-c", f"open({str(marks)!r}, 'a').write('x')")
    stage = Stage(tmp_path, part(tmp_path, "migrate", step, once=True), part(tmp_path, "worker", needs=("migrate",)))
    async with started(stage):
        assert marks.read_text() == "x"
        assert set(stage.processes) == {"worker"}


async def test_a_part_that_ends_before_it_is_ready_is_named_with_its_last_words_and_its_log(tmp_path):
    async def never():
        return False

    (tmp_path / "web.log").write_text("words of last week\n")
    stage = Stage(
        tmp_path, part(tmp_path, "database"), part(tmp_path, "web", say_and_exit("the port is taken", 7), ready=never)
    )
    with pytest.raises(PartFailed) as caught:
        async with started(stage):
            pass
    assert str(caught.value) == f"web stopped (exit 7). Its log: {tmp_path / 'web.log'}"
    assert caught.value.tail == ("the port is taken",)
    assert not any(process.is_alive() for known in stage.recorded for process in known.values())


async def test_a_part_that_never_answers_is_given_up_on(tmp_path):
    async def never():
        return False

    stage = Stage(tmp_path, part(tmp_path, "temporal", ready=never, patience=0.2))
    with pytest.raises(PartFailed, match=r"temporal did not answer within 0\.2 s"):
        async with started(stage):
            pass
    assert not stage.recorded[0]["temporal"].is_alive()


async def test_a_program_that_is_not_there_is_named(tmp_path):
    with pytest.raises(PartFailed) as caught:
        async with started(Stage(tmp_path, part(tmp_path, "temporal", ("/nowhere/temporal",), once=True))):
            pass
    assert caught.value.tail == ("/nowhere/temporal cannot be run: No such file or directory",)


async def test_ctrl_c_while_starting_ends_what_has_started(tmp_path):
    async def never():
        return False

    stage = Stage(tmp_path, part(tmp_path, "database", ready=never))
    starting = asyncio.create_task(stage.supervisor.start())
    await until(lambda: stage.recorded)
    process = stage.processes["database"]
    starting.cancel()
    await stage.supervisor.stop()
    assert not process.is_alive()


async def test_what_goes_wrong_while_preparing_names_the_part(tmp_path):
    async def fail():
        raise OSError("the disk is full")

    with pytest.raises(PartFailed, match="postgres could not be started: the disk is full"):
        async with started(Stage(tmp_path, part(tmp_path, "postgres", prepare=fail))):
            pass


async def test_a_part_that_does_not_listen_is_killed_after_its_grace(tmp_path):
    async def is_deaf():
        return "deaf" in (tmp_path / "worker.log").read_text()

    stage = Stage(tmp_path, part(tmp_path, "worker", STUBBORN, ready=is_deaf, grace=0.2))
    async with started(stage):
        process = stage.processes["worker"]
    assert not process.is_alive()
    assert stage.said == ["worker does not end by itself: killing it."]


async def test_a_second_ctrl_c_does_not_wait(tmp_path):
    async def is_deaf():
        return "deaf" in (tmp_path / "worker.log").read_text()

    stage = Stage(tmp_path, part(tmp_path, "worker", STUBBORN, ready=is_deaf, grace=60))
    await stage.supervisor.start()
    stopping = asyncio.create_task(stage.supervisor.stop())
    await asyncio.sleep(0)
    stage.supervisor.kill()
    async with asyncio.timeout(10):
        await stopping


def test_the_children_of_a_killed_supervisor_die_with_it(tmp_path):
    script = f"""
import asyncio, pathlib, sys
from cli.supervisor import Part, Supervisor
async def main():
    parts = [Part(name=n, command={STUBBORN!r}, log=pathlib.Path({str(tmp_path)!r}) / n) for n in ("a", "b")]
    known = {{}}
    supervisor = Supervisor(parts, say=print, record=known.update)
    await supervisor.start()
    print(*(process.pid for process in known.values()), flush=True)
    await asyncio.sleep(600)
asyncio.run(main())
"""
    house = Path(__file__).parents[3]
    with psutil.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, cwd=house) as supervisor:
        children = [psutil.Process(int(pid)) for pid in supervisor.stdout.readline().split()]
        supervisor.kill()
        supervisor.wait(10)
        _, alive = psutil.wait_procs(children, timeout=10)
    assert len(children) == 2
    assert alive == []


@pytest.mark.parametrize(
    ("failures", "pause"), [(0, 1), (1, 1), (2, 2), (3, 4), (4, 8), (5, 16), (6, 30), (7, 30), (100, 30)]
)
def test_each_failure_in_a_row_doubles_the_pause_up_to_half_a_minute(failures, pause):
    assert pause_after(failures) == pause


def test_a_log_that_has_grown_long_is_put_aside(tmp_path):
    log = tmp_path / "web.log"
    log.write_bytes(b"x" * (LOG_LIMIT + 1))
    turn_log(log)
    assert not log.exists()
    assert (tmp_path / "web.log.1").stat().st_size == LOG_LIMIT + 1


def test_a_short_log_is_continued(tmp_path):
    log = tmp_path / "web.log"
    log.write_text("yesterday\n")
    turn_log(log)
    assert log.read_text() == "yesterday\n"
