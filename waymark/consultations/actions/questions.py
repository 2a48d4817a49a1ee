"""How are questions asked, and how do their choices keep step with the options?"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db.models import Max, ProtectedError

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.freezing import finish_change, lock_to_change
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option, OptionStatus
from waymark.consultations.models.asking.questions import Choice, Question, QuestionRow
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.queries.areas import list_areas
from waymark.consultations.queries.questions import choice_line, list_showing
from waymark.consultations.queries.setup.parts import revision_of
from waymark.consultations.rules.choice_lines import (
    RESERVED_COLUMNS,
    ChoiceLine,
    RowLine,
    code_from,
    is_code,
)
from waymark.consultations.rules.equality import standard_questions
from waymark.consultations.rules.question_settings import (
    QuestionSettings,
    default_settings,
    faults_in_settings,
    write_settings,
)
from waymark.consultations.rules.showing import (
    ShownIf,
    dependents_of,
    fault_in_rule,
    faults_in_order,
    plain_rule,
)
from waymark.consultations.rules.stages import is_frozen
from waymark.consultations.rules.statistics.weighting import may_be_weighted_by
from waymark.consultations.rules.vocabulary import (
    QUESTION_RULES,
    ConsultationStage,
    QuestionKind,
    Sensitivity,
)
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile


class ChoiceInUse(ActionRefused):
    """A choice that has been ticked or scored cannot be taken away."""


class KindInUse(ActionRefused):
    """The kind of a question that has been answered cannot be changed."""


class WeightedBy(ActionRefused):
    """Results are weighted by this question, so it keeps one answer for each person. Change what they are weighted by first."""  # noqa: E501 (the sentence is the message)


class HeadlineFrozen(ActionRefused):
    """Which count is the headline is settled before the consultation opens."""


class RowInUse(ActionRefused):
    """A row that has been answered or scored cannot be taken away."""


class OthersDepend(ActionRefused):
    """Other questions are shown by the answer to this one."""


@action
def save_question(
    *,
    by: Actor,
    consultation: Consultation,
    kind: QuestionKind | str,
    wording: str,
    at: datetime,
    code: str = "",
    help: str = "",  # noqa: A002  the word on the page
    is_required: bool = False,
    asks_options: bool = False,
    answers_held: bool = True,
    choices: Sequence[ChoiceLine] = (),
    rows: Sequence[RowLine] = (),
    settings: QuestionSettings | None = None,
    sensitivity: Sensitivity = Sensitivity.NORMAL,
    question: Question | None = None,
    revision: int | None = None,
) -> Question:
    """Add or change a question; its code, made from the wording unless given, is permanent.

    One that asks about the options takes its first choices from those that are live; `choices`
    follow them. `rows` are those of a grid, or the criteria by which options are scored.
    """
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_change(consultation)
    saved = _found_or_new(locked, question, revision)
    kind = QuestionKind(kind)
    _require_kind_fits(kind, saved, asks_options=asks_options, choices=choices, rows=rows)
    wanted = settings or default_settings(kind)
    for field, fault in faults_in_settings(kind, wanted).items():
        raise ActionRefused(fault, field=field)
    if question is None:
        saved.code = _free_code(locked, code=code, wording=wording)
    if saved.is_weighted_by and not may_be_weighted_by(
        kind, sensitivity=sensitivity, asks_options=asks_options
    ):
        raise WeightedBy(field="kind")
    _require_headline_as_announced(locked, question, wanted)
    saved.kind, saved.wording, saved.help = kind.value, wording, help
    saved.is_required, saved.asks_options = is_required, asks_options
    saved.answers_held = answers_held
    saved.settings = write_settings(kind, wanted)
    saved.sensitivity = sensitivity.value
    saved.hides_small_numbers = saved.hides_small_numbers or sensitivity is Sensitivity.EQUALITY
    saved.save()
    _require_decisive(saved, choices, _live_options(locked))
    _sync(saved, choices, _live_options(locked))
    _sync_rows(saved, rows)
    finish_change(locked, at=at)
    record(
        by=by,
        event=Event.QUESTION_SAVED,
        target=saved,
        at=at,
        detail={"code": saved.code, "choices": len(choices)},
    )
    return saved


@action
def set_showing(
    *, by: Actor, question: Question, shown_if: ShownIf | None, at: datetime
) -> Question:
    """Show a question only after some answers to an earlier one, or always."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_change(question.consultation)
    saved = _found_or_new(locked, question, None)
    if saved.sensitivity == Sensitivity.EQUALITY:
        message = "Questions about equality stand together on the last page, so all are shown."
        raise ActionRefused(message)
    if shown_if is not None:
        fault = fault_in_rule(shown_if, of=saved.code, questions=list_showing(locked))
        if fault:
            raise ActionRefused(fault)
    saved.shown_if = plain_rule(shown_if)
    saved.save(update_fields=["shown_if"])
    finish_change(locked, at=at)
    record(
        by=by,
        event=Event.QUESTION_SAVED,
        target=saved,
        at=at,
        detail={"code": saved.code, "shown_if": saved.shown_if},
    )
    return saved


@action
def insert_equality_questions(*, by: Actor, consultation: Consultation, at: datetime) -> int:
    """Add the ready-made questions about equality that are not there yet; return how many.

    The one about the ward offers the areas of the authority's table of postcodes, where it has one.
    """
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_change(consultation)
    held = set(Question.objects.filter(consultation=locked).values_list("code", flat=True))
    wanted = [
        each for each in standard_questions(wards=list_areas(viewer=by)) if each.code not in held
    ]
    if not wanted:
        message = "All ready-made questions about equality are there already."
        raise ActionRefused(message)
    for each in wanted:
        save_question(
            by=by,
            consultation=locked,
            kind=QuestionKind.SINGLE_CHOICE,
            code=each.code,
            wording=each.wording,
            help=each.help,
            choices=each.choices,
            sensitivity=Sensitivity.EQUALITY,
            at=at,
        )
    record(
        by=by,
        event=Event.QUESTION_SAVED,
        target=locked,
        at=at,
        detail={"equality_questions": len(wanted)},
    )
    return len(wanted)


def require_free_of_dependents(question: Question) -> None:
    """Refuse to take a question away while the answer to it decides whether others are shown.

    Not an action: it belongs to the removal.
    """
    dependents = dependents_of(question.code, list_showing(question.consultation))
    if dependents:
        raise OthersDepend(
            problems=tuple(
                f"“{each.wording}” is shown by the answer to it: "
                "let that question be shown always, or remove it first."
                for each in dependents
            )
        )


def drop_lost_rules(consultation: Consultation) -> None:
    """Let every question be shown always whose rule names a question or choice that is not there.

    Not an action: it belongs to the copying, which leaves behind what was withdrawn.
    """
    for each in list_showing(consultation):
        if each.shown_if and fault_in_rule(
            each.shown_if, of=each.code, questions=list_showing(consultation)
        ):
            Question.objects.filter(consultation=consultation, code=each.code).update(shown_if={})


def require_order(consultation: Consultation) -> None:
    """Refuse an order in which a question is shown by the answer to a later one.

    Not an action: it belongs to the moving of a question.
    """
    faults = faults_in_order(list_showing(consultation))
    if faults:
        raise ActionRefused(faults[0])


def sync_option_choices(consultation: Consultation) -> None:
    """Let every question that asks about the options offer those that are live, in their order.

    Not an action: it follows from one that changed the options.
    """
    options = _live_options(consultation)
    for question in Question.objects.filter(consultation=consultation, asks_options=True):
        own = Choice.objects.filter(question=question, option__isnull=True)
        lines = [choice_line(each) for each in own.order_by("position", "id")]
        _sync(question, lines, options)


def _found_or_new(
    consultation: Consultation, found: Question | None, revision: int | None
) -> Question:
    if found is None:
        rows = Question.objects.filter(consultation=consultation)
        highest = rows.aggregate(highest=Max("position"))["highest"]
        return Question(
            authority_id=consultation.authority_id,
            consultation=consultation,
            position=(highest or 0) + 1,
        )
    current = Question.objects.filter(pk=found.pk, consultation=consultation).first()
    if current is None:
        message = "Somebody has removed this question meanwhile. Copy your text and add it anew."
        raise ActionRefused(message)
    if revision is not None and revision != revision_of(current):
        raise ChangedMeanwhile
    return current


def _require_kind_fits(
    kind: QuestionKind,
    question: Question,
    *,
    asks_options: bool,
    choices: Sequence[ChoiceLine],
    rows: Sequence[RowLine],
) -> None:
    rules = QUESTION_RULES[kind]
    if not rules.has_choices and (choices or asks_options):
        message = "A question of this kind has no choices."
        raise ActionRefused(message, field="choices")
    if not rules.has_rows and rows:
        message = "A question of this kind has no rows."
        raise ActionRefused(message, field="rows")
    is_answered = question.pk is not None and Answer.objects.filter(question=question).exists()
    if is_answered and kind != question.kind:
        raise KindInUse(field="kind")


def _require_headline_as_announced(
    consultation: Consultation, question: Question | None, wanted: QuestionSettings
) -> None:
    """Refuse another headline for a question that people have been asked."""
    if question is None or not is_frozen(ConsultationStage(consultation.stage)):
        return
    if wanted.headline != question.settings.get("headline", ""):
        raise HeadlineFrozen(field="headline")


def _free_code(consultation: Consultation, *, code: str, wording: str) -> str:
    rows = Question.objects.filter(consultation=consultation)
    taken = set(rows.values_list("code", flat=True)) | RESERVED_COLUMNS
    if not code:
        return code_from(wording, taken=taken, longest=40)
    if not is_code(code):
        message = "The code must be lower-case letters, digits and low lines, like main_worry."
        raise ActionRefused(message, field="code")
    if code in taken:
        message = f"The code “{code}” is taken. Type another one, or leave it empty."
        raise ActionRefused(message, field="code")
    return code


def _live_options(consultation: Consultation) -> list[Option]:
    rows = Option.objects.filter(consultation=consultation, status=OptionStatus.LIVE)
    return list(rows.order_by("position", "id"))


def _sync(question: Question, lines: Sequence[ChoiceLine], options: Sequence[Option]) -> None:
    """Bring the rows of the choices into step: by code, so that answers keep their choice."""
    wanted: list[tuple[ChoiceLine, Option | None]] = []
    if question.asks_options:
        wanted = [(ChoiceLine(code=each.key, label=each.label), each) for each in options]
    wanted += [(line, None) for line in lines]
    _require_apart([line for line, _ in wanted])
    rows = {row.code: row for row in Choice.objects.filter(question=question)}
    gone = rows.keys() - {line.code for line, _ in wanted}
    _require_unticked(question, gone)
    try:
        Choice.objects.filter(question=question, code__in=gone).delete()
    except ProtectedError as ticked:
        raise ChoiceInUse(field="choices") from ticked
    labels = {row.label for row in rows.values()}
    for line, _ in wanted:
        row = rows.get(line.code)
        if row is not None and line.label != row.label and line.label in labels:
            # Two choices swap their words: until both have changed, each has words of its own.
            Choice.objects.filter(pk=row.pk).update(label=str(row.public_id))
    for position, (line, option) in enumerate(wanted, start=1):
        row = rows.get(line.code) or Choice(
            authority_id=question.authority_id, question=question, code=line.code
        )
        values = {
            "label": line.label,
            "is_exclusive": line.is_exclusive,
            "role": line.role.value,
            "option_id": option.pk if option else None,
            "position": position,
        }
        if row.pk is None or any(getattr(row, name) != value for name, value in values.items()):
            for name, value in values.items():
                setattr(row, name, value)
            row.save()


def _require_unticked(question: Question, codes: Iterable[str]) -> None:
    """Name how many answers stand in the way of taking choices away."""
    ticked = Answer.objects.filter(question=question, choice__code__in=list(codes))
    number = ticked.values("response_id").distinct().count()
    if number:
        people = "1 person has" if number == 1 else f"{number:,} people have"
        message = f"{people} ticked what you took out, so it stays. Withdraw the choice instead."
        raise ChoiceInUse(message, field="choices")


def _sync_rows(question: Question, lines: Sequence[RowLine]) -> None:
    """Bring the rows of a grid into step: by code, so that answers keep their row."""
    held = {row.code: row for row in QuestionRow.objects.filter(question=question)}
    gone = held.keys() - {line.code for line in lines}
    try:
        QuestionRow.objects.filter(question=question, code__in=gone).delete()
    except ProtectedError as answered:
        raise RowInUse(field="rows") from answered
    for position, line in enumerate(lines, start=1):
        row = held.get(line.code) or QuestionRow(
            authority_id=question.authority_id, question=question, code=line.code
        )
        values = {"label": line.label, "weight": line.weight, "position": position}
        if row.pk is None or any(getattr(row, name) != value for name, value in values.items()):
            for name, value in values.items():
                setattr(row, name, value)
            row.save()


def _require_decisive(
    question: Question, lines: Sequence[ChoiceLine], options: Sequence[Option]
) -> None:
    """Refuse to take a choice away that decides whether a later question is shown."""
    codes = {line.code for line in lines}
    if question.asks_options:
        codes |= {option.key for option in options}
    for each in dependents_of(question.code, list_showing(question.consultation)):
        if each.shown_if is not None and not each.shown_if.choices <= codes:
            raise ActionRefused(
                f"“{each.wording}” is shown by an answer that would go. "
                "Change when that question is shown first.",
                field="choices",
            )


def _require_apart(lines: Sequence[ChoiceLine]) -> None:
    codes = [line.code for line in lines]
    labels = [line.label.lower() for line in lines]
    twice = [
        line.label
        for line in lines
        if codes.count(line.code) > 1 or labels.count(line.label.lower()) > 1
    ]
    if twice:
        message = f"“{twice[0]}” is there twice: a choice needs words and a code of its own."
        raise ActionRefused(message, field="choices")
