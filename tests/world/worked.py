"""Which work with young people is in the world?"""

from uuid import UUID

from tests.clock import NOW
from tests.factories.casework import (
    AgreedActionFactory,
    AllocationFactory,
    AppointmentFactory,
    ContactFactory,
    CoverFactory,
    EndingFactory,
    FileAuditDraftFactory,
    FileAuditFactory,
    FileFindingFactory,
    FileSampleFactory,
    HandedOverFactory,
    HandOverFactory,
    NextStepFactory,
    NoteDraftFactory,
    SupervisionFactory,
    TalkedAboutFactory,
)
from tests.factories.messaging import (
    MessageReplyFactory,
    MessageTemplateFactory,
    ReceivedTextFactory,
    SentMessageFactory,
)
from tests.factories.organisations import OrganisationFactory
from tests.factories.participation import (
    ActivityFactory,
    LoadedEditionFactory,
    MonthTotalFactory,
)
from tests.factories.tracking import (
    AttemptBatchFactory,
    SentTryFactory,
    StatusClaimFactory,
    TrackingAttemptFactory,
    TrackingReplyFactory,
)
from tests.world.places import Place
from waymark.access.models.members import Membership
from waymark.access.models.teams import TeamMember
from waymark.access.rules import RoleName
from waymark.casework.actions.summarising import summarise
from waymark.participation.models.activities import Activity
from waymark.people.models.contact import ContactPoint
from waymark.people.models.people import Person


def add_work(place: Place) -> None:
    """Add to the open person one of everything, written by the adviser, with every key there is.

    What has ended comes first, so that pointing it elsewhere meets no rule of one at a time.
    """
    person = Person.objects.get(public_id=place.records["person"])
    adviser = place.members[RoleName.PERSONAL_ADVISER]
    manager = place.members[RoleName.TEAM_MANAGER]
    ActivityFactory.create(
        person=person,
        provider=OrganisationFactory.create(),
        starts_on="2026-09-01",
        ends_on="2026-10-03",
        verified_on="2026-09-02",
        verified_by=adviser,
        recorded_by=adviser,
        amended_at=NOW,
        amended_by=adviser,
    )
    withdrawn = ActivityFactory.create(
        person=person,
        starts_on="2026-01-05",
        ends_on="2026-02-01",
        withdrawn_at=NOW,
        withdrawn_because="It was somebody else",
    )
    MonthTotalFactory.create(authority_id=place.authority.pk)
    loaded = LoadedEditionFactory.create(loaded_by=adviser)
    AllocationFactory.create(person=person, membership=adviser, allocated_by=manager, ends_at=NOW)
    ContactFactory.create(person=person, written_by=adviser)
    activity = ActivityFactory.create(
        person=person,
        provider=OrganisationFactory.create(),
        verified_on=NOW.date(),
        verified_by=adviser,
        recorded_by=adviser,
    )
    earlier = ContactFactory.create(person=person, written_by=adviser, is_latest=False)
    contact = ContactFactory.create(
        person=person,
        written_by=adviser,
        amends=earlier,
        reason="Wrong day",
        activity=activity,
        status="confirmed",
    )
    NextStepFactory.create(
        person=person, owner=adviser, state="done", done_at=NOW, done_by=adviser, contact=contact
    )
    NoteDraftFactory.create(person=person, writer=adviser)
    hand_over = HandOverFactory.create(
        worker_before=manager,
        worker=adviser,
        made_by=manager,
        undone_at=NOW,
        undone_by=manager,
        made_at=NOW,
    )
    cover = CoverFactory.create(worker=adviser, colleague=manager, made_by=manager)
    AllocationFactory.create(
        person=person, membership=manager, role="cover", ends_at=NOW, cover=cover
    )
    CoverFactory.create(
        worker=manager, colleague=adviser, made_by=manager, ended_at=NOW, ended_by=manager
    )
    supervision = SupervisionFactory.create(worker=adviser, manager=manager)
    TalkedAboutFactory.create(session=supervision, person=person)
    ended = AllocationFactory.create(person=person, membership=manager, ends_at=NOW)
    HandedOverFactory.create(
        hand_over=hand_over,
        person=person,
        ended=ended,
        replaced=AllocationFactory.create(person=person, membership=adviser, ends_at=NOW),
        made=AllocationFactory.create(person=person, membership=adviser, ends_at=NOW),
    )
    made = HandOverFactory.create(worker=adviser, made_by=manager, made_at=NOW)
    HandedOverFactory.create(
        hand_over=made,
        person=person,
        made=AllocationFactory.create(person=person, membership=adviser, ends_at=NOW),
    )
    EndingFactory.create(
        person=person,
        proposed_by=adviser,
        state="sent_back",
        decided_at=NOW,
        decided_by=manager,
        answer="Ask once more",
    )
    place.records |= _file_audits(person, adviser=adviser, manager=manager)
    place.records |= {
        "ending": EndingFactory.create(person=person, proposed_by=adviser).public_id,
        "worker": adviser.public_id,
        "hand_over": made.public_id,
        "cover": cover.public_id,
        "supervision": supervision.public_id,
        "agreed_action": AgreedActionFactory.create(session=supervision).public_id,
        "own_action": AgreedActionFactory.create(
            session=SupervisionFactory.create(worker=adviser, manager=manager, signed_at=NOW)
        ).public_id,
        "activity": activity.public_id,
        "withdrawn_activity": withdrawn.public_id,
        "loaded_edition": loaded.public_id,
        "subject": "activity",
        "start": "2019-04-01",
        "contact": contact.public_id,
        "appointment": AppointmentFactory.create(person=person, worker=adviser).public_id,
        "step": NextStepFactory.create(person=person, owner=adviser).public_id,
        "allocation": AllocationFactory.create(
            person=person, membership=adviser, allocated_by=manager
        ).public_id,
    }
    place.records |= _tracking(person, activity=activity, place=place)
    template = MessageTemplateFactory.create()
    sent = SentMessageFactory.create(
        person=person,
        template=template,
        sent_by=adviser,
        settled_at=NOW,
        settled_by=adviser,
        message__state="failed",
    )
    reply = MessageReplyFactory.create(
        person=person,
        settled_at=NOW,
        settled_by=adviser,
        text__answers=sent.message,
    )
    place.records |= {
        "template": template.public_id,
        "sent": sent.public_id,
        "reply": reply.public_id,
    }
    summarise(person)


def _tracking(person: Person, *, activity: Activity, place: Place) -> dict[str, UUID]:
    """Tries to reach the person, with every key there is; the manager can take them back."""
    officer = place.members[RoleName.TRACKING_OFFICER]
    manager = place.members[RoleName.TEAM_MANAGER]
    batch = AttemptBatchFactory.create(made_by=manager, made_at=NOW)
    TrackingAttemptFactory.create(person=person, batch=batch, made_by=manager, undone_at=NOW)
    attempt = TrackingAttemptFactory.create(
        person=person,
        contact_point=ContactPoint.objects.get(public_id=place.records["contact_point"]),
        made_by=manager,
        made_at=NOW,
        activity=activity,
        verified_on_before=NOW.date(),
        verified_by_before=officer,
    )
    StatusClaimFactory.create(
        person=person,
        claimed_by=officer,
        state="approved",
        decided_at=NOW,
        decided_by=manager,
        activity=activity,
    )
    claim = StatusClaimFactory.create(person=person, claimed_by=officer)
    sent = SentTryFactory.create(person=person, batch__made_by=manager, made_by=manager)
    waiting = ReceivedTextFactory.create(answers=sent.message)
    TrackingReplyFactory.create(
        text=ReceivedTextFactory.create(answers=sent.message), person=person, attempt=attempt
    )
    return {
        "text": waiting.public_id,
        "attempt": attempt.public_id,
        "attempts": batch.public_id,
        "claim": claim.public_id,
    }


def _file_audits(person: Person, *, adviser: Membership, manager: Membership) -> dict[str, UUID]:
    """Make a sample with a file that is half looked at, and one of a worker that is read."""
    own = TeamMember.objects.filter(membership=manager, left_at__isnull=True).order_by("pk")[0]
    drawn = {"team": own.team, "drawn_by": manager}
    of_worker = FileSampleFactory.create(**drawn, worker=adviser)
    finished = FileAuditFactory.create(
        sample=of_worker,
        person=person,
        worker=adviser,
        finished_at=NOW,
        judgement="sound",
        step=NextStepFactory.create(person=person, owner=adviser),
        read_at=NOW,
    )
    FileFindingFactory.create(audit=finished)
    sample = FileSampleFactory.create(**drawn)
    audit = FileAuditFactory.create(sample=sample, person=person, worker=adviser)
    FileAuditDraftFactory.create(audit=audit)
    return {"file_sample": sample.public_id, "file_audit": audit.public_id}
