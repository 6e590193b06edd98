"""The queues of the room: replies to read, requests to decide on, answers to sign off. No page elsewhere decides."""
