"""Runs migrations on the connection that `models.migration.migrate` hands over, with short timeouts for locks."""

from alembic import context
from sqlalchemy import text

from models.schema import METADATA

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=METADATA, compare_type=True)
with context.begin_transaction():
    # A migration waits for nobody's long transaction: it gives up and is run again.
    connection.execute(text("SET LOCAL lock_timeout = '5s'"))
    connection.execute(text("SET LOCAL statement_timeout = '10min'"))
    context.run_migrations()
