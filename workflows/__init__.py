"""Durable time and order (Temporal). Names activities; never touches the database or a channel itself."""
