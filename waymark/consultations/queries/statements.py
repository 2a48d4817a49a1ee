"""How is a statement over the frozen answers run?"""

from typing import Any

from django.db import connection

from waymark.consultations.models.analysis import SnapshotResponse
from waymark.consultations.models.asking.questions import Choice
from waymark.consultations.models.hearing.amendments import AmendedResponse, Amendment
from waymark.consultations.models.hearing.responses import Answer, Response
from waymark.consultations.models.similarity import Campaign, CampaignMember


def rows(statement: str, *parameters: Any) -> list[tuple[Any, ...]]:
    """Run a statement in which the tables are named in braces."""
    tables = {
        "frozen": SnapshotResponse._meta.db_table,
        "answer": Answer._meta.db_table,
        "response": Response._meta.db_table,
        "covered": AmendedResponse._meta.db_table,
        "amendment": Amendment._meta.db_table,
        "choice": Choice._meta.db_table,
        "campaign": Campaign._meta.db_table,
        "member": CampaignMember._meta.db_table,
    }
    with connection.cursor() as cursor:
        cursor.execute(statement.format(**tables), parameters)
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found
