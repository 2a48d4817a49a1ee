"""How is a consultation held together with a neighbour: offered, accepted, kept in step, ended?"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from waymark.access import permissions
from waymark.access.models.authorities import Authority
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions import setup
from waymark.consultations.actions.freezing import finish_change, lock_to_change
from waymark.consultations.actions.questions import sync_option_choices
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.questions import Choice, Question, QuestionRow
from waymark.consultations.models.twins import TwinSide
from waymark.consultations.queries import twins as queries
from waymark.consultations.rules.content.report import digest
from waymark.consultations.rules.twins import common_content, own_choices
from waymark.consultations.rules.vocabulary import Sensitivity
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class TwinAlready(ActionRefused):
    """This consultation has a twin already. End that one first."""


class OwnTwin(ActionRefused):
    """A twin is another authority. Select one from the list."""


class OfferGone(ActionRefused):
    """This offer was taken back, or is answered already."""


class NoTwin(ActionRefused):
    """This consultation has no twin."""


class NothingToTake(ActionRefused):
    """The other authority has not shown its text yet."""


@action
def offer_twin(
    *,
    by: Actor,
    consultation: Consultation,
    partner: Authority,
    at: datetime,
    note: str = "",
) -> TwinSide:
    """Offer a neighbour to hold the same consultation; it reads what is asked, and nothing else."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = Consultation.objects.select_for_update().get(pk=consultation.pk)
    if partner.pk == locked.authority_id:
        raise OwnTwin(field="partner")
    if queries.find_side(consultation=locked) is not None:
        raise TwinAlready
    side = TwinSide(partner=partner, consultation=locked, is_offer=True, note=note.strip())
    _show(side, locked, by=by, at=at)
    _record(Event.TWIN_OFFERED, side, locked, by=by, at=at)
    return side


@action
def show_text(*, by: Actor, consultation: Consultation, at: datetime) -> TwinSide:
    """Show the neighbour what is asked as it stands now."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_change(consultation)
    side = _own_side(locked)
    _show(side, locked, by=by, at=at)
    _record(Event.TWIN_TEXT_SHOWN, side, locked, by=by, at=at)
    return side


@action
def accept_twin(
    *, by: Actor, link: UUID, at: datetime, consultation: Consultation | None = None
) -> Consultation:
    """Hold the consultation that a neighbour offers: as a draft of our own, or one that we have."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    offer = queries.find_offer(link=link)
    if offer is None:
        raise OfferGone
    if consultation is None:
        consultation = setup.create_consultation(
            by=by, at=at, slug=offer.slug, title=offer.content["title"]
        )
        locked = lock_to_change(consultation)
        _take(locked, offer.content)
        _add_categories(locked, offer.content)
    else:
        locked = Consultation.objects.select_for_update().get(pk=consultation.pk)
        if queries.find_side(consultation=locked) is not None:
            raise TwinAlready(field="consultation")
    side = TwinSide(
        link=offer.link, partner_id=offer.authority_id, consultation=locked, is_offer=False
    )
    _show(side, locked, by=by, at=at)
    _record(Event.TWIN_ACCEPTED, side, locked, by=by, at=at)
    return locked


@action
def decline_twin(*, by: Actor, link: UUID, at: datetime) -> None:
    """Say no to an offer; the neighbour sees that it was declined."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    offer = queries.find_offer(link=link)
    if offer is None or by.authority_id is None:
        raise OfferGone
    side = TwinSide.objects.create(
        authority_id=by.authority_id,
        link=offer.link,
        partner_id=offer.authority_id,
        is_offer=False,
        shown_at=at,
        shown_by_id=by.user_id,
        ended_at=at,
    )
    record(
        by=by,
        event=Event.TWIN_DECLINED,
        target=side,
        at=at,
        detail={"partner": offer.authority.code},
    )


@action
def take_text(*, by: Actor, consultation: Consultation, at: datetime) -> Consultation:
    """Ask what the neighbour asks: its title, purpose, options and questions replace ours.

    Only before opening. Contacts, dates, papers, events and categories stay ours.
    """
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_change(consultation)
    side = _own_side(locked)
    theirs = queries.find_their_side(side)
    if theirs is None or not theirs.content:
        raise NothingToTake
    _take(locked, theirs.content)
    finish_change(locked, at=at)
    _show(side, locked, by=by, at=at)
    _record(Event.TWIN_TEXT_TAKEN, side, locked, by=by, at=at)
    return locked


@action
def end_twin(*, by: Actor, consultation: Consultation, at: datetime) -> None:
    """Stop holding it together; each authority keeps its own consultation."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = Consultation.objects.select_for_update().get(pk=consultation.pk)
    side = _own_side(locked)
    side.ended_at = at
    side.save(update_fields=["ended_at"])
    _record(Event.TWIN_ENDED, side, locked, by=by, at=at)


def _own_side(consultation: Consultation) -> TwinSide:
    side = queries.find_side(consultation=consultation)
    if side is None:
        raise NoTwin
    return TwinSide.objects.select_for_update().get(pk=side.pk)


def _show(side: TwinSide, consultation: Consultation, *, by: Actor, at: datetime) -> None:
    content = queries.shown_content(consultation)
    side.authority_id = consultation.authority_id
    side.slug, side.content, side.sha256 = consultation.slug, content, digest(content)
    side.shown_at, side.shown_by_id = at, by.user_id
    side.save()


def _record(
    event: Event, side: TwinSide, consultation: Consultation, *, by: Actor, at: datetime
) -> None:
    partner = Authority.objects.get(pk=side.partner_id)
    record(
        by=by,
        event=event,
        target=consultation,
        at=at,
        detail={"partner": partner.code, "sha256": side.sha256},
    )


def _take(consultation: Consultation, content: Mapping[str, Any]) -> None:
    """Make what is asked the same as the content says, keeping what has the same keys."""
    for name in ("title", "purpose", "overview"):
        setattr(consultation, name, content[name])
    consultation.revision += 1
    consultation.save(update_fields=["title", "purpose", "overview", "revision"])
    _take_options(consultation, content["options"])
    # Shown to us by an earlier release, it may say less of each question than is said now.
    _take_questions(consultation, common_content(content))
    sync_option_choices(consultation)


def _take_options(consultation: Consultation, given: list[Mapping[str, Any]]) -> None:
    kept = {each.key: each for each in Option.objects.filter(consultation=consultation)}
    gone = [each.pk for key, each in kept.items() if key not in {one["key"] for one in given}]
    Choice.objects.filter(option__in=gone).delete()
    Option.objects.filter(pk__in=gone).delete()
    for position, each in enumerate(given, start=1):
        option = kept.get(each["key"]) or Option(
            authority_id=consultation.authority_id, consultation=consultation, key=each["key"]
        )
        for name in ("label", "description", "costs", "benefits", "risks"):
            setattr(option, name, each[name])
        option.position = position
        option.save()


def _take_questions(consultation: Consultation, content: Mapping[str, Any]) -> None:
    given = content["questions"]
    kept = {each.code: each for each in Question.objects.filter(consultation=consultation)}
    gone = [each.pk for code, each in kept.items() if code not in {one["code"] for one in given}]
    Choice.objects.filter(question__in=gone).delete()
    QuestionRow.objects.filter(question__in=gone).delete()
    Question.objects.filter(pk__in=gone).delete()
    for position, each in enumerate(given, start=1):
        question = kept.get(each["code"]) or Question(
            authority_id=consultation.authority_id, consultation=consultation, code=each["code"]
        )
        for name in (
            "kind", "wording", "help", "is_required", "asks_options", "sensitivity", "settings",
            "shown_if",
        ):  # fmt: skip
            setattr(question, name, each[name])
        is_equality = question.sensitivity == Sensitivity.EQUALITY
        question.hides_small_numbers = question.hides_small_numbers or is_equality
        question.position = position
        question.save()
        _take_lines(Choice, question, own_choices(each, content["options"]))
        _take_lines(QuestionRow, question, each["rows"])


def _take_lines(
    model: type[Choice | QuestionRow], question: Question, given: Sequence[Mapping[str, Any]]
) -> None:
    """Replace the choices or the rows of a question; choices that are options follow later."""
    model.objects.filter(question=question).delete()
    for position, each in enumerate(given, start=1):
        model.objects.create(
            authority_id=question.authority_id, question=question, position=position, **each
        )


def _add_categories(consultation: Consultation, content: Mapping[str, Any]) -> None:
    for position, each in enumerate(content["categories"], start=1):
        StakeholderCategory.objects.create(
            authority_id=consultation.authority_id,
            consultation=consultation,
            key=each["key"],
            label=each["label"],
            description=each["description"],
            position=position,
        )
