"""The record: SQLAlchemy tables, queries, sessions and migrations on PostgreSQL."""
