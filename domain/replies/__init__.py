"""What people mean when they reply: one pure function, `understand(text, context)`, and a word table a language."""
