"""What people write in replies, one table a language. Data only: how it is read is decided one folder up."""
