"""The whole schema: importing this module makes every table known to the metadata."""

from sqlalchemy import MetaData

from models import asks, changes, evidence, messages, people, prompts, recommendations, replies
from models.base import Table

TABLES = (asks, changes, evidence, messages, people, prompts, recommendations, replies)
METADATA: MetaData = Table.metadata
