"""`suivi user`: the people who use the pages."""

import sys
from datetime import UTC, datetime
from uuid import uuid4

import click

from cli.output import Console, command_options

ROLES = ("admin", "coordinator", "validator", "observer")
SHORTEST = 12


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
    from argon2 import PasswordHasher
    from sqlalchemy import insert, select

    from cli.choosing import choose_institution
    from cli.errors import Refused
    from models.changes import Change
    from models.institutions import read_names
    from models.people import User
    from models.session import Database

    if "@" not in email:
        raise click.BadParameter(f"expected a mail address, found {email!r}", param_hint="EMAIL")
    if (role == "validator") != (institution is not None):
        raise click.UsageError("a validator needs --institution, and only a validator takes one.")
    if password_stdin:
        password = sys.stdin.readline().rstrip("\n")
    else:
        password = click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    if len(password) < SHORTEST:
        raise Refused(f"The password is too short: at least {SHORTEST} characters.")
    hashed = PasswordHasher().hash(password)
    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            if await session.scalar(select(User.id).where(User.email == email.lower())):
                raise Refused(f"{email} is a user already.")
            chosen = choose_institution(await read_names(session), institution) if institution else None
            id, now = uuid4(), datetime.now(UTC)
            session.add(
                User(
                    id=id,
                    email=email.lower(),
                    name=name,
                    role=role,
                    password=hashed,
                    institution_id=chosen,
                    sees_confidential=confidential,
                    created_at=now,
                )
            )
            await session.flush()
            await session.execute(
                insert(Change).values(
                    external_id=f"user:{id}",
                    at=now,
                    by_kind="system",
                    through="command",
                    verb="add",
                    subject="user",
                    subject_id=id,
                    after={"role": role, "sees_confidential": confidential},
                )
            )
    finally:
        await database.aclose()
    console.result({"email": email.lower(), "role": role}, lambda o: f"{o['email']} is added as {o['role']}.")
