"""How does money come in, year by year, and how is it promised?"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.funding import Commitment, FundingStream, FundingYear
from waymark.commissioning.queries.funding import stream_version
from waymark.commissioning.rules.funding import is_within, year_in_words
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import scoped_authorities


class StreamTaken(ActionRefused):
    """A funding stream with this title is there already. Choose another title."""


class StreamEndsBeforeStart(ActionRefused):
    """The last day cannot be before the first day."""


class YearOutsideStream(ActionRefused):
    """The stream does not run in that financial year."""


class AmountBelowNothing(ActionRefused):
    """The amount must be 0 or more."""


class NothingPromised(ActionRefused):
    """The amount must be more than 0."""


class PromisedInFuture(ActionRefused):
    """The day it was promised must be today or in the past."""


class WithdrawnAlready(ActionRefused):
    """This has been withdrawn already."""


@dataclass(frozen=True, kw_only=True)
class StreamTerms:
    """Whose money it is, from when up to and with which day, and what it may be spent on."""

    title: str
    funder: str
    starts_on: date
    ends_on: date | None = None
    conditions: str = ""


@action
def add_stream(*, by: Actor, terms: StreamTerms, at: datetime) -> FundingStream:
    """Enter a funding stream."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    made = FundingStream(authority_id=scoped_authorities()[0])
    _write(made, terms)
    record(by=by, event=Event.FUNDING_SAVED, target=made, at=at, detail={"is_new": True})
    return made


@action
def change_stream(
    *, by: Actor, stream: FundingStream, terms: StreamTerms, version: int, at: datetime
) -> FundingStream:
    """Change a stream; years that have an amount must stay within its days."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = FundingStream.objects.select_for_update().get(pk=stream.pk)
    if stream_version(found) != version:
        raise ChangedMeanwhile
    for year in FundingYear.objects.filter(stream=found).values_list("year", flat=True):
        if not is_within(year, starts_on=terms.starts_on, ends_on=terms.ends_on):
            message = f"There is an amount for {year_in_words(year)}, which these days leave out."
            raise YearOutsideStream(message, field="ends_on")
    _write(found, terms)
    record(by=by, event=Event.FUNDING_SAVED, target=found, at=at, detail={"is_new": False})
    return found


@action
def set_year(
    *, by: Actor, stream: FundingStream, year: int, amount: Decimal, at: datetime
) -> FundingYear:
    """Say what a stream gives in a financial year; said again, the later amount counts."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = FundingStream.objects.select_for_update().get(pk=stream.pk)
    if amount < 0:
        raise AmountBelowNothing(field="amount")
    if not is_within(year, starts_on=found.starts_on, ends_on=found.ends_on):
        raise YearOutsideStream(field="year")
    kept, _ = FundingYear.objects.update_or_create(
        authority_id=found.authority_id, stream=found, year=year, defaults={"amount": amount}
    )
    record(by=by, event=Event.FUNDING_YEAR_SET, target=found, at=at, detail={"year": year})
    return kept


@action
def commit_funding(
    *,
    by: Actor,
    funding_year: FundingYear,
    purpose: str,
    amount: Decimal,
    committed_on: date,
    cycle: Cycle | None = None,
    at: datetime,
) -> Commitment:
    """Promise part of a year's money; more than there is may be promised, and pages say so."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    if amount <= 0:
        raise NothingPromised(field="amount")
    if committed_on > local_date(at):
        raise PromisedInFuture(field="committed_on")
    made = Commitment.objects.create(
        authority_id=funding_year.authority_id,
        funding_year=funding_year,
        purpose=purpose,
        cycle=cycle,
        amount=amount,
        committed_on=committed_on,
    )
    record(by=by, event=Event.FUNDING_COMMITTED, target=made, at=at)
    return made


@action
def withdraw_commitment(
    *, by: Actor, commitment: Commitment, reason: str, at: datetime
) -> Commitment:
    """Take back a promise; its row stays, with the reason."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = Commitment.objects.select_for_update().get(pk=commitment.pk)
    if found.withdrawn_on is not None:
        raise WithdrawnAlready
    found.withdrawn_on = local_date(at)
    found.withdrawn_because = reason
    found.save(update_fields=["withdrawn_on", "withdrawn_because"])
    record(by=by, event=Event.FUNDING_WITHDRAWN, target=found, at=at)
    return found


def _write(stream: FundingStream, terms: StreamTerms) -> None:
    same = FundingStream.objects.filter(title__iexact=terms.title).values_list("pk", flat=True)
    if set(same) - {stream.pk}:
        raise StreamTaken(field="title")
    if terms.ends_on is not None and terms.ends_on < terms.starts_on:
        raise StreamEndsBeforeStart(field="ends_on")
    stream.title = terms.title
    stream.funder = terms.funder
    stream.conditions = terms.conditions
    stream.starts_on = terms.starts_on
    stream.ends_on = terms.ends_on
    stream.save()
