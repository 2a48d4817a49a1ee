"""What do the pages about staff show?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from waymark.access.models.members import Invitation, Membership
from waymark.access.models.sign_in import SignInIdentity
from waymark.access.permissions import ROLES, ROLES_BY_NAME, Permission
from waymark.core.dates import day_in_words, local_date

# What each permission lets somebody do, for people who give roles.
PERMISSION_WORDS = {
    Permission.WORK_SEE: "Sign in and see the front page",
    Permission.USERS_SEE: "See who works here",
    Permission.USERS_MANAGE: "Invite staff, give roles and end access",
    Permission.AUTHORITY_MANAGE: "Change the authority's details and areas",
    Permission.AUDIT_READ: "Read and search the audit trail",
    Permission.AUDIT_EXPORT: "Export the audit trail",
    Permission.ORGANISATIONS_SEE: "See organisations",
    Permission.ORGANISATIONS_MANAGE: "Add and change organisations",
    Permission.CONSULTATIONS_SEE: "See consultations and their reports",
    Permission.CONSULTATIONS_MANAGE: "Set up, open and close consultations",
    Permission.CONSULTATIONS_APPROVE: "Approve consultations before they open",
    Permission.INVITATIONS_MANAGE: "Invite and remind bodies, and answer those who ask",
    Permission.COUNTS_SEE: "See how many have answered while a consultation is open",
    Permission.RESPONSES_SEE: "Read single responses, without contact details",
    Permission.RESPONSES_ENTER: "Enter and check responses from paper, letter and telephone",
    Permission.RESPONSES_MANAGE: "Import, exclude, merge and amend responses",
    Permission.RESPONSES_CONTACT: "See contact details of those who answered",
    Permission.RESPONSES_MODERATE: "Decide which answers may be published",
    Permission.EQUALITY_SEE: "See who took part, by characteristics, in figures only",
    Permission.THEMES_CODE: "Read answers in words and put themes to them",
    Permission.THEMES_SIGN: "Shape and sign the themes of open questions",
    Permission.ANALYSIS_MANAGE: "Take snapshots and state findings",
    Permission.REPORTS_PUBLISH: "Publish reports",
    Permission.DECISIONS_SEE: "See decisions",
    Permission.DECISIONS_RECORD: "Record decisions",
    Permission.DECISIONS_PUBLISH: "Publish decisions",
    Permission.TEAMS_SEE: "See teams, their members and their areas",
    Permission.TEAMS_MANAGE: "Add teams, and say who is in them and which areas they serve",
    Permission.PEOPLE_FIND: "Search for young people",
    Permission.PEOPLE_SEE: "Open the records of young people within reach",
    Permission.PEOPLE_ADD: "Add young people",
    Permission.PEOPLE_CHANGE: "Change the records of young people within reach",
    Permission.PEOPLE_MERGE: "Merge records of one person, and undo it",
    Permission.PEOPLE_RESTRICT: "Restrict a record, and say who may still see it",
    Permission.PEOPLE_SEE_RESTRICTED: "See every restricted record",
    Permission.PEOPLE_BREAK_GLASS: "Open a record beyond reach for three hours, with a reason",
    Permission.PEOPLE_ACCESS_REVIEW: "Review how records were opened beyond reach",
    Permission.DATA_CONTACT: "See how young people can be reached",
    Permission.DATA_EDUCATION: "See schools, activities and destinations",
    Permission.DATA_SEND: "See special educational needs and disability",
    Permission.DATA_NOTES: "See contacts, assessments and plans",
    Permission.DATA_SENSITIVE: "See health, care and other sensitive facts",
    Permission.DATA_SAFEGUARDING: "See safeguarding",
    Permission.DATA_JUSTICE: "See youth justice",
    Permission.MOVES_TAKE: "Take over young people who come from another authority",
    Permission.CASES_WORK: "Work with young people: notes and next steps",
    Permission.CASES_MANAGE: "Say who works with whom",
    Permission.CONCERNS_OVERSEE: "Oversee every concern, allegations about staff among them",
    Permission.COMPLAINTS_HANDLE: "Answer complaints and compliments, but those about oneself",
    Permission.SESSIONS_RUN: "Plan youth sessions and keep their registers",
    Permission.DUTY_WORK: "Look after the duty desk",
    Permission.FIGURES_SEE: "See figures of learning and work, without small numbers",
    Permission.FIGURES_FOLLOW: "Follow figures of learning and work to the people behind them",
    Permission.HISTORY_EXPORT: "Download what everybody did, and when it was known",
    Permission.EDITIONS_LOAD: "Load the next edition of official codes and rules",
    Permission.TRACKING_WORK: "Find out what young people do whose activity is not known",
    Permission.OFFERS_MANAGE: "Record offers of learning, and work the September Guarantee",
    Permission.OPPORTUNITIES_SEE: "See vacancies and courses, and put young people forward",
    Permission.OPPORTUNITIES_MANAGE: "Add, change and close vacancies and courses",
    Permission.RISK_SEE: "See who may need more help to stay in learning, and judge otherwise",
    Permission.RISK_MANAGE: "Work it out anew who may need more help, and hand schools their lists",
    Permission.INDICATORS_SEE: "See the indicators of the authority",
    Permission.INDICATORS_MANAGE: "Take indicators into use, enter and correct their values",
    Permission.PLAN_MANAGE: "Keep matters and the forward plan, and give notice",
    Permission.MEETINGS_MANAGE: "Call meetings, make agendas and write minutes",
    Permission.REPORTS_WRITE: "Write reports to those who decide",
    Permission.REPORTS_SIGN: "Sign what reports say about law, money, equality and staff",
    Permission.EXEMPT_SEE: "Read papers that are closed to the public",
    Permission.EXEMPT_SEE_AS_MEMBER: "Read closed papers that the law opens to councillors",
    Permission.PARTNERSHIPS_SEE: "See partnerships with other authorities",
    Permission.PARTNERSHIPS_MANAGE: "Keep partnerships, their members and shares",
    Permission.COMMISSIONING_SEE: "See needs, appraisals, purchases and contracts",
    Permission.COMMISSIONING_MANAGE: "Run commissioning, from needs to review",
    Permission.SCORES_GIVE: "Score options and bids when asked to",
    Permission.CONTRACTS_MANAGE: "Keep contracts and how they are performed",
    Permission.PROCUREMENT_MANAGE: "Run procurements, open bids and award",
    Permission.WORKFORCE_SEE: "See lists of staff who may transfer, without names",
    Permission.DIRECTORY_SEE: "See the services for young people",
    Permission.DIRECTORY_MANAGE: "Add, change and close services for young people",
    Permission.SHARING_SEE: "See sharing agreements and the wordings of consent",
    Permission.SHARING_MANAGE: "Keep sharing agreements, wordings of consent and privacy notices",
}


@dataclass(frozen=True)
class MemberRow:
    """One person in the list."""

    name: str
    email: str
    role: str
    joined_at: datetime
    ended_at: datetime | None
    url: str


@dataclass(frozen=True)
class UnusedRow:
    """An account that nobody has used for long; without `signed_in_at` never since joining."""

    name: str
    role: str
    joined_at: datetime
    signed_in_at: datetime | None
    state: str
    url: str


@dataclass(frozen=True)
class UnusedList:
    """The page of accounts that nobody has used for long."""

    days: int
    suspends: bool
    rows: list[UnusedRow]
    earlier_url: str
    later_url: str


@dataclass(frozen=True)
class InvitationRow:
    """One invitation that is still open."""

    name: str
    email: str
    role: str
    expires_at: datetime
    withdraw_url: str


@dataclass(frozen=True)
class MemberList:
    """The page of everybody who works or worked here."""

    present: list[MemberRow]
    past: list[MemberRow]
    invitations: list[InvitationRow]
    may_manage: bool


@dataclass(frozen=True)
class MemberDetail:
    """The page of one person."""

    name: str
    email: str
    role: str
    role_sentence: str
    joined_at: datetime
    signed_in_at: datetime | None
    leaves_on: date | None
    suspended_at: datetime | None
    ended_at: datetime | None
    ended_by: str
    has_second_factor: bool
    account_since: datetime | None
    may_manage: bool


@dataclass(frozen=True)
class RoleRow:
    """One permission, and whether each role has it, in the order of the columns."""

    words: str
    has: list[bool]


@dataclass(frozen=True)
class RoleTable:
    """The page of roles."""

    labels: list[str]
    sentences: list[tuple[str, str]]
    rows: list[RoleRow]


@dataclass(frozen=True)
class Confirmation:
    """A page that asks whether to do something to somebody."""

    name: str
    email: str = ""
    role: str = ""
    left: tuple[str, ...] = ()


def member_row(member: Membership, *, url: str) -> MemberRow:
    """Word one person of the list."""
    return MemberRow(
        name=str(member.user),
        email=member.user.email,
        role=ROLES_BY_NAME[member.role].label,
        joined_at=member.joined_at,
        ended_at=member.ended_at,
        url=url,
    )


def unused_row(member: Any, *, url: str) -> UnusedRow:
    """Word one account that nobody has used for long; it says as `used_at` since when."""
    return UnusedRow(
        name=str(member.user),
        role=ROLES_BY_NAME[member.role].label,
        joined_at=member.joined_at,
        signed_in_at=member.user.last_login,
        state=_account_state(member),
        url=url,
    )


def _account_state(member: Any) -> str:
    if member.suspended_at is not None:
        return f"Suspended on {day_in_words(local_date(member.suspended_at))}"
    if member.warned_at is not None and member.warned_at >= member.used_at:
        return f"Warned on {day_in_words(local_date(member.warned_at))}"
    return "Not warned yet"


def leaving_words(name: str, leaves_on: date | None) -> str:
    """Say what follows from a last day that was given, or taken back."""
    if leaves_on is None:
        return f"{name} stays"
    return f"The access of {name} ends in the night after {day_in_words(leaves_on)}"


def invitation_row(invitation: Invitation, *, withdraw_url: str) -> InvitationRow:
    """Word one open invitation."""
    return InvitationRow(
        name=invitation.name,
        email=invitation.email,
        role=ROLES_BY_NAME[invitation.role].label,
        expires_at=invitation.expires_at,
        withdraw_url=withdraw_url,
    )


def member_list(
    *, members: Iterable[MemberRow], invitations: Iterable[InvitationRow], may_manage: bool
) -> MemberList:
    """Word the list: present people apart from those who left."""
    everybody = list(members)
    return MemberList(
        present=[row for row in everybody if row.ended_at is None],
        past=[row for row in everybody if row.ended_at is not None],
        invitations=list(invitations),
        may_manage=may_manage,
    )


def member_detail(
    member: Membership,
    *,
    has_second_factor: bool,
    identity: SignInIdentity | None,
    may_manage: bool,
) -> MemberDetail:
    """Word the page of one person."""
    role = ROLES_BY_NAME[member.role]
    return MemberDetail(
        name=str(member.user),
        email=member.user.email,
        role=role.label,
        role_sentence=role.sentence,
        joined_at=member.joined_at,
        signed_in_at=member.user.last_login,
        leaves_on=member.leaves_on,
        suspended_at=member.suspended_at,
        ended_at=member.ended_at,
        ended_by=str(member.ended_by or ""),
        has_second_factor=has_second_factor,
        account_since=identity.bound_at if identity else None,
        may_manage=may_manage,
    )


def role_table() -> RoleTable:
    """Word the table of roles; both sides come from the roles themselves."""
    return RoleTable(
        labels=[role.label for role in ROLES],
        sentences=[(role.label, role.sentence) for role in ROLES],
        rows=[
            RoleRow(
                words=PERMISSION_WORDS[permission],
                has=[permission in role.permissions for role in ROLES],
            )
            for permission in Permission
        ],
    )
