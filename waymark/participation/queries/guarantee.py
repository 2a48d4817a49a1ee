"""Who is in the September Guarantee of a year, and what came of it?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery

from waymark.access import permissions as access
from waymark.access.models.authorities import AuthorityIdentifier, IdentifierScheme
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed
from waymark.core.versions import version_of
from waymark.participation.models.activities import PRESENT, Activity
from waymark.participation.models.guarantee import GuaranteeMember, GuaranteeYear
from waymark.participation.models.offers import Offer
from waymark.participation.rules.guarantee import (
    YEAR_12,
    GoesOn,
    GuaranteeGroup,
    Suggestion,
    codes_in,
    find_status,
    suggest,
    year_on,
)
from waymark.participation.rules.guarantee_figures import Counted
from waymark.participation.rules.offers import OfferAnswer, OfferFacts
from waymark.people import permissions
from waymark.people.models.needs import SendRecord
from waymark.people.models.people import PersonAuthority, Schooling
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.vocabulary import AuthorityRole, DataGroup

ROWS_AT_ONCE = 50


class GuaranteeList(StrEnum):
    """Who still needs somebody to do something."""

    NO_OFFER = "no_offer"
    NOT_RIGHT = "not_right"
    NOT_RECORDED = "not_recorded"


@dataclass(frozen=True)
class ListedMember:
    """Somebody on a list, with the row that lists show of them."""

    member: GuaranteeMember
    summary: PersonSummary


@dataclass(frozen=True)
class GuaranteeStretch:
    """Some people of a list by name, how many are on each list, and after whom there are more."""

    which: GuaranteeList
    rows: tuple[ListedMember, ...]
    numbers: dict[GuaranteeList, int]
    more_after: UUID | None


@dataclass(frozen=True)
class Standing:
    """Where a young person stands in a year's guarantee, and what is recorded comes to."""

    member: GuaranteeMember
    suggestion: Suggestion


def list_years(*, viewer: Actor) -> QuerySet[GuaranteeYear]:
    """Return the years whose cohort was fixed, the latest first."""
    if not any(
        access.may(viewer, each) for each in (Permission.FIGURES_SEE, Permission.OFFERS_MANAGE)
    ):
        raise NotAllowed(Permission.FIGURES_SEE)
    return GuaranteeYear.objects.select_related("fixed_by__user").order_by("-year", "id")


def find_open_year(*, viewer: Actor, today: date) -> GuaranteeYear | None:
    """Return the year whose cohort was fixed and of which something may be recorded still."""
    found = list_years(viewer=viewer).filter(year=year_on(today)).first()
    return found if found is not None and found.window.is_open(today) else None


def count_members(*, viewer: Actor, guarantee: GuaranteeYear, at: datetime) -> tuple[Counted, ...]:
    """Count those who are led here, by what came of it and by what tells them apart.

    Restricted people count for those alone who may know that they are here. Schools and special
    needs are those of the day on which the cohort was fixed.
    """
    access.require(viewer, Permission.FIGURES_SEE)
    day = guarantee.window.cohort_on
    rows = (
        GuaranteeMember.objects.filter(
            permissions.names_findable(viewer=viewer, at=at, person="person_id"),
            guarantee=guarantee,
            is_led_here=True,
            person__merged_into__isnull=True,
        )
        .annotate(
            sex=F("person__sex"),
            locality=F("person__locality__name"),
            send=Subquery(
                SendRecord.objects.filter(_on(day), person=OuterRef("person_id"))
                .order_by("-starts_on", "-id")
                .values("status")[:1]
            ),
            school=Subquery(
                Schooling.objects.filter(_on(day), person=OuterRef("person_id"))
                .order_by("-starts_on", "-id")
                .values("organisation__name")[:1]
            ),
        )
        .values("year_group", "status", "sex", "locality", "send", "school")
        .annotate(number=Count("pk"), joined=Count("joined_at"))
        .order_by()
    )
    return tuple(
        Counted(
            year_group=row["year_group"],
            group=GuaranteeGroup(find_status(row["status"], day).group),
            sex=row["sex"],
            send=row["send"] or "",
            locality=row["locality"] or "",
            school=row["school"] or "",
            number=row["number"],
            joined=row["joined"],
        )
        for row in rows
    )


def get_list(
    *,
    viewer: Actor,
    guarantee: GuaranteeYear,
    which: GuaranteeList | None = None,
    at: datetime,
    after: UUID | None = None,
) -> GuaranteeStretch:
    """Return the next people of a list whose learning lies open to the viewer, by name.

    Of the first list on which there is anybody where none is named.
    """
    access.require(viewer, Permission.OFFERS_MANAGE)
    members = GuaranteeMember.objects.filter(guarantee=guarantee, is_led_here=True)
    open_to = PersonSummary.objects.filter(
        permissions.reachable(viewer=viewer, at=at, person="person_id", group=DataGroup.EDUCATION)
    )
    on_lists = {each: _on_list(each, guarantee) for each in GuaranteeList}
    counted = members.filter(person_id__in=open_to.values("person_id")).aggregate(
        **{each.value: Count("pk", filter=condition) for each, condition in on_lists.items()}
    )
    numbers = {GuaranteeList(name): number for name, number in counted.items()}
    if which is None:
        which = next((each for each in GuaranteeList if numbers[each]), GuaranteeList.NO_OFFER)
    found = open_to.filter(
        person_id__in=members.filter(on_lists[which]).values("person_id")
    ).select_related("person", "lead__user")
    latest = found.filter(person__public_id=after).first() if after else None
    if latest is not None:
        found = found.filter(
            Q(sort_name__gt=latest.sort_name)
            | Q(sort_name=latest.sort_name, person_id__gt=latest.person_id)
        )
    rows = list(found.order_by("sort_name", "person_id")[: ROWS_AT_ONCE + 1])
    shown = rows[:ROWS_AT_ONCE]
    by_person = {
        each.person_id: each
        for each in members.filter(person_id__in=[row.person_id for row in shown]).select_related(
            "guarantee"
        )
    }
    return GuaranteeStretch(
        which=which,
        rows=tuple(ListedMember(by_person[row.person_id], row) for row in shown),
        numbers=numbers,
        more_after=shown[-1].person.public_id if len(rows) > ROWS_AT_ONCE else None,
    )


def find_standing(*, viewer: Actor, record: OpenRecord, today: date) -> Standing | None:
    """Return where the young person of an open record stands in the latest guarantee."""
    access.require(viewer, Permission.OFFERS_MANAGE)
    member = (
        GuaranteeMember.objects.filter(person=record.person, guarantee__year=year_on(today))
        .select_related("guarantee", "set_by__user", "person")
        .first()
    )
    if member is None:
        return None
    return Standing(member=member, suggestion=suggestions_of([member])[member.pk])


def suggestions_of(members: Sequence[GuaranteeMember]) -> dict[int, Suggestion]:
    """Return what is recorded of members comes to now, by their keys; two statements for all."""
    people = [each.person_id for each in members]
    offers: dict[int, list[OfferFacts]] = {}
    for each in Offer.objects.filter(person_id__in=people).order_by("pk"):
        offers.setdefault(each.person_id, []).append(each.facts)
    older = [each.person_id for each in members if each.year_group == YEAR_12]
    going_on = {
        each.person_id: GoesOn(code=each.code, until=each.expected_end_on)
        for each in Activity.objects.filter(PRESENT, person_id__in=older)
    }
    return {
        each.pk: suggest(
            offers.get(each.person_id, ()),
            group=each.year_group,
            goes_on=going_on.get(each.person_id),
            window=each.guarantee.window,
        )
        for each in members
    }


def authorities_on(day: date, *, people: QuerySet[PersonAuthority]) -> dict[int, dict[str, str]]:
    """Return by person and role in which authority they were on a day, by its number."""
    found: dict[int, dict[str, str]] = {}
    for each in people.filter(_on(day)).order_by("starts_on", "pk"):
        found.setdefault(each.person_id, {})[AuthorityRole(each.role).value] = each.dfe_number
    return found


def own_numbers_on(day: date) -> frozenset[str]:
    """Return the numbers of the Department for Education that were the authority's own on a day."""
    held = AuthorityIdentifier.objects.filter(_on(day), scheme=IdentifierScheme.DFE.value)
    return frozenset(held.values_list("value", flat=True))


def member_version(member: GuaranteeMember) -> int:
    """Return a number that changes with what is recorded of a member."""
    return version_of(member.status, member.suggested, member.set_at, member.evidence)


def _on_list(which: GuaranteeList, guarantee: GuaranteeYear) -> Q:
    day = guarantee.window.cohort_on
    if which is GuaranteeList.NO_OFFER:
        return Q(status__in=codes_in([GuaranteeGroup.NO_OFFER], day))
    if which is GuaranteeList.NOT_RECORDED:
        return Q(status__in=codes_in([GuaranteeGroup.NOT_RECORDED], day))
    declined = Offer.objects.filter(
        person=OuterRef("person_id"), answer=OfferAnswer.DECLINED.value, closed_on__isnull=True
    )
    return Q(status__in=codes_in([GuaranteeGroup.NOT_APPROPRIATE], day)) | (
        Q(Exists(declined)) & ~Q(status__in=codes_in([GuaranteeGroup.OFFER_MADE], day))
    )


def _on(day: date) -> Q:
    return (Q(starts_on__isnull=True) | Q(starts_on__lte=day)) & (
        Q(ends_on__isnull=True) | Q(ends_on__gt=day)
    )
