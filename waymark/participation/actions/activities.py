"""How does what a young person does now come into the record, and how is it verified?"""

from datetime import date, datetime

from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.organisations.models import Organisation
from waymark.participation.actions.overlapping import refuse_overlap
from waymark.participation.actions.summarising import refresh_lapse, summarise
from waymark.participation.models.activities import PRESENT, Activity
from waymark.participation.rules.chasing import NEED_APPROVAL
from waymark.participation.rules.codes import is_code
from waymark.participation.rules.vocabulary import LearningLevel
from waymark.people import permissions
from waymark.people.actions.holding import hold_person
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import DataGroup, Source


class UnknownActivity(ActionRefused):
    """The national list did not have this activity on that day. Choose another one, or day."""


class StartsInFuture(ActionRefused):
    """The activity cannot start in the future. Record what the young person does today."""


class StartsBeforeThePresentOne(ActionRefused):
    """The present activity started later than that. Look at the day again."""


class SameAsNow(ActionRefused):
    """This is what is recorded already. Say that it is still true instead."""


class EndsBeforeItStarts(ActionRefused):
    """The expected end cannot be before the start."""


class TwoProviders(ActionRefused):
    """Name the provider once: choose it from the list, or type its name."""


class NeedsApproval(ActionRefused):
    """Somebody else has to agree to this. Ask for it under Tracking, with how you know."""


class NothingToVerify(ActionRefused):
    """No activity is recorded that could still be true. Say what the young person does now."""


@action
def record_activity(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    code: str,
    starts_on: date,
    source: Source,
    provider: Organisation | None = None,
    provider_name: str = "",
    course: str = "",
    level: LearningLevel | None = None,
    expected_end_on: date | None = None,
    review_on: date | None = None,
    evidence: str = "",
    verified_on: date | None = None,
    is_approved: bool = False,
) -> Activity:
    """Close what the young person did until then, and record what they do from a day on.

    That they refused, or cannot be contacted, somebody else has to approve: see `claims`.
    """
    require_change(by=by, person=person, at=at)
    if code in NEED_APPROVAL and not is_approved:
        raise NeedsApproval(field="code")
    today = local_date(at)
    present = _lock_present(person)
    _check(code=code, starts_on=starts_on, today=today, present=present)
    if present is not None and _is_same(
        present, (code, provider, provider_name.strip(), course.strip())
    ):
        raise SameAsNow(field="code")
    if expected_end_on is not None and expected_end_on < starts_on:
        raise EndsBeforeItStarts(field="expected_end_on")
    if provider is not None and provider_name.strip():
        raise TwoProviders(field="provider_name")
    is_verified = verified_on is not None and verified_on >= starts_on
    if present is not None:
        present.ends_on, present.amended_at, present.amended_by_id = starts_on, at, by.membership_id
        present.save(update_fields=["ends_on", "amended_at", "amended_by"])
    made = Activity(
        authority_id=person.authority_id,
        person=person,
        code=code,
        starts_on=starts_on,
        source=source.value,
        provider=provider,
        provider_name=provider_name.strip(),
        course=course.strip(),
        level=level.value if level else "",
        expected_end_on=expected_end_on,
        review_on=review_on,
        evidence=evidence.strip(),
        verified_on=verified_on if is_verified else None,
        verified_by_id=by.membership_id if is_verified else None,
        recorded_at=at,
        recorded_by_id=by.membership_id,
    )
    refresh_lapse(made)
    refuse_overlap(made)
    made.save()
    summarise(person)
    detail = {"code": made.code, "before": present.code if present else ""}
    record(by=by, event=Event.ACTIVITY_RECORDED, target=person, at=at, detail=detail)
    return made


@action
def verify_activity(
    *, by: Actor, at: datetime, person: Person, on: date, evidence: str = ""
) -> Activity:
    """Write down that what the young person does was still true on a day."""
    require_change(by=by, person=person, at=at)
    present = _lock_present(person)
    if present is None or on < present.starts_on or on > local_date(at):
        raise NothingToVerify
    if present.verified_on is None or present.verified_on <= on:
        present.verified_on, present.verified_by_id = on, by.membership_id
        present.evidence = evidence.strip() or present.evidence
        present.amended_at, present.amended_by_id = at, by.membership_id
        refresh_lapse(present)
        present.save(
            update_fields=[
                "verified_on", "verified_by", "evidence", "amended_at", "amended_by", "lapses_on",
            ]
        )  # fmt: skip
        summarise(person)
    record(
        by=by, event=Event.ACTIVITY_VERIFIED, target=person, at=at, detail={"code": present.code}
    )
    return present


def require_change(*, by: Actor, person: Person, at: datetime) -> None:
    """Raise unless the actor may change what is known of this person's learning and work."""
    permissions.require_reach(
        viewer=by,
        person=person,
        at=at,
        permission=Permission.PEOPLE_CHANGE,
        group=DataGroup.EDUCATION,
    )


def _lock_present(person: Person) -> Activity | None:
    """Lock the person, so that two first activities cannot be opened at one moment."""
    hold_person(person)
    return Activity.objects.select_for_update().filter(PRESENT, person=person).first()


def _check(*, code: str, starts_on: date, today: date, present: Activity | None) -> None:
    if starts_on > today:
        raise StartsInFuture(field="starts_on")
    if not is_code(code, starts_on):
        raise UnknownActivity(field="code")
    if present is not None and starts_on < present.starts_on:
        raise StartsBeforeThePresentOne(field="starts_on")


def _is_same(present: Activity, told: tuple[str, Organisation | None, str, str]) -> bool:
    """Whether nothing is told that is not recorded; another provider is another activity."""
    return told == (present.code, present.provider, present.provider_name, present.course)
