"""Which forms of acting together are there, what does each put down, and who of them may decide?

Local Government Act 1972 ss. 101(5) and 102; the Local Authorities (Arrangements for the Discharge
of Functions) (England) Regulations 2012, SI 2012/1019, reg. 11.
"""

from enum import StrEnum


class PartnershipForm(StrEnum):
    """How authorities act together."""

    STEERING_GROUP = "steering_group"  # advises; each authority decides
    JOINT_COMMITTEE = "joint_committee"  # decides within the arrangement
    DELEGATION = "delegation"  # one authority's executive decides for the others
    LEAD_COMMISSIONER = "lead_commissioner"  # one buys and holds the contract for all


class Term(StrEnum):
    """What a partnership puts down; each is a field of the same name."""

    FUNCTIONS = "functions"
    RESERVED = "reserved"
    AREA = "area"
    RECALL = "recall"
    INDEMNITIES = "indemnities"
    EXIT_TERMS = "exit_terms"
    LIABILITIES = "liabilities"
    VARIATION = "variation"


EXPECTED: dict[PartnershipForm, tuple[Term, ...]] = {
    PartnershipForm.STEERING_GROUP: (),
    PartnershipForm.JOINT_COMMITTEE: (Term.FUNCTIONS, Term.RESERVED, Term.AREA),
    PartnershipForm.DELEGATION: (Term.FUNCTIONS, Term.RECALL),
    PartnershipForm.LEAD_COMMISSIONER: (
        Term.INDEMNITIES,
        Term.EXIT_TERMS,
        Term.LIABILITIES,
        Term.VARIATION,
    ),
}
"""What an arrangement of each form is expected to say."""


class GroupKind(StrEnum):
    """Which sort of group meets for a partnership."""

    STEERING = "steering"
    JOINT_COMMITTEE = "joint_committee"
    WORKING = "working"


class PartyKind(StrEnum):
    """Which sort of body a party is."""

    COUNCIL = "council"
    COMBINED = "combined"
    HEALTH = "health"
    POLICE = "police"
    OTHER = "other"


class Part(StrEnum):
    """What of a partnership a party is shown beside its name, purpose, terms and parties."""

    GROUPS = "groups"
    SHARES = "shares"
    ACTIONS = "actions"


class ActionState(StrEnum):
    """How an action of the partnership stands."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


def missing_terms(form: PartnershipForm, given: set[Term]) -> list[Term]:
    """Return what an arrangement of this form is expected to say and does not."""
    return [each for each in EXPECTED[form] if each not in given]


def may_decide(kind: GroupKind) -> bool:
    """Whether a group decides; every other only advises, and each authority decides for itself."""
    return kind is GroupKind.JOINT_COMMITTEE


def may_have(form: PartnershipForm, kind: GroupKind) -> bool:
    """Whether a partnership of this form may have such a group."""
    return kind is not GroupKind.JOINT_COMMITTEE or form is PartnershipForm.JOINT_COMMITTEE
