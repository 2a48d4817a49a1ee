"""Who may write in a young person's record, and who may say who works with whom?

What of a record lies open is asked of `people.permissions`; here is what casework adds to it.
"""

from collections.abc import Collection, Iterable
from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from waymark.access.models.members import Membership
from waymark.access.models.teams import Team, TeamMember
from waymark.access.permissions import ROLES, Permission, may, require
from waymark.casework.models.assessments import Assessment
from waymark.casework.models.concerns import Concern
from waymark.casework.models.contacts import Contact
from waymark.casework.models.endings import Ending
from waymark.casework.models.feedback import Feedback
from waymark.casework.models.plans import Plan, PlanStep
from waymark.casework.models.referrals import Referral
from waymark.casework.models.sessions import Session, SessionWorker
from waymark.casework.models.steps import NextStep
from waymark.casework.rules.assessments import assessments_seen
from waymark.casework.rules.feedback import Part
from waymark.casework.rules.plans import kinds_seen
from waymark.casework.rules.referring import ReferralStatus, Side
from waymark.casework.rules.vocabulary import AssessmentKind, PlanKind
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people import permissions as people
from waymark.people.models.people import Person
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.reach import Reach
from waymark.people.rules.vocabulary import DataGroup, GrantKind

GROUPS_ANSWERED = (DataGroup.NOTES, DataGroup.EDUCATION)
"""What a list row tells of to whoever answers for the work: notes, and what somebody does now."""


def require_notes(*, viewer: Actor, person: Person, at: datetime) -> Reach:
    """Raise unless the viewer works with young people and the notes of this one lie open."""
    return people.require_reach(
        viewer=viewer,
        person=person,
        at=at,
        permission=Permission.CASES_WORK,
        group=DataGroup.NOTES,
    )


def may_write(*, viewer: Actor, record: OpenRecord) -> bool:
    """Whether the viewer may write notes and next steps into an open record."""
    return may(viewer, Permission.CASES_WORK) and DataGroup.NOTES in record.reach.groups


def may_change_status(*, viewer: Actor, record: OpenRecord) -> bool:
    """Whether the viewer may say what the young person of an open record does now."""
    return may(viewer, Permission.PEOPLE_CHANGE) and DataGroup.EDUCATION in record.reach.groups


def may_amend(*, viewer: Actor, contact: Contact) -> bool:
    """Whether the viewer may amend a note: whoever wrote it, or who answers for the work."""
    is_writer = viewer.membership_id is not None and contact.written_by_id == viewer.membership_id
    return is_writer or may(viewer, Permission.CASES_MANAGE)


def may_withdraw(*, viewer: Actor, ending: Ending) -> bool:
    """Whether the viewer may take a proposal back: whoever made it.

    Where they have left, so may anybody who works with the notes: else it would stand for ever.
    """
    by = ending.proposed_by
    return by is None or by.ended_at is not None or by.pk == viewer.membership_id


def require_plan_kind(*, viewer: Actor, person: Person, kind: PlanKind, at: datetime) -> None:
    """Raise `NotFound` unless plans of the kind lie open: some tell of a plan for special needs."""
    reach = require_notes(viewer=viewer, person=person, at=at)
    if kind not in kinds_seen(reach.groups):
        raise NotFound


def require_plan(*, viewer: Actor, plan: Plan, at: datetime) -> None:
    """Raise `NotFound` unless a plan and the record that it stands in lie open."""
    require_plan_kind(viewer=viewer, person=plan.person, kind=PlanKind(plan.kind), at=at)


def steps_of_kinds(kinds: Iterable[PlanKind]) -> Exists:
    """Return the condition that a next step is a step of a plan of one of these kinds."""
    found = PlanStep.objects.filter(
        next_step_id=OuterRef("pk"), plan__kind__in=[kind.value for kind in kinds]
    )
    return Exists(found)


def steps_seen(groups: Iterable[DataGroup]) -> Q:
    """Return the condition under which next steps are shown to who sees these groups of data.

    What a plan asks for tells of the plan, so it is open to nobody else.
    """
    return Q(~steps_of_kinds(set(PlanKind).difference(kinds_seen(groups))))


def require_step(*, viewer: Actor, step: NextStep, at: datetime) -> None:
    """Raise `NotFound` unless a next step, the plan it may be of and the record lie open."""
    reach = require_notes(viewer=viewer, person=step.person, at=at)
    if not NextStep.objects.filter(steps_seen(reach.groups), pk=step.pk).exists():
        raise NotFound


def require_assessment_kind(
    *, viewer: Actor, person: Person, kind: AssessmentKind, at: datetime
) -> Reach:
    """Raise `NotFound` unless assessments of the kind lie open; return what of the record does."""
    reach = require_notes(viewer=viewer, person=person, at=at)
    if kind not in assessments_seen(reach.groups):
        raise NotFound
    return reach


def is_own_assessment(*, viewer: Actor, assessment: Assessment) -> bool:
    """Whether the viewer wrote or completed an assessment, so that somebody else approves it."""
    own = {assessment.written_by_id, assessment.completed_by_id}
    return viewer.membership_id in own - {None}


def require_level(*, reach: Reach, level: DataGroup) -> None:
    """Raise `NotFound` where an entry of this level would lie beyond the viewer's own reach."""
    if level not in reach.groups:
        raise NotFound


def own_team_keys(*, viewer: Actor) -> list[int]:
    """Return the keys of the teams that the viewer, who works here, is in now."""
    return sorted(people.teams_of(viewer=viewer) or ())


def is_asked_only(reach: Reach) -> bool:
    """Whether a record lies open for no other reason than that a team was asked for help."""
    kinds = {grant.kind for grant in reach.grants}
    return kinds == {GrantKind.REFERRAL}


def sides_of(
    *, viewer: Actor, referral: Referral, reach: Reach, teams: Collection[int]
) -> frozenset[Side]:
    """Return on which sides of a referral the viewer stands, with what of the record is open.

    Whoever is in the team that was asked answers. Whoever sent it, or works with the notes for
    another reason than having been asked, can take it back; where the service is outside, they
    also write down its answer.
    """
    if not (reach.is_open and may(viewer, Permission.CASES_WORK)):
        return frozenset()
    found = set()
    is_sent = referral.status != ReferralStatus.DRAFT
    if is_sent and referral.team_id is not None and referral.team_id in teams:
        found.add(Side.RECEIVER)
    if DataGroup.NOTES in reach.groups:
        is_own = referral.referred_by_id == viewer.membership_id
        if is_own or not (found or is_asked_only(reach)):
            found.add(Side.SENDER)
            if referral.team_id is None:
                found.add(Side.RECEIVER)
    return frozenset(found)


def workers(*, viewer: Actor) -> QuerySet[Membership]:
    """Return for whose work the viewer answers: themselves, and those in one of their teams.

    Only present members whose role has a caseload, those whose account is suspended among them.
    """
    require(viewer, Permission.CASES_MANAGE)
    own = viewer.membership_id or 0
    present = TeamMember.objects.filter(left_at__isnull=True)
    mates = present.filter(team_id__in=own_team_keys(viewer=viewer)).values("membership_id")
    found = Membership.objects.filter(ended_at__isnull=True, role__in=roles_with_caseload())
    return (
        (found.filter(pk__in=mates) | found.filter(pk=own))
        .select_related("user")
        .order_by("user__name", "pk")
    )


def takers(*, viewer: Actor) -> QuerySet[Membership]:
    """Return whom of them the viewer may give work to: not those whose account is suspended."""
    return workers(viewer=viewer).filter(suspended_at__isnull=True)


def session_teams(*, viewer: Actor) -> QuerySet[Team]:
    """Return the teams whose projects and sessions the viewer sees and plans: their own."""
    require(viewer, Permission.SESSIONS_RUN)
    found = Team.objects.filter(ends_on__isnull=True)
    if viewer.membership_id is not None:
        found = found.filter(pk__in=own_team_keys(viewer=viewer))
    return found.order_by("name", "pk")


def sessions_seen(*, viewer: Actor) -> Q:
    """Return the condition under which a session is the viewer's to see and to keep.

    It is one of their teams', or they run it for another.
    """
    runs = SessionWorker.objects.filter(
        session_id=OuterRef("pk"), membership_id=viewer.membership_id or 0
    )
    return Q(team_id__in=session_teams(viewer=viewer).values("pk")) | Q(Exists(runs))


def attendances_seen(*, viewer: Actor, at: datetime) -> Q:
    """Return the condition under which an attendance is shown to the viewer and counted for them.

    One of somebody whose record they may not know of is neither: a number that it raised by one
    would tell.
    """
    known = Person.objects.filter(people.findable(viewer=viewer, at=at))
    return Q(person__isnull=True) | Q(person_id__in=known.values("pk"))


def concerns_seen(*, viewer: Actor, at: datetime) -> Q:
    """Return the condition under which a concern is shown to the viewer and counted for them.

    Whoever raised it always sees it. So does who oversees concerns, but for those about somebody
    whose record they may not know of; and who may see what belongs to safeguarding in the record,
    but for allegations. Nobody sees an allegation about themselves.
    """
    own = Q(raised_by_id=viewer.membership_id) if viewer.membership_id else Q(pk__in=[])
    if may(viewer, Permission.CONCERNS_OVERSEE):
        known = people.names_findable(viewer=viewer, at=at, person="person_id")
        shown = Q(person__isnull=True) | Q(known)
    else:
        open_records = Person.objects.filter(
            people.reachable(viewer=viewer, at=at, group=DataGroup.SAFEGUARDING),
            pk=OuterRef("person_id"),
        )
        shown = Q(Exists(open_records), is_allegation=False)
    if viewer.membership_id is None:
        return own | shown
    return (own | shown) & (Q(staff__isnull=True) | ~Q(staff_id=viewer.membership_id))


def require_concern(*, viewer: Actor, concern: Concern, at: datetime) -> None:
    """Raise unless the viewer works with young people and this concern is shown to them."""
    require(viewer, Permission.CASES_WORK)
    if not Concern.objects.filter(concerns_seen(viewer=viewer, at=at), pk=concern.pk).exists():
        raise NotFound


def handles(*, viewer: Actor, concern: Concern) -> bool:
    """Whether the viewer passes a concern on and says what came of it."""
    is_own = viewer.membership_id is not None and concern.raised_by_id == viewer.membership_id
    return is_own or may(viewer, Permission.CONCERNS_OVERSEE)


def feedback_seen(*, viewer: Actor, at: datetime) -> Q:
    """Return the condition under which a complaint or compliment is shown and counted for somebody.

    Whoever recorded it sees it, and who handles such where the notes of the record lie open to
    them or there is none. It is a permission of its own, for to share out work is another thing
    than to judge colleagues; the safeguarding lead, who knows of every record, handles what would
    else find nobody. Whom it is about never sees it, until it is shared with them.
    """
    own = viewer.membership_id or 0
    shown = Q(recorded_by_id=own)
    if may(viewer, Permission.COMPLAINTS_HANDLE):
        known = Q(people.names_findable(viewer=viewer, at=at, person="person_id"))
        open_records = Person.objects.filter(
            people.reachable(viewer=viewer, at=at, group=DataGroup.NOTES), pk=OuterRef("person_id")
        )
        shown |= Q(person__isnull=True) | known & Q(handler_id=own) | Q(Exists(open_records))
        if may(viewer, Permission.CONCERNS_OVERSEE):
            shown |= known
    about_others = Q(staff__isnull=True) | ~Q(staff_id=own)
    return about_others & shown | Q(staff_id=own, shared_at__isnull=False)


def require_feedback(*, viewer: Actor, feedback: Feedback, at: datetime) -> None:
    """Raise unless the viewer works with young people and this complaint is shown to them."""
    require(viewer, Permission.CASES_WORK)
    if not Feedback.objects.filter(feedback_seen(viewer=viewer, at=at), pk=feedback.pk).exists():
        raise NotFound


def part_in(*, viewer: Actor, feedback: Feedback) -> Part:
    """Return what the viewer, who sees it, has to do with a complaint or a compliment.

    Whom it is about has no part in it, also once it was shared with them.
    """
    own = viewer.membership_id
    if own is None or feedback.staff_id == own:
        return Part()
    oversees = may(viewer, Permission.COMPLAINTS_HANDLE)
    return Part(
        recorded=feedback.recorded_by_id == own,
        oversees=oversees,
        handles=oversees and feedback.handler_id == own,
    )


def may_see_consents(*, viewer: Actor, record: OpenRecord) -> bool:
    """Whether the viewer may read and record consent forms for sessions in an open record."""
    return may(viewer, Permission.SESSIONS_RUN) and DataGroup.CONTACT in record.reach.groups


def require_session(*, viewer: Actor, session: Session) -> None:
    """Raise unless the viewer's role runs sessions and this one is theirs to keep."""
    require(viewer, Permission.SESSIONS_RUN)
    if not Session.objects.filter(sessions_seen(viewer=viewer), pk=session.pk).exists():
        raise NotFound


def teams(*, viewer: Actor) -> QuerySet[Team]:
    """Return the teams whose work the viewer answers for: those they are in, by name."""
    require(viewer, Permission.CASES_MANAGE)
    return Team.objects.filter(pk__in=own_team_keys(viewer=viewer), ends_on__isnull=True).order_by(
        "name", "pk"
    )


def require_worker(*, viewer: Actor, worker: Membership) -> None:
    """Raise `NotFound` unless the worker is somebody whose work the viewer answers for."""
    if not workers(viewer=viewer).filter(pk=worker.pk).exists():
        raise NotFound


def answerable(*, viewer: Actor, at: datetime, person: str = "person_id") -> Q:
    """Return the condition under which a list row may be shown to whoever answers for the work.

    It tells of the groups that such a row tells of, so all of them have to lie open.
    """
    found = Q()
    for group in GROUPS_ANSWERED:
        found &= people.reachable(viewer=viewer, at=at, person=person, group=group)
    return found


def roles_with_caseload() -> list[str]:
    """Return the roles of those who work with young people of their own."""
    return [role.name.value for role in ROLES if Permission.CASES_WORK in role.permissions]
