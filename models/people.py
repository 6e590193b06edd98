"""Institutions, the posts in them, the people who hold those posts, and how to reach them."""

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Identity, Index, UniqueConstraint, func, text
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.orm import Mapped, mapped_column

from domain.words import ChannelName, PostKind, Role
from models.base import Table, vocabulary


class Institution(Table):
    __tablename__ = "institution"
    __table_args__ = (UniqueConstraint("name"), UniqueConstraint("acronym"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    acronym: Mapped[str | None]
    aliases: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))


class Post(Table):
    """A function in an institution. Several people may hold posts of one kind through `ordinal`."""

    __tablename__ = "post"
    __table_args__ = (
        UniqueConstraint("institution_id", "kind", "ordinal"),
        CheckConstraint("ordinal >= 1", name="ordinal"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    institution_id: Mapped[UUID] = mapped_column(ForeignKey("institution.id"))
    kind: Mapped[PostKind] = mapped_column(vocabulary(PostKind, "kind"))
    ordinal: Mapped[int] = mapped_column(server_default=text("1"))


class Person(Table):
    __tablename__ = "person"
    __table_args__ = (CheckConstraint("length(name) > 0", name="name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(Identity(always=True), unique=True)
    name: Mapped[str]
    language: Mapped[str]
    time_zone: Mapped[str]
    quiet_from: Mapped[time | None]
    quiet_to: Mapped[time | None]


class Tenure(Table):
    """Who holds a post from when to when; a post is never held twice on one day."""

    __tablename__ = "tenure"
    __table_args__ = (
        ExcludeConstraint(
            ("post_id", "="),
            (func.daterange(text("from_on"), text("to_on"), text("'[)'")), "&&"),
            name="ex_tenure_one_holder",
            using="gist",
        ),
        CheckConstraint("to_on IS NULL OR to_on > from_on", name="dates"),
        Index("ix_tenure_person_id", "person_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    post_id: Mapped[UUID] = mapped_column(ForeignKey("post.id"))
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    from_on: Mapped[date]
    to_on: Mapped[date | None]
    """The first day on which the person no longer holds it."""


class Leave(Table):
    """A person is away; a stand-in, if one is named, is written to in their place."""

    __tablename__ = "leave"
    __table_args__ = (
        CheckConstraint("to_on > from_on", name="dates"),
        CheckConstraint("stand_in_id <> person_id", name="stand_in"),
        Index("ix_leave_person_id", "person_id"),
        Index("ix_leave_to_on", "to_on"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    from_on: Mapped[date]
    to_on: Mapped[date]
    """The first day on which they are back."""
    stand_in_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))


class Contact(Table):
    """A person's address on a channel. Only verified, unbroken ones are written to."""

    __tablename__ = "contact"
    __table_args__ = (
        UniqueConstraint("channel", "address"),
        UniqueConstraint("person_id", "channel", "address"),
        CheckConstraint("channel <> 'email' OR address = lower(address)", name="lower"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    channel: Mapped[ChannelName] = mapped_column(vocabulary(ChannelName, "channel"))
    address: Mapped[str]
    preference: Mapped[int]
    """1 is tried first."""
    verified_at: Mapped[datetime | None]
    broken_at: Mapped[datetime | None]
    broken_why: Mapped[str | None]


class RoutingRule(Table):
    """Conditions that point to an institution, for `suivi route`; those that are empty always hold."""

    __tablename__ = "routing_rule"
    __table_args__ = (
        UniqueConstraint("theme", "group", "sdg", "body", "institution_id", "role", postgresql_nulls_not_distinct=True),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    theme: Mapped[str | None]
    group: Mapped[str | None]
    sdg: Mapped[str | None]
    body: Mapped[str | None]
    institution_id: Mapped[UUID] = mapped_column(ForeignKey("institution.id"))
    role: Mapped[Role] = mapped_column(vocabulary(Role, "role"))
    priority: Mapped[int]
