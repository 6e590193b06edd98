"""A private Postfix on a free loopback port: it relays to one server, delivers our own domain to Dovecot's LMTP, and
writes real bounces (RFC 3464). Its master must start as root.

`python -m tests.peers.postfix RELAY_PORT LMTP_PORT` runs one by hand and prints its port.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.peers.addresses import free_port, wait_for_banner

DAEMONS = Path("/usr/lib/postfix/sbin")

MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
command_directory = /usr/sbin
daemon_directory = {daemons}
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.rights.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
relayhost = [127.0.0.1]:{relay}
virtual_mailbox_domains = {domain}
virtual_transport = lmtp:inet:127.0.0.1:{lmtp}
recipient_delimiter = +
smtpd_relay_restrictions = permit_mynetworks, reject
smtputf8_enable = yes
maillog_file = {folder}/postfix.log
maillog_file_prefixes = {folder}
"""

MASTER = """\
127.0.0.1:{port} inet n - n - - smtpd
postlog   unix-dgram n - n - 1 postlogd
pickup    unix n - n 60 1 pickup
cleanup   unix n - n - 0 cleanup
qmgr      unix n - n 300 1 qmgr
tlsmgr    unix - - n 1000? 1 tlsmgr
rewrite   unix - - n - - trivial-rewrite
bounce    unix - - n - 0 bounce
defer     unix - - n - 0 bounce
trace     unix - - n - 0 bounce
verify    unix - - n - 1 verify
proxymap  unix - - n - - proxymap
smtp      unix - - n - - smtp
error     unix - - n - - error
lmtp      unix - - n - - lmtp
anvil     unix - - n - 1 anvil
scache    unix - - n - 1 scache
flush     unix n - n 1000? 0 flush
"""


def why_absent() -> str | None:
    """Say why Postfix cannot run here, or None when it can."""
    if not (DAEMONS / "master").exists():
        return "Postfix is not installed: apt install postfix"
    return None if os.geteuid() == 0 else "Postfix starts as root only"


@contextlib.contextmanager
def run_postfix(relay: int, lmtp: int, domain: str = "rights.example") -> Iterator[int]:
    """Run one in a folder of its own; yields its SMTP port. relay, lmtp: ports on 127.0.0.1.

    domain: ours, delivered by LMTP; every other goes to the relay.
    """
    folder, port = Path(tempfile.mkdtemp(prefix="postfix-")), free_port()
    folder.chmod(0o755)
    for name in ("conf", "queue", "data"):
        (folder / name).mkdir()
    shutil.chown(folder / "data", "postfix")
    values = {"folder": folder, "daemons": DAEMONS, "relay": relay, "lmtp": lmtp, "domain": domain, "port": port}
    (folder / "conf" / "main.cf").write_text(MAIN.format(**values))
    (folder / "conf" / "master.cf").write_text(MASTER.format(**values))
    # It makes the queue's folders with their owners, then runs the master in the foreground.
    server = subprocess.Popen(
        ["postfix", "-c", str(folder / "conf"), "start-fg"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        wait_for_banner(port)
        yield port
    except TimeoutError as late:
        log = folder / "postfix.log"
        late.add_note(log.read_text() if log.exists() else "Postfix wrote no log.")
        raise
    finally:
        # A signal to the command that we started would leave the master running.
        subprocess.run(["postfix", "-c", str(folder / "conf"), "stop"], capture_output=True, check=False)
        server.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    with run_postfix(int(sys.argv[1]), int(sys.argv[2])) as by_hand:
        print(f"smtp {by_hand}", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            signal.pause()
