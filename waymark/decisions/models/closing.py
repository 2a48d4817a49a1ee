"""How is a part of a paper closed to the public?"""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from waymark.core.constraints import one_of
from waymark.core.tenancy import AuthorityModel
from waymark.decisions.rules.closing import PARAGRAPHS, Access

ACCESS_LABELS = {
    Access.OPEN: "Open to everybody",
    Access.EXEMPT: "Exempt",
    Access.CONFIDENTIAL: "Confidential",
}
PARAGRAPH_LABELS = {
    1: "Information about any individual",
    2: "Information likely to reveal who an individual is",
    3: "Information about the financial or business affairs of any person or the authority",
    4: "Information about consultations or negotiations on labour relations",
    5: "Information under legal professional privilege",
    6: "Information that reveals a notice, order or direction that the authority proposes",
    7: "Information about preventing, investigating or prosecuting crime",
}
CLOSING_FIELDS = ("access", "paragraphs", "contract_terms", "closed_reason")


class Closable(AuthorityModel):
    """Something that the public may read, or may not for a reason that it may read."""

    access = models.CharField(
        max_length=12,
        choices=[(each.value, label) for each, label in ACCESS_LABELS.items()],
        default=Access.OPEN.value,
    )
    paragraphs = ArrayField(models.PositiveSmallIntegerField(), default=list, blank=True)
    contract_terms = models.BooleanField(default=False)
    closed_reason = models.TextField(max_length=2000, blank=True)

    class Meta(AuthorityModel.Meta):
        abstract = True

    @property
    def is_open(self) -> bool:
        """Whether the public may read it now."""
        return self.access == Access.OPEN


class Liftable(Closable):
    """What is exempt for a time: how it was closed stays, and since when it is open is added."""

    review_on = models.DateField(null=True)
    lifted_at = models.DateTimeField(null=True)
    lifted_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    lifted_reason = models.TextField(max_length=2000, blank=True)

    class Meta(Closable.Meta):
        abstract = True

    @property
    def is_open(self) -> bool:
        """Whether the public may read it now, from the start or since it was lifted."""
        return super().is_open or self.lifted_at is not None


def closing_constraints(
    noun: str, *, or_exempt_where: models.Q | None = None
) -> list[models.BaseConstraint]:
    """Return what the database insists on where something may be closed.

    What is exempt names its paragraphs, but for the rows that `or_exempt_where` picks out.
    """
    named = ~models.Q(paragraphs=[])
    if or_exempt_where is not None:
        named |= or_exempt_where
    closed = models.Q(closed_reason__gt="")
    plain = models.Q(paragraphs=[], contract_terms=False)
    exempt = closed & models.Q(access="exempt", paragraphs__contained_by=list(PARAGRAPHS))
    return [
        one_of(f"{noun}_access_known", "access", Access),
        models.CheckConstraint(
            name=f"{noun}_closed_with_reason",
            condition=plain & models.Q(access="open", closed_reason="")
            | plain & closed & models.Q(access="confidential")
            | exempt & named,
        ),
        models.CheckConstraint(
            name=f"{noun}_contract_terms_under_3",
            condition=models.Q(contract_terms=False) | models.Q(paragraphs__contains=[3]),
        ),
    ]


def lifting_constraints(noun: str) -> list[models.BaseConstraint]:
    """Return what the database insists on where an exemption may be lifted."""
    return [
        models.CheckConstraint(
            name=f"{noun}_lifted_with_reason",
            condition=models.Q(lifted_at=None, lifted_by=None, lifted_reason="")
            | models.Q(lifted_at__isnull=False, lifted_reason__gt="", access="exempt"),
        ),
        models.CheckConstraint(
            name=f"{noun}_review_of_exempt",
            condition=models.Q(review_on=None) | models.Q(access="exempt"),
        ),
    ]


CLOSING_PRIVACY: dict[str, str] = dict.fromkeys(CLOSING_FIELDS, "public")
LIFTING_PRIVACY: dict[str, str] = CLOSING_PRIVACY | {
    **dict.fromkeys(["lifted_at", "lifted_reason"], "public"),
    **dict.fromkeys(["review_on", "lifted_by"], "kept"),
}
