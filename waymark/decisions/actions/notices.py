"""How is notice given, and how does an authority set its periods and its threshold?"""

from datetime import date, datetime
from decimal import Decimal
from hashlib import sha256
from typing import Any

from django_scopes.exceptions import ScopeError

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import day_in_words, local_date
from waymark.core.refusals import ActionRefused
from waymark.core.working_days import bank_holidays
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.notices import (
    AGREER_LABELS,
    NOTICE_LABELS,
    KeyThreshold,
    Notice,
    NoticePeriod,
)
from waymark.decisions.models.plans import LIMB_LABELS, PlanItem
from waymark.decisions.queries import notices as queries
from waymark.decisions.rules import notices as rules
from waymark.decisions.rules.notices import Counting, NoticeDraft, NoticeKind, Period, Wording
from waymark.decisions.rules.plans import LIVE, Limb, PlanState, Route, period_in_words

MORE_DOCUMENTS = (
    "Other documents may be put before those who decide. Ask the same person for them, and for "
    "copies of those that are listed, as far as the law lets them be given out."
)


class CannotGiveNotice(ActionRefused):
    """This notice cannot be given as it stands."""


class CannotSetPeriod(ActionRefused):
    """This period cannot be set."""


@action
def give_notice(
    *,
    by: Actor,
    about: PlanItem | Meeting,
    draft: NoticeDraft,
    at: datetime,
    corrects: Notice | None = None,
) -> Notice:
    """Publish a notice with its wording as it stands now, for good."""
    is_meeting = isinstance(about, Meeting)
    permissions.require(by, Permission.MEETINGS_MANAGE if is_meeting else Permission.PLAN_MANAGE)
    today = local_date(at)
    if isinstance(about, PlanItem):
        about = PlanItem.objects.select_for_update().get(pk=about.pk)
        day = queries.decision_day(about)
    else:
        day = about.held_on
    _refuse_faults(about, draft, day=day, today=today, corrects=corrects)
    notice = Notice.objects.create(
        plan_item=about if isinstance(about, PlanItem) else None,
        meeting=about if isinstance(about, Meeting) else None,
        **_published(
            about,
            draft.kind,
            day=day,
            wording=_wording(about, draft).text(),
            period=queries.periods_on(today).get(draft.kind),
        ),
        reasons=draft.reasons.strip(),
        representations=draft.representations.strip(),
        response=draft.response.strip(),
        told=draft.told.strip(),
        told_on=draft.told_on,
        agreed_office=draft.agreed_office or "",
        agreed_by=draft.agreed_by.strip(),
        agreed_on=draft.agreed_on,
        corrects=corrects,
        correction_reason=draft.correction_reason.strip(),
        published_on=today,
        published_at=at,
        published_by_id=by.user_id,
    )
    _record_notice(by, notice, about, at=at)
    return notice


@action
def record_notice_from_history(
    *,
    by: Actor,
    item: PlanItem,
    kind: NoticeKind,
    wording: str,
    published_on: date,
    history_source: str,
    at: datetime,
) -> Notice:
    """Record a notice that was once given of something past, in the words of its source."""
    permissions.require(by, Permission.PLAN_MANAGE)
    item = PlanItem.objects.select_for_update().get(pk=item.pk)
    if not item.is_from_history:
        message = "Only of what is itself recorded from history"
        raise CannotGiveNotice(message)
    if kind in rules.OF_MEETINGS:
        message = "This kind of notice is given of something else"
        raise CannotGiveNotice(message, field="kind")
    if not history_source.strip():
        message = "Say where this is written down"
        raise CannotGiveNotice(message, field="history_source")
    if published_on >= local_date(at):
        message = "The day must be in the past"
        raise CannotGiveNotice(message, field="published_on")
    day = queries.decision_day(item)
    notice = Notice.objects.create(
        plan_item=item,
        **_published(
            item,
            kind,
            day=day,
            wording=f"{NOTICE_LABELS[kind]}\n\n{wording.strip()}",
            period=queries.periods_on(day).get(kind),
        ),
        published_on=published_on,
        published_at=at,
        published_by_id=by.user_id,
        is_from_history=True,
        history_source=history_source.strip(),
    )
    _record_notice(by, notice, item, at=at)
    return notice


@action
def set_period(
    *,
    by: Actor,
    kind: NoticeKind,
    days: int,
    counting: Counting,
    starts_on: date,
    at: datetime,
) -> NoticePeriod:
    """Set how many clear days the authority keeps for a kind of notice, never fewer than the law.

    What is set again for the same day takes the place of what was.
    """
    permissions.require(by, Permission.PLAN_MANAGE)
    lawful = rules.lawful_periods(max(starts_on, local_date(at))).get(kind)
    if lawful is None:
        message = "This kind of notice has no days to count"
        raise CannotSetPeriod(message, field="kind")
    if days < lawful.days:
        message = f"The law asks for at least {lawful.days} clear days"
        raise CannotSetPeriod(message, field="days")
    made, _ = NoticePeriod.objects.update_or_create(
        authority_id=_authority_of(by),
        kind=kind,
        starts_on=starts_on,
        defaults={"days": days, "counting": counting},
    )
    record(
        by=by,
        event=Event.NOTICE_PERIOD_SET,
        target=made,
        at=at,
        detail={"kind": kind, "days": days, "counting": counting, "from": str(starts_on)},
    )
    return made


@action
def set_threshold(
    *,
    by: Actor,
    amount: Decimal | None,
    percent: Decimal | None,
    wards: int,
    starts_on: date,
    at: datetime,
) -> KeyThreshold:
    """Set from where on money is significant, as the constitution of the authority says."""
    permissions.require(by, Permission.PLAN_MANAGE)
    if amount is None and percent is None:
        message = "Enter an amount, a share of the budget line, or both"
        raise CannotSetPeriod(message, field="amount")
    made, _ = KeyThreshold.objects.update_or_create(
        authority_id=_authority_of(by),
        starts_on=starts_on,
        defaults={"amount": amount, "percent": percent, "wards": wards},
    )
    record(
        by=by,
        event=Event.KEY_THRESHOLD_SET,
        target=made,
        at=at,
        detail={"amount": str(amount), "percent": str(percent), "from": str(starts_on)},
    )
    return made


def _authority_of(by: Actor) -> int:
    if by.authority_id is None:
        raise ScopeError("This is set for an authority, and this actor acts for none.")
    return by.authority_id


def _published(
    about: PlanItem | Meeting, kind: NoticeKind, *, day: date, wording: str, period: Period | None
) -> dict[str, Any]:
    """Return what every notice keeps: its words with their checksum, and its last day."""
    return {
        "authority_id": about.authority_id,
        "kind": kind,
        "wording": wording,
        "checksum": sha256(wording.encode()).hexdigest(),
        "for_day": day,
        "latest_on": rules.latest(day, period, bank_holidays()) if period else None,
    }


def _record_notice(by: Actor, notice: Notice, about: PlanItem | Meeting, *, at: datetime) -> None:
    """Let an exception be the way that its decision takes, and write the notice to the log."""
    _take_route(about, NoticeKind(notice.kind))
    record(
        by=by,
        event=Event.DECISION_NOTICE_GIVEN,
        target=notice,
        at=at,
        reason=notice.correction_reason,
        detail={"kind": notice.kind, "about": str(about.public_id), "checksum": notice.checksum},
    )


def _refuse_faults(
    about: PlanItem | Meeting,
    draft: NoticeDraft,
    *,
    day: date,
    today: date,
    corrects: Notice | None,
) -> None:
    kind = draft.kind
    if (kind in rules.OF_MEETINGS) != isinstance(about, Meeting):
        message = "This kind of notice is given of something else"
        raise CannotGiveNotice(message, field="kind")
    if isinstance(about, PlanItem) and PlanState(about.state) not in LIVE:
        message = "Publish it on the forward plan first"
        raise CannotGiveNotice(message)
    if isinstance(about, Meeting) and about.published_at is None:
        message = "Publish the meeting in the calendar first"
        raise CannotGiveNotice(message)
    if today >= day:
        message = "The day of the decision has come: notice is given before it"
        raise CannotGiveNotice(message)
    found = list(rules.faults(draft, today=today))
    if corrects is not None and not draft.correction_reason.strip():
        found.append(("correction_reason", "Say what was wrong"))
    if kind is NoticeKind.GENERAL_EXCEPTION or kind is NoticeKind.SPECIAL_URGENCY:
        found += _needless(kind, day=day, today=today)
    if found:
        (field, sentence), *others = found
        raise CannotGiveNotice(
            sentence, problems=[each for _, each in others], field="" if others else field
        )


def _needless(kind: NoticeKind, *, day: date, today: date) -> list[tuple[str, str]]:
    """An exception is for what can no longer be done in the ordinary way (regulations 10, 11)."""
    possible = rules.exception_for(
        today, day=day, periods=queries.periods_on(today), holidays=bank_holidays()
    )
    if possible is NoticeKind.KEY_DECISION:
        return [("kind", "There is still time for full notice")]
    if kind is NoticeKind.SPECIAL_URGENCY and possible is NoticeKind.GENERAL_EXCEPTION:
        return [("kind", "There is still time for a general exception")]
    if kind is NoticeKind.GENERAL_EXCEPTION and possible is NoticeKind.SPECIAL_URGENCY:
        return [("kind", "Its clear days can no longer pass: it needs special urgency")]
    return []


def _take_route(about: PlanItem | Meeting, kind: NoticeKind) -> None:
    routes = {
        NoticeKind.GENERAL_EXCEPTION: Route.GENERAL_EXCEPTION,
        NoticeKind.SPECIAL_URGENCY: Route.SPECIAL_URGENCY,
    }
    if isinstance(about, PlanItem) and kind in routes:
        about.route = routes[kind]
        about.save(update_fields=["route"])


def _wording(about: PlanItem | Meeting, draft: NoticeDraft) -> Wording:
    lines = _about_item(about) if isinstance(about, PlanItem) else _about_meeting(about)
    agreed = ""
    if draft.agreed_office is not None and draft.agreed_on is not None:
        office = AGREER_LABELS[draft.agreed_office]
        agreed = f"{office}, {draft.agreed_by.strip()}, on {day_in_words(draft.agreed_on)}"
    told = draft.told.strip()
    if told and draft.told_on is not None:
        told = f"{told}, on {day_in_words(draft.told_on)}"
    return Wording(
        heading=NOTICE_LABELS[draft.kind],
        lines=(
            *lines,
            ("Reasons", draft.reasons),
            ("Told in writing", told),
            ("Agreed that it is urgent and cannot reasonably wait", agreed),
            ("Representations received", draft.representations),
            ("Response to them", draft.response),
            ("What this corrects", draft.correction_reason),
        ),
    )


def _about_item(item: PlanItem) -> tuple[tuple[str, str], ...]:
    return (
        ("To be decided", item.title),
        ("Who decides", "\n".join(filter(None, [item.body.name, item.decision_maker]))),
        ("When", period_in_words(item.decide_from, item.decide_until)),
        ("Key decision", _key_words(item)),
        ("Not in public", item.private_reason if item.is_private else ""),
        ("Documents", item.documents),
        ("Copies and questions", item.contact),
        ("Other documents", MORE_DOCUMENTS if item.contact else ""),
    )


def _about_meeting(meeting: Meeting) -> tuple[tuple[str, str], ...]:
    clock = f", {meeting.starts_at:%H:%M}" if meeting.starts_at else ""
    return (
        ("Meeting of", meeting.body.name),
        ("When", f"{day_in_words(meeting.held_on)}{clock}"),
        ("Where", meeting.place),
    )


def _key_words(item: PlanItem) -> str:
    if not item.is_key:
        return ""
    return f"Yes: {LIMB_LABELS[Limb(item.limb)].lower()}" if item.limb else "Yes"
