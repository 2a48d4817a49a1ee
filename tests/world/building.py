"""How is the world of the invariants made?"""

from typing import Any

from allauth.mfa.models import Authenticator
from django.db.models import F, Value
from django.db.models.functions import Concat
from django.test import Client

from tests.clock import NOW
from tests.factories.access import (
    AuthorityFactory,
    AuthorityIdentifierFactory,
    InvitationFactory,
    LocalityFactory,
    MembershipFactory,
    SignInIdentityFactory,
    SignInProviderFactory,
    UserFactory,
)
from tests.factories.consultations import CalendarPeriodFactory
from tests.factories.messages import MessageFactory, SilentAddressFactory
from tests.factories.organisations import OrganisationFactory
from tests.world.answering import add_feedback
from tests.world.asked import add_draft
from tests.world.commissioned import add_commissioning
from tests.world.concerned import add_concerns
from tests.world.diaries import add_diaries
from tests.world.guaranteed import add_offers
from tests.world.heard import add_open
from tests.world.held import add_sessions
from tests.world.measured import add_indicators
from tests.world.offered import add_services
from tests.world.places import Place, World
from tests.world.planned import add_plans
from tests.world.reckoned import add_risk
from tests.world.referred import add_referrals
from tests.world.shared import add_sharing
from tests.world.sought import add_opportunities
from tests.world.staffed import add_staff_records
from tests.world.together import add_partnerships
from tests.world.told import add_decision, add_reported
from tests.world.worked import add_work
from tests.world.young import add_young_people
from waymark.access.actions.invitations import token_hash
from waymark.access.actions.members import end_membership
from waymark.access.models.authorities import AuthorityIdentifier, Locality
from waymark.access.models.checks import CheckKind
from waymark.access.models.members import Invitation, Membership, User
from waymark.access.models.teams import Team
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.casework.models.contacts import Contact
from waymark.casework.models.sessions import Project, Session
from waymark.casework.models.steps import NextStep
from waymark.consultations.models.analysis import Finding
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.entering import Petition
from waymark.consultations.models.feedback import FeedbackItem
from waymark.consultations.models.hearing.groups import GroupResponse
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.models.inviting import BodyList, StakeholderBody
from waymark.consultations.models.running import CalendarPeriod
from waymark.consultations.models.similarity import Campaign
from waymark.consultations.models.theming import Theme
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.plans import PlanItem
from waymark.directory.models import Place as ServicePlace
from waymark.directory.models import Service
from waymark.documents.models import Document
from waymark.indicators.models.indicators import Indicator
from waymark.messages.models import Message
from waymark.organisations.models import Organisation
from waymark.participation.models.opportunities import Opportunity
from waymark.partnerships.models.agreements import SharingAgreement
from waymark.partnerships.models.groups import JointAction, JointGroup, Seat
from waymark.partnerships.models.partnerships import Partnership, Party
from waymark.people.models.consents import SharingObjection, Wording
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.web.models import Submission

MARK = "Faraway"  # stands in every name of the other authority


NAMED: tuple[tuple[Any, str], ...] = (
    (Consultation, "title"),
    (Organisation, "name"),
    (Locality, "name"),
    (Team, "name"),
    (CheckKind, "name"),
    (Invitation, "name"),
    (AuthorityIdentifier, "value"),
    (GroupResponse, "label"),
    (Document, "title"),
    (Document, "file_name"),
    (Response, "reference"),
    (Petition, "title"),
    (Finding, "heading"),
    (Campaign, "name"),
    (Theme, "name"),
    (Body, "name"),
    (Decision, "title"),
    (Matter, "title"),
    (PlanItem, "title"),
    (FeedbackItem, "heading"),
    (Message, "subject"),
    (StakeholderBody, "name"),
    (BodyList, "file_name"),
    (CalendarPeriod, "label"),
    (Person, "family_name"),
    (PersonSummary, "name"),
    (SharingAgreement, "title"),
    (Indicator, "title"),
    (Partnership, "name"),
    (Party, "name"),
    (JointGroup, "name"),
    (Seat, "office"),
    (JointAction, "text"),
    (Wording, "text"),
    (SharingObjection, "note"),
    (Service, "name"),
    (ServicePlace, "name"),
    (Opportunity, "title"),
    (NextStep, "what"),
    (Project, "name"),
    (Session, "title"),
    (Contact, "note"),
)
"""The names that lists show, by their models."""


def build_world() -> World:
    """Make both authorities; needs a transaction that somebody rolls back."""
    ours, theirs = _place("ourborough"), _place("theirborough")
    _mark(theirs)
    with open_scope(theirs.authority.pk):  # where the leaver works now
        user = MembershipFactory.create(authority=theirs.authority).user
    with open_scope(ours.authority.pk):
        newcomer = MembershipFactory.create(authority=ours.authority)
        leaver = MembershipFactory.create(authority=ours.authority, user=user)
        administrator = member_actor(ours.members[RoleName.SYSTEM_ADMINISTRATOR])
        end_membership(by=administrator, member=leaver, at=NOW)
    stranger = UserFactory.create()
    staff = [each.user for place in (ours, theirs) for each in place.members.values()]
    for each in (*staff, leaver.user, stranger):
        _second_factor(each)
    return World(
        ours=ours,
        theirs=theirs,
        clients={role: _client(member.user) for role, member in ours.members.items()},
        signed_out=Client(),
        without_second_factor=_client(newcomer.user),
        leaver=_client(leaver.user),
        stranger=_client(stranger),
    )


def _mark(place: Place) -> None:
    """Put a word of its own into every name that a list of this authority shows."""
    with open_scope(place.authority.pk):
        for model, name in NAMED:
            marked = Concat(Value(f"{MARK} "), F(name))
            model.objects.update(**{name: marked})
        for member in Membership.objects.all():
            User.objects.filter(pk=member.user_id).update(name=f"{MARK} {member.role}")


def _second_factor(user: User) -> None:
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": "-"})


def _client(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def _place(code: str) -> Place:
    authority = AuthorityFactory.create(code=code, name=f"{code.title()} Council")
    with open_scope(authority.pk):
        members = {
            role: MembershipFactory.create(authority=authority, role=role.value)
            for role in RoleName
        }
        by = Actor.operator(authority.pk)
        place = Place(authority=authority, members=members)
        place.records |= {
            "member": members[RoleName.COUNCILLOR].public_id,
            "invitation": InvitationFactory.create().public_id,
            "locality": LocalityFactory.create().public_id,
            "identifier": AuthorityIdentifierFactory.create().public_id,
            "organisation": OrganisationFactory.create().public_id,
            "token": f"token-of-{code}",
            "number": 1,
            "format": "csv",
            "kind": "options",
            "table": "figures",
            "asked": "ranking",
            "language": "pl",
            "uidb36": "1",
            "passkey": "made-up",
            "key": "not-a-key",
            "ready_made": "quick-poll",
            "gate": "easy_read",
            "period": CalendarPeriodFactory.create().public_id,
        }
        SignInProviderFactory.create(issuer="http://127.0.0.1:9")  # nobody listens there
        SignInIdentityFactory.create(membership=members[RoleName.COUNCILLOR])
        InvitationFactory.create(token_hash=token_hash(f"token-of-{code}"))
        InvitationFactory.create(accepted_at=NOW, membership=members[RoleName.COUNCILLOR])
        Submission.objects.create(authority=authority, key="0b1c6f1e-0000-4000-8000-000000000001")
        add_staff_records(place)
        _add_messages(place)
        add_draft(place, by)
        add_open(place, by)
        add_reported(place, by)
        add_decision(place, by)
        add_young_people(place)
        add_sharing(place)
        add_partnerships(place)
        add_work(place)
        add_diaries(place)
        add_plans(place)
        add_sessions(place)
        add_concerns(place)
        add_feedback(place)
        add_services(place)
        add_indicators(place)
        add_commissioning(place)
        add_referrals(place)
        add_offers(place)
        add_risk(place)
        add_opportunities(place)
    return place


def _add_messages(place: Place) -> None:
    silent = SilentAddressFactory.create()
    place.records |= {
        "letter": MessageFactory.create(state="failed").public_id,
        "silent": silent.public_id,
    }
