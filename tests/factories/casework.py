"""The smallest valid rows of the work with young people; each needs an open scope."""

from datetime import timedelta

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from tests.clock import AN_HOUR_AGO, NOW
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.consents import ConsentFactory
from tests.factories.directory import ServiceFactory
from tests.factories.people import PersonFactory, TeamFactory
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.appointments import Appointment
from waymark.casework.models.contacts import Contact, NoteDraft
from waymark.casework.models.cover import Cover
from waymark.casework.models.endings import Ending
from waymark.casework.models.file_audits import (
    FileAudit,
    FileAuditDraft,
    FileFinding,
    FileSample,
)
from waymark.casework.models.handovers import HandedOver, HandOver
from waymark.casework.models.moves import MoveIn, MoveOut
from waymark.casework.models.referrals import Referral, ReferralMove
from waymark.casework.models.steps import NextStep
from waymark.casework.models.supervision import (
    AgreedAction,
    SupervisionSession,
    TalkedAbout,
)
from waymark.casework.models.transfers import Transfer
from waymark.core.scoping import scoped_authorities

in_scope = factory.LazyFunction(lambda: scoped_authorities()[0])


class AllocationFactory(DjangoModelFactory[Allocation]):
    """A lead worker's allocation, without the grant that an action writes beside it."""

    class Meta:
        model = Allocation

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    membership = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    role = "lead"
    starts_at = AN_HOUR_AGO


class ContactFactory(DjangoModelFactory[Contact]):
    class Meta:
        model = Contact

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    happened_at = AN_HOUR_AGO
    method = "phone_out"
    outcome = "spoke"
    note = "Spoke about the open day."
    level = "notes"
    status = "not_asked"
    written_at = factory.LazyFunction(timezone.now)


class AppointmentFactory(DjangoModelFactory[Appointment]):
    """An appointment that began just now."""

    class Meta:
        model = Appointment

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    worker = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    starts_at = NOW - timedelta(minutes=1)
    minutes = 45
    way = "centre"
    purpose = "careers_interview"
    state = "booked"
    booked_at = AN_HOUR_AGO


class NextStepFactory(DjangoModelFactory[NextStep]):
    class Meta:
        model = NextStep

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    what = "Ring about the interview"
    due_on = factory.LazyFunction(lambda: timezone.localdate())
    first_due_on = factory.SelfAttribute("due_on")
    owner = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    state = "open"
    added_at = AN_HOUR_AGO


class NoteDraftFactory(DjangoModelFactory[NoteDraft]):
    class Meta:
        model = NoteDraft

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    writer = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    typed = factory.LazyFunction(lambda: {"note": "Half a sentence"})
    number = 1
    saved_at = AN_HOUR_AGO


class HandOverFactory(DjangoModelFactory[HandOver]):
    """A hand-over of nobody yet."""

    class Meta:
        model = HandOver

    authority_id = in_scope
    worker = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    note = "They know the way of working."
    made_at = AN_HOUR_AGO


class HandedOverFactory(DjangoModelFactory[HandedOver]):
    class Meta:
        model = HandedOver

    authority_id = in_scope
    hand_over = factory.SubFactory(HandOverFactory)
    person = factory.SubFactory(PersonFactory)
    made = factory.SubFactory(AllocationFactory, person=factory.SelfAttribute("..person"))
    note = "Likes mornings."


class CoverFactory(DjangoModelFactory[Cover]):
    """A cover that runs, without the allocations that an action writes beside it."""

    class Meta:
        model = Cover

    authority_id = in_scope
    worker = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    colleague = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    starts_at = AN_HOUR_AGO
    ends_at = factory.LazyFunction(lambda: timezone.now() + timedelta(days=7))
    reason = "leave"
    note = "Ring before you visit."
    made_at = AN_HOUR_AGO


class FileSampleFactory(DjangoModelFactory[FileSample]):
    """A sample without its files."""

    class Meta:
        model = FileSample

    authority_id = in_scope
    team = factory.SubFactory(TeamFactory)
    drawn_by = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    drawn_at = AN_HOUR_AGO
    seed = 7
    frame_size = 12
    checklist = "1"


class FileAuditFactory(DjangoModelFactory[FileAudit]):
    """A file that nobody has looked at yet."""

    class Meta:
        model = FileAudit

    authority_id = in_scope
    sample = factory.SubFactory(FileSampleFactory)
    person = factory.SubFactory(PersonFactory)
    worker = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    manager = factory.SelfAttribute("sample.drawn_by")
    place = 1


class FileFindingFactory(DjangoModelFactory[FileFinding]):
    class Meta:
        model = FileFinding

    authority_id = in_scope
    audit = factory.SubFactory(FileAuditFactory)
    question = "plan"
    answer = "partly"
    comment = "The review is past."


class FileAuditDraftFactory(DjangoModelFactory[FileAuditDraft]):
    class Meta:
        model = FileAuditDraft

    authority_id = in_scope
    audit = factory.SubFactory(FileAuditFactory)
    typed = factory.LazyFunction(lambda: {"comment_plan": "Half a sentence"})
    number = 1
    saved_at = AN_HOUR_AGO


class SupervisionFactory(DjangoModelFactory[SupervisionSession]):
    """Notes that are not signed yet."""

    class Meta:
        model = SupervisionSession

    authority_id = in_scope
    worker = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    manager = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    held_on = factory.LazyFunction(lambda: timezone.localdate())
    points = "Went through the caseload."
    written_at = AN_HOUR_AGO


class AgreedActionFactory(DjangoModelFactory[AgreedAction]):
    class Meta:
        model = AgreedAction

    authority_id = in_scope
    session = factory.SubFactory(SupervisionFactory)
    what = "Book the course on note-taking"
    owner = factory.SelfAttribute("session.worker")
    due_on = factory.LazyFunction(lambda: timezone.localdate() + timedelta(days=14))


class TalkedAboutFactory(DjangoModelFactory[TalkedAbout]):
    class Meta:
        model = TalkedAbout

    authority_id = in_scope
    session = factory.SubFactory(SupervisionFactory)
    person = factory.SubFactory(PersonFactory)


class EndingFactory(DjangoModelFactory[Ending]):
    """A closure that waits for a manager."""

    class Meta:
        model = Ending

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    kind = "closure"
    circumstance = "in_learning"
    reason = "goals_met"
    outcome = "sustained"
    note = "Settled on the course since September."
    state = "waiting"
    proposed_at = AN_HOUR_AGO


class ReferralFactory(DjangoModelFactory[Referral]):
    """A draft to a service outside, by consent of the young person."""

    class Meta:
        model = Referral

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    service = factory.SubFactory(ServiceFactory)
    kind = "casework"
    reason = "Wants somebody to talk to."
    urgency = "routine"
    basis = "consent"
    consent = factory.SubFactory(ConsentFactory, person=factory.SelfAttribute("..person"))
    status = "draft"
    moved_at = AN_HOUR_AGO
    referred_by = factory.SubFactory(MembershipFactory, authority_id=in_scope)


class MoveOutFactory(DjangoModelFactory[MoveOut]):
    """An offer of a young person to another authority; the partner is made with it."""

    class Meta:
        model = MoveOut

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    partner = factory.SubFactory(AuthorityFactory)
    name = factory.LazyAttribute(lambda made: str(made.person))
    born_on = factory.LazyAttribute(lambda made: made.person.born_on)
    moves_on = factory.LazyFunction(lambda: timezone.localdate())
    purpose = "tracking"
    why = "Moves in with her father."
    note = "Looks for a college near the new home."
    status = "offered"
    offered_at = AN_HOUR_AGO
    offered_by = factory.SubFactory(MembershipFactory, authority_id=in_scope)


class MoveInFactory(DjangoModelFactory[MoveIn]):
    """What another authority handed on of a young person."""

    class Meta:
        model = MoveIn

    authority_id = in_scope
    partner = factory.SubFactory(AuthorityFactory)
    person = factory.SubFactory(PersonFactory)
    answered_at = AN_HOUR_AGO
    answered_by = factory.SubFactory(MembershipFactory, authority_id=in_scope)


class ReferralMoveFactory(DjangoModelFactory[ReferralMove]):
    class Meta:
        model = ReferralMove

    authority_id = in_scope
    referral = factory.SubFactory(ReferralFactory)
    status = "draft"
    at = AN_HOUR_AGO


class TransferFactory(DjangoModelFactory[Transfer]):
    class Meta:
        model = Transfer

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    team = factory.SubFactory(TeamFactory)
    note = "Moved house; keen to start."
    status = "offered"
    offered_at = AN_HOUR_AGO
    offered_by = factory.SubFactory(MembershipFactory, authority_id=in_scope)
