"""A real Matrix homeserver on this machine, from its own environment in build/synapse."""

import contextlib
import hashlib
import hmac
import json
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.peers.addresses import free_port

PYTHON = Path(__file__).parents[2] / "build" / "synapse" / "bin" / "python"
SECRET = "registration"
PATIENCE = 60.0

CONFIG = """
server_name: "localhost"
pid_file: {folder}/homeserver.pid
listeners:
  - {{port: {port}, bind_addresses: ['127.0.0.1'], type: http, tls: false, x_forwarded: false,
     resources: [{{names: [client], compress: false}}]}}
database: {{name: sqlite3, args: {{database: {folder}/homeserver.db}}}}
log_config: {folder}/log.yaml
media_store_path: {folder}/media
registration_shared_secret: "{secret}"
macaroon_secret_key: "m"
form_secret: "f"
signing_key_path: {folder}/signing.key
report_stats: false
trusted_key_servers: []
suppress_key_server_warning: true
enable_registration: false
federation_domain_whitelist: []
presence: {{enabled: false}}
bcrypt_rounds: 4
rc_message: {{per_second: 1000, burst_count: 1000}}
rc_login: {{address: {rate}, account: {rate}, failed_attempts: {rate}}}
rc_registration: {rate}
rc_joins: {{local: {rate}, remote: {rate}}}
rc_invites: {{per_room: {rate}, per_user: {rate}, per_issuer: {rate}}}
"""
LOG = """
version: 1
formatters: {{p: {{format: '%(asctime)s %(name)s %(levelname)s %(message)s'}}}}
handlers: {{f: {{class: logging.FileHandler, filename: {folder}/homeserver.log, formatter: p}}}}
root: {{level: WARNING, handlers: [f]}}
disable_existing_loggers: false
"""


def why_absent() -> str | None:
    """Why there is no homeserver to test against; None when there is one."""
    if PYTHON.exists():
        return None
    return "no Synapse: python3 -m venv build/synapse && build/synapse/bin/pip install matrix-synapse==1.163.0"


@dataclass
class Synapse:
    """One homeserver. `stop` and `start` keep its data."""

    folder: Path
    port: int = field(default_factory=free_port)
    process: "subprocess.Popen[bytes] | None" = None
    users: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        rate = "{per_second: 1000, burst_count: 1000}"
        values = {"folder": self.folder, "port": self.port, "secret": SECRET, "rate": rate}
        (self.folder / "homeserver.yaml").write_text(CONFIG.format(**values))
        (self.folder / "log.yaml").write_text(LOG.format(**values))
        command = [str(PYTHON), "-m", "synapse.app.homeserver", "-c", str(self.folder / "homeserver.yaml")]
        subprocess.run([*command, "--generate-keys"], check=True, capture_output=True, timeout=PATIENCE)
        self.process = subprocess.Popen(command, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + PATIENCE
        while not self._answers():
            assert self.process.poll() is None, (self.folder / "homeserver.log").read_text()
            assert time.monotonic() < deadline, "Synapse did not answer in time"
            time.sleep(0.05)

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait(30)
            self.process = None

    def register(self, name: str) -> str:
        """A new account, password "secret"; returns its whole name, made unique."""
        self.users += 1
        user = f"{name}{self.users}"
        url = f"{self.url}/_synapse/admin/v1/register"
        with urllib.request.urlopen(url, timeout=10) as answer:
            nonce = json.load(answer)["nonce"]
        told = b"\0".join(part.encode() for part in (nonce, user, "secret", "notadmin"))
        mac = hmac.new(SECRET.encode(), told, hashlib.sha1).hexdigest()
        body = json.dumps({"nonce": nonce, "username": user, "password": "secret", "admin": False, "mac": mac}).encode()
        request = urllib.request.Request(url, body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=10) as answer:
            return str(json.load(answer)["user_id"])

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/_matrix/client/versions", timeout=2) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False


@contextlib.contextmanager
def run_synapse(folder: Path) -> Iterator[Synapse]:
    server = Synapse(folder)
    server.start()
    try:
        yield server
    finally:
        server.stop()
