"""The smallest valid reminder, calendar, digest and visit alone; each needs an open scope."""

from datetime import timedelta

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from tests.clock import AN_HOUR_AGO
from tests.factories.access import MembershipFactory
from tests.factories.casework import AppointmentFactory, in_scope
from tests.factories.messaging import SentMessageFactory
from tests.factories.people import PersonFactory
from waymark.casework.models.digest import WeeklyDigest
from waymark.casework.models.feeds import CalendarFeed
from waymark.casework.models.lone_visits import LoneVisit, LoneVisitAlert, LoneVisitNote
from waymark.casework.models.reminder_refusals import ReminderRefusal
from waymark.casework.models.reminders import AppointmentReminder, ReminderWording


class ReminderWordingFactory(DjangoModelFactory[ReminderWording]):
    class Meta:
        model = ReminderWording

    authority_id = in_scope
    text = "See you on ((day)) at ((time))"
    timing = "day_before"
    since_at = AN_HOUR_AGO


class AppointmentReminderFactory(DjangoModelFactory[AppointmentReminder]):
    class Meta:
        model = AppointmentReminder

    authority_id = in_scope
    appointment = factory.SubFactory(AppointmentFactory)
    starts_at = factory.SelfAttribute("appointment.starts_at")
    lead = "day_before"
    sent = factory.SubFactory(
        SentMessageFactory, person=factory.SelfAttribute("..appointment.person")
    )


class ReminderRefusalFactory(DjangoModelFactory[ReminderRefusal]):
    class Meta:
        model = ReminderRefusal

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    starts_at = AN_HOUR_AGO


class CalendarFeedFactory(DjangoModelFactory[CalendarFeed]):
    class Meta:
        model = CalendarFeed

    authority_id = in_scope
    membership = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    token_hash = factory.Sequence(lambda number: f"{number:064x}")
    made_at = AN_HOUR_AGO


class WeeklyDigestFactory(DjangoModelFactory[WeeklyDigest]):
    class Meta:
        model = WeeklyDigest

    authority_id = in_scope
    membership = factory.SubFactory(MembershipFactory, authority_id=in_scope)


class LoneVisitFactory(DjangoModelFactory[LoneVisit]):
    """Somebody who went out just now and is expected back within the hour."""

    class Meta:
        model = LoneVisit

    authority_id = in_scope
    worker = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    colleague = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    place = "12 Invented Road"
    began_at = AN_HOUR_AGO
    expected_at = factory.LazyFunction(lambda: timezone.now() + timedelta(minutes=50))


class LoneVisitAlertFactory(DjangoModelFactory[LoneVisitAlert]):
    class Meta:
        model = LoneVisitAlert

    authority_id = in_scope
    visit = factory.SubFactory(LoneVisitFactory)
    step = "overdue"
    expected_at = factory.SelfAttribute("visit.expected_at")
    told_at = AN_HOUR_AGO


class LoneVisitNoteFactory(DjangoModelFactory[LoneVisitNote]):
    class Meta:
        model = LoneVisitNote

    authority_id = in_scope
    visit = factory.SubFactory(LoneVisitFactory)
    text = "Rang twice, no answer"
    written_by = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    written_at = AN_HOUR_AGO
