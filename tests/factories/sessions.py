"""The smallest valid project, session, register entry and consent; each needs an open scope."""

from datetime import timedelta

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from tests.factories.access import MembershipFactory
from tests.factories.people import PersonFactory, TeamFactory
from waymark.casework.models.activity_consents import ActivityConsent
from waymark.casework.models.sessions import (
    Attendance,
    Evaluation,
    HeadCount,
    Project,
    Session,
    SessionOutcome,
    SessionWorker,
)
from waymark.core.scoping import scoped_authorities

in_scope = factory.LazyFunction(lambda: scoped_authorities()[0])
now = factory.LazyFunction(timezone.now)


class ProjectFactory(DjangoModelFactory[Project]):
    class Meta:
        model = Project

    authority_id = in_scope
    name = factory.Sequence(lambda number: f"Invented project {number}")
    kind = "open_access"
    team = factory.SubFactory(TeamFactory)


class SessionFactory(DjangoModelFactory[Session]):
    """A session of two hours that begins now."""

    class Meta:
        model = Session

    authority_id = in_scope
    team = factory.SubFactory(TeamFactory)
    title = factory.Sequence(lambda number: f"Invented session {number}")
    kind = "open_access"
    starts_at = now
    ends_at = factory.LazyAttribute(lambda made: made.starts_at + timedelta(hours=2))


class SessionWorkerFactory(DjangoModelFactory[SessionWorker]):
    class Meta:
        model = SessionWorker

    authority_id = in_scope
    session = factory.SubFactory(SessionFactory)
    membership = factory.SubFactory(MembershipFactory, authority_id=in_scope)


class AttendanceFactory(DjangoModelFactory[Attendance]):
    class Meta:
        model = Attendance

    authority_id = in_scope
    session = factory.SubFactory(SessionFactory)
    person = factory.SubFactory(PersonFactory)
    arrived_at = now


class HeadCountFactory(DjangoModelFactory[HeadCount]):
    class Meta:
        model = HeadCount

    authority_id = in_scope
    session = factory.SubFactory(SessionFactory)
    band = "not_known"
    number = 3


class SessionOutcomeFactory(DjangoModelFactory[SessionOutcome]):
    class Meta:
        model = SessionOutcome

    authority_id = in_scope
    attendance = factory.SubFactory(AttendanceFactory)
    code = "took_part"


class EvaluationFactory(DjangoModelFactory[Evaluation]):
    class Meta:
        model = Evaluation

    authority_id = in_scope
    session = factory.SubFactory(SessionFactory)
    went_well = "Everybody cooked."
    written_at = now


class ActivityConsentFactory(DjangoModelFactory[ActivityConsent]):
    class Meta:
        model = ActivityConsent

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    kinds = factory.LazyFunction(lambda: ["taking_part"])
    given_by = "parent"
    given_on = factory.LazyFunction(timezone.localdate)
    recorded_at = now
