"""Bring a database to the schema of this release."""

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text

from models.session import alchemy_url

LOCK = 7_318_001
"""Advisory lock that lets one migration run at a time, however many processes start."""


def migrate(dsn: str) -> str:
    """Upgrade to the newest revision; safe to run at every start and from several processes. Returns the revision."""
    engine = create_engine(alchemy_url(dsn), connect_args={"application_name": "suivi migrate"})
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": LOCK})
            connection.commit()
            config = Config()
            config.set_main_option("script_location", "models:migrations")
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
            connection.commit()
            return str(revision)
    finally:
        engine.dispose()
