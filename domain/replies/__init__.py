"""What people mean when they reply: one pure function, `understand(text, context)`, and a table of words per language."""
