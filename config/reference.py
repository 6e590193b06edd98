"""The reference page of the settings, written from the settings themselves."""

from config.fields import Field, describe_kind, write_span
from config.settings import FILE_NAME, SECTIONS, section_fields


def write_reference() -> str:
    """Write docs/reference-settings.md: each section with its settings, types, defaults and meanings."""
    lines = [
        "# Settings",
        "",
        f"Set in `{FILE_NAME}` in the data folder (or the file named by `SUIVI_CONFIG`), under the section's name;",
        "the environment variable wins over the file. Add `_FILE` to a variable to give the path of a file that holds",
        "the value, as for secrets. Unknown names are refused. `SUIVI_DATA` is the data folder, `SUIVI_PORT` the port",
        "of the web, `SUIVI_DEBUG=1` shows tracebacks.",
    ]
    for name in SECTIONS:
        lines += ["", f"## [{name}]", "", "| setting | environment | is | default | |", "|---|---|---|---|---|"]
        for field in section_fields(name):
            kind = describe_kind(field.kind).replace("|", "\\|")
            cells = [f"`{field.name}`", f"`{field.variable}`", kind, show_default(field), field.doc]
            lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def show_default(field: Field) -> str:
    if field.key == "general.data":
        return "`~/.local/share/suivi`"
    if field.needed:
        return "must be set"
    if field.default is None:
        return ""
    if hasattr(field.default, "total_seconds"):
        return f"`{write_span(field.default)}`"
    return f"`{str(field.default).lower() if isinstance(field.default, bool) else field.default}`"
