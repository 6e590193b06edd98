"""`suivi user`: the people who use the pages."""

import asyncio
import sys
from datetime import UTC, datetime
from uuid import uuid4

import click

from cli.output import Console, command_options
from domain.passwords import LONGEST, SHORTEST, WeakPassword, judge
from domain.rights import UserRole

ROLES = [role.value for role in UserRole]
WEAK = {
    WeakPassword.SHORT: f"The password is too short: at least {SHORTEST} characters.",
    WeakPassword.LONG: f"The password is too long: at most {LONGEST} characters.",
    WeakPassword.PLAIN: "The password is too easy to guess: several words in a row make a good one.",
}


@click.group()
def user() -> None:
    """Add the people who use the pages."""


@user.command("add")
@click.argument("email")
@click.option("--name", required=True)
@click.option("--role", type=click.Choice(ROLES), default="coordinator", show_default=True)
@click.option("--institution", help="For a validator: whose answers they validate.")
@click.option("--confidential", is_flag=True, help="May read confidential recommendations.")
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@command_options
async def add(
    console: Console,
    email: str,
    name: str,
    role: str,
    institution: str | None,
    confidential: bool,
    password_stdin: bool,
) -> None:
    """Add a user of the pages; the password is asked for and kept as an argon2 hash."""
    from cli.choosing import choose_institution
    from cli.errors import Refused
    from domain.commands import Origin
    from models.institutions import read_names
    from models.session import Database
    from models.users import NewUser, add_user, is_user
    from web.passwords import hash_password

    if "@" not in email:
        raise click.BadParameter(f"expected a mail address, found {email!r}", param_hint="EMAIL")
    if (role == "validator") != (institution is not None):
        raise click.UsageError("a validator needs --institution, and only a validator takes one.")
    if password_stdin:
        password = sys.stdin.readline().rstrip("\n")
    else:
        password = click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    if fault := judge(password, (email, name)):
        raise Refused(WEAK[fault])
    hashed = await asyncio.to_thread(hash_password, password)
    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            if await is_user(session, email):
                raise Refused(f"{email} is a user already.")
            chosen = choose_institution(await read_names(session), institution) if institution else None
            new = NewUser(email, name, UserRole(role), hashed, chosen, confidential)
            origin = Origin(f"command:user:{uuid4()}", through="command")
            await add_user(session, new, origin, datetime.now(UTC))
    finally:
        await database.aclose()
    console.result({"email": email.lower(), "role": role}, lambda o: f"{o['email']} is added as {o['role']}.")


@user.command("first-code")
@command_options
async def show_first_code(console: Console) -> None:
    """Show the one-time code with which the first administrator signs in, while there is none."""
    from cli.errors import Refused
    from config.keys import load_keys
    from models.session import Database
    from models.users import any_user
    from web.first import first_code

    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            if await any_user(session):
                raise Refused("Somebody is a user already: an administrator adds others, or: suivi user add")
    finally:
        await database.aclose()
    code = first_code(load_keys(console.settings.general.data))
    told = {"code": code, "page": f"{console.stack.web_url}/first?code={code}"}
    console.result(told, lambda o: f"{o['code']}, at {o['page']}")
