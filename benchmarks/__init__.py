"""What the project measures of itself. May import everything of ours; nothing of ours may import it."""
