"""Who is the young person: names, birth, identifiers, authorities, schools?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import PersonPart, choices_of, dated, fields_of_person
from waymark.people.rules.vocabulary import (
    AuthorityRole,
    IdentifierScheme,
    NameKind,
    Origin,
    Sex,
    Source,
)

SEX_LABELS = {
    Sex.FEMALE: "Female",
    Sex.MALE: "Male",
    Sex.UNKNOWN: "Not known",
    Sex.WITHHELD: "Prefers not to say",
}
SOURCE_LABELS = {
    Source.YOUNG_PERSON: "The young person",
    Source.PARENT: "Parent or carer",
    Source.SCHOOL: "School or college",
    Source.PROVIDER: "Training provider",
    Source.AGENCY: "Another agency",
    Source.WORKER: "A worker",
    Source.FILE: "A file",
}
NAME_KIND_LABELS = {
    NameKind.PREVIOUS: "Earlier name",
    NameKind.ALIAS: "Also known as",
    NameKind.SPELLING: "Another spelling",
    NameKind.MAIDEN: "Family name at birth",
}
AUTHORITY_ROLE_LABELS = {
    AuthorityRole.RESIDENT: "Where they live",
    AuthorityRole.EDUCATED: "Where they learn",
}
SCHEME_LABELS = {
    IdentifierScheme.UPN: "Unique pupil number (UPN)",
    IdentifierScheme.FORMER_UPN: "Former UPN",
    IdentifierScheme.ULN: "Unique learner number (ULN)",
    IdentifierScheme.OTHER_DATABASE: "Number in another database",
}


@keep_history()
class Person(AuthorityModel):
    """A young person whom the authority serves, by the names on official papers.

    Of the two legal names one may be empty: some people have a single name. What they like to be
    called stands in `preferred_name`. Sex, gender and pronouns are three things. A record that was
    merged into another stays as a row, closed to everybody; its address leads to the other.
    """

    given_names = models.CharField(max_length=100, blank=True)
    family_name = models.CharField(max_length=100, blank=True)
    preferred_name = models.CharField(max_length=100, blank=True)
    pronouns = models.CharField(max_length=40, blank=True)
    sex = models.CharField(max_length=1, choices=choices_of(SEX_LABELS), default=Sex.UNKNOWN.value)
    gender = models.CharField(max_length=60, blank=True)
    born_on = models.DateField(null=True)
    is_birth_date_verified = models.BooleanField(default=False)
    ethnicity = models.CharField(max_length=4, blank=True)
    ethnicity_source = models.CharField(
        max_length=20, choices=choices_of(SOURCE_LABELS), blank=True
    )
    language = models.CharField(max_length=60, blank=True)
    needs_interpreter = models.BooleanField(default=False)
    locality = TenantForeignKey("access.Locality", on_delete=models.PROTECT, null=True)
    died_on = models.DateField(null=True)
    left_area_on = models.DateField(null=True)
    is_restricted = models.BooleanField(default=False)
    origin = models.CharField(max_length=20, choices=[(o.value, o.value) for o in Origin])
    added_at = models.DateTimeField()
    merged_into = TenantForeignKey("self", on_delete=models.PROTECT, null=True)
    merged_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "given_names", "family_name", "preferred_name", "pronouns", "sex", "gender",
                "born_on", "ethnicity", "language", "died_on",
            ],
            "personal",
        ) | dict.fromkeys(
            [
                "is_birth_date_verified", "ethnicity_source", "needs_interpreter", "locality",
                "left_area_on", "is_restricted", "origin", "added_at", "merged_into", "merged_at",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="person_has_a_name",
                condition=~models.Q(given_names="", family_name=""),
            ),
            models.CheckConstraint(
                name="person_died_after_birth",
                condition=models.Q(died_on__isnull=True)
                | models.Q(born_on__isnull=True)
                | models.Q(died_on__gte=models.F("born_on")),
            ),
            models.CheckConstraint(
                name="person_verified_birth_date_is_known",
                condition=models.Q(is_birth_date_verified=False) | models.Q(born_on__isnull=False),
            ),
            models.CheckConstraint(
                name="person_merged_at_a_moment",
                condition=models.Q(merged_into__isnull=True) ^ models.Q(merged_at__isnull=False),
            ),
            models.CheckConstraint(
                name="person_merged_into_another",
                condition=models.Q(merged_into__isnull=True)
                | ~models.Q(merged_into=models.F("id")),
            ),
            one_of("person_sex_known", "sex", Sex),
            one_of("person_origin_known", "origin", Origin),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", "born_on", "id"], name="person_born"),
            models.Index(fields=["authority", "locality", "id"], name="person_locality"),
            models.Index(
                fields=["merged_into"],
                condition=models.Q(merged_into__isnull=False),
                name="person_merged_into",
            ),
        ]

    def __str__(self) -> str:
        called = self.preferred_name or self.given_names
        return " ".join(part for part in (called, self.family_name) if part)


@keep_history()
class OtherName(PersonPart):
    """A name that the young person has or had beside the legal and the preferred one."""

    kind = models.CharField(max_length=20, choices=choices_of(NAME_KIND_LABELS))
    given_names = models.CharField(max_length=100, blank=True)
    family_name = models.CharField(max_length=100, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = fields_of_person(
            "personal", "given_names", "family_name", kind="kept"
        )

    class Meta(PersonPart.Meta):
        constraints: ClassVar = [
            dated("other_name_dates"),
            one_of("other_name_kind_known", "kind", NameKind),
            models.CheckConstraint(
                name="other_name_is_a_name",
                condition=~models.Q(given_names="", family_name=""),
            ),
        ]

    def __str__(self) -> str:
        return " ".join(part for part in (self.given_names, self.family_name) if part)


@keep_history()
class PersonIdentifier(PersonPart):
    """A number by which others know the young person; `issuer` names another database.

    Two records may bear one number until somebody finds out which is right: that is a conflict
    to look into, not a fault of the second file.
    """

    scheme = models.CharField(max_length=20, choices=choices_of(SCHEME_LABELS))
    issuer = models.CharField(max_length=100, blank=True)
    value = models.CharField(max_length=60, db_collation="C")

    class Privacy:
        fields: ClassVar[dict[str, str]] = fields_of_person(
            "personal", "value", scheme="kept", issuer="kept"
        )

    class Meta(PersonPart.Meta):
        constraints: ClassVar = [
            dated("person_identifier_dates"),
            one_of("person_identifier_scheme_known", "scheme", IdentifierScheme),
            models.UniqueConstraint(
                fields=["person", "scheme", "issuer", "value"], name="person_identifier_once"
            ),
            models.CheckConstraint(
                name="person_identifier_of_a_database",
                condition=models.Q(scheme=IdentifierScheme.OTHER_DATABASE.value)
                ^ models.Q(issuer=""),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", "value"], name="person_identifier_value")
        ]

    def __str__(self) -> str:
        return self.value


@keep_history()
class PersonAuthority(PersonPart):
    """In which authority the young person lives, or learns, by its Department for Education number.

    The two differ, and different duties follow from each.
    """

    role = models.CharField(max_length=10, choices=[(r.value, r.value) for r in AuthorityRole])
    dfe_number = models.CharField(max_length=3)

    class Privacy:
        fields: ClassVar[dict[str, str]] = fields_of_person("kept", "role", "dfe_number")

    class Meta(PersonPart.Meta):
        constraints: ClassVar = [
            dated("person_authority_dates"),
            one_of("person_authority_role_known", "role", AuthorityRole),
            models.CheckConstraint(
                name="person_authority_number", condition=models.Q(dfe_number__regex=r"^[0-9]{3}$")
            ),
            models.UniqueConstraint(
                fields=["person", "role"],
                condition=models.Q(ends_on__isnull=True),
                name="person_authority_one_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.role} {self.dfe_number}"


@keep_history()
class Schooling(PersonPart):
    """At which school, college or provider the young person is or was."""

    organisation = TenantForeignKey("organisations.Organisation", on_delete=models.PROTECT)
    source = models.CharField(max_length=20, choices=choices_of(SOURCE_LABELS))

    class Privacy:
        fields: ClassVar[dict[str, str]] = fields_of_person(
            "personal", "organisation", source="kept"
        )

    class Meta(PersonPart.Meta):
        constraints: ClassVar = [
            dated("schooling_dates"),
            one_of("schooling_source_known", "source", Source),
        ]

    def __str__(self) -> str:
        return str(self.organisation)
