"""How does a procurement begin, publish its notices, and end?"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.contracts import InFuture
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.procurements import Lot, Procurement, ProcurementNotice
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.rules import procurements as rules
from waymark.commissioning.rules.procurements import (
    LotState,
    ProcurementState,
    Route,
    ThresholdKind,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.core.versions import require_unchanged


class CannotMoveProcurement(ActionRefused):
    """The procurement has come to another step meanwhile. Look at it again."""


class NeedsGround(ActionRefused):
    """A direct award needs a ground in law. Name it."""


class UserChoiceNeedsLightTouch(ActionRefused):
    """Users choose their provider only under the light touch. Choose another route."""


class NoticeTwice(ActionRefused):
    """This notice is written down already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewProcurement:
    """What is said of a procurement when it begins; from history much of it may be unknown.

    `shares_a_year` is what all authorities together pay a year without VAT.
    """

    title: str
    begins_on: date
    route: Route = Route.COMPETITIVE
    route_reason: str = ""
    direct_award_ground: str = ""
    is_health: bool = False
    is_light_touch: bool = True
    cpv_codes: str = ""
    lots: tuple[str, ...] = ()
    shares_a_year: Decimal | None = None
    term_months: int | None = None
    extension_months: int = 0
    term_reason: str = ""
    engaged_on: date | None = None
    bids_due_at: datetime | None = None
    history_source: str = ""


@action
def begin_procurement(*, by: Actor, cycle: Cycle, new: NewProcurement, at: datetime) -> Procurement:
    """Begin a procurement; the day it begins fixes its rules and its threshold."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    _refuse_faults(new)
    made = add_procurement(cycle, new, state=ProcurementState.PREPARING)
    record(by=by, event=Event.PROCUREMENT_BEGUN, target=made, at=at)
    return made


@action
def change_procurement(
    *,
    by: Actor,
    procurement: Procurement,
    cycle: Cycle,
    new: NewProcurement,
    at: datetime,
    version: int | None = None,
) -> Procurement:
    """Write over what was said of it when it began, as long as it is being prepared.

    Its lots stay as they are.
    """
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_procurement(procurement, ProcurementState.PREPARING)
    require_unchanged(version, locked)
    _refuse_faults(new)
    for name, value in procurement_fields(cycle, new).items():
        setattr(locked, name, value)
    locked.save()
    record(by=by, event=Event.PROCUREMENT_CHANGED, target=locked, at=at)
    return locked


@action
def publish_notice(
    *,
    by: Actor,
    procurement: Procurement,
    code: str,
    published_on: date,
    at: datetime,
    reference: str = "",
) -> ProcurementNotice:
    """Write down that a notice has been published, of those that this procurement needs."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    if published_on > local_date(at):
        raise InFuture(field="published_on")
    locked = lock_procurement(procurement)
    lines = {
        line.due.code: line
        for line in queries.list_notices(locked, awards=list(queries.list_awards(locked)))
    }
    if code not in lines or lines[code].published is not None:
        raise NoticeTwice(field="code")
    due = lines[code].due
    made = ProcurementNotice.objects.create(
        authority_id=locked.authority_id,
        procurement=locked,
        code=code,
        title=due.title,
        due_on=due.due_on,
        published_on=published_on,
        reference=reference.strip(),
    )
    event = Event.PROCUREMENT_NOTICE_PUBLISHED
    record(by=by, event=event, target=locked, at=at, detail={"code": code})
    return made


@action
def end_procurement(
    *, by: Actor, procurement: Procurement, reason: str, at: datetime
) -> Procurement:
    """End a procurement without a contract; bids that nobody has opened stay sealed."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_procurement(procurement)
    locked.ended_on, locked.end_reason = local_date(at), reason.strip()
    locked.save(update_fields=["ended_on", "end_reason"])
    Lot.objects.filter(procurement=locked, state=LotState.OPEN).update(
        state=LotState.UNSUCCESSFUL, ended_on=locked.ended_on, end_reason=locked.end_reason
    )
    move_procurement(locked, ProcurementState.TERMINATED)
    record(by=by, event=Event.PROCUREMENT_ENDED, target=locked, at=at, reason=reason)
    return locked


def lock_procurement(procurement: Procurement, *states: ProcurementState) -> Procurement:
    """Lock a procurement within an action; refuse where it stands in none of the states."""
    locked = Procurement.objects.select_for_update(of=("self",)).get(pk=procurement.pk)
    if states and locked.state not in states:
        raise CannotMoveProcurement
    return locked


def move_procurement(locked: Procurement, to: ProcurementState) -> None:
    """Pass a locked procurement into another state, where it may."""
    if not rules.may_move(ProcurementState(locked.state), to):
        raise CannotMoveProcurement
    locked.state = to.value
    locked.save(update_fields=["state"])


def procurement_fields(cycle: Cycle, new: NewProcurement) -> dict[str, Any]:
    """Return what is kept of what was said, with the rules, the value and the threshold."""
    value = None
    vat = rules.vat_on(new.begins_on)
    if new.shares_a_year is not None and new.term_months is not None:
        months = new.term_months + new.extension_months
        value = rules.contract_value([new.shares_a_year], months=months, vat=vat)
    kind = ThresholdKind.LIGHT_TOUCH if new.is_light_touch else ThresholdKind.GOODS_AND_SERVICES
    return {
        "cycle": cycle,
        "title": new.title.strip(),
        "regime": rules.regime_on(new.begins_on, is_health=new.is_health).value,
        "route": new.route.value,
        "route_reason": new.route_reason.strip(),
        "direct_award_ground": new.direct_award_ground.strip(),
        "is_health": new.is_health,
        "is_light_touch": new.is_light_touch,
        "cpv_codes": new.cpv_codes.strip(),
        "net": value.net if value else None,
        "gross": value.gross if value else None,
        "threshold": rules.threshold_on(kind, new.begins_on),
        "term_months": new.term_months,
        "extension_months": new.extension_months,
        "term_reason": new.term_reason.strip(),
        "engaged_on": new.engaged_on,
        "begins_on": new.begins_on,
        "bids_due_at": new.bids_due_at,
        "is_from_history": bool(new.history_source),
        "history_source": new.history_source.strip(),
    }


def add_procurement(cycle: Cycle, new: NewProcurement, *, state: ProcurementState) -> Procurement:
    """Add it within an action, with its lots."""
    made = Procurement.objects.create(
        authority_id=cycle.authority_id,
        **procurement_fields(cycle, new),
        state=state.value,
    )
    Lot.objects.bulk_create(
        Lot(
            authority_id=made.authority_id,
            procurement=made,
            number=number,
            title=title,
            state=LotState.OPEN.value,
        )
        for number, title in enumerate(new.lots, start=1)
    )
    return made


def _refuse_faults(new: NewProcurement) -> None:
    if new.route is Route.DIRECT_AWARD and not new.direct_award_ground.strip():
        raise NeedsGround(field="direct_award_ground")
    if new.route is Route.USER_CHOICE and not new.is_light_touch:
        raise UserChoiceNeedsLightTouch(field="route")
    if new.shares_a_year is None or new.term_months is None:
        raise ActionRefused("Say what is paid a year and for how many months.")
    if rules.vat_on(new.begins_on) is None:
        message = "So long ago no rate of VAT is on file. Record it as a past procurement."
        raise ActionRefused(message, field="begins_on")
    if new.bids_due_at is None and new.route in {Route.COMPETITIVE, Route.FRAMEWORK}:
        raise ActionRefused("Say when bids are due.", field="bids_due_at")
