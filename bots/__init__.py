"""To listen: mailbox, Telegram. Each turns its protocol into a domain Incoming; inbox.py is shared."""
