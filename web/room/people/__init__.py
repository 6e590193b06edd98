"""People: institutions, posts and who holds them, how they are reached, and what changes it."""
