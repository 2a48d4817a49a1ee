"""Does `among` say what `in` says, in one text whatever the number of keys?"""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.access import AuthorityFactory, LocalityFactory
from waymark.access.models.authorities import Locality
from waymark.core.scoping import open_scope

pytestmark = pytest.mark.django_db


def test_among_finds_what_in_finds_and_nothing_for_no_keys() -> None:
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        keys = [LocalityFactory.create(authority=authority).pk for _ in range(4)]
        texts = set()
        for wanted in ([], keys[:1], keys[1:], [*keys, 9_000_000_000_000]):
            with CaptureQueriesContext(connection) as asked:
                found = set(Locality.objects.filter(pk__among=wanted).values_list("pk", flat=True))
            texts.add(asked.captured_queries[0]["sql"].split("ANY(")[0])

            assert found == set(Locality.objects.filter(pk__in=wanted).values_list("pk", flat=True))
        assert len(texts) == 1
        by_authority = Locality.objects.filter(authority__among=[authority.pk])
        assert by_authority.count() == len(keys)
