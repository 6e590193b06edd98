"""The page behind a confirmation: what was recorded, one tap to confirm it, one to take it back."""

from zoneinfo import ZoneInfo

from litestar import Response, get, post
from litestar.exceptions import HTTPException
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect

from activities.second_thoughts import SecondThoughts, UnknownConfirmation
from domain.messages import Incoming
from domain.tokens import TokenError, TokenFault
from domain.words import ChannelName
from web.deps import Asked, WebDeps, Wired
from web.drawing import Reader, draw
from web.faults import draw_fault

THROUGH = ChannelName.FORM.value
Form = URLEncodedBody[dict[str, str]]


@get("/said/{token:str}")
async def show_said(request: Asked, deps: Wired, token: FromPath[str]) -> Response[str]:
    """What was recorded, in the person's language. Records nothing: mail scanners open links, too."""
    thoughts = _thoughts(deps)
    try:
        remembered = await thoughts.remember(_number(thoughts, token, deps))
    except UnknownConfirmation:
        return draw_fault(request, 404, "missing")
    except TokenError as error:
        expired = error.fault is TokenFault.EXPIRED
        return draw_fault(request, 410 if expired else 404, "expired" if expired else "missing")
    zone = deps.composer.calendar.zone
    reader = Reader(remembered.language, zone, deps.now().astimezone(ZoneInfo(zone)))
    done = request.query_params.get("done")
    return draw(
        "said",
        reader,
        practice=deps.practice,
        said=remembered,
        token=token,
        done=done if done in ("confirm", "undo", "refused") else None,
    )


@post("/said/{token:str}", request_max_body_size=4096)
async def act_on_said(deps: Wired, token: FromPath[str], data: Form) -> Redirect:
    """Confirm every answer that waits, or take one or all back; then show what stands."""
    thoughts = _thoughts(deps)
    act, n = data.get("act"), data.get("n", "")
    try:
        number = _number(thoughts, token, deps)
        if act == "confirm":
            outcomes = await thoughts.confirm(number, THROUGH)
        elif act == "undo":
            outcomes = await thoughts.take_back(number, int(n) if n.isdecimal() else None, THROUGH)
        else:
            raise HTTPException(status_code=400)
    except (TokenError, UnknownConfirmation) as error:
        expired = isinstance(error, TokenError) and error.fault is TokenFault.EXPIRED
        if isinstance(error, TokenError) and expired and error.number is not None:
            await _keep_attempt(deps, thoughts, error.number)
        raise HTTPException(status_code=410 if expired else 404) from error
    refused = any(outcome.result == "refused" for outcome in outcomes)
    return Redirect(f"/said/{token}?done={'refused' if refused else act}", status_code=303)


async def _keep_attempt(deps: WebDeps, thoughts: SecondThoughts, number: int) -> None:
    """Somebody wanted to change what was recorded, too late: for the coordinator to see, once a day.

    A link that we never signed leaves a line in the log alone, or all the world could fill the coordinator's list.
    """
    now = deps.now()
    try:
        who = (await thoughts.remember(number)).person_name
    except UnknownConfirmation:
        return
    fault = "A confirmation's link was used after its time: ask what was to be confirmed or taken back."
    id = f"said:{number}:{now.date()}"
    await deps.inbox.receive(b"", Incoming(ChannelName.FORM, id, now, who, fault=fault))


def _thoughts(deps: WebDeps) -> SecondThoughts:
    return SecondThoughts(deps.database, deps.lifecycles, deps.keys)


def _number(thoughts: SecondThoughts, token: str, deps: WebDeps) -> int:
    return thoughts.number_of(token, deps.composer.calendar.day_of(deps.now()))
