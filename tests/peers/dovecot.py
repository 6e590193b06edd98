"""A private Dovecot: IMAP and LMTP on free loopback ports, started in a tenth of a second.

`python -m tests.peers.dovecot` runs one by hand and prints its ports; any user name with the password "secret".
"""

import contextlib
import grp
import os
import pwd
import shutil
import signal
import smtplib
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.peers.addresses import free_port, make_certificate, wait_for_banner

PASSWORD = "secret"

SERVER = """\
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
hostname = localhost
default_internal_user = {internal_user}
default_internal_group = {internal_group}
default_login_user = {login_user}
mail_uid = {mail_user}
mail_gid = {mail_group}
first_valid_uid = 0
mail_location = maildir:{folder}/mail/%u
mail_home = {folder}/mail/%u
ssl = {ssl}
{certificate}
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
auth_username_format = %Lu
recipient_delimiter = +
{extra}
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={mail_user} gid={mail_group} home={folder}/mail/%u allow_all_users=yes
}}
service imap-login {{
  chroot =
  process_min_avail = 1
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = {imaps_ssl}
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp}
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
namespace inbox {{
  inbox = yes
}}
"""


@dataclass(slots=True)
class Dovecot:
    """A running server. ca_file: the certificate to trust, for TLS on `imaps` and STARTTLS on `imap`."""

    folder: Path
    imap: int
    imaps: int
    lmtp: int
    ca_file: Path
    settings: str = ""
    process: "subprocess.Popen[bytes] | None" = field(default=None, repr=False)

    def start(self) -> None:
        self.process = subprocess.Popen(
            ["dovecot", "-F", "-c", str(self.folder / "dovecot.conf")],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            wait_for_banner(self.imap)
            wait_for_banner(self.lmtp)
        except TimeoutError as late:
            log = self.folder / "dovecot.log"
            late.add_note(log.read_text() if log.exists() else "Dovecot wrote no log.")
            raise

    def stop(self) -> None:
        if self.process is not None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(10)
            self.process = None

    def deliver(self, raw: bytes, recipient: str, sender: str = "") -> None:
        """Deliver as the border's relay would; a null sender by default is kept as `Return-Path: <>`."""
        with smtplib.LMTP("127.0.0.1", self.lmtp) as relay:
            relay.sendmail(sender, [recipient], raw)


def why_absent() -> str | None:
    """Say why Dovecot cannot run here, or None when it can."""
    if shutil.which("dovecot") is None:
        return "Dovecot is not installed: apt install dovecot-imapd dovecot-lmtpd"
    return None if shutil.which("openssl") else "openssl is not installed"


@contextlib.contextmanager
def run_dovecot(extra: str = "") -> Iterator[Dovecot]:
    """Run one server in a folder of its own; it works as root and as an ordinary user.

    extra: more lines of configuration, such as "imap_capability = IMAP4rev1" for a server without IDLE and MOVE.
    """
    folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
    certificate, key = make_certificate(folder)
    for name in ("run", "state", "mail"):
        (folder / name).mkdir()
    me, group = pwd.getpwuid(os.geteuid()).pw_name, grp.getgrgid(os.getegid()).gr_name
    users = {"internal_user": me, "internal_group": group, "login_user": me, "mail_user": me, "mail_group": group}
    if os.geteuid() == 0:
        nogroup = grp.getgrgid(pwd.getpwnam("nobody").pw_gid).gr_name
        users = {
            "internal_user": "dovecot",
            "internal_group": "dovecot",
            "login_user": "dovenull",
            "mail_user": "nobody",
            "mail_group": nogroup,
        }
        folder.chmod(0o755)
        shutil.chown(folder / "mail", "nobody")
    ports = {"imap": free_port(), "imaps": free_port(), "lmtp": free_port()}
    text = SERVER.format(
        folder=folder,
        ssl="yes",
        imaps_ssl="yes",
        certificate=f"ssl_cert = <{certificate}\nssl_key = <{key}",
        password=PASSWORD,
        extra=extra,
        **users,
        **ports,
    )
    (folder / "dovecot.conf").write_text(text)
    server = Dovecot(folder, **ports, ca_file=certificate)
    try:
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    with run_dovecot() as by_hand:
        print(f"imap {by_hand.imap} imaps {by_hand.imaps} lmtp {by_hand.lmtp} ca {by_hand.ca_file}", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            signal.pause()
