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
        sentence="Reads consultations and decisions to appraise and buy services.",
        permissions=frozenset(_EVERYBODY | {Permission.ORGANISATIONS_SEE}),
    ),
    Role(
        name=RoleName.DEMOCRATIC_SERVICES_OFFICER,
        label="Democratic services officer",
        sentence="Records decisions of bodies and officers, and publishes them.",
        permissions=frozenset(
            _EVERYBODY
            | {
                Permission.ORGANISATIONS_SEE,
                Permission.DECISIONS_RECORD,
                Permission.DECISIONS_PUBLISH,
            }
        ),
    ),
    Role(
        name=RoleName.INFORMATION_GOVERNANCE_LEAD,
        label="Information governance lead",
        sentence="Reads who did, saw, searched and exported what, and why.",
        permissions=frozenset(
            _EVERYBODY | {Permission.AUDIT_READ, Permission.AUDIT_EXPORT, Permission.USERS_SEE}
        ),
    ),
    Role(
        name=RoleName.COUNCILLOR,
        label="Councillor",
        sentence="Reads what was asked, what people said and what was decided.",
        permissions=frozenset(_EVERYBODY),
    ),
)

ROLES_BY_NAME = {role.name.value: role for role in ROLES}


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
