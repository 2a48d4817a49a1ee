"""How does a partnership come in, change, gain its parties, and come to be read by others?"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any, TypeVar

from django.db import models
from django.utils.text import slugify

from waymark.access import permissions
from waymark.access.models.authorities import Authority
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities
from waymark.core.tenancy import AuthorityModel
from waymark.core.versions import require_unchanged
from waymark.partnerships.models.agreements import SharingAgreement
from waymark.partnerships.models.groups import JointGroup
from waymark.partnerships.models.partnerships import Partnership, Party, ShownPartnership
from waymark.partnerships.queries import partnerships as queries
from waymark.partnerships.rules.partnerships import (
    GroupKind,
    Part,
    PartnershipForm,
    PartyKind,
    may_have,
)

Kept = TypeVar("Kept", bound=AuthorityModel)


class PartnershipNamed(ActionRefused):
    """There is a partnership of this name already. Choose another name."""


class BeginsWhen(ActionRefused):
    """Enter the day on which the partnership begins. Only one recorded from history may lack it."""


class NoSource(ActionRefused):
    """Say where this is known from, such as the minutes of a meeting."""


class EndsBeforeStart(ActionRefused):
    """The end cannot be before the start."""


class HasJointCommittee(ActionRefused):
    """The partnership has a joint committee, so it keeps the form of one."""


class PartyUnnamed(ActionRefused):
    """Select an authority from the list, or enter the name of one that is not in it."""


class PartyAlready(ActionRefused):
    """This authority is a party already."""


class LeadAlready(ActionRefused):
    """Another party leads. Take the lead from it first."""


class HolderAlready(ActionRefused):
    """Another party holds the contract. Take the contract from it first."""


class LeftAndLeads(ActionRefused):
    """A party that has left neither leads nor holds the contract."""


class NobodyToShow(ActionRefused):
    """No other authority of this installation is a party."""


class PublishedAlready(ActionRefused):
    """The public can read this partnership already."""


@dataclass(frozen=True, kw_only=True)
class PartnershipDraft:
    """What a partnership says of itself; a source makes it one recorded from history."""

    name: str
    form: PartnershipForm
    purpose: str
    terms: str = ""
    functions: str = ""
    reserved: str = ""
    area: str = ""
    recall: str = ""
    indemnities: str = ""
    exit_terms: str = ""
    liabilities: str = ""
    variation: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    review_on: date | None = None
    is_from_history: bool = False
    history_source: str = ""


@dataclass(frozen=True, kw_only=True)
class PartyDraft:
    """Who acts: `partner` of this installation, or `name` of one outside; what it is shown."""

    partner: Authority | None = None
    name: str = ""
    kind: PartyKind = PartyKind.COUNCIL
    is_lead: bool = False
    holds_contract: bool = False
    sees: Sequence[Part] = ()
    agreement: SharingAgreement | None = None
    joined_on: date | None = None
    left_on: date | None = None


@action
def save_partnership(
    *,
    by: Actor,
    draft: PartnershipDraft,
    at: datetime,
    partnership: Partnership | None = None,
    version: int | None = None,
) -> Partnership:
    """Write down a partnership, or change one."""
    permissions.require(by, Permission.PARTNERSHIPS_MANAGE)
    saved = open_record(Partnership, partnership, version)
    named = Partnership.objects.filter(name__iexact=draft.name.strip()).exclude(pk=saved.pk)
    if named.exists():
        raise PartnershipNamed(field="name")
    if draft.starts_on is None and not draft.is_from_history:
        raise BeginsWhen(field="starts_on")
    if draft.is_from_history and not draft.history_source.strip():
        raise NoSource(field="history_source")
    refuse_order(draft.starts_on, draft.ends_on)
    committees = JointGroup.objects.filter(
        partnership_id=saved.pk, kind=GroupKind.JOINT_COMMITTEE.value
    )
    if not may_have(draft.form, GroupKind.JOINT_COMMITTEE) and committees.exists():
        raise HasJointCommittee(field="form")
    put(draft, saved)
    saved.save()
    record(by=by, event=Event.PARTNERSHIP_SAVED, target=saved, at=at, detail={"form": draft.form})
    return saved


@action
def save_party(
    *,
    by: Actor,
    partnership: Partnership,
    draft: PartyDraft,
    at: datetime,
    party: Party | None = None,
    version: int | None = None,
) -> Party:
    """Name one that acts in a partnership, or change what is known of it.

    A party that leaves is shown nothing any more.
    """
    permissions.require(by, Permission.PARTNERSHIPS_MANAGE)
    locked = lock(partnership)
    saved = open_record(Party, party, version)
    name = draft.partner.name if draft.partner else draft.name.strip()
    code = draft.partner.code if draft.partner else slugify(name)[:40].strip("-")
    if not code:
        raise PartyUnnamed(field="name")
    others = queries.list_parties(locked).exclude(pk=saved.pk)
    if others.filter(code=code).exists():
        raise PartyAlready(field="partner" if draft.partner else "name")
    if draft.left_on is not None and (draft.is_lead or draft.holds_contract):
        raise LeftAndLeads(field="left_on")
    refuse_order(draft.joined_on, draft.left_on, field="left_on")
    present = others.filter(left_on__isnull=True)
    if draft.is_lead and present.filter(is_lead=True).exists():
        raise LeadAlready(field="is_lead")
    if draft.holds_contract and present.filter(holds_contract=True).exists():
        raise HolderAlready(field="holds_contract")
    put(draft, saved)
    saved.partnership, saved.code, saved.name = locked, code, name
    saved.sees = [each.value for each in Part if each in set(draft.sees)]
    saved.save()
    present_partners = [each.partner_id for each in _shown_parties(locked)]
    ShownPartnership.objects.filter(partnership=locked).exclude(
        partner__in=present_partners
    ).delete()
    record(by=by, event=Event.PARTY_SAVED, target=locked, at=at, detail={"party": code})
    return saved


@action
def show_partnership(*, by: Actor, partnership: Partnership, at: datetime) -> list[Party]:
    """Show every other authority of the installation that is a party what it may see, as it is now.

    Returns those to whom it was shown.
    """
    permissions.require(by, Permission.PARTNERSHIPS_MANAGE)
    locked = lock(partnership)
    parties = _shown_parties(locked)
    if not parties:
        raise NobodyToShow
    for each in parties:
        ShownPartnership.objects.update_or_create(
            partnership=locked,
            partner_id=each.partner_id,
            authority_id=locked.authority_id,
            defaults={
                "content": queries.content_of(locked, {Part(one) for one in each.sees}),
                "shown_at": at,
                "shown_by_id": by.user_id,
            },
        )
    record(
        by=by,
        event=Event.PARTNERSHIP_SHOWN,
        target=locked,
        at=at,
        detail={"parties": [each.code for each in parties]},
    )
    return parties


@action
def publish_partnership(*, by: Actor, partnership: Partnership, at: datetime) -> Partnership:
    """Let the public read what the partnership is for, its terms, its parties and its groups."""
    permissions.require(by, Permission.PARTNERSHIPS_MANAGE)
    locked = lock(partnership)
    if locked.published_at is not None:
        raise PublishedAlready
    locked.published_at, locked.published_by_id = at, by.user_id
    locked.save(update_fields=["published_at", "published_by"])
    record(by=by, event=Event.PARTNERSHIP_PUBLISHED, target=locked, at=at)
    return locked


def lock(partnership: Partnership) -> Partnership:
    """Return the partnership, held until the transaction ends."""
    return Partnership.objects.select_for_update().get(pk=partnership.pk)


def open_record(model: type[Kept], held: Kept | None, version: int | None) -> Kept:
    """Return the record to write, locked and as it was shown, or a new one."""
    if held is None:
        return model(authority_id=scoped_authorities()[0])
    found = model.objects.select_for_update().get(pk=held.pk)
    require_unchanged(version, found)
    return found


def put(draft: Any, into: models.Model) -> None:
    """Write what a draft says into the record, field by field of the same name."""
    for each in fields(draft):
        value = getattr(draft, each.name)
        setattr(into, each.name, value.strip() if type(value) is str else value)


def refuse_order(starts_on: date | None, ends_on: date | None, *, field: str = "ends_on") -> None:
    """Refuse an end before its start."""
    if starts_on is not None and ends_on is not None and ends_on < starts_on:
        raise EndsBeforeStart(field=field)


def _shown_parties(partnership: Partnership) -> list[Party]:
    return list(
        queries.list_present_parties(partnership)
        .filter(partner__isnull=False)
        .exclude(partner_id=partnership.authority_id)
    )
