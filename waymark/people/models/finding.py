"""By what can a young person be found? Derived rows, written with every change of a name.

Only b-tree equality and prefixes, so row-level security costs nothing; the dictionary of words
holds no person.
"""

from typing import ClassVar

from django.db import models

from waymark.core.tenancy import AuthorityModel, TenantForeignKey


class SearchName(AuthorityModel):
    """A pair of words from one of the person's names, folded: one row a pair.

    `family` or `given` is empty for people with a single name.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    family = models.CharField(max_length=60, db_collation="C", blank=True)
    given = models.CharField(max_length=60, db_collation="C", blank=True)
    is_current = models.BooleanField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "person": "kept",
            "family": "personal",
            "given": "personal",
            "is_current": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["person", "family", "given"], name="search_name_once"),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["authority", "family", "given", "person"], name="search_name_family"
            ),
            models.Index(
                fields=["authority", "given", "family", "person"], name="search_name_given"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.given} {self.family}".strip()


class SearchWord(AuthorityModel):
    """A word that some name in the authority holds, under a key by which it is found.

    The keys of a word: itself with one letter left out, and how it sounds.
    """

    key = models.CharField(max_length=60, db_collation="C")
    word = models.CharField(max_length=60, db_collation="C")

    class Privacy:
        fields: ClassVar[dict[str, str]] = {"key": "personal", "word": "personal"}

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "key", "word"], name="search_word_once"),
        ]

    def __str__(self) -> str:
        return self.word
