"""Which consultation has been reported, and what was told and decided of it?"""

from datetime import date

from tests.clock import NOW
from tests.factories.access import AuthorityFactory
from tests.factories.consultations import (
    AnswerFactory,
    CategoryMergeFactory,
    ConsultationFactory,
    QuestionFactory,
    ResponseFactory,
    ready_consultation,
)
from tests.factories.decisions import (
    AgendaItemFactory,
    AskedFactory,
    AttendanceFactory,
    BodyFactory,
    CallInFactory,
    CallInWindowFactory,
    ClauseActionFactory,
    ConditionFactory,
    ConditionPartyFactory,
    DecisionFactory,
    KeyChallengeFactory,
    KeyThresholdFactory,
    MatterConsultationFactory,
    MatterFactory,
    MeetingFactory,
    MinuteFactory,
    NoticeFactory,
    NoticePeriodFactory,
    OfficeFactory,
    OfficeHolderFactory,
    PlanItemFactory,
    PositionFactory,
    ReportPartFactory,
    ReportVersionFactory,
    ReviewFactory,
    signed_version,
)
from tests.moderngov import saved
from tests.world.places import PAPER, Place
from waymark.consultations.actions import analysis, exchanging, feedback, quotes, reports, twins
from waymark.consultations.actions.themes import framework
from waymark.consultations.exports.renditions import report_bytes
from waymark.consultations.models.analysis import Finding, ReportEdition, ReportFormat
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.moderation import Moderation
from waymark.consultations.rules.feedback import LineDraft
from waymark.consultations.rules.vocabulary import FeedbackStance
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.decisions.actions import documents as decision_documents
from waymark.decisions.actions import report_files
from waymark.decisions.actions.agendas import Papers, publish_pack
from waymark.decisions.actions.attendance import declare_interest, record_vote
from waymark.decisions.actions.council_reports import issue_report
from waymark.decisions.actions.received import apply_file, receive_file
from waymark.decisions.actions.reports import sign_report
from waymark.decisions.imports.moderngov import read_answer
from waymark.decisions.models.agendas import AgendaItem
from waymark.decisions.models.attendance import Interest, Vote
from waymark.decisions.models.clauses import Delegation
from waymark.decisions.models.decisions import Condition, Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.minutes import Erratum, Minute, Minutes
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.models.positions import Position
from waymark.decisions.models.reports import Report, ReportPart
from waymark.decisions.queries.agendas import Place as PackPlace
from waymark.decisions.queries.council_reports import get_owed
from waymark.decisions.rules.closing import Closing
from waymark.decisions.rules.meetings import InterestKind, VoteChoice
from waymark.decisions.rules.notices import NoticeKind
from waymark.decisions.rules.reports import SignOffKind
from waymark.demonstration.actions import luton


def add_reported(place: Place, by: Actor) -> None:
    luton.load(by=by, at=NOW, tell=lambda _: None)
    made = Consultation.objects.get(slug="luton-2007")
    Consultation.objects.filter(pk=made.pk).update(slug=f"{place.authority.code}-reported")
    made.refresh_from_db()
    edition = reports.publish_report(
        by=by, edition=ReportEdition.objects.get(consultation=made), at=NOW
    )
    report_bytes(edition=edition, form=ReportFormat.CSV, at=NOW)
    finding = Finding.objects.filter(consultation=made).order_by("position")[0]
    category, other = StakeholderCategory.objects.filter(consultation=made).order_by("id")[:2]
    merge = CategoryMergeFactory.create(category=category, counted_as=other)
    place.records |= {"reported": made.slug, "finding": finding.public_id, "merge": merge.public_id}
    _add_told(place, by, made)
    _add_twin(place, by)


def _add_told(place: Place, by: Actor, consultation: Consultation) -> None:
    question = QuestionFactory.create(consultation=consultation, code="told")
    answer = AnswerFactory.create(
        response=ResponseFactory.create(consultation=consultation, publication="without_name"),
        question=question,
        text="Ask the young people first.",
    )
    Moderation.objects.create(
        authority=place.authority, answer=answer, state="approved", decided_at=NOW
    )
    exchanging.export_answers(by=by, question=question, at=NOW)
    quote = quotes.choose_quote(by=by, consultation=consultation, answer=answer, at=NOW)
    line = LineDraft(
        heading="Buses", said="Too early", stance=FeedbackStance.ACCEPTED, answer="Mended"
    )
    theme = framework.add_theme(by=by, question=question, name="Near home", description="", at=NOW)
    item = feedback.save_feedback(
        by=by, consultation=consultation, draft=line, theme=f"told:{theme.key}", at=NOW
    )
    feedback.publish_feedback(by=by, consultation=consultation, at=NOW)
    place.records |= {
        "quotable": answer.public_id,
        "quote": quote.public_id,
        "item": item.public_id,
    }


def _add_twin(place: Place, by: Actor) -> None:
    """A neighbour that holds the reported consultation too, and offers another one."""
    neighbour = AuthorityFactory.create(code=f"{place.authority.code}-neighbour", name="Neighbour")
    their_officer = Actor.operator(neighbour.pk)
    reported = Consultation.objects.get(slug=place.records["reported"])
    with open_scope(neighbour.pk):
        held = ConsultationFactory.create(stage="closed", title="Held next door")
        analysis.take_snapshot(by=their_officer, consultation=held, at=NOW)
        made = reports.draft_report(by=their_officer, consultation=held, at=NOW)
        reports.publish_report(by=their_officer, edition=made, at=NOW)
        first = twins.offer_twin(
            by=their_officer, consultation=held, partner=place.authority, at=NOW
        )
        second = twins.offer_twin(
            by=their_officer, consultation=ready_consultation(), partner=place.authority, at=NOW
        )
    twins.accept_twin(by=by, link=first.link, consultation=reported, at=NOW)
    place.records["link"] = second.link


def add_decision(place: Place, by: Actor) -> None:
    matter = MatterFactory.create(published_at=NOW)
    meeting = MeetingFactory.create(published_at=NOW)
    item = PlanItemFactory.create(matter=matter, body=meeting.body, meeting=meeting)
    planned = PlanItemFactory.create(
        matter=matter, body=meeting.body, state="published", is_key=False, published_at=NOW,
        superseded_by=item,
    )  # fmt: skip
    past = PlanItemFactory.create(
        matter=matter, body=meeting.body, state="for_decision", published_at=NOW,
        decide_from=date(2008, 12, 18), decide_until=date(2008, 12, 18),
        is_from_history=True, history_source="Minutes of December 2008",
    )  # fmt: skip
    notice = NoticeFactory.create(plan_item=planned)
    NoticeFactory.create(plan_item=planned, corrects=notice, correction_reason="A wrong number")
    NoticeFactory.create(plan_item=None, meeting=meeting, kind="public_meeting")
    NoticePeriodFactory.create()
    KeyThresholdFactory.create()
    decision = DecisionFactory.create(
        body=BodyFactory.create(), finality="in_principle", published_at=NOW, matter=matter,
        plan_item=planned, meeting=meeting,
    )  # fmt: skip
    paper = decision_documents.add_document(
        by=by, decision=decision, title="Minutes", file_name="minutes.txt", content=PAPER, at=NOW
    )
    edition = ReportEdition.objects.order_by("number")[0]
    MatterConsultationFactory.create(matter=matter, consultation=edition.consultation)
    another = DecisionFactory.create(
        body=decision.body, consultation=edition.consultation, report_edition=edition,
        report_read_at=NOW, confirms=decision, published_at=NOW,
    )  # fmt: skip
    place.records |= {
        "decision": decision.public_id,
        "another_decision": another.public_id,
        "condition": ConditionFactory.create(decision=decision).public_id,
        "document": paper.public_id,
        "matter": matter.public_id,
        "meeting": meeting.public_id,
        "plan_item": item.public_id,
        "published_item": planned.public_id,
        "past_item": past.public_id,
        "notice": notice.public_id,
        "notice_kind": "special_urgency",
        "meeting_notice_kind": "public_meeting",
    }
    _add_following(place, matter, decision)
    _add_meeting(place, by, meeting)


def _add_following(place: Place, matter: Matter, decision: Decision) -> None:
    """What follows a decision: a review, an action, a call-in, another authority's position."""
    condition = Condition.objects.get(decision=decision)
    position = PositionFactory.create(matter=matter, name=f"{place.authority.code} outside")
    ConditionPartyFactory.create(condition=condition, position=position)
    CallInWindowFactory.create(decision=decision)
    CallInFactory.create(decision=decision)
    place.records |= {
        "position": position.public_id,
        "review": ReviewFactory.create(condition=condition).public_id,
        "clause_action": ClauseActionFactory.create(decision=decision).public_id,
    }


def _add_meeting(place: Place, by: Actor, meeting: Meeting) -> None:
    """A meeting that was held, with papers of which a part is closed, and draft minutes."""
    version = signed_version()
    closing = {"access": "exempt", "paragraphs": [3], "closed_reason": "Bids are weighed"}
    part = ReportPartFactory.create(version=version, position=2, **closing)
    opened = ReportPart.objects.get(version=version, position=1)
    closed_file, open_file = (
        report_files.attach_file(
            by=by, part=each, title="Figures", file_name="f.txt", content=PAPER,
            closing=Closing(), at=NOW,
        )
        for each in (part, opened)
    )  # fmt: skip
    for kind in SignOffKind:
        sign_report(by=by, version=version, kind=kind, text="None.", at=NOW)
    matter = Matter.objects.get(public_id=place.records["matter"])
    plan_item = PlanItem.objects.filter(matter=matter).order_by("id")[0]
    Report.objects.filter(pk=version.report_id).update(matter=matter)
    item = AgendaItemFactory.create(
        meeting=meeting, kind="report", version=version, matter=matter, plan_item=plan_item
    )
    papers = Papers([PackPlace(item.pk, version.pk, 1)], 1, 3, public=b"%PDF", private=b"%PDF")
    pack = publish_pack(by=by, meeting=meeting, papers=papers, at=NOW)
    office = OfficeFactory.create(body=meeting.body)
    holder = OfficeHolderFactory.create(office=office)
    Meeting.objects.filter(pk=meeting.pk).update(state="held")
    there = AttendanceFactory.create(meeting=meeting, office=office, name=holder.name)
    vote = record_vote(
        by=by, meeting=meeting, motion="Noted", cast={there.pk: VoteChoice.FOR}, at=NOW
    )
    minutes = Minutes.objects.create(
        authority=place.authority, meeting=vote.meeting, state="draft", published_at=NOW
    )
    minute = MinuteFactory.create(minutes=minutes)
    declare_interest(
        by=by, meeting=meeting, name="A", kind=InterestKind.OTHER, nature="A friend",
        left_room=True, at=NOW,
    )  # fmt: skip
    Erratum.objects.create(
        authority=place.authority, minutes=minutes, text="Two", reason="Typing", published_at=NOW
    )
    decision = Decision.objects.get(public_id=place.records["decision"])
    another = Decision.objects.get(public_id=place.records["another_decision"])
    Minute.objects.filter(pk=minute.pk).update(item=item, decision=decision)
    Minutes.objects.create(
        authority=place.authority, meeting=MeetingFactory.create(state="held"), state="approved",
        approved_at=meeting, published_at=NOW,
    )  # fmt: skip
    Erratum.objects.filter(minutes=minutes).update(minute=minute)
    Interest.objects.filter(meeting=meeting).update(item=item)
    Vote.objects.filter(pk=vote.pk).update(item=item)
    CallInFactory.create(
        decision=DecisionFactory.create(), outcome="amended", settled_on=meeting.held_on,
        replaced_by=another,
    )  # fmt: skip
    Delegation.objects.create(
        authority=place.authority, decision=decision, delegate="The director", what="Sign",
        power="Section 9E",
    )  # fmt: skip
    Position.objects.create(
        authority=place.authority, matter=matter, name="Ourselves", is_own=True,
        decision=decision, option="in-house", decided_on=decision.decided_on,
    )  # fmt: skip
    about = {"plan_item": None, "meeting": meeting, "kind": NoticeKind.AGENDA.value}
    notice = NoticeFactory.create(**about)
    NoticeFactory.create(**about, corrects=notice, correction_reason="The hour was wrong")
    place.records |= {
        "decider": meeting.body.public_id,
        "office": office.public_id,
        "agenda_item": item.public_id,
        "agenda_pack": pack.public_id,
        "body_report": version.report.public_id,
        "report_part": part.public_id,
        "report_file": closed_file.public_id,
        "open_file": open_file.public_id,
        "minute": minute.public_id,
        "other_meeting": MeetingFactory.create(published_at=NOW).public_id,
        "other_report": ReportVersionFactory.create(issued_at=NOW).report.public_id,
    }
    _add_received(place, by)
    _add_council(place, by, meeting, item, decision)


def _add_received(place: Place, by: Actor) -> None:
    """A file of another system that was taken in, and what came with it."""
    content = saved("meeting")
    found = receive_file(by=by, file_name="meeting.xml", content=content, url="", at=NOW)
    apply_file(by=by, found=found, answer=read_answer(content), at=NOW)
    place.records["source_file"] = found.public_id


def _add_council(
    place: Place, by: Actor, meeting: Meeting, item: AgendaItem, decision: Decision
) -> None:
    """What the public brought, what scrutiny asked for, and a report to council."""
    asked = AskedFactory.create(meeting=meeting, item=item)
    challenge = KeyChallengeFactory.create(decision=decision)
    today = local_date(NOW)
    owed = get_owed(viewer=by, starts_on=today, ends_on=today)
    report = issue_report(by=by, owed=owed, content=b"%PDF", at=NOW)
    place.records |= {
        "meeting_asked": asked.public_id,
        "key_challenge": challenge.public_id,
        "council_report": report.public_id,
    }
