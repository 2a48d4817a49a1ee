"""How meetings are planned and held, papers go out, and minutes are written and put right."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from django.db import IntegrityError, transaction

from tests.clock import NOW
from tests.factories.decisions import (
    AgendaItemFactory,
    AttendanceFactory,
    DecisionFactory,
    MeetingFactory,
    MinuteFactory,
    OfficeFactory,
    OfficeHolderFactory,
    ReportPartFactory,
    signed_version,
)
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed
from waymark.decisions.actions import agendas, attendance, meetings, minutes, offices, reports
from waymark.decisions.actions.agendas import ItemDraft
from waymark.decisions.actions.attendance import There
from waymark.decisions.actions.meetings import MeetingDraft
from waymark.decisions.exports.packs import make_papers
from waymark.decisions.models.agendas import AgendaItem, AgendaPack, PackEntry
from waymark.decisions.models.attendance import Attendance
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.minutes import Minutes
from waymark.decisions.models.reports import ReportVersion, SignOff
from waymark.decisions.queries import meetings as queries
from waymark.decisions.rules.agendas import ItemKind
from waymark.decisions.rules.closing import Access, Closing
from waymark.decisions.rules.meetings import InterestKind, MeetingState, Presence, VoteChoice
from waymark.decisions.rules.reports import SignOffKind

pytestmark = pytest.mark.usefixtures("file_store")

CHRISTMAS = MeetingDraft(date(2026, 12, 25), time(10), "The town hall")
EXEMPT = Closing(Access.EXEMPT, (3,), reason="Bids are being weighed")


@pytest.fixture
def meeting(body: Body) -> Meeting:
    return MeetingFactory.create(body=body)


@pytest.fixture
def held(body: Body) -> Meeting:
    return MeetingFactory.create(
        body=body, held_on=date(2026, 11, 5), state=MeetingState.HELD, published_at=NOW
    )


def send(by: Actor, meeting: Meeting, *, reason: str = "", at: datetime = NOW) -> AgendaPack:
    papers = make_papers(meeting, authority="Invented", at=at)
    return agendas.publish_pack(by=by, meeting=meeting, papers=papers, at=at, reason=reason)


# Meetings ----------------------------------------------------------------------------------------


def test_a_meeting_on_a_bank_holiday_is_asked_about(officer: Actor, body: Body) -> None:
    with pytest.raises(meetings.MeetingOnHoliday):
        meetings.plan_meeting(by=officer, body=body, draft=CHRISTMAS, at=NOW)

    planned = meetings.plan_meeting(
        by=officer, body=body, draft=replace(CHRISTMAS, holiday_meant=True), at=NOW
    )

    assert planned.held_on == date(2026, 12, 25)


def test_a_meeting_to_come_needs_hour_and_place_and_one_of_history_does_not(
    officer: Actor, body: Body
) -> None:
    with pytest.raises(meetings.CannotPlanMeeting):
        meetings.plan_meeting(by=officer, body=body, draft=MeetingDraft(date(2026, 12, 10)), at=NOW)
    with pytest.raises(meetings.CannotRecordMeeting):
        meetings.plan_meeting(
            by=officer,
            body=body,
            draft=MeetingDraft(date(2026, 12, 10), history_source="A guess"),
            at=NOW,
        )

    past = meetings.plan_meeting(
        by=officer, body=body, draft=MeetingDraft(date(1999, 3, 4), history_source="M"), at=NOW
    )

    assert (past.state, past.starts_at, past.is_from_history) == ("held", None, True)


def test_a_body_meets_once_at_one_hour(officer: Actor, meeting: Meeting, body: Body) -> None:
    draft = MeetingDraft(meeting.held_on, meeting.starts_at, "Elsewhere")

    with pytest.raises(meetings.MeetingTwice):
        meetings.plan_meeting(by=officer, body=body, draft=draft, at=NOW)

    meetings.cancel_meeting(by=officer, meeting=meeting, reason="Snow", at=NOW)
    meetings.plan_meeting(by=officer, body=body, draft=draft, at=NOW)


def test_a_meeting_is_not_held_before_it_is_called_nor_before_its_day(
    officer: Actor, meeting: Meeting
) -> None:
    on_the_day = NOW + timedelta(days=60)
    with pytest.raises(meetings.CannotMoveMeeting):
        meetings.hold_meeting(by=officer, meeting=meeting, at=on_the_day)
    AgendaItemFactory.create(meeting=meeting)
    send(officer, meeting)

    with pytest.raises(meetings.CannotMoveMeeting, match="has not come"):
        meetings.hold_meeting(by=officer, meeting=meeting, at=NOW)

    assert meetings.hold_meeting(by=officer, meeting=meeting, at=on_the_day).state == "held"


def test_others_keep_no_meetings(councillor: object, body: Body) -> None:
    from waymark.access.queries import member_actor

    with pytest.raises(NotAllowed):
        meetings.plan_meeting(by=member_actor(councillor), body=body, draft=CHRISTMAS, at=NOW)  # type: ignore[arg-type]


# Offices and who was there -----------------------------------------------------------------------


def test_the_person_changes_and_the_office_stays(officer: Actor, held: Meeting) -> None:
    office = offices.add_office(
        by=officer, body=held.body, name="Chair", is_chair=True, is_voting=True, at=NOW
    )
    offices.fill_office(by=officer, office=office, name="A. First", since=date(2026, 5, 1), at=NOW)
    offices.fill_office(
        by=officer, office=office, name="B. Second", since=date(2026, 11, 6), at=NOW
    )

    assert [each.name for each in queries.list_holders(held)] == ["A. First"]
    assert [each.name for each in queries.list_holders_on(held.body, date(2026, 11, 6))] == [
        "B. Second"
    ]
    with pytest.raises(offices.CannotFillOffice):
        offices.fill_office(
            by=officer, office=office, name="C. Third", since=date(2026, 6, 1), at=NOW
        )


def test_attendance_keeps_the_name_of_the_day_and_names_substitutes(
    officer: Actor, held: Meeting
) -> None:
    holder = OfficeHolderFactory.create(office=OfficeFactory.create(body=held.body))
    there = {holder.office_id: There(Presence.SUBSTITUTE)}
    with pytest.raises(attendance.SubstituteUnnamed):
        attendance.record_attendance(by=officer, meeting=held, there=there, at=NOW)

    there = {holder.office_id: There(Presence.SUBSTITUTE, "D. Fourth")}
    attendance.record_attendance(by=officer, meeting=held, there=there, at=NOW)

    kept = Attendance.objects.get(meeting=held)
    assert (kept.name, kept.substitute) == (holder.name, "D. Fourth")


def test_a_recorded_vote_is_counted_from_those_who_were_there(
    officer: Actor, held: Meeting
) -> None:
    here = [AttendanceFactory.create(meeting=held) for _ in range(3)]
    away = AttendanceFactory.create(meeting=held, presence=Presence.APOLOGIES)
    choices = dict(
        zip(
            [each.pk for each in here],
            [VoteChoice.FOR, VoteChoice.FOR, VoteChoice.AGAINST],
            strict=True,
        )
    )

    vote = attendance.record_vote(by=officer, meeting=held, motion="Yes", cast=choices, at=NOW)

    assert (vote.votes_for, vote.votes_against, vote.abstained) == (2, 1, 0)
    with pytest.raises(attendance.NotThere):
        attendance.record_vote(
            by=officer, meeting=held, motion="No", cast={away.pk: VoteChoice.FOR}, at=NOW
        )
    with pytest.raises(attendance.VoteWithoutVotes):
        attendance.record_vote(by=officer, meeting=held, motion="No", at=NOW)


def test_nothing_is_recorded_of_a_meeting_that_was_not_held(
    officer: Actor, meeting: Meeting
) -> None:
    with pytest.raises(attendance.NotHeld):
        attendance.declare_interest(
            by=officer,
            meeting=meeting,
            name="A",
            kind=InterestKind.OTHER,
            nature="A friend",
            left_room=False,
            at=NOW,
        )


# Agendas and reports -----------------------------------------------------------------------------


def test_a_report_with_an_open_sign_off_cannot_go_on_an_agenda(
    officer: Actor, meeting: Meeting
) -> None:
    version = signed_version()
    SignOff.objects.filter(version=version, kind=SignOffKind.FINANCE).delete()
    draft = ItemDraft(title="The hub", kind=ItemKind.REPORT, version=version)

    with pytest.raises(agendas.ReportUnsigned) as refused:
        agendas.save_item(by=officer, meeting=meeting, draft=draft, at=NOW)

    assert refused.value.problems == ("Not signed: financial implications",)
    assert not AgendaItem.objects.exists()


def test_a_change_after_signing_opens_the_sign_offs_again(officer: Actor, meeting: Meeting) -> None:
    version = signed_version()
    draft = ItemDraft(title="The hub", kind=ItemKind.REPORT, version=version)
    agendas.save_item(by=officer, meeting=meeting, draft=draft, at=NOW)

    reports.save_part(
        by=officer, version=version, heading="More", text="Words", closing=Closing(), at=NOW
    )

    with pytest.raises(agendas.ReportUnsigned):
        send(officer, meeting)


def test_what_went_out_stays_and_a_supplement_counts_on(officer: Actor, meeting: Meeting) -> None:
    version = signed_version()
    ReportPartFactory.create(
        version=version, position=2, heading="Costs", text="Many.\n\n" * 60,
        access=Access.EXEMPT, paragraphs=[3], closed_reason="Bids",
    )  # fmt: skip
    item = agendas.save_item(
        by=officer,
        meeting=meeting,
        draft=ItemDraft(title="The hub", kind=ItemKind.REPORT, version=version),
        at=NOW,
    )
    first = send(officer, meeting)
    version.refresh_from_db()
    with pytest.raises(reports.ReportIssued):
        reports.save_part(
            by=officer, version=version, heading="X", text="Y", closing=Closing(), at=NOW
        )
    later = reports.make_version(by=officer, report=version.report, changes="Costs fell", at=NOW)
    for kind in SignOffKind:
        SignOff.objects.create(
            authority_id=later.authority_id, version=later, kind=kind, text="Fine", signed_at=NOW
        )
    agendas.save_item(
        by=officer,
        meeting=meeting,
        item=item,
        draft=ItemDraft(title="The hub", kind=ItemKind.REPORT, version=later),
        at=NOW,
    )
    with pytest.raises(agendas.SupplementNeedsReason):
        send(officer, meeting)

    second = send(officer, meeting, reason="New figures")

    assert (first.first_page, second.first_page) == (1, first.latest_page + 1)
    assert PackEntry.objects.get(pack=second).version == later
    with pytest.raises(agendas.NothingToSend):
        send(officer, meeting, reason="Again")


def test_an_item_that_has_gone_out_keeps_its_words(officer: Actor, meeting: Meeting) -> None:
    item = agendas.save_item(
        by=officer, meeting=meeting, draft=ItemDraft(title="Apologies"), at=NOW
    )
    send(officer, meeting)

    with pytest.raises(agendas.ItemGoneOut):
        agendas.save_item(
            by=officer, meeting=meeting, item=item, draft=ItemDraft(title="Other"), at=NOW
        )

    agendas.withdraw_item(by=officer, item=item, reason="No longer needed", at=NOW)
    with pytest.raises(agendas.AgendaClosed):
        agendas.withdraw_item(by=officer, item=item, reason="Again", at=NOW)


def test_a_late_item_needs_a_reason(officer: Actor, meeting: Meeting) -> None:
    agendas.save_item(by=officer, meeting=meeting, draft=ItemDraft(title="Apologies"), at=NOW)
    send(officer, meeting)

    with pytest.raises(agendas.LateItemNeedsReason):
        agendas.save_item(by=officer, meeting=meeting, draft=ItemDraft(title="Flood"), at=NOW)

    late = ItemDraft(title="Flood", late_reason="The river rose")
    assert agendas.save_item(by=officer, meeting=meeting, draft=late, at=NOW).position == 2


def test_papers_of_an_agenda_that_changed_meanwhile_are_refused(
    officer: Actor, meeting: Meeting
) -> None:
    agendas.save_item(by=officer, meeting=meeting, draft=ItemDraft(title="Apologies"), at=NOW)
    papers = make_papers(meeting, authority="Invented", at=NOW)
    agendas.save_item(by=officer, meeting=meeting, draft=ItemDraft(title="Interests"), at=NOW)

    with pytest.raises(ChangedMeanwhile):
        agendas.publish_pack(by=officer, meeting=meeting, papers=papers, at=NOW)


@pytest.mark.parametrize(
    ("draft", "refusal"),
    [
        (ItemDraft(title="Open", closed_title="Secret"), agendas.ClosedTitleOfOpenItem),
        (ItemDraft(title="A", closing=Closing(Access.EXEMPT)), reports.ClosedWrongly),
    ],
)
def test_an_item_that_lacks_something_is_refused(
    officer: Actor, meeting: Meeting, draft: ItemDraft, refusal: type[ActionRefused]
) -> None:
    with pytest.raises(refusal):
        agendas.save_item(by=officer, meeting=meeting, draft=draft, at=NOW)


def test_the_database_keeps_a_closed_part_with_its_reason(scope: None) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        ReportPartFactory.create(access=Access.EXEMPT, paragraphs=[3])
    with pytest.raises(IntegrityError), transaction.atomic():
        ReportPartFactory.create(access=Access.EXEMPT, paragraphs=[9], closed_reason="Why")


# Minutes -----------------------------------------------------------------------------------------


def test_minutes_are_approved_by_the_next_meeting_and_then_only_corrected(
    officer: Actor, held: Meeting, body: Body
) -> None:
    decision = DecisionFactory.create(body=body)
    minute = minutes.save_minute(
        by=officer, meeting=held, number="ES 1", text="Agreed", decision=decision, at=NOW
    )
    with pytest.raises(minutes.NotYetApproved):
        minutes.publish_erratum(
            by=officer, minutes=minute.minutes, text="Two, not three", reason="Typing", at=NOW
        )
    with pytest.raises(minutes.CannotApproveMinutes):
        minutes.approve_minutes(by=officer, minutes=minute.minutes, approved_at=held, at=NOW)
    following = MeetingFactory.create(
        body=body, held_on=date(2026, 11, 19), state=MeetingState.HELD
    )

    minutes.approve_minutes(by=officer, minutes=minute.minutes, approved_at=following, at=NOW)

    decision.refresh_from_db()
    assert decision.meeting == held
    with pytest.raises(minutes.MinutesApproved):
        minutes.save_minute(
            by=officer, meeting=held, number="ES 1", text="Other", minute=minute, at=NOW
        )
    erratum = minutes.publish_erratum(
        by=officer, minutes=minute.minutes, minute=minute, text="Two", reason="Typing", at=NOW
    )
    minute.refresh_from_db()
    assert (erratum.minute, minute.text) == (minute, "Agreed")


def test_a_decision_of_another_body_is_not_tied(officer: Actor, held: Meeting) -> None:
    with pytest.raises(minutes.DecisionElsewhere):
        minutes.save_minute(
            by=officer,
            meeting=held,
            number="ES 1",
            text="Agreed",
            decision=DecisionFactory.create(),
            at=NOW,
        )
    assert not Minutes.objects.exists()


def test_a_closed_minute_has_its_closed_text(officer: Actor, held: Meeting) -> None:
    with pytest.raises(minutes.ClosedTextMissing):
        minutes.save_minute(
            by=officer, meeting=held, number="1", text="Closed", closing=EXEMPT, at=NOW
        )
    with pytest.raises(minutes.ClosedTextMissing):
        minutes.save_minute(
            by=officer, meeting=held, number="1", text="Open", closed_text="Secret", at=NOW
        )


def test_minutes_are_published_once_they_say_something(officer: Actor, scope: None) -> None:
    minute = MinuteFactory.create()

    minutes.publish_minutes(by=officer, minutes=minute.minutes, at=NOW)

    with pytest.raises(minutes.CannotPublishMinutes):
        minutes.publish_minutes(by=officer, minutes=minute.minutes, at=NOW)


def test_a_number_is_given_once(officer: Actor, held: Meeting) -> None:
    minutes.save_minute(by=officer, meeting=held, number="1", text="One", at=NOW)

    with pytest.raises(minutes.NumberTaken):
        minutes.save_minute(by=officer, meeting=held, number="1", text="Two", at=NOW)


def test_a_version_can_only_follow_one_that_went_out(officer: Actor, scope: None) -> None:
    version: ReportVersion = signed_version()

    with pytest.raises(reports.ReportNotIssued):
        reports.make_version(by=officer, report=version.report, changes="More", at=NOW)


def test_a_report_is_drafted_and_signed(officer: Actor, scope: None) -> None:
    version = reports.draft_report(by=officer, title="T", written_by="The Director", at=NOW)
    adviser = replace(officer, role="corporate_adviser")

    reports.sign_report(by=adviser, version=version, kind=SignOffKind.LEGAL, text="OK", at=NOW)

    assert SignOff.objects.get(version=version).text == "OK"
    with pytest.raises(NotAllowed):
        reports.sign_report(by=officer, version=version, kind=SignOffKind.LEGAL, text="", at=NOW)
