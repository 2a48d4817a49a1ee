"""How do groups, their seats, who holds those, and actions of a partnership come in and change?"""

from dataclasses import dataclass
from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.partnerships.actions.partnerships import lock, open_record, put, refuse_order
from waymark.partnerships.models.groups import (
    ActionUpdate,
    JointAction,
    JointGroup,
    Seat,
    SeatHolder,
)
from waymark.partnerships.models.partnerships import Partnership, Party
from waymark.partnerships.queries import partnerships as queries
from waymark.partnerships.rules.partnerships import (
    ActionState,
    GroupKind,
    PartnershipForm,
    may_have,
)


class GroupNamed(ActionRefused):
    """The partnership has a group of this name already."""


class NoJointCommittee(ActionRefused):
    """Only a partnership in the form of a joint committee has one."""


class SeatAlready(ActionRefused):
    """This office has a seat on the group already."""


class ChairAlready(ActionRefused):
    """Another seat is the chair. Take the chair from it first."""


class NotAParty(ActionRefused):
    """Select a party of this partnership."""


class HolderBeforeHolder(ActionRefused):
    """Whoever follows cannot begin before the one who holds the seat now."""


class DueBeforeAgreed(ActionRefused):
    """An action cannot be due before it was agreed."""


class UpdateBeforeAgreed(ActionRefused):
    """Nothing can be said of an action before it was agreed."""


@dataclass(frozen=True, kw_only=True)
class GroupDraft:
    """What is known of a group."""

    name: str
    kind: GroupKind
    purpose: str = ""
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class SeatDraft:
    """Which office of which party has the seat."""

    party: Party
    office: str
    is_chair: bool = False
    ended_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class ActionDraft:
    """What a party has to do, perhaps through one of its seats, and by when."""

    party: Party
    text: str
    agreed_on: date
    seat: Seat | None = None
    due_on: date | None = None


@action
def save_group(
    *,
    by: Actor,
    partnership: Partnership,
    draft: GroupDraft,
    at: datetime,
    group: JointGroup | None = None,
    version: int | None = None,
) -> JointGroup:
    """Write down a group that meets for a partnership, or change it."""
    permissions.require(by, Permission.PARTNERSHIPS_MANAGE)
    locked = lock(partnership)
    saved = open_record(JointGroup, group, version)
    same = queries.list_groups(locked).filter(name__iexact=draft.name.strip())
    if same.exclude(pk=saved.pk).exists():
        raise GroupNamed(field="name")
    if not may_have(PartnershipForm(locked.form), draft.kind):
        raise NoJointCommittee(field="kind")
    refuse_order(draft.starts_on, draft.ends_on)
    put(draft, saved)
    saved.partnership = locked
    saved.save()
    record(by=by, event=Event.JOINT_GROUP_SAVED, target=locked, at=at, detail={"kind": draft.kind})
    return saved


@action
def save_seat(
    *,
    by: Actor,
    group: JointGroup,
    draft: SeatDraft,
    at: datetime,
    seat: Seat | None = None,
    version: int | None = None,
) -> Seat:
    """Give an office a seat on a group, or change or end it."""
    permissions.require(by, Permission.PARTNERSHIPS_MANAGE)
    partnership = lock(group.partnership)
    if draft.party.partnership_id != partnership.pk:
        raise NotAParty(field="party")
    saved = open_record(Seat, seat, version)
    same = Seat.objects.filter(group=group, party=draft.party, office__iexact=draft.office.strip())
    if same.exclude(pk=saved.pk).exists():
        raise SeatAlready(field="office")
    is_chair_now = draft.is_chair and draft.ended_on is None
    if is_chair_now and queries.has_chair(group, apart_from=saved.pk):
        raise ChairAlready(field="is_chair")
    put(draft, saved)
    saved.group = group
    saved.save()
    detail = {"party": draft.party.code, "is_chair": draft.is_chair}
    record(by=by, event=Event.SEAT_SAVED, target=partnership, at=at, detail=detail)
    return saved


@action
def name_holder(
    *, by: Actor, seat: Seat, name: str, at: datetime, starts_on: date | None = None
) -> SeatHolder:
    """Say who holds a seat now, and since when if known; no name: it is not known who.

    Whoever held it until now ends on that day.
    """
    permissions.require(by, Permission.PARTNERSHIPS_MANAGE)
    partnership = lock(seat.group.partnership)
    held = SeatHolder.objects.filter(seat=seat, ends_on__isnull=True).first()
    if held is not None:
        ends_on = starts_on or local_date(at)
        if held.starts_on is not None and ends_on < held.starts_on:
            raise HolderBeforeHolder(field="starts_on")
        held.ends_on = ends_on
        held.save(update_fields=["ends_on"])
    made = SeatHolder.objects.create(
        authority_id=seat.authority_id, seat=seat, name=name.strip(), starts_on=starts_on
    )
    record(by=by, event=Event.SEAT_HOLDER_NAMED, target=partnership, at=at)
    return made


@action
def add_joint_action(
    *, by: Actor, partnership: Partnership, draft: ActionDraft, at: datetime
) -> JointAction:
    """Write down what a party has to do."""
    permissions.require(by, Permission.PARTNERSHIPS_MANAGE)
    locked = lock(partnership)
    seat = draft.seat
    if draft.party.partnership_id != locked.pk:
        raise NotAParty(field="party")
    if seat is not None and seat.party_id != draft.party.pk:
        raise NotAParty("Select a seat of the same party.", field="seat")
    if draft.due_on is not None and draft.due_on < draft.agreed_on:
        raise DueBeforeAgreed(field="due_on")
    made = open_record(JointAction, None, None)
    put(draft, made)
    made.partnership, made.state = locked, ActionState.OPEN.value
    made.save()
    detail = {"party": draft.party.code}
    record(by=by, event=Event.JOINT_ACTION_ADDED, target=locked, at=at, detail=detail)
    return made


@action
def update_joint_action(
    *,
    by: Actor,
    joint_action: JointAction,
    text: str,
    state: ActionState,
    on: date,
    at: datetime,
) -> ActionUpdate:
    """Say what became of an action; one that was done or dropped may be taken up again."""
    permissions.require(by, Permission.PARTNERSHIPS_MANAGE)
    locked = JointAction.objects.select_for_update().get(pk=joint_action.pk)
    if on < locked.agreed_on:
        raise UpdateBeforeAgreed(field="on")
    locked.state = state.value
    locked.settled_on = None if state is ActionState.OPEN else on
    locked.save(update_fields=["state", "settled_on"])
    made = ActionUpdate.objects.create(
        authority_id=locked.authority_id,
        joint_action=locked,
        on=on,
        text=text.strip(),
        state=state.value,
        written_at=at,
        written_by_id=by.user_id,
    )
    record(
        by=by,
        event=Event.JOINT_ACTION_UPDATED,
        target=locked.partnership,
        at=at,
        detail={"state": state},
    )
    return made
