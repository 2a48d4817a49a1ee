"""In which area of the authority does each postcode lie?"""

from typing import ClassVar

from django.db import models

from waymark.core.tenancy import AuthorityModel


class PostcodeArea(AuthorityModel):
    """One postcode, without its space, and the ward or other area that it lies in.

    Public reference data of an authority, replaced as a whole, so without history.
    """

    postcode = models.CharField(max_length=7)
    area = models.CharField(max_length=100)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["postcode", "area"], "public")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "postcode"], name="postcode_area_once"),
            models.CheckConstraint(
                name="postcode_area_named",
                condition=models.Q(area__gt="", postcode__regex=r"^[A-Z0-9]{5,7}$"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.postcode}: {self.area}"
