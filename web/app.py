"""Puts the pages together into one application: outside, the room behind its door, the API."""

from typing import Any

from litestar import Litestar, Response, Router
from litestar.config.compression import CompressionConfig
from litestar.datastructures import State
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.types import ControllerRouterHandler

from web.access import SignInFirst, admit, ask_to_sign_in, provide_seat
from web.api.problems import tell_problem
from web.api.router import describe, make_api, show_docs
from web.assets import send_asset
from web.brakes import Brakes, make_brakes
from web.deps import Asked, WebDeps
from web.digest import show_digest
from web.faults import tell_fault
from web.form import show_form, show_sent, take_form
from web.guard import add_headers, make_guard
from web.health import live, ready
from web.hooks import receive_update
from web.pages import choose
from web.practice import choose_player, send_reply, show_phone
from web.room import account, audit, desk, entry, programs, second_factor, settings, user, users
from web.room.answers import record_answer, show_new_answer, undo_answers
from web.room.dates.adding import add_new, show_new
from web.room.dates.board import show_deadlines
from web.room.dates.moving import move_deadline, show_move
from web.room.dates.report import (
    cancel_deadline,
    confirm_deadline,
    freeze_deadline,
    show_deadline,
    submit_deadline,
)
from web.room.importing import routing, runs, trial, upload
from web.room.ladders import save_ladders, show_ladders
from web.room.live import listen
from web.room.messages.catch import show_live, show_redirect, turn
from web.room.messages.listing import show_messages
from web.room.messages.one import retry, retry_failed, show_letter, show_message
from web.room.people import institutions, person, posts
from web.room.recommendations import acts, bulk, dossier, evidence, exports, judging, listing, undoing
from web.room.refusals import Refused, tell_forbidden, tell_refusal
from web.room.rehearsal import begin_rehearsal, show_rehearsal, show_rehearse
from web.room.review.originals import send_evidence as send_validated_file
from web.room.review.originals import send_file, send_original
from web.room.review.queues import show_review
from web.room.review.replies import act_on_reply, show_reply, undo_review
from web.room.review.requests import decide, show_request
from web.room.review.validate import show_validation, sign_off
from web.room.theme import choose_theme
from web.room.today import show_today
from web.said import act_on_said, show_said
from web.table import send_table, take_table

WORTH_PRESSING = 1024
"""Bytes: what is shorter is sent as it is."""

OUTSIDE: tuple[ControllerRouterHandler, ...] = (
    live,
    ready,
    send_asset,
    choose,
    choose_theme,
    show_said,
    act_on_said,
    show_digest,
    show_form,
    take_form,
    show_sent,
    send_table,
    take_table,
    entry.show_sign_in,
    entry.sign_in,
    entry.show_second,
    entry.take_second,
    entry.show_first,
    entry.make_first,
)
"""What needs no sign-in: links that act for one person, the door itself, what programs ask of a server."""
PRACTICE: tuple[ControllerRouterHandler, ...] = (choose_player, show_phone, send_reply)
PLAYED: tuple[ControllerRouterHandler, ...] = (desk.show_desk,)
"""Of the room, in practice alone."""
ROOM: tuple[ControllerRouterHandler, ...] = (
    entry.sign_out,
    listen,
    show_today,
    listing.show_list,
    listing.keep_view,
    listing.drop_view,
    exports.export_text,
    exports.export_book,
    bulk.prepare_bulk,
    bulk.run_bulk,
    undoing.undo_bulk,
    evidence.send_evidence,
    dossier.show_one,
    acts.assign_one,
    acts.ask_one,
    acts.remind_one,
    acts.postpone_one,
    acts.resume_one,
    acts.extend_one,
    judging.validate_one,
    judging.send_back_one,
    judging.publish_one,
    judging.confirm_one,
    judging.take_back_one,
    judging.close_one,
    judging.carry_over_one,
    show_review,
    show_reply,
    act_on_reply,
    undo_review,
    send_original,
    send_file,
    send_validated_file,
    show_request,
    decide,
    show_validation,
    sign_off,
    show_deadlines,
    show_new,
    add_new,
    show_deadline,
    confirm_deadline,
    freeze_deadline,
    submit_deadline,
    cancel_deadline,
    show_move,
    move_deadline,
    institutions.list_institutions,
    institutions.show_institution,
    institutions.take_post,
    institutions.show_new_institution,
    institutions.take_new_institution,
    institutions.show_edit_institution,
    institutions.take_edit_institution,
    person.show_person,
    person.show_kept,
    person.show_edit,
    person.take_edit,
    person.take_contact,
    person.change_contact,
    person.make_link,
    posts.show_new,
    posts.take_new,
    posts.show_appoint,
    posts.take_appoint,
    posts.show_hand_over,
    posts.take_hand_over,
    posts.show_leave,
    posts.take_leave,
    posts.take_back,
    posts.show_end,
    posts.take_end,
    users.show_users,
    users.show_new_user,
    users.add_new_user,
    user.show_user,
    user.change_rights,
    user.set_new_password,
    user.remove_factor,
    user.unlock_user,
    user.end_all,
    user.shut_out_user,
    user.let_user_in,
    account.show_account,
    account.change_account,
    account.change_password,
    account.end_one,
    account.end_others,
    second_factor.show_second_factor,
    second_factor.set_second_factor,
    second_factor.remove_second_factor,
    programs.make_token,
    programs.end_one_token,
    audit.show_audit,
    audit.export_audit,
    settings.show_settings,
    show_new_answer,
    record_answer,
    undo_answers,
    show_messages,
    show_message,
    show_letter,
    retry,
    retry_failed,
    show_live,
    show_redirect,
    turn,
    show_rehearse,
    begin_rehearsal,
    show_rehearsal,
    show_ladders,
    save_ladders,
    upload.show_import,
    upload.take_file,
    trial.show_trial,
    trial.send_trial_problems,
    trial.try_again,
    trial.save_trial,
    runs.show_runs,
    runs.show_run,
    runs.send_run_problems,
    routing.show_routing,
    routing.begin_routing,
    routing.show_given,
)
"""What needs a sign-in; each says by `act=` what one must be allowed."""


def build_app(deps: WebDeps) -> Litestar:
    """Every page that this installation has: the practice pages only in practice, the webhook only when asked for."""
    brakes = Brakes()
    outside = [*OUTSIDE]
    if deps.practice:
        outside += PRACTICE
    if deps.telegram_webhook is not None:
        outside.append(receive_update)
    room = Router(
        "/",
        route_handlers=[*ROOM, *(PLAYED if deps.practice else ())],
        guards=[admit],
        dependencies={"seat": Provide(provide_seat, sync_to_thread=False)},
        exception_handlers={Refused: tell_refusal},
    )
    api: list[ControllerRouterHandler] = [make_api(), show_docs] if deps.room is not None else []
    return Litestar(
        route_handlers=[*outside, room, *api],
        dependencies={"deps": Provide(lambda: deps, sync_to_thread=False)},
        middleware=[make_guard(deps.public_url), make_brakes(brakes, deps.now, behind_proxy=deps.behind_proxy)],
        before_send=[add_headers],
        exception_handlers={
            SignInFirst: ask_to_sign_in,
            403: tell_forbidden,
            HTTPException: _tell,
            Exception: _tell,
        },
        # An endless line cannot be pressed, and files are pressed once.
        compression_config=CompressionConfig("gzip", minimum_size=WORTH_PRESSING, exclude=["^/live$", "^/static/"]),
        lifespan=[deps.bell.hung] if deps.bell is not None else [],
        state=State({"deps": deps, "brakes": brakes}),
        openapi_config=describe() if api else None,
        include_in_schema=False,
        logging_config=None,
    )


def _tell(request: Asked, error: Exception) -> Response[Any]:
    """A page for people, a problem for programs."""
    return tell_problem(request, error) if request.url.path.startswith("/api/") else tell_fault(request, error)
