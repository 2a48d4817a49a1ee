"""Which editions of codes and rules did an authority load, beside those that come with Waymark?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.participation.rules.next_editions import LONGEST_NAME, Subject

SUBJECT_LABELS = {
    Subject.ACTIVITY: "Activities",
    Subject.CURRENCY: "Periods of currency",
    Subject.STANDING: "What counts as participating",
    Subject.COHORT: "The cohort",
    Subject.INTENDED_DESTINATION: "Intended destinations",
    Subject.SEPTEMBER_GUARANTEE: "September Guarantee statuses",
    Subject.ETHNICITY: "Ethnic groups",
    Subject.AUTHORITIES: "Authorities",
}


@keep_history()
class LoadedEdition(AuthorityModel):
    """The text of a file that holds from a day until the next edition of its subject begins.

    Read as packaged files are. `name` and `starts_on` are those of the text.
    """

    subject = models.CharField(max_length=30)
    name = models.CharField(max_length=LONGEST_NAME)
    starts_on = models.DateField()
    text = models.TextField()
    loaded_at = models.DateTimeField()
    loaded_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["subject", "name", "starts_on", "text", "loaded_at", "loaded_by"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("loaded_edition_subject_known", "subject", Subject),
            models.UniqueConstraint(
                fields=["authority", "subject", "name"], name="loaded_edition_name_once"
            ),
            models.UniqueConstraint(
                fields=["authority", "subject", "starts_on"], name="loaded_edition_start_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{SUBJECT_LABELS[Subject(self.subject)]}, {self.name}"
