"""How does an agreement about sharing come in, change and end?"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from waymark.access import permissions
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.access.rules import DataGroup
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import scoped_authorities
from waymark.documents.actions import store_document
from waymark.organisations.models import Organisation
from waymark.partnerships.models.agreements import AgreementParty, SharingAgreement
from waymark.partnerships.queries.agreements import agreement_version
from waymark.partnerships.rules.agreements import Purpose


class TitleTaken(ActionRefused):
    """An agreement with this title is in the register already. Choose another title."""


class NobodyToShareWith(ActionRefused):
    """Choose at least one organisation that the agreement is made with."""


class EndsBeforeStart(ActionRefused):
    """The agreement cannot end before it starts."""


class ReviewedBeforeStart(ActionRefused):
    """The review cannot be before the agreement starts."""


@dataclass(frozen=True)
class Terms:
    """What an agreement says: `paper` is (name of the file, its bytes), None to leave it."""

    title: str
    purpose: Purpose
    organisations: Collection[Organisation]
    groups: Collection[DataGroup]
    starts_on: date
    review_on: date
    owner: Membership
    ends_on: date | None = None
    security: str = ""
    paper: tuple[str, bytes] | None = None


@action
def add_agreement(*, by: Actor, terms: Terms, at: datetime) -> SharingAgreement:
    """Enter an agreement into the register."""
    permissions.require(by, Permission.SHARING_MANAGE)
    made = SharingAgreement(authority_id=scoped_authorities()[0])
    _write(made, terms, by=by, at=at)
    record(by=by, event=Event.AGREEMENT_SAVED, target=made, at=at, detail={"is_new": True})
    return made


@action
def change_agreement(
    *, by: Actor, agreement: SharingAgreement, terms: Terms, version: int, at: datetime
) -> SharingAgreement:
    """Change an agreement; one that ended keeps its row."""
    permissions.require(by, Permission.SHARING_MANAGE)
    found = SharingAgreement.objects.select_for_update().get(pk=agreement.pk)
    parties = AgreementParty.objects.filter(agreement=found)
    if agreement_version(found, parties.values_list("organisation_id", flat=True)) != version:
        raise ChangedMeanwhile
    _write(found, terms, by=by, at=at)
    record(by=by, event=Event.AGREEMENT_SAVED, target=found, at=at, detail={"is_new": False})
    return found


def _write(agreement: SharingAgreement, terms: Terms, *, by: Actor, at: datetime) -> None:
    _check(terms, own_id=agreement.pk)
    agreement.title = terms.title
    agreement.purpose = terms.purpose.value
    agreement.data_groups = [each.value for each in DataGroup if each in set(terms.groups)]
    agreement.security = terms.security
    agreement.starts_on = terms.starts_on
    agreement.ends_on = terms.ends_on
    agreement.review_on = terms.review_on
    agreement.owner = terms.owner
    if terms.paper is not None:
        name, content = terms.paper
        agreement.document = store_document(
            by=by, title=terms.title, file_name=name, content=content, at=at
        )
    agreement.save()
    named = {each.pk for each in terms.organisations}
    held = AgreementParty.objects.filter(agreement=agreement)
    held.exclude(organisation_id__in=named).delete()
    for key in sorted(named - set(held.values_list("organisation_id", flat=True))):
        AgreementParty.objects.create(
            authority_id=agreement.authority_id, agreement=agreement, organisation_id=key
        )


def _check(terms: Terms, *, own_id: int | None) -> None:
    same = SharingAgreement.objects.filter(title__iexact=terms.title).values_list("pk", flat=True)
    if set(same) - {own_id}:
        raise TitleTaken(field="title")
    if not terms.organisations:
        raise NobodyToShareWith(field="organisations")
    if terms.ends_on is not None and terms.ends_on < terms.starts_on:
        raise EndsBeforeStart(field="ends_on")
    if terms.review_on < terms.starts_on:
        raise ReviewedBeforeStart(field="review_on")
