"""Which rows hold what was answered?"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from waymark.consultations.models.hearing.responses import Answer, Response
from waymark.consultations.queries.setup.whole import AskedQuestion as SetupQuestion
from waymark.consultations.rules.answering import Given
from waymark.consultations.rules.vocabulary import QuestionKind
from waymark.documents.models import Document


def answer_rows(
    response: Response, asked: Sequence[SetupQuestion], given: Mapping[str, Given]
) -> list[Answer]:
    """Return the rows that hold what was answered, not saved yet; whoever took the answers in."""
    files = Document.objects.in_bulk(
        [each.file for each in given.values() if each.file], field_name="public_id"
    )
    rows = []
    for each in asked:
        base = {
            "authority_id": response.authority_id,
            "response": response,
            "question": each.question,
        }
        answer = given.get(each.question.code, Given())
        rows += [Answer(**base, **values) for values in _values(each, answer, files)]
    return rows


def _values(
    asked: SetupQuestion, given: Given, files: Mapping[UUID, Document]
) -> Iterator[dict[str, Any]]:
    """Return what each row of one answer holds."""
    choices = {each.code: each for each in asked.choices}
    rows = {each.code: each for each in asked.rows}
    is_ranking = asked.question.kind == QuestionKind.RANKING
    for place, code in enumerate(given.choices, start=1):
        if code in choices:
            yield {"choice": choices[code], "number": place if is_ranking else None}
    for cell in given.cells:
        if cell.choice in choices:
            yield {
                "choice": choices[cell.choice],
                "row": rows.get(cell.row),
                "number": cell.number,
            }
    if given.number is not None:
        yield {"number": given.number}
    elif given.day is not None:
        yield {"day": given.day}
    elif given.file:
        yield {"document": files[UUID(given.file)]}
    elif given.text.strip():
        yield {"text": given.text}
