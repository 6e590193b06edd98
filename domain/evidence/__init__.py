"""Files that come with an answer: what they may be called, what they are, and whether they are kept. No IO here."""
