"""One verb each: the only code that workflows call. Idempotent; time enters as an argument."""
