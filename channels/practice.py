"""To speak in practice: nothing leaves the machine; the practice page reads what was sent from the record."""

from channels.ports import NoLongerWanted, Still, always
from domain.faults import Fault
from domain.messages import Outgoing, Sent


class PracticeChannel:
    """A channel like any other, to people who are invented."""

    async def send(self, outgoing: Outgoing, still: Still = always) -> Sent:
        if not await still():
            raise NoLongerWanted
        return Sent(f"practice:{outgoing.id}")

    async def check(self) -> Fault:
        return Fault("check-practice")

    async def aclose(self) -> None:
        """Nothing to close."""
