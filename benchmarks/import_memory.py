"""`import-memory`: how much the process that reads and saves ever held: the real `suivi worker`, all included."""

import json
import os
import subprocess
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from benchmarks.files import find_upr_info, make_uhri_json
from benchmarks.measures import Measure
from benchmarks.servers import SUIVI, run_servers, run_worker

LIMIT_MB = 300.0
JSON_BYTES = 200_000_000
LOOK_EVERY = 0.1


def measure() -> list[Measure]:
    """Each file with a worker and a database of its own, `suivi import --archive` beside it."""
    with TemporaryDirectory(prefix="suivi-files-") as made:
        folder = Path(made)
        files = {
            "MB, CSV archive": find_upr_info(folder),
            "MB, UHRI JSON of 200 MB": make_uhri_json(folder / "uhri.json", JSON_BYTES),
        }
        return [_measure(file, unit) for unit, file in files.items()]


def _measure(file: Path, unit: str) -> Measure:
    with run_servers() as servers:
        dsn = servers.make_database()
        settings, _ = servers.installation(dsn)
        environ = os.environ | servers.environ(dsn) | {"SUIVI_DATA": str(settings.general.data)}
        with run_worker(servers, environ, settings.temporal.task_queue) as worker:
            idle, began = peak_of(worker.pid), time.perf_counter()
            command = [SUIVI, "import", str(file), "--archive", "--json"]
            peak = idle
            with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE) as importing:
                while importing.poll() is None:
                    peak = max(peak, peak_of(worker.pid))
                    time.sleep(LOOK_EVERY)
                peak = max(peak, peak_of(worker.pid))
                told = json.loads(importing.communicate()[0])
            took = time.perf_counter() - began
    if not told["created"]:
        raise RuntimeError(f"nothing of {file.name} was saved: {told}")
    note = (
        f"peak of `suivi worker` ({idle:.0f} MB before): {file.stat().st_size / 1e6:.0f} MB of file, "
        f"{told['read']:,} entries read, {told['created']:,} saved in {took:.0f} s"
    )
    return Measure("import-memory", peak, unit, LIMIT_MB, note=note)


def peak_of(pid: int) -> float:
    """MB (10^6 bytes) that a process ever held in memory: as Linux remembers it, elsewhere what it holds now.

    getrusage would count the memory of this process, from which it was forked.
    """
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except FileNotFoundError:
        return psutil.Process(pid).memory_info().rss / 1e6
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) * 1024 / 1e6
