"""Who acts or looks? One frozen record of ids for members, the public, respondents and machines."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ActorKind(StrEnum):
    MEMBER = "member"  # somebody signed in, in one of their memberships
    RESPONDENT = "respondent"  # somebody who answers without an account
    PUBLIC = "public"  # somebody who only reads public pages
    SYSTEM = "system"  # a scheduled or deferred job
    OPERATOR = "operator"  # somebody at the command line of the installation


@dataclass(frozen=True)
class Actor:
    """Ids only, so that it can be kept, logged and passed to a job; names are looked up to show.

    `role` is the stored value of an access role, present for members alone. From the day in
    `records_close_on` young people's records are closed to a member, for want of a required check.
    """

    kind: ActorKind
    authority_id: int | None
    user_id: int | None = None
    membership_id: int | None = None
    role: str | None = None
    records_close_on: date | None = None

    @classmethod
    def public(cls, authority_id: int) -> "Actor":
        """Return somebody who reads public pages."""
        return cls(kind=ActorKind.PUBLIC, authority_id=authority_id)

    @classmethod
    def respondent(cls, authority_id: int) -> "Actor":
        """Return somebody who answers without an account."""
        return cls(kind=ActorKind.RESPONDENT, authority_id=authority_id)

    @classmethod
    def system(cls, authority_id: int | None) -> "Actor":
        """Return the installation itself, at work by schedule or for a deferred job."""
        return cls(kind=ActorKind.SYSTEM, authority_id=authority_id)

    @classmethod
    def operator(cls, authority_id: int | None, user_id: int | None = None) -> "Actor":
        """Return somebody at the command line, named by `--as` where given."""
        return cls(kind=ActorKind.OPERATOR, authority_id=authority_id, user_id=user_id)
