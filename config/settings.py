"""The settings of one installation: suivi.toml, overridden by the environment, as one frozen value."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from config.fields import Field, convert, describe_kind, list_fields
from config.sections import (
    AskSettings,
    DatabaseSettings,
    DispatchSettings,
    EvidenceSettings,
    General,
    LogSettings,
    MailSettings,
    TemporalSettings,
    WebSettings,
)
from config.sources import Found, SettingsError, read_environment, read_file
from domain.secrets import Secret

if TYPE_CHECKING:
    from bots.mailbox import ImapSettings
    from channels.email import SmtpSettings
    from channels.matrix import MatrixSettings
    from channels.telegram import TelegramSettings

FILE_NAME = "suivi.toml"

# The last four are imported when something is set in them: their libraries take half a second.
SECTIONS: dict[str, type[Any] | str] = {
    "general": General,
    "database": DatabaseSettings,
    "temporal": TemporalSettings,
    "dispatch": DispatchSettings,
    "asks": AskSettings,
    "web": WebSettings,
    "mail": MailSettings,
    "evidence": EvidenceSettings,
    "log": LogSettings,
    "smtp": "channels.email:SmtpSettings",
    "imap": "bots.mailbox:ImapSettings",
    "telegram": "channels.telegram:TelegramSettings",
    "matrix": "channels.matrix:MatrixSettings",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set. `smtp`, `imap`, `telegram`, `matrix`: None when nothing is set in them."""

    general: General
    database: DatabaseSettings
    temporal: TemporalSettings
    dispatch: DispatchSettings
    asks: AskSettings
    web: WebSettings
    mail: MailSettings
    evidence: EvidenceSettings
    log: LogSettings
    smtp: "SmtpSettings | None" = None
    imap: "ImapSettings | None" = None
    telegram: "TelegramSettings | None" = None
    matrix: "MatrixSettings | None" = None


def default_data(environ: Mapping[str, str] = os.environ) -> Path:
    """Return this user's data folder, as the XDG base directories say."""
    base = environ.get("XDG_DATA_HOME", "")
    root = Path(base) if base.startswith("/") else Path("~/.local/share").expanduser()
    return root / "suivi"


def load_settings(
    data: Path | None = None, config: Path | None = None, environ: Mapping[str, str] = os.environ
) -> Settings:
    """Read the settings of the installation in `data`.

    data: the folder the command was given; else SUIVI_DATA, else general.data of `config`, else the user's own.
    config: a file to read instead of the folder's suivi.toml; else SUIVI_CONFIG.
    Raises SettingsError, which names the key, where it was set and what it may be.
    """
    data = data or chosen_data(environ)
    found = find_settings(data, config, environ)
    by_section: dict[str, list[Found]] = {}
    for one in found:
        by_section.setdefault(one.section, []).append(one)
    fallback = (data or default_data(environ)).absolute()
    general = read_section("general", by_section.get("general", []), {"data": fallback}, {"data"} if data else set())
    values = {"general": general}
    for name, owner in SECTIONS.items():
        if name != "general" and (isinstance(owner, type) or name in by_section):
            values[name] = read_section(name, by_section.get(name, []))
    return Settings(**values)


def chosen_data(environ: Mapping[str, str] = os.environ) -> Path | None:
    """Return the folder that the environment names, if any."""
    chosen = environ.get("SUIVI_DATA") or environ.get("SUIVI_GENERAL_DATA")
    return Path(chosen).expanduser().absolute() if chosen else None


def find_settings(
    data: Path | None = None, config: Path | None = None, environ: Mapping[str, str] = os.environ
) -> list[Found]:
    """Return what is set, each with where; what is found later wins. Arguments and errors as of load_settings."""
    if config is None and (named := environ.get("SUIVI_CONFIG")):
        config = Path(named).expanduser()
    file = config or (data or chosen_data(environ) or default_data(environ)) / FILE_NAME
    there = is_there(file)
    if config is not None and not there:
        raise SettingsError(f"There is no file {config}.")
    found = read_file(file, tuple(SECTIONS)) if there else []
    found += read_environment(environ, tuple(SECTIONS), section_fields)
    if config is None and (misplaced := next((f for f in found if f.key == "general.data" and f.line), None)):
        raise SettingsError(f"general.data ({misplaced.source}): the data folder's own file cannot move the folder.")
    return found


def is_there(file: Path) -> bool:
    """Whether this file exists. Raises SettingsError when the folder is closed to us."""
    try:
        return file.is_file()
    except PermissionError as error:
        raise SettingsError(f"{file.parent} is closed to this user: run this as the user it belongs to.") from error


def read_section(
    name: str, found: list[Found], defaults: Mapping[str, Any] | None = None, fixed: set[str] | None = None
) -> Any:
    """Build one section. defaults: for what is not found. fixed: fields whose default wins over what is found."""
    fields = {field.name: field for field in section_fields(name)}
    values = dict(defaults or {})
    sources: dict[str, str] = {}
    for one in found:
        field = fields.get(one.name)
        if field is None:
            raise SettingsError.unknown(one, [field.key for field in fields.values()])
        if one.name in (fixed or ()):
            continue
        sources[one.name] = one.source
        values[one.name] = read_value(field, one)
    for field in fields.values():
        if field.needed and field.name not in values:
            near = f" ({one.source})" if found and (one := found[0]) else ""
            raise SettingsError(f"{field.key} is not set: it must be, once [{name}] is used{near}.")
    try:
        return section_class(name)(**values)
    except ValueError as error:
        where = next((source for field, source in sources.items() if field in str(error)), None)
        raise SettingsError(f"{name}.{error}{f' ({where})' if where else ''}.") from error


def read_value(field: Field, found: Found) -> Any:
    if field.optional and found.value == "":
        return None
    try:
        return convert(field.kind, found.value, found.folder)
    except ValueError as error:
        shown = "what is there" if field.kind is Secret else repr(found.value)
        raise SettingsError(f"{field.key} ({found.source}): {shown} is not {describe_kind(field.kind)}.") from error


def section_class(name: str) -> type[Any]:
    owner = SECTIONS[name]
    if isinstance(owner, str):
        module, _, attribute = owner.partition(":")
        owner = getattr(import_module(module), attribute)
        if not isinstance(owner, type):
            raise TypeError(f"{module}:{attribute} is no class")
    return owner


def section_fields(name: str) -> list[Field]:
    """Return the settings of one section, in order."""
    return list_fields(name, section_class(name))


def list_settings() -> list[Field]:
    """Return every setting there is, for the reference page."""
    return [field for name in SECTIONS for field in section_fields(name)]
