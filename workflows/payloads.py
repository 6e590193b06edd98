"""How values travel to and from the engine: as JSON, by their types."""

from temporalio.contrib.pydantic import PydanticJSONPlainPayloadConverter
from temporalio.converter import (
    CompositePayloadConverter,
    DataConverter,
    DefaultPayloadConverter,
    JSONPlainPayloadConverter,
)

_JSON = PydanticJSONPlainPayloadConverter()


class Payloads(CompositePayloadConverter):
    """The engine's converters with pydantic for JSON, shared by all workflows of a process.

    Each workflow makes its own converter; with its own cache of types it would build the schema of State anew.
    """

    def __init__(self) -> None:
        converters = DefaultPayloadConverter.default_encoding_payload_converters
        super().__init__(*(_JSON if isinstance(c, JSONPlainPayloadConverter) else c for c in converters))


DATA = DataConverter(payload_converter_class=Payloads)
