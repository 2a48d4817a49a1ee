"""How is what the authority does about what people said written down, and told to them?"""

from datetime import datetime

from django.db.models import Max

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.reports import make_edition
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.feedback import FeedbackEdition, FeedbackItem
from waymark.consultations.queries import feedback as queries
from waymark.consultations.queries.reports import find_published_edition, read_content
from waymark.consultations.rules import codec
from waymark.consultations.rules.content.feedback import FeedbackContent
from waymark.consultations.rules.content.report import digest
from waymark.consultations.rules.feedback import LineDraft, line_faults, unanswered_themes
from waymark.consultations.rules.stages import may_move
from waymark.consultations.rules.telling import main_themes
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile


class CannotSaveLine(ActionRefused):
    """This line cannot be saved as it stands."""


class ThemeAnswered(ActionRefused):
    """Another line answers this theme already. Change that line instead."""


class NothingToTell(ActionRefused):
    """There is no line yet: write what people said and what you do about it."""


class ReportFirst(ActionRefused):
    """Publish the report first: people read what was said before what you do about it."""


class ThemesUnanswered(ActionRefused):
    """Every theme that a tenth of those who answered raised needs a line. Some have none."""


class NothingNew(ActionRefused):
    """Nothing has changed since the feedback was last published."""


@action
def save_feedback(
    *,
    by: Actor,
    consultation: Consultation,
    draft: LineDraft,
    at: datetime,
    theme: str = "",
    item: FeedbackItem | None = None,
    revision: int | None = None,
) -> FeedbackItem:
    """Write a line, or change one; `theme` is the question's code, a colon and the theme's key.

    The public reads it once the feedback is published.
    """
    permissions.require(by, Permission.REPORTS_PUBLISH)
    locked = Consultation.objects.select_for_update().get(pk=consultation.pk)
    saved = _found_or_new(locked, item, revision)
    faults = list(line_faults(draft, today=local_date(at)))
    if faults:
        first, *others = faults
        raise CannotSaveLine(
            first.sentence,
            problems=[fault.sentence for fault in others],
            field="" if others else first.field,
        )
    _put_under(saved, locked, theme=theme)
    saved.heading, saved.said = draft.heading.strip(), draft.said.strip()
    saved.stance, saved.answer = draft.stance, draft.answer.strip()
    saved.owner, saved.due_on = draft.owner.strip(), draft.due_on
    saved.done_on, saved.done_note = draft.done_on, draft.done_note.strip()
    saved.written_at, saved.written_by_id = at, by.user_id
    saved.save()
    record(
        by=by,
        event=Event.FEEDBACK_SAVED,
        target=locked,
        at=at,
        detail={"line": str(saved.public_id), "theme": theme, "stance": draft.stance.value},
    )
    return saved


@action
def remove_feedback(
    *, by: Actor, consultation: Consultation, item: FeedbackItem, at: datetime
) -> None:
    """Take a line out; feedback that was published with it stays readable."""
    permissions.require(by, Permission.REPORTS_PUBLISH)
    locked = Consultation.objects.select_for_update().get(pk=consultation.pk)
    detail = {"line": str(item.public_id)}
    item.delete()
    record(by=by, event=Event.FEEDBACK_REMOVED, target=locked, at=at, detail=detail)


@action
def publish_feedback(*, by: Actor, consultation: Consultation, at: datetime) -> FeedbackEdition:
    """Tell those who took part; the report gets a new edition that says the same."""
    permissions.require(by, Permission.REPORTS_PUBLISH)
    locked = Consultation.objects.select_for_update().get(pk=consultation.pk)
    lines = queries.current_lines(locked)
    report = find_published_edition(consultation=locked)
    if not lines:
        raise NothingToTell
    if report is None:
        raise ReportFirst
    left = unanswered_themes(
        main_themes(read_content(report)), answered=queries.answered_themes(locked)
    )
    if left:
        raise ThemesUnanswered(problems=[each.name for each in left])
    if lines == queries.published_lines(locked):
        raise NothingNew
    made = FeedbackEdition.objects.filter(consultation=locked).aggregate(Max("number"))
    content = FeedbackContent(number=(made["number__max"] or 0) + 1, lines=lines)
    plain = codec.to_plain(content)
    edition = FeedbackEdition.objects.create(
        authority_id=locked.authority_id,
        consultation=locked,
        number=content.number,
        content=plain,
        sha256=digest(plain),
        published_at=at,
        published_by_id=by.user_id,
    )
    if may_move(ConsultationStage(locked.stage), ConsultationStage.FEEDBACK):
        locked.stage = ConsultationStage.FEEDBACK
        locked.save(update_fields=["stage"])
    make_edition(by=by, consultation=locked, at=at, reason="The feedback was published")
    record(
        by=by,
        event=Event.FEEDBACK_PUBLISHED,
        target=locked,
        at=at,
        detail={"edition": edition.number, "lines": len(lines), "sha256": edition.sha256},
    )
    return edition


def _found_or_new(
    consultation: Consultation, item: FeedbackItem | None, revision: int | None
) -> FeedbackItem:
    if item is None:
        last = FeedbackItem.objects.filter(consultation=consultation).aggregate(Max("position"))
        return FeedbackItem(
            authority_id=consultation.authority_id,
            consultation=consultation,
            position=(last["position__max"] or 0) + 1,
        )
    locked = FeedbackItem.objects.select_for_update().get(pk=item.pk)
    if revision is not None and locked.revision != revision:
        raise ChangedMeanwhile
    locked.revision += 1
    return locked


def _put_under(item: FeedbackItem, consultation: Consultation, *, theme: str) -> None:
    code, _, key = theme.partition(":")
    question = None
    if key:
        question = Question.objects.filter(consultation=consultation, code=code).first()
        is_kept = (question and question.pk, key) == (item.question_id, item.theme_key)
        if question is None or not (is_kept or queries.has_theme(question=question, key=key)):
            message = "Select a theme of this consultation."
            raise CannotSaveLine(message, field="theme")
        others = FeedbackItem.objects.filter(
            consultation=consultation, question=question, theme_key=key
        )
        if others.exclude(pk=item.pk).exists():
            raise ThemeAnswered(field="theme")
    item.question, item.theme_key = question, key
