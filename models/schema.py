"""The whole schema: importing this module makes every table known to the metadata."""

from sqlalchemy import MetaData

from models import asks, changes, errands, evidence, messages, people, prompts, recommendations, replies, users, views
from models.base import Table

TABLES = (asks, changes, errands, evidence, messages, people, prompts, recommendations, replies, users, views)
METADATA: MetaData = Table.metadata
