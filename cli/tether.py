"""Becomes another program that ends when its parent ends, however the parent ends.

Run by its path in a bare interpreter (`python -I -S tether.py ...`), so it imports the standard library alone.
"""

import ctypes
import os
import signal
import sys
from pathlib import Path

PR_SET_PDEATHSIG = 1
PR_SET_KEEPCAPS = 8
PR_SET_SECUREBITS = 28
SECBIT_NO_SETUID_FIXUP = 1 << 2
PR_CAP_AMBIENT = 47
PR_CAP_AMBIENT_RAISE = 2
CAP_DAC_OVERRIDE = 1
CAP_DAC_READ_SEARCH = 2
CAPABILITY_VERSION_3 = 0x20080522


def main(arguments: list[str]) -> None:
    """Take `<parent pid> <signal at the parent's death> <uid:gid or -> <program> [argument...]` and become it."""
    parent, death_signal, account, *command = arguments
    linux = sys.platform == "linux"
    if account != "-":
        uid, gid = (int(part) for part in account.split(":"))
        drop_to(uid, gid, keep=searching_capability() if linux else None)
    if linux:
        # After the change of user, which clears it. See prctl(2).
        call_prctl(PR_SET_PDEATHSIG, int(death_signal))
    if os.getppid() != int(parent):
        raise SystemExit(signal.SIGTERM + 128)
    try:
        os.execv(command[0], command)  # noqa: S606
    except OSError as error:
        raise SystemExit(f"{command[0]} cannot be run: {error.strerror}") from error


def drop_to(uid: int, gid: int, *, keep: int | None) -> None:
    """Give up root for one account, but for the right to pass through folders that only root may enter.

    The data folder is root's own, mode 0700, and the program may be installed in root's home; without that right
    either would have to be opened to everybody.
    """
    if keep is not None:
        keep_capabilities()
    os.setgroups([])
    os.setresgid(gid, gid, gid)
    os.setresuid(uid, uid, uid)
    if keep is not None:
        set_capabilities(1 << keep)
        call_prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, keep)


def keep_capabilities() -> None:
    """Let capabilities outlive the change of user, and let access(2) count them, by which PostgreSQL looks for itself.

    See capabilities(7). Without CAP_SETPCAP only the first is had: then PostgreSQL must lie where everybody may go.
    """
    try:
        call_prctl(PR_SET_SECUREBITS, SECBIT_NO_SETUID_FIXUP)
    except OSError:
        call_prctl(PR_SET_KEEPCAPS, 1)


def searching_capability() -> int | None:
    """The least of the capabilities we hold that lets a process pass through any folder; None without one."""
    for line in Path("/proc/self/status").read_text().splitlines():
        name, _, value = line.partition(":")
        if name == "CapPrm":
            held = int(value, 16)
            return next((c for c in (CAP_DAC_READ_SEARCH, CAP_DAC_OVERRIDE) if held >> c & 1), None)
    return None


def set_capabilities(mask: int) -> None:
    """Hold exactly these capabilities, and let what is executed inherit them."""
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
    data = (ctypes.c_uint32 * 6)(mask, mask, mask, 0, 0, 0)
    if ctypes.CDLL(None, use_errno=True).capset(header, data):
        raise OSError(ctypes.get_errno(), "capset failed")


def call_prctl(option: int, *arguments: int) -> None:
    words = [ctypes.c_ulong(argument) for argument in (*arguments, 0, 0, 0, 0)[:4]]
    if ctypes.CDLL(None, use_errno=True).prctl(option, *words):
        raise OSError(ctypes.get_errno(), f"prctl({option}) failed")


if __name__ == "__main__":
    main(sys.argv[1:])
