"""In which order and under which headings does a full report show its content?

The order follows what reports of consultations in Scotland and at Westminster hold: why and how,
who answered and how many were left out, every result with its base, what people said in their own
words, what is not known, and the answer of those who asked.
"""

from collections.abc import Iterator, Sequence

from waymark.consultations.exports.report_layout.answers import show_extra, show_question
from waymark.consultations.exports.report_layout.blocks import (
    Block,
    Bullets,
    Facts,
    Heading,
    Layout,
    Paragraph,
    Section,
    Table,
    Text,
)
from waymark.consultations.exports.report_layout.consultation import (
    show_consulted,
    show_contact,
    show_method,
    show_options,
    show_purpose,
    show_when,
)
from waymark.consultations.exports.report_layout.decision import show_decision
from waymark.consultations.exports.report_layout.feedback import STANCES, show_feedback
from waymark.consultations.exports.report_layout.findings import (
    show_amendments,
    show_groups,
    show_stated,
)
from waymark.consultations.exports.report_layout.report import show_brief, show_notes
from waymark.consultations.exports.report_layout.responses import (
    show_over_time,
    show_response_rate,
)
from waymark.consultations.exports.report_layout.themes import show_words
from waymark.consultations.exports.report_layout.words import (
    NOT_RECORDED,
    column_headings,
    count_cell,
    prose,
)
from waymark.consultations.rules.content.answers import QuestionReport
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.vocabulary import IN_WORDS, ExclusionReason
from waymark.consultations.rules.wording import counted
from waymark.core.dates import day_in_words

OPEN_DATA = (
    "The figures of this report, and the answers in words that may be published, are on the page "
    "of the consultation as files that a program can read (CSV, Excel and JSON)."
)


def lay_out_full(content: ReportContent) -> Layout:
    """Put everything that a report holds under its headings and into words."""
    facts = content.consultation
    closed = [each for each in content.questions if each.kind not in IN_WORDS]
    in_words = [each for each in content.questions if each.kind in IN_WORDS]
    parts: list[tuple[str, str, Sequence[Block]]] = [
        ("summary", "Summary", list(_summary(content))),
        ("why", "Why we asked, and what", list(_why(content))),
        ("options", "The options", list(show_options(content))),
        ("how", "How the consultation was run", list(_how(content))),
        ("who", "Who responded", list(_who(content))),
        ("results", "What people chose", list(_results(content, closed))),
        ("words", "What people said in their own words", list(_in_words(in_words))),
        ("findings", "What we conclude", list(show_stated(content.stated_findings))),
        ("scores", "How officers score the options", list(_scores(content))),
        ("groups", "Group responses", list(_groups(content))),
        ("changed", "Late, corrected and withdrawn responses", list(_changed(content))),
        ("limits", "What these figures can and cannot say", list(show_notes(content))),
        ("feedback", "You said, we did", list(show_feedback(content))),
        ("decision", "Decision", list(show_decision(content.decision))),
        ("annexes", "Annexes", list(_annexes(content))),
    ]
    return Layout(
        title=facts.title,
        kind="Full report",
        authority=content.authority.name,
        edition=f"Edition {content.edition}",
        sections=tuple(
            Section(key, heading, tuple(blocks)) for key, heading, blocks in parts if blocks
        ),
    )


def _summary(content: ReportContent) -> Iterator[Block]:
    yield from show_brief(content)
    most = [
        (question, max(question.themes.themes, key=lambda each: each.figure.numerator))
        for question in content.questions
        if question.themes and question.themes.themes
    ]
    if most:
        yield Paragraph("What was raised most, in people's own words:")
        yield Bullets(tuple(Text(f"{theme.name} ({question.wording})") for question, theme in most))
    if content.feedback:
        counts = [
            f"{label.lower()}: {sum(line.stance is stance for line in content.feedback):,}"
            for stance, label in STANCES.items()
        ]
        yield Paragraph(f"What we do about it: {'; '.join(counts)}.")


def _why(content: ReportContent) -> Iterator[Block]:
    facts = content.consultation
    yield prose(facts.overview)
    yield from show_purpose(facts.purpose)
    yield Facts((("Carried out by", Text(facts.department or NOT_RECORDED)),))


def _how(content: ReportContent) -> Iterator[Block]:
    ran = content.how_it_ran
    yield Heading("When")
    yield from show_when(content)
    yield Heading("Who was told")
    yield from show_consulted(content.consultation.who_was_consulted)
    if ran.response_rate:
        yield Paragraph(ran.response_rate)
    yield Heading("Method")
    yield from show_method(content)
    for sentence in (ran.format_requests, ran.paper_check):
        if sentence:
            yield Paragraph(sentence)
    if ran.notices:
        yield Heading("Made known while it ran")
        yield Table(
            key="notices",
            caption="Notices, in the order in which they were published",
            columns=column_headings("Notice", "Published", "What it said"),
            rows=tuple(
                (Text(each.heading), Text(day_in_words(each.published_on)), Text(each.text))
                for each in ran.notices
            ),
        )
    if len(ran.versions) > 1:
        yield Heading("What was changed while it ran")
        yield Table(
            key="versions",
            caption="Versions of the questions, and how many answered each",
            columns=column_headings("Version", "From", "Changes", numbers=("Responses",)),
            rows=tuple(
                (
                    Text(f"Version {each.number}"),
                    Text(day_in_words(each.frozen_at)),
                    Text("; ".join(each.changes) or "As it opened"),
                    count_cell(each.responses),
                )
                for each in ran.versions
            ),
        )


def _who(content: ReportContent) -> Iterator[Block]:
    ran = content.how_it_ran
    yield from show_response_rate(content)
    if content.over_time:
        yield Heading("When responses came")
        yield from show_over_time(content.over_time)
    if content.equality:
        yield Heading("Who took part, beside the people of the area")
        for table in content.equality:
            yield from show_extra(table)
    if ran.campaigns:
        yield Heading("Campaigns")
        yield Table(
            key="campaigns",
            caption="Responses that follow one text, shown apart",
            columns=column_headings(
                "Campaign", "Organised by", "How it was treated", numbers=("Identical", "Varied")
            ),
            rows=tuple(
                (
                    Text(each.title),
                    Text(each.organiser or NOT_RECORDED),
                    Text(each.treatment),
                    count_cell(each.identical),
                    count_cell(each.varied),
                )
                for each in ran.campaigns
            ),
        )
    if ran.petitions:
        yield Heading("Petitions")
        yield Table(
            key="petitions",
            caption="Petitions, counted apart and added to nothing",
            columns=column_headings(
                "Petition",
                "What it asked",
                "Received",
                "How it was treated",
                numbers=("Signatures", "Checked"),
            ),
            rows=tuple(
                (
                    Text(each.title),
                    Text(each.wording),
                    Text(day_in_words(each.received_on)),
                    Text(each.treatment),
                    count_cell(each.signatures),
                    Text("not checked", is_number=True)
                    if each.checked is None
                    else count_cell(each.checked),
                )
                for each in ran.petitions
            ),
        )


def _results(content: ReportContent, closed: Sequence[QuestionReport]) -> Iterator[Block]:
    if not closed:
        yield Paragraph("Every question was to be answered in people's own words.")
    for question in closed:
        yield Heading(question.wording)
        yield from show_question(question)
    for heading, tables in (
        ("Questions set against each other", content.cross_tables),
        ("Each category counted once", content.category_equal),
        ("Weighted figures, beside those as they are", content.weighted),
    ):
        if tables:
            yield Heading(heading)
            for table in tables:
                yield from show_extra(table)
    if content.not_weighted:
        yield Heading("What is not weighted, and why")
        yield Bullets(tuple(Text(each) for each in content.not_weighted))


def _in_words(questions: Sequence[QuestionReport]) -> Iterator[Block]:
    if not questions:
        yield Paragraph("No question was to be answered in people's own words.")
    for question in questions:
        yield from show_words(question)


def _scores(content: ReportContent) -> Iterator[Block]:
    for table in content.officers_scores:
        yield from show_extra(table)
    for text in content.officers_not_shown:
        yield Paragraph(text, is_quiet=True)


def _groups(content: ReportContent) -> Iterator[Block]:
    if content.groups:
        yield Heading("What people said together")
        yield from show_groups(content)


def _changed(content: ReportContent) -> Iterator[Block]:
    counts = content.reconciliation
    late = sum(each.count for each in counts.excluded if each.reason is ExclusionReason.LATE)
    if content.how_it_ran.late_policy:
        yield Paragraph(content.how_it_ran.late_policy)
    yield Paragraph(
        f"{counted(late, 'late response')} left out; {counted(counts.withdrawn, 'response')} "
        "withdrawn by those who gave them."
    )
    if content.amendments:
        yield Heading("Corrections made known after closing")
        yield from show_amendments(content)
    else:
        yield Paragraph("Nobody has corrected a response after closing.")


def _annexes(content: ReportContent) -> Iterator[Block]:
    yield Heading("Annex A: the questions as they were asked")
    for number, question in enumerate(content.questions, start=1):
        yield Heading(f"Question {number}: {question.wording}", level=4)
        if question.help:
            yield Paragraph(question.help)
        if question.table:
            yield Bullets(tuple(Text(each.label) for each in question.table.totals))
    coded = [each for each in content.questions if each.themes]
    if coded:
        yield Heading("Annex B: the themes")
        for question in coded:
            if question.themes:
                yield Heading(question.wording, level=4)
                yield Bullets(
                    tuple(
                        Text(f"{each.name}: {each.description}" if each.description else each.name)
                        for each in question.themes.themes
                    )
                )
    yield Heading("Open data")
    yield Paragraph(OPEN_DATA)
    yield Heading("Whom to ask")
    yield from show_contact(content.consultation.contact)
