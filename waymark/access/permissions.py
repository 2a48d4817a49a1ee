"""May this role do this at all? One permission a job, one frozen entry a role.

Plain code under review, never edited in the database. Whether this person may see this record is
asked in the app that owns the record; whether it may be done now is a rule of that app.
"""

from dataclasses import dataclass
from enum import StrEnum

from waymark.access.rules import RoleName
from waymark.core.actors import Actor, ActorKind
from waymark.core.refusals import NotAllowed


class Permission(StrEnum):
    WORK_SEE = "work_see"  # the signed-in front page and one's own account
    USERS_SEE = "users_see"
    USERS_MANAGE = "users_manage"
    AUTHORITY_MANAGE = "authority_manage"
    AUDIT_READ = "audit_read"
    AUDIT_EXPORT = "audit_export"
    ORGANISATIONS_SEE = "organisations_see"
    ORGANISATIONS_MANAGE = "organisations_manage"
    CONSULTATIONS_SEE = "consultations_see"  # set-up, analysis and reports, without answers
    CONSULTATIONS_MANAGE = "consultations_manage"
    CONSULTATIONS_APPROVE = "consultations_approve"
    INVITATIONS_MANAGE = "invitations_manage"  # who is invited, reminded, told; their addresses
    COUNTS_SEE = "counts_see"  # how many have answered, while a consultation is open
    RESPONSES_SEE = "responses_see"  # single answers, without contact details
    RESPONSES_ENTER = "responses_enter"  # what came on paper, by letter or by telephone
    RESPONSES_MANAGE = "responses_manage"  # import, exclude, merge, amend
    RESPONSES_CONTACT = "responses_contact"
    RESPONSES_MODERATE = "responses_moderate"  # which words may be published
    EQUALITY_SEE = "equality_see"  # who took part, in figures that hide small numbers
    THEMES_CODE = "themes_code"
    THEMES_SIGN = "themes_sign"
    ANALYSIS_MANAGE = "analysis_manage"  # snapshots and findings
    REPORTS_PUBLISH = "reports_publish"
    DECISIONS_SEE = "decisions_see"
    DECISIONS_RECORD = "decisions_record"
    DECISIONS_PUBLISH = "decisions_publish"
    PLAN_MANAGE = "plan_manage"  # matters, the forward plan and its notices
    MEETINGS_MANAGE = "meetings_manage"  # meetings, agendas, attendance, minutes
    REPORTS_WRITE = "reports_write"  # reports to those who decide
    REPORTS_SIGN = "reports_sign"  # what a report says of law, money, equality and staff
    EXEMPT_SEE = "exempt_see"  # papers that the public may not read
    EXEMPT_SEE_AS_MEMBER = "exempt_see_as_member"  # those of them that the law opens to councillors
    PARTNERSHIPS_SEE = "partnerships_see"  # authorities that act together
    PARTNERSHIPS_MANAGE = "partnerships_manage"
    COMMISSIONING_SEE = "commissioning_see"  # needs, appraisals, purchases and contracts
    COMMISSIONING_MANAGE = "commissioning_manage"
    SCORES_GIVE = "scores_give"  # score options and bids as one of those asked to
    CONTRACTS_MANAGE = "contracts_manage"
    PROCUREMENT_MANAGE = "procurement_manage"  # notices, bids and awards
    WORKFORCE_SEE = "workforce_see"  # staff who may transfer, without their names
    DIRECTORY_SEE = "directory_see"  # services for young people, and whom to ask for them
    DIRECTORY_MANAGE = "directory_manage"
    TEAMS_SEE = "teams_see"  # who is in which team
    TEAMS_MANAGE = "teams_manage"
    PEOPLE_FIND = "people_find"  # search, and see the little that tells young people apart
    PEOPLE_SEE = "people_see"  # open the records within one's reach
    PEOPLE_ADD = "people_add"
    PEOPLE_CHANGE = "people_change"
    PEOPLE_MERGE = "people_merge"  # make two records of one person one, and undo it
    PEOPLE_RESTRICT = "people_restrict"  # hide a record, and say who may still see it
    PEOPLE_SEE_RESTRICTED = "people_see_restricted"  # every hidden record of the authority
    PEOPLE_BREAK_GLASS = "people_break_glass"  # open a record beyond one's reach, with a reason
    PEOPLE_ACCESS_REVIEW = "people_access_review"  # judge how such doors were opened
    # Groups of data in a young person's record; a reason for access may narrow them further.
    DATA_CONTACT = "data_contact"  # addresses, telephone numbers, relationships
    DATA_EDUCATION = "data_education"  # schools, present activity, destinations
    DATA_SEND = "data_send"
    DATA_NOTES = "data_notes"  # contacts, assessments, plans
    DATA_SENSITIVE = "data_sensitive"  # health, pregnancy, substances, care
    DATA_SAFEGUARDING = "data_safeguarding"
    DATA_JUSTICE = "data_justice"
    MOVES_TAKE = "moves_take"  # take over young people who come from another authority
    CASES_WORK = "cases_work"  # a caseload of one's own: notes, next steps
    CASES_MANAGE = "cases_manage"  # who works with whom, in one's teams
    CONCERNS_OVERSEE = "concerns_oversee"  # every concern about young people, and allegations
    COMPLAINTS_HANDLE = "complaints_handle"  # complaints and compliments, but about oneself
    SESSIONS_RUN = "sessions_run"  # projects and sessions of one's teams, and their registers
    SHARING_SEE = "sharing_see"  # what the authority agreed to share, with whom, in which words
    SHARING_MANAGE = "sharing_manage"  # agreements, wordings of consent, privacy notices
    DUTY_WORK = "duty_work"  # the desk that everybody new comes to
    FIGURES_SEE = "figures_see"  # who is in learning or work, in figures of the whole authority
    FIGURES_FOLLOW = "figures_follow"  # the same with small numbers, and the rows behind them
    HISTORY_EXPORT = "history_export"  # what everybody of the cohort did, out of the system
    EDITIONS_LOAD = "editions_load"  # the next official codes and rules, from a file
    TRACKING_WORK = "tracking_work"  # find those whose activity is not known, and ask
    OFFERS_MANAGE = "offers_manage"  # offers of learning, and the September Guarantee
    OPPORTUNITIES_SEE = "opportunities_see"  # vacancies and courses with places
    OPPORTUNITIES_MANAGE = "opportunities_manage"
    INDICATORS_SEE = "indicators_see"  # measures of the authority, small numbers always hidden
    INDICATORS_MANAGE = "indicators_manage"  # take into use, define, enter and correct
    RISK_SEE = "risk_see"  # who may need more help to stay in learning, and to judge otherwise
    RISK_MANAGE = "risk_manage"  # reckon anew, and hand schools their lists


@dataclass(frozen=True)
class Role:
    """What somebody with this role came to do, and what it lets them."""

    name: RoleName
    label: str
    sentence: str
    permissions: frozenset[Permission]


_EVERYBODY = {
    Permission.WORK_SEE,
    Permission.CONSULTATIONS_SEE,
    Permission.DECISIONS_SEE,
}

_FINDING = {
    Permission.PEOPLE_FIND,
    Permission.PEOPLE_SEE,
    Permission.TEAMS_SEE,
    Permission.SHARING_SEE,
    Permission.DIRECTORY_SEE,
}
_RECORDS = (
    _EVERYBODY
    | _FINDING
    | {
        Permission.ORGANISATIONS_SEE,
        Permission.PEOPLE_ADD,
        Permission.PEOPLE_CHANGE,
        Permission.DATA_CONTACT,
        Permission.DATA_EDUCATION,
        Permission.OPPORTUNITIES_SEE,
        Permission.OFFERS_MANAGE,
    }
)
_CASEWORK = _RECORDS | {
    Permission.PEOPLE_BREAK_GLASS,
    Permission.DATA_NOTES,
    Permission.CASES_WORK,
}
_TRACKING = _RECORDS | {
    Permission.DATA_SEND,
    Permission.TRACKING_WORK,
    Permission.FIGURES_SEE,
    Permission.FIGURES_FOLLOW,
    Permission.INDICATORS_SEE,
}

ROLES: tuple[Role, ...] = (
    Role(
        name=RoleName.SYSTEM_ADMINISTRATOR,
        label="System administrator",
        sentence="Invites staff, gives roles, looks after the authority's details.",
        permissions=frozenset(
            _EVERYBODY
            | {
                Permission.USERS_SEE,
                Permission.USERS_MANAGE,
                Permission.AUTHORITY_MANAGE,
                Permission.ORGANISATIONS_SEE,
                Permission.ORGANISATIONS_MANAGE,
                Permission.TEAMS_SEE,
                Permission.TEAMS_MANAGE,
            }
        ),
    ),
    Role(
        name=RoleName.CONSULTATION_OFFICER,
        label="Consultation officer",
        sentence="Runs consultations from the first draft to the published report.",
        permissions=frozenset(
            _EVERYBODY
            | {
                Permission.ORGANISATIONS_SEE,
                Permission.ORGANISATIONS_MANAGE,
                Permission.CONSULTATIONS_MANAGE,
                Permission.INVITATIONS_MANAGE,
                Permission.COUNTS_SEE,
                Permission.RESPONSES_SEE,
                Permission.RESPONSES_ENTER,
                Permission.RESPONSES_MANAGE,
                Permission.RESPONSES_CONTACT,
                Permission.RESPONSES_MODERATE,
                Permission.EQUALITY_SEE,
                Permission.THEMES_CODE,
                Permission.THEMES_SIGN,
                Permission.ANALYSIS_MANAGE,
                Permission.REPORTS_PUBLISH,
            }
        ),
    ),
    Role(
        name=RoleName.CONSULTATION_ANALYST,
        label="Consultation analyst",
        sentence="Reads and analyses responses, without contact details.",
        permissions=frozenset(
            _EVERYBODY
            | {
                Permission.ORGANISATIONS_SEE,
                Permission.COUNTS_SEE,
                Permission.RESPONSES_SEE,
                Permission.EQUALITY_SEE,
                Permission.THEMES_CODE,
                Permission.THEMES_SIGN,
                Permission.ANALYSIS_MANAGE,
            }
        ),
    ),
    Role(
        name=RoleName.HEAD_OF_SERVICE,
        label="Head of service",
        sentence="Approves consultations before they open, and reads what comes of them.",
        permissions=frozenset(
            _EVERYBODY
            | {
                Permission.ORGANISATIONS_SEE,
                Permission.CONSULTATIONS_APPROVE,
                Permission.COUNTS_SEE,
                Permission.EQUALITY_SEE,
                Permission.FIGURES_SEE,
                Permission.INDICATORS_SEE,
                Permission.REPORTS_WRITE,
                Permission.EXEMPT_SEE,
                Permission.PARTNERSHIPS_SEE,
                Permission.COMMISSIONING_SEE,
                Permission.SCORES_GIVE,
            }
        ),
    ),
    Role(
        name=RoleName.DATA_ENTRY_OFFICER,
        label="Data entry officer",
        sentence="Enters and checks answers that came on paper, by letter or by telephone.",
        permissions=frozenset(_EVERYBODY | {Permission.COUNTS_SEE, Permission.RESPONSES_ENTER}),
    ),
    Role(
        name=RoleName.CODER,
        label="Coder",
        sentence="Reads answers in words and says which themes they hold.",
        permissions=frozenset(_EVERYBODY | {Permission.THEMES_CODE}),
    ),
    Role(
        name=RoleName.MODERATOR,
        label="Moderator",
        sentence="Decides which answers may be published, and hides personal details in them.",
        permissions=frozenset(_EVERYBODY | {Permission.RESPONSES_MODERATE}),
    ),
    Role(
        name=RoleName.COMMISSIONER,
        label="Commissioner",
        sentence="Appraises, buys and watches services, from needs to review.",
        permissions=frozenset(
            _EVERYBODY
            | {
                Permission.ORGANISATIONS_SEE,
                Permission.DIRECTORY_SEE,
                Permission.DIRECTORY_MANAGE,
                Permission.FIGURES_SEE,
                Permission.INDICATORS_SEE,
                Permission.INDICATORS_MANAGE,
                Permission.REPORTS_WRITE,
                Permission.EXEMPT_SEE,
                Permission.PARTNERSHIPS_SEE,
                Permission.COMMISSIONING_SEE,
                Permission.COMMISSIONING_MANAGE,
                Permission.SCORES_GIVE,
                Permission.CONTRACTS_MANAGE,
                Permission.PROCUREMENT_MANAGE,
                Permission.WORKFORCE_SEE,
            }
        ),
    ),
    Role(
        name=RoleName.DEMOCRATIC_SERVICES_OFFICER,
        label="Democratic services officer",
        sentence="Keeps the forward plan and meetings, records decisions and publishes them.",
        permissions=frozenset(
            _EVERYBODY
            | {
                Permission.ORGANISATIONS_SEE,
                Permission.DECISIONS_RECORD,
                Permission.DECISIONS_PUBLISH,
                Permission.PLAN_MANAGE,
                Permission.MEETINGS_MANAGE,
                Permission.REPORTS_WRITE,
                Permission.EXEMPT_SEE,
                Permission.PARTNERSHIPS_SEE,
            }
        ),
    ),
    Role(
        name=RoleName.INFORMATION_GOVERNANCE_LEAD,
        label="Information governance lead",
        sentence="Answers for what is shared with whom, and reads who did, saw and exported what.",
        permissions=frozenset(
            _EVERYBODY
            | {
                Permission.AUDIT_READ,
                Permission.AUDIT_EXPORT,
                Permission.USERS_SEE,
                Permission.TEAMS_SEE,
                Permission.PEOPLE_ACCESS_REVIEW,
                Permission.SHARING_SEE,
                Permission.SHARING_MANAGE,
            }
        ),
    ),
    Role(
        name=RoleName.COUNCILLOR,
        label="Councillor",
        sentence="Reads what was asked, what people said and what was decided.",
        permissions=frozenset(_EVERYBODY | {Permission.EXEMPT_SEE_AS_MEMBER}),
    ),
    Role(
        name=RoleName.PERSONAL_ADVISER,
        label="Personal adviser",
        sentence="Works with a caseload of young people: contacts, plans and next steps.",
        permissions=frozenset(
            _CASEWORK
            | {
                Permission.DATA_SEND,
                Permission.DATA_SENSITIVE,
                Permission.SESSIONS_RUN,
                Permission.RISK_SEE,
            }
        ),
    ),
    Role(
        name=RoleName.SEND_ADVISER,
        label="SEND adviser",
        sentence="Works with young people who have special educational needs or a disability.",
        permissions=frozenset(
            _CASEWORK
            | {
                Permission.DATA_SEND,
                Permission.DATA_SENSITIVE,
                Permission.RISK_SEE,
                Permission.FIGURES_SEE,
            }
        ),
    ),
    Role(
        name=RoleName.YOUTH_WORKER,
        label="Youth worker",
        sentence="Runs youth sessions and projects, and writes down who came.",
        permissions=frozenset(
            _EVERYBODY
            | _FINDING
            | {
                Permission.PEOPLE_ADD,
                Permission.DATA_CONTACT,
                Permission.DATA_NOTES,
                Permission.CASES_WORK,
                Permission.SESSIONS_RUN,
            }
        ),
    ),
    Role(
        name=RoleName.DUTY_WORKER,
        label="Duty worker",
        sentence="Answers the door and the telephone: finds or adds people, and passes them on.",
        permissions=frozenset(_CASEWORK | {Permission.DUTY_WORK, Permission.MOVES_TAKE}),
    ),
    Role(
        name=RoleName.TEAM_MANAGER,
        label="Team manager",
        sentence="Shares out the work of a team, watches over it and answers for it.",
        permissions=frozenset(
            _CASEWORK
            | {
                Permission.TEAMS_MANAGE,
                Permission.DATA_SEND,
                Permission.DATA_SENSITIVE,
                Permission.DATA_JUSTICE,
                Permission.DATA_SAFEGUARDING,
                Permission.PEOPLE_MERGE,
                Permission.PEOPLE_RESTRICT,
                Permission.CASES_MANAGE,
                Permission.COMPLAINTS_HANDLE,
                Permission.SESSIONS_RUN,
                Permission.DIRECTORY_MANAGE,
                Permission.DUTY_WORK,
                Permission.MOVES_TAKE,
                Permission.FIGURES_SEE,
                Permission.FIGURES_FOLLOW,
                Permission.INDICATORS_SEE,
                Permission.TRACKING_WORK,
                Permission.OPPORTUNITIES_MANAGE,
                Permission.RISK_SEE,
            }
        ),
    ),
    Role(
        name=RoleName.SAFEGUARDING_LEAD,
        label="Safeguarding lead",
        sentence="Oversees concerns, and looks after hidden records and who may see them.",
        permissions=frozenset(
            _CASEWORK
            | {
                Permission.DATA_SEND,
                Permission.DATA_SENSITIVE,
                Permission.DATA_JUSTICE,
                Permission.DATA_SAFEGUARDING,
                Permission.PEOPLE_MERGE,
                Permission.PEOPLE_RESTRICT,
                Permission.PEOPLE_SEE_RESTRICTED,
                Permission.PEOPLE_ACCESS_REVIEW,
                Permission.CONCERNS_OVERSEE,
                Permission.COMPLAINTS_HANDLE,
                Permission.MOVES_TAKE,
            }
        ),
    ),
    Role(
        name=RoleName.TRACKING_OFFICER,
        label="Tracking officer",
        sentence="Finds out what young people do, and reaches those whom nobody has reached.",
        permissions=frozenset(_TRACKING | {Permission.OPPORTUNITIES_MANAGE}),
    ),
    Role(
        name=RoleName.DATA_MANAGER,
        label="Data manager",
        sentence="Answers for figures and returns, and for the records and rules behind them.",
        permissions=frozenset(
            _TRACKING
            | {
                Permission.ORGANISATIONS_MANAGE,
                Permission.PEOPLE_MERGE,
                Permission.DATA_SENSITIVE,
                Permission.HISTORY_EXPORT,
                Permission.EDITIONS_LOAD,
                Permission.INDICATORS_MANAGE,
                Permission.RISK_SEE,
                Permission.RISK_MANAGE,
            }
        ),
    ),
    Role(
        name=RoleName.PARTNERSHIP_LEAD,
        label="Partnership lead",
        sentence="Keeps authorities that act together in step: members, shares, recommendations.",
        permissions=frozenset(
            _EVERYBODY
            | {
                Permission.ORGANISATIONS_SEE,
                Permission.SHARING_SEE,
                Permission.PLAN_MANAGE,
                Permission.REPORTS_WRITE,
                Permission.EXEMPT_SEE,
                Permission.PARTNERSHIPS_SEE,
                Permission.PARTNERSHIPS_MANAGE,
                Permission.COMMISSIONING_SEE,
                Permission.INDICATORS_SEE,
                Permission.SCORES_GIVE,
            }
        ),
    ),
    Role(
        name=RoleName.CORPORATE_ADVISER,
        label="Corporate adviser",
        sentence="Signs what reports say about law, money, equality and staff.",
        permissions=frozenset(
            _EVERYBODY
            | {
                Permission.REPORTS_SIGN,
                Permission.EXEMPT_SEE,
                Permission.PARTNERSHIPS_SEE,
                Permission.COMMISSIONING_SEE,
                Permission.INDICATORS_SEE,
                Permission.SCORES_GIVE,
                Permission.WORKFORCE_SEE,
            }
        ),
    ),
)

ROLES_BY_NAME = {role.name.value: role for role in ROLES}


def role_in_sentence(name: str) -> str:
    """Return the label of a role as it stands inside a sentence: SEND stays in capitals."""
    label = ROLES_BY_NAME[name].label
    return label if label[:2].isupper() else label[0].lower() + label[1:]


OF_YOUNG_PEOPLE = frozenset(
    {
        Permission.PEOPLE_FIND,
        Permission.PEOPLE_SEE,
        Permission.PEOPLE_ADD,
        Permission.PEOPLE_CHANGE,
        Permission.PEOPLE_MERGE,
        Permission.PEOPLE_RESTRICT,
        Permission.PEOPLE_BREAK_GLASS,
        Permission.MOVES_TAKE,
        Permission.CASES_WORK,
        Permission.CASES_MANAGE,
        Permission.CONCERNS_OVERSEE,
        Permission.COMPLAINTS_HANDLE,
        Permission.SESSIONS_RUN,
        Permission.DUTY_WORK,
        Permission.FIGURES_FOLLOW,
        Permission.HISTORY_EXPORT,
        Permission.TRACKING_WORK,
        Permission.OFFERS_MANAGE,
        Permission.OPPORTUNITIES_SEE,
        Permission.RISK_SEE,
        Permission.RISK_MANAGE,
    }
)
"""Whose pages show young people: closed to whoever lacks a training or check they need for it."""


def may(actor: Actor, permission: Permission) -> bool:
    """Whether the actor's role allows this; machines and operators may, the public never."""
    if actor.kind in {ActorKind.SYSTEM, ActorKind.OPERATOR}:
        return True
    if actor.kind is ActorKind.MEMBER and actor.role in ROLES_BY_NAME:
        return permission in ROLES_BY_NAME[actor.role].permissions
    return False


def require(actor: Actor, permission: Permission) -> None:
    """Raise `NotAllowed` unless the actor's role allows this."""
    if not may(actor, permission):
        raise NotAllowed(permission.value)
