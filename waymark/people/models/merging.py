"""Which records may be of one person, which were found to be, and which were found not to be?"""

from typing import ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Greatest, Least, Now

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.engines.duplicates import Likeness, Sign

LONGEST_REASON = 500


@keep_history()
class Merge(AuthorityModel):
    """Records that were made one: which was kept, by whom, why, and what has changed by it.

    `choices` names, for each group of fields that differed, the record whose value was taken.
    `changed` holds every value that was written over, with the one that took its place; `added`
    what was written anew. With the rows that were moved they are all that undoing needs.
    """

    kept = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    reason = models.CharField(max_length=LONGEST_REASON)
    choices = models.JSONField(default=dict)
    changed = models.JSONField(default=list)
    added = models.JSONField(default=list)
    was_restricted = models.BooleanField(default=False)  # that any of the records was
    merged_at = models.DateTimeField()
    merged_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    undone_at = models.DateTimeField(null=True)
    undone_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["reason", "changed", "added"], "personal"
        ) | dict.fromkeys(
            [
                "kept", "choices", "was_restricted", "merged_at", "merged_by", "undone_at",
                "undone_by",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(name="merge_for_a_reason", condition=~models.Q(reason="")),
            models.CheckConstraint(
                name="merge_undone_by_somebody_at_a_moment",
                condition=models.Q(undone_by__isnull=True) | models.Q(undone_at__isnull=False),
            ),
            models.CheckConstraint(
                name="merge_undone_afterwards",
                condition=models.Q(undone_at__isnull=True)
                | models.Q(undone_at__gte=models.F("merged_at")),
            ),
        ]
        indexes: ClassVar = [models.Index(fields=["kept", "-id"], name="merge_kept")]

    def __str__(self) -> str:
        return self.reason


@keep_history()
class MergedRecord(AuthorityModel):
    """One record that went into another by a merge.

    `moved` holds the keys of the rows that named it, by model and field, and name the kept one now.
    """

    merge = TenantForeignKey("people.Merge", on_delete=models.PROTECT)
    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    moved = models.JSONField(default=dict)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {"merge": "kept", "person": "kept", "moved": "kept"}

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["merge", "person"], name="merged_record_once"),
        ]
        indexes: ClassVar = [models.Index(fields=["person"], name="merged_record_person")]

    def __str__(self) -> str:
        return str(self.person)


@keep_history()
class DuplicateDismissal(AuthorityModel):
    """Two records of which somebody said that they are of two people; not proposed again."""

    one = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    other = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    note = models.CharField(max_length=LONGEST_REASON, blank=True)
    dismissed_at = models.DateTimeField()
    dismissed_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["one", "other", "dismissed_at", "dismissed_by"], "kept"
        ) | {"note": "personal"}

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                Least("one", "other"), Greatest("one", "other"), name="duplicate_dismissal_once"
            ),
            models.CheckConstraint(
                name="duplicate_dismissal_of_two",
                condition=~models.Q(one=models.F("other")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.one} is not {self.other}"


class PossibleDuplicate(AuthorityModel):
    """Two records that may be of one person: by which signs, and what speaks against it.

    Derived by `people.actions.duplicates` from all that is known of both, so it is read through
    `people.queries.duplicates` alone, which leaves out what is closed to the viewer.
    """

    one = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    other = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    signs = ArrayField(models.CharField(max_length=20))
    shares_word = models.BooleanField()
    birth_is_open = models.BooleanField()
    numbers_differ = models.BooleanField()
    named_like_twins = models.BooleanField()
    found_at = models.DateTimeField(db_default=Now())

    JUDGED: ClassVar = [
        "signs", "shares_word", "birth_is_open", "numbers_differ", "named_like_twins",
    ]  # fmt: skip
    """The fields that say what the comparison of two records came to."""

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "one", "other", "signs", "shares_word", "birth_is_open", "numbers_differ",
                "named_like_twins", "found_at",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["one", "other"], name="possible_duplicate_once"),
            models.CheckConstraint(
                name="possible_duplicate_in_order", condition=models.Q(one__lt=models.F("other"))
            ),
            models.CheckConstraint(
                name="possible_duplicate_by_signs",
                condition=models.Q(
                    signs__len__gt=0, signs__contained_by=[sign.value for sign in Sign]
                ),
            ),
        ]
        indexes: ClassVar = [models.Index(fields=["other"], name="possible_duplicate_other")]

    def __str__(self) -> str:
        return f"{self.one} may be {self.other}"

    @property
    def likeness(self) -> Likeness:
        """Return what the comparison came to."""
        judged = {name: getattr(self, name) for name in self.JUDGED}
        judged["signs"] = tuple(map(Sign, self.signs))
        return Likeness(one=self.one_id, other=self.other_id, **judged)

    @classmethod
    def of(cls, likeness: Likeness, *, authority_id: int) -> Self:
        """Return the row for what a comparison came to, unsaved."""
        judged = {name: getattr(likeness, name) for name in cls.JUDGED}
        judged["signs"] = [sign.value for sign in likeness.signs]
        return cls(
            authority_id=authority_id, one_id=likeness.one, other_id=likeness.other, **judged
        )
