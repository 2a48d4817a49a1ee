"""How many chose what? Whole numbers for a snapshot, counted in a few statements."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from waymark.consultations.models.analysis import AnalysisSnapshot
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.hearing.groups import GroupResponse, GroupResponseOption
from waymark.consultations.queries.amended_counts import count_amendments
from waymark.consultations.queries.campaign_counts import count_campaigns_apart
from waymark.consultations.queries.cross_counts import count_crosses
from waymark.consultations.queries.equality_counts import count_equality
from waymark.consultations.queries.kind_counts import UNTICKED, Asked, count_kinds, count_not_asked
from waymark.consultations.queries.running import list_merges
from waymark.consultations.queries.scoring import given_scorings
from waymark.consultations.queries.statements import rows
from waymark.consultations.queries.theme_counts import theme_reports
from waymark.consultations.queries.weighting import count_weighting
from waymark.consultations.rules import codec
from waymark.consultations.rules.content.answers import GroupReport
from waymark.consultations.rules.counted import (
    CategoryCount,
    Counts,
    DayCount,
    LateCount,
    QuestionCount,
)
from waymark.consultations.rules.hiding import hide_small_numbers
from waymark.consultations.rules.reconstruction import Reconstruction
from waymark.consultations.rules.recounting import crossed_as_cast, recounted
from waymark.consultations.rules.tables import Cell, Heading
from waymark.consultations.rules.vocabulary import (
    QUESTION_RULES,
    Channel,
    ChoiceRole,
    ExclusionReason,
    GroupOutcome,
    LatePolicy,
    QuestionKind,
    ResponseStatus,
    Sensitivity,
)
from waymark.core.joining import joined_whole

APART = {ChoiceRole.DONT_KNOW, ChoiceRole.NO_PREFERENCE, ChoiceRole.PREFER_NOT_TO_SAY}
NO_CATEGORY = Heading(key="not-stated", label="Category not stated")

TICKS = """
SELECT answer.question_id, answer.choice_id, frozen.category_id, count(*)
FROM {frozen} frozen
JOIN {answer} answer
  ON answer.authority_id = frozen.authority_id AND answer.response_id = frozen.response_id
WHERE frozen.snapshot_id = %s AND frozen.status = 'accepted'
  AND NOT answer.question_id = ANY(%s)
GROUP BY answer.question_id, answer.choice_id, frozen.category_id
"""
RESPONDENTS = """
SELECT answer.question_id, frozen.category_id, count(DISTINCT answer.response_id)
FROM {frozen} frozen
JOIN {answer} answer
  ON answer.authority_id = frozen.authority_id AND answer.response_id = frozen.response_id
WHERE frozen.snapshot_id = %s AND frozen.status = 'accepted' AND answer.question_id = ANY(%s)
GROUP BY answer.question_id, frozen.category_id
"""
STATUSES = """
SELECT frozen.status, response.exclusion_reason, frozen.category_id, response.is_late,
  (response.received_at AT TIME ZONE 'Europe/London')::date AS day, response.channel, count(*)
FROM {frozen} frozen
JOIN {response} response
  ON response.authority_id = frozen.authority_id AND response.id = frozen.response_id
WHERE frozen.snapshot_id = %s
GROUP BY GROUPING SETS (
  (frozen.status, response.exclusion_reason, frozen.category_id, response.is_late),
  (frozen.status, day, response.channel)
)
"""
"""How many are how far, and for each status how many came on a day by a channel."""


@joined_whole()
def count_snapshot(*, snapshot: AnalysisSnapshot) -> Counts:
    """Count everything that the frozen responses of a snapshot say.

    The number of statements does not grow with the responses, the questions or the categories.
    """
    consultation = snapshot.consultation_id
    categories = list(
        StakeholderCategory.objects.filter(consultation=consultation).order_by("position", "id")
    )
    headings: dict[int | None, Heading] = {
        found.pk: Heading(key=found.key, label=found.label) for found in categories
    }
    merges = list(list_merges(consultation_id=consultation))
    merged_away = {each.category_id for each in merges}
    by_status: Counter[ResponseStatus] = Counter()
    excluded: Counter[ExclusionReason] = Counter()
    accepted: Counter[str] = Counter()
    late: Counter[bool] = Counter()
    days: list[DayCount] = []
    for status, reason, category, is_late, day, channel, number in rows(STATUSES, snapshot.pk):
        if channel is not None:
            if status == ResponseStatus.ACCEPTED:
                days.append(DayCount(day=day, channel=Channel(channel), number=number))
            continue
        if is_late:
            late[status == ResponseStatus.ACCEPTED] += number
        by_status[ResponseStatus(status)] += number
        if status == ResponseStatus.EXCLUDED:
            excluded[ExclusionReason(reason)] += number
        if status == ResponseStatus.ACCEPTED:
            accepted[headings.get(category, NO_CATEGORY).key] += number
    lines = [
        CategoryCount(
            key=found.key,
            label=found.label,
            description=found.description,
            responses=accepted[found.key],
        )
        for found in categories
        if found.pk not in merged_away
    ]
    if accepted[NO_CATEGORY.key]:
        lines.append(
            CategoryCount(
                key=NO_CATEGORY.key,
                label=NO_CATEGORY.label,
                responses=accepted[NO_CATEGORY.key],
            )
        )
    questions, choices = _asked(consultation)
    equality, people = count_equality(
        consultation_id=consultation, questions=questions, choices=choices
    )
    questions = [each for each in questions if each.sensitivity != Sensitivity.EQUALITY]
    amendments = count_amendments(snapshot=snapshot, category_of=headings, no_category=NO_CATEGORY)
    crosses = count_crosses(snapshot=snapshot, questions=questions, choices=choices)
    counts = Counts(
        by_status=dict(by_status),
        excluded=dict(excluded),
        categories=tuple(lines),
        questions=recounted(
            _questions(snapshot, headings, questions, choices, accepted), amendments
        ),
        crosses=crossed_as_cast(crosses, amendments),
        equality=equality,
        equality_people=people,
        weighting=count_weighting(snapshot=snapshot, questions=questions, choices=choices),
        scorings=given_scorings(questions),
        campaigns=count_campaigns_apart(snapshot=snapshot, questions=questions, choices=choices),
        days=_dated(snapshot, days),
        late=LateCount(
            policy=LatePolicy(snapshot.consultation.late_policy),
            counted=late[True],
            left_out=late[False],
        )
        if late
        else None,
        sampling_frame=snapshot.consultation.sampling_frame,
        groups=_groups(consultation),
        amendments=amendments,
        reconstruction=_reconstruction(snapshot),
        merged=tuple(
            f"{each.category.label} is counted as {each.counted_as.label}: {each.reason}"
            for each in merges
        ),
    )
    hidden, hidden_equality = hide_small_numbers(counts)
    return replace(counts, hidden=hidden, hidden_equality=hidden_equality)


def _dated(snapshot: AnalysisSnapshot, days: Sequence[DayCount]) -> tuple[DayCount, ...]:
    """Responses by day and channel; those written down from history have no day of their own."""
    if snapshot.consultation.is_from_history:
        return ()
    return tuple(sorted(days, key=lambda each: (each.day, each.channel)))


def _asked(consultation: int) -> tuple[list[Question], dict[int, list[Choice]]]:
    """The questions in their order, each with its choices in theirs."""
    questions = list(Question.objects.filter(consultation=consultation).order_by("position", "id"))
    choices: dict[int, list[Choice]] = defaultdict(list)
    for choice in Choice.objects.filter(question__in=questions).order_by("position", "id"):
        choices[choice.question_id].append(choice)
    return questions, choices


def _questions(
    snapshot: AnalysisSnapshot,
    headings: Mapping[int | None, Heading],
    questions: Sequence[Question],
    choices: Mapping[int, Sequence[Choice]],
    accepted: Mapping[str, int],
) -> tuple[QuestionCount, ...]:
    keys = {found.pk: found.code for own in choices.values() for found in own}
    ticks: dict[int, dict[Cell, int]] = defaultdict(dict)
    texts: Counter[int] = Counter()
    unticked = [each.pk for each in questions if QuestionKind(each.kind) in UNTICKED]
    for question, chosen, category, number in rows(TICKS, snapshot.pk, unticked):
        if chosen is None:
            texts[question] += number
        else:
            row = headings.get(category, NO_CATEGORY).key
            ticks[question][row, keys[chosen]] = number
    several = [each.pk for each in questions if _needs_respondents(QuestionKind(each.kind))]
    answering: dict[int, dict[str, int]] = {key: defaultdict(int) for key in several}
    for question, category, number in rows(RESPONDENTS, snapshot.pk, several) if several else []:
        answering[question][headings.get(category, NO_CATEGORY).key] += number
    asked = Asked(
        snapshot=snapshot,
        questions=questions,
        choices=choices,
        categories=headings,
        no_category=NO_CATEGORY,
    )
    themes = theme_reports(snapshot=snapshot)
    kinds, not_asked = count_kinds(asked), count_not_asked(asked)
    counted = []
    for each in questions:
        own = choices.get(each.pk, ())
        counts = kinds.firsts.get(each.pk, {}) if each.pk in kinds.ballots else ticks[each.pk]
        answered = dict(answering[each.pk]) if each.pk in answering else None
        counted.append(
            QuestionCount(
                key=each.code,
                kind=QuestionKind(each.kind),
                wording=each.wording,
                help=each.help,
                choices=tuple(Heading(key=one.code, label=one.label) for one in own),
                counts=counts,
                answering=answered,
                answers_held=texts[each.pk] if each.answers_held else None,
                rows=kinds.rows.get(each.pk, ()),
                ballots=kinds.ballots.get(each.pk, ()),
                values=kinds.values.get(each.pk, ()),
                neutral=next((one.code for one in own if one.role == ChoiceRole.NEUTRAL), ""),
                apart=tuple(one.code for one in own if one.role in APART),
                not_asked=_held_to(
                    not_asked.get(each.pk, {}), accepted, counts=counts, answering=answered
                ),
                threshold=each.threshold if each.hides_small_numbers else None,
                headline=each.settings.get("headline", ""),
                unit=each.settings.get("unit", ""),
                themes=themes.get(each.code),
            )
        )
    return tuple(counted)


def _needs_respondents(kind: QuestionKind) -> bool:
    """Whether answers cannot be turned back into people without counting these, too."""
    return QUESTION_RULES[kind].holds_several or kind in UNTICKED


def _held_to(
    not_asked: Mapping[str, int],
    accepted: Mapping[str, int],
    *,
    counts: Mapping[Cell, int],
    answering: Mapping[str, int] | None,
) -> dict[str, int]:
    """Those to whom a question was not shown, less those who answered it all the same.

    A file may bring answers to questions that the page would not have shown.
    """
    held = {}
    for category, number in not_asked.items():
        answered = (
            answering.get(category, 0)
            if answering is not None
            else sum(n for (row, _), n in counts.items() if row == category)
        )
        held[category] = min(number, accepted[category] - answered)
    return {category: number for category, number in held.items() if number > 0}


def _groups(consultation: int) -> tuple[GroupReport, ...]:
    options: dict[int, list[str]] = defaultdict(list)
    preferred = GroupResponseOption.objects.filter(group_response__consultation=consultation)
    for group, label in preferred.order_by("option__position", "id").values_list(
        "group_response_id", "option__label"
    ):
        options[group].append(label)
    return tuple(
        GroupReport(
            label=group.label,
            participants=group.participants,
            who=group.who,
            how_reached=group.how_reached,
            outcome=GroupOutcome(group.outcome),
            options=tuple(options[group.pk]),
            reasons=group.reasons,
            facilitator=group.facilitator,
        )
        for group in GroupResponse.objects.filter(consultation=consultation).order_by("label", "id")
    )


def _reconstruction(snapshot: AnalysisSnapshot) -> Reconstruction | None:
    plain = snapshot.consultation.reconstruction
    return codec.from_plain(Reconstruction, plain) if plain else None
