"""Responses that look alike are found, and a person decides what they are."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories.consultations import (
    NOW,
    OPENS,
    AnswerFactory,
    ConsultationFactory,
    RespondentContactFactory,
    ResponseFactory,
    ready_consultation,
)
from tests.factories.moderation import (
    CampaignFactory,
    ResponseTraceFactory,
    SimilarGroupFactory,
    SimilarMemberFactory,
)
from tests.factories.organisations import OrganisationFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.actions.analysis import take_snapshot
from waymark.consultations.actions.moderation import similar as actions
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.models.similarity import (
    Campaign,
    CampaignMember,
    Merging,
    SimilarGroup,
    SimilarMember,
    SimilarSearch,
)
from waymark.consultations.queries.analysis import read_counts
from waymark.consultations.queries.moderation import similar as queries
from waymark.consultations.rules.similarity import CampaignTreatment, SimilarSignal
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.consultations.tasks import compare_new_responses, compare_responses
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed, NotFound

LETTER = (
    "I strongly oppose the closing of our youth centre because it is the only place where young "
    "people of this town can meet an adviser without an appointment and without being judged."
)


@pytest.fixture
def consultation(authority: Authority, scope: None) -> Consultation:
    return ready_consultation(stage=ConsultationStage.OPEN)


def respond(
    consultation: Consultation, words: str = "", *, at: datetime = NOW, channel: str = "online"
) -> Response:
    made = ResponseFactory.create(
        consultation=consultation, received_at=at, entered_at=at, channel=channel
    )
    if words:
        asked = Question.objects.get(consultation=consultation, code="issues")
        AnswerFactory.create(response=made, question=asked, text=words)
    return made


def compare(by: Actor, consultation: Consultation) -> dict[str, set[Response]]:
    actions.compare_responses(by=by, consultation=consultation, at=NOW)
    return groups(consultation)


def groups(consultation: Consultation) -> dict[str, set[Response]]:
    rows = SimilarMember.objects.filter(group__consultation=consultation, group__decision="")
    found: dict[str, set[Response]] = {}
    for row in rows.select_related("group", "response"):
        found.setdefault(row.group.signal, set()).add(row.response)
    return found


def group_of(consultation: Consultation, members: Sequence[Response]) -> SimilarGroup:
    made = SimilarGroupFactory.create(consultation=consultation)
    for each in members:
        SimilarMemberFactory.create(group=made, response=each)
    return made


# Comparing --------------------------------------------------------------------------------------


def test_each_sign_makes_a_group_of_its_own(officer: Actor, consultation: Consultation) -> None:
    body = OrganisationFactory.create()
    same_email = [respond(consultation, at=OPENS + timedelta(days=n)) for n in (1, 2)]
    for each, email in zip(same_email, ["Robin@example.org", "robin@example.org "], strict=True):
        RespondentContactFactory.create(response=each, email=email)
    same_body = [respond(consultation, at=OPENS + timedelta(days=n)) for n in (3, 4)]
    Response.objects.filter(pk__in=[each.pk for each in same_body]).update(body=body, kind="body")
    same_words = [respond(consultation, LETTER, at=OPENS + timedelta(days=n)) for n in (5, 6)]
    same_browser = [respond(consultation, at=OPENS + timedelta(days=n)) for n in (7, 8)]
    for each in same_browser:
        ResponseTraceFactory.create(response=each)
    respond(consultation, "Something that nobody else has said in these words", at=OPENS)

    found = compare(officer, consultation)

    assert found == {
        "email": set(same_email),
        "body": set(same_body),
        "text": set(same_words),
        "session": set(same_browser),
    }
    search = SimilarSearch.objects.get()
    assert (search.compared, search.finished_at) == (9, NOW)
    event = AuditEvent.objects.get(event=Event.SIMILAR_SEARCHED)
    assert event.detail == {"compared": 9, "waiting": 4}


def test_a_campaign_is_found_once_and_not_also_as_the_same_words(
    officer: Actor, consultation: Consultation
) -> None:
    same = {respond(consultation, LETTER, at=OPENS + timedelta(days=n)) for n in range(9)}
    own = respond(consultation, f"{LETTER} My bus passes it.", at=OPENS + timedelta(days=20))

    found = compare(officer, consultation)

    assert found == {"campaign": same | {own}}
    standard = SimilarMember.objects.filter(is_standard=True).values_list("response_id", flat=True)
    assert set(standard) == {each.pk for each in same}


def test_paper_entered_in_one_go_is_no_burst(officer: Actor, consultation: Consultation) -> None:
    for number in range(25):
        respond(consultation, at=NOW + timedelta(seconds=number), channel="paper_form")

    assert compare(officer, consultation) == {}


def test_comparing_again_keeps_the_address_of_what_is_still_so(
    officer: Actor, consultation: Consultation
) -> None:
    for day in (1, 2):
        respond(consultation, LETTER, at=OPENS + timedelta(days=day))
    compare(officer, consultation)
    before = SimilarGroup.objects.get()

    compare(officer, consultation)
    again = SimilarGroup.objects.get()
    respond(consultation, LETTER, at=OPENS + timedelta(days=3))
    compare(officer, consultation)

    assert again == before
    assert SimilarMember.objects.count() == 3
    assert not SimilarGroup.objects.filter(pk=before.pk).exists()


def test_what_was_set_aside_comes_back_only_when_it_has_grown(
    officer: Actor, consultation: Consultation
) -> None:
    for day in (1, 2):
        respond(consultation, LETTER, at=OPENS + timedelta(days=day))
    compare(officer, consultation)
    actions.dismiss_group(by=officer, group=SimilarGroup.objects.get(), note="Twins", at=NOW)

    quiet = compare(officer, consultation)
    respond(consultation, LETTER, at=OPENS + timedelta(days=3))
    grown = compare(officer, consultation)

    assert quiet == {}
    assert {name: len(members) for name, members in grown.items()} == {"text": 3}


def test_comparing_is_asked_for_and_done_in_the_background(
    officer: Actor, consultation: Consultation, authority: Authority
) -> None:
    for day in (1, 2):
        respond(consultation, LETTER, at=OPENS + timedelta(days=day))

    actions.ask_to_compare(by=officer, consultation=consultation, at=NOW)
    waiting = SimilarSearch.objects.get().finished_at
    compare_responses(authority_id=authority.pk, consultation_id=str(consultation.public_id))

    assert waiting is None
    assert SimilarSearch.objects.get().finished_at is not None
    assert set(groups(consultation)) == {"text"}


def test_at_night_only_what_has_grown_is_compared(
    officer: Actor, consultation: Consultation
) -> None:
    respond(consultation, LETTER)
    Consultation.objects.update(created_at=NOW - timedelta(days=1))

    compare_new_responses(0)
    asked = SimilarSearch.objects.count()
    actions.compare_responses(by=officer, consultation=consultation, at=NOW + timedelta(hours=1))
    compare_new_responses(0)

    assert asked == 1
    assert SimilarSearch.objects.get().finished_at is not None


def test_a_job_for_a_consultation_that_is_gone_finds_nothing(officer: Actor) -> None:
    with pytest.raises(NotFound):
        queries.get_to_compare(viewer=officer, public_id=ConsultationFactory.build().public_id)


# Deciding ---------------------------------------------------------------------------------------


def test_duplicates_are_merged_into_the_one_that_is_kept_and_parted_again(
    officer: Actor, consultation: Consultation
) -> None:
    one, two, three = (respond(consultation) for _ in range(3))
    Response.objects.filter(pk=two.pk).update(status="query")
    group = group_of(consultation, [one, two, three])

    actions.merge_duplicates(
        by=officer, group=group, keep=three, duplicates=[one, two, three], at=NOW
    )
    merged = dict(Response.objects.values_list("pk", "status"))
    pointing = set(Merging.objects.values_list("response_id", "into_id"))
    actions.undo_decision(by=officer, group=group, at=NOW)

    assert merged == {one.pk: "merged", two.pk: "merged", three.pk: "accepted"}
    assert pointing == {(one.pk, three.pk), (two.pk, three.pk)}
    assert dict(Response.objects.values_list("pk", "status")) == {
        one.pk: "accepted", two.pk: "query", three.pk: "accepted",
    }  # fmt: skip
    assert not Merging.objects.exists()
    group.refresh_from_db()
    assert (group.decision, group.decided_at) == ("", None)
    assert AuditEvent.objects.get(event=Event.RESPONSES_MERGED).detail["merged"] == 2
    assert AuditEvent.objects.get(event=Event.MERGING_UNDONE).detail["responses"] == 2


def test_merging_is_refused_without_two_of_the_group(
    officer: Actor, consultation: Consultation
) -> None:
    one, two, other = (respond(consultation) for _ in range(3))
    group = group_of(consultation, [one, two])

    for keep, chosen in [(one, [one]), (other, [one, two]), (one, [one, other])]:
        with pytest.raises(actions.TooFewToMerge):
            actions.merge_duplicates(by=officer, group=group, keep=keep, duplicates=chosen, at=NOW)
    assert not Merging.objects.exists()


def test_a_response_that_was_withdrawn_meanwhile_cannot_be_merged(
    officer: Actor, consultation: Consultation
) -> None:
    one, two = (respond(consultation) for _ in range(2))
    group = group_of(consultation, [one, two])
    Response.objects.filter(pk=one.pk).update(status="withdrawn")

    with pytest.raises(actions.CannotMerge):
        actions.merge_duplicates(by=officer, group=group, keep=two, duplicates=[one, two], at=NOW)


def test_a_group_is_decided_once(officer: Actor, consultation: Consultation) -> None:
    group = group_of(consultation, [respond(consultation), respond(consultation)])
    actions.dismiss_group(by=officer, group=group, note="", at=NOW)

    with pytest.raises(actions.DecidedAlready):
        actions.dismiss_group(by=officer, group=group, note="", at=NOW)
    actions.undo_decision(by=officer, group=group, at=NOW)
    with pytest.raises(actions.NotDecided):
        actions.undo_decision(by=officer, group=group, at=NOW)


def confirm(
    by: Actor, group: SimilarGroup, name: str = "The letter", campaign: Campaign | None = None
) -> Campaign:
    return actions.confirm_campaign(
        by=by, group=group, campaign=campaign, name=name, organiser="", standard_text=LETTER,
        treatment=CampaignTreatment.ALL_APART, at=NOW,
    )  # fmt: skip


def test_campaign_responses_count_and_are_shown_apart(
    officer: Actor, consultation: Consultation
) -> None:
    own = respond(consultation, "My own words")
    same, varied = respond(consultation, LETTER), respond(consultation, f"{LETTER} Really.")
    group = group_of(consultation, [same, varied])
    SimilarMember.objects.filter(response=same).update(is_standard=True)

    campaign = confirm(officer, group)
    everything = queries.count_campaigns(viewer=officer, consultation=consultation)
    actions.save_campaign(
        by=officer, campaign=campaign, name="The letter", organiser="Friends",
        standard_text=LETTER, treatment=CampaignTreatment.IDENTICAL_APART, revision=1, at=NOW,
    )  # fmt: skip
    identical = queries.count_campaigns(viewer=officer, consultation=consultation)

    (line,) = everything.campaigns
    assert (line.identical, line.varied, line.apart) == (1, 1, 2)
    assert (everything.counted, everything.without) == (3, 1)
    assert set(everything.apart) == {same.pk, varied.pk}
    assert (identical.without, set(identical.apart)) == (2, {same.pk})
    assert Response.objects.filter(status="accepted").count() == 3
    assert own.pk not in everything.apart


def test_only_what_is_counted_is_in_the_numbers_of_a_campaign(
    officer: Actor, consultation: Consultation
) -> None:
    one, two = respond(consultation, LETTER), respond(consultation, LETTER)
    confirm(officer, group_of(consultation, [one, two]))
    Consultation.objects.update(stage=ConsultationStage.CLOSED, closed_at=NOW)
    consultation.refresh_from_db()

    found = queries.campaign_counts(consultation=consultation, counted=frozenset({one.pk}))
    snapshot = take_snapshot(by=officer, consultation=consultation, at=NOW)
    Response.objects.filter(pk=two.pk).update(status="withdrawn")

    assert (found.counted, set(found.apart)) == (1, {one.pk})
    assert queries.campaigns_in(snapshot).apart == {one.pk, two.pk}
    now = queries.count_campaigns(viewer=officer, consultation=consultation)
    assert now.apart == {one.pk}


def test_answers_are_told_with_campaigns_and_without(
    client: Client,
    officer: Actor,
    membership: Membership,
    authority: Authority,
    consultation: Consultation,
) -> None:
    asked = Question.objects.get(consultation=consultation, code="preferred_option")
    first, second = Choice.objects.filter(question=asked).order_by("position")[:2]
    members = [respond(consultation, LETTER) for _ in range(2)]
    others = [respond(consultation) for _ in range(3)]
    for each, choice in zip(
        [*members, *others], [first, first, first, second, second], strict=True
    ):
        AnswerFactory.create(response=each, question=asked, choice=choice, text="")
    Consultation.objects.update(stage=ConsultationStage.CLOSED, closed_at=NOW)
    consultation.refresh_from_db()
    before = take_snapshot(by=officer, consultation=consultation, at=NOW)
    confirm(officer, group_of(consultation, members))

    snapshot = take_snapshot(by=officer, consultation=consultation, at=NOW)

    assert read_counts(before).campaigns is None
    apart = read_counts(snapshot).campaigns
    assert apart is not None
    assert apart.responses == 2
    assert apart.answering == {"preferred_option": 2}
    assert apart.counts == {("preferred_option", first.code): 2}
    sign_in(client, membership)
    address = reverse(
        "consultations:analysis",
        kwargs={"authority": authority.code, "slug": consultation.slug},
    )
    page = client.get(address).content.decode()
    assert "With and without campaigns" in page
    assert "3 of 5 (60.0%)" in page
    assert "1 of 3 (33.3%)" in page


def test_more_of_a_known_campaign_joins_it(officer: Actor, consultation: Consultation) -> None:
    first = [respond(consultation, LETTER) for _ in range(2)]
    campaign = confirm(officer, group_of(consultation, first))
    more = group_of(consultation, [*first, respond(consultation, LETTER)])

    confirm(officer, more, campaign=campaign)
    joined = CampaignMember.objects.filter(campaign=campaign).count()
    actions.undo_decision(by=officer, group=more, at=NOW)

    assert joined == 3
    assert CampaignMember.objects.filter(campaign=campaign).count() == 2


def test_a_response_is_in_one_campaign_at_most(officer: Actor, consultation: Consultation) -> None:
    one, two = respond(consultation, LETTER), respond(consultation, LETTER)
    confirm(officer, group_of(consultation, [one, two]))

    with pytest.raises(actions.InCampaignAlready):
        confirm(officer, group_of(consultation, [one, two]), name="Another")


def test_a_campaign_goes_when_its_only_group_is_undone(
    officer: Actor, consultation: Consultation
) -> None:
    group = group_of(consultation, [respond(consultation, LETTER)])
    confirm(officer, group)

    actions.undo_decision(by=officer, group=group, at=NOW)

    assert not Campaign.objects.exists()


def test_names_of_campaigns_are_told_apart(officer: Actor, consultation: Consultation) -> None:
    confirm(officer, group_of(consultation, [respond(consultation, LETTER)]))
    other = CampaignFactory.create(consultation=consultation, name="Other")

    with pytest.raises(actions.NameTaken):
        confirm(officer, group_of(consultation, [respond(consultation, LETTER)]), "the LETTER")
    with pytest.raises(actions.NameTaken):
        save(officer, other, name="The letter", revision=1)
    with pytest.raises(ChangedMeanwhile):
        save(officer, other, name="Other", revision=7)


def save(by: Actor, campaign: Campaign, *, name: str, revision: int) -> Campaign:
    return actions.save_campaign(
        by=by, campaign=campaign, name=name, organiser="", standard_text="x",
        treatment=CampaignTreatment.ALL_APART, revision=revision, at=NOW,
    )  # fmt: skip


def test_only_those_who_manage_responses_decide(
    councillor: Actor, consultation: Consultation
) -> None:
    group = group_of(consultation, [respond(consultation)])

    with pytest.raises(NotAllowed):
        actions.dismiss_group(by=councillor, group=group, note="", at=NOW)
    with pytest.raises(NotAllowed):
        queries.list_groups(viewer=councillor, consultation=consultation)


# Pages ------------------------------------------------------------------------------------------


class Desk:
    """An officer at the pages of one consultation."""

    def __init__(self, client: Client, membership: Membership, consultation: Consultation) -> None:
        sign_in(client, membership)
        self.client = client
        self.place = {"authority": membership.authority.code, "slug": consultation.slug}

    def at(self, route: str, **kwargs: object) -> str:
        return reverse(f"consultations:{route}", kwargs=self.place | kwargs)

    def get(self, route: str, **kwargs: object) -> str:
        response = self.client.get(self.at(route, **kwargs))
        assert response.status_code == 200
        return response.content.decode()

    def post(self, route: str, values: dict[str, object] | None = None, **kwargs: object) -> str:
        response = self.client.post(self.at(route, **kwargs), values or {}, follow=True)
        return response.content.decode()


@pytest.fixture
def desk(client: Client, membership: Membership, consultation: Consultation) -> Desk:
    return Desk(client, membership, consultation)


def test_the_list_says_what_was_compared_and_what_waits(
    desk: Desk, officer: Actor, consultation: Consultation
) -> None:
    empty = desk.get("similar")
    for day in range(10):
        respond(consultation, LETTER, at=OPENS + timedelta(days=day))
    started = desk.post("similar_search")
    compare(officer, consultation)
    confirm(officer, SimilarGroup.objects.get())
    group_of(consultation, [respond(consultation), respond(consultation)])

    page = desk.get("similar")

    assert "have not been compared yet" in empty
    assert "are being compared now" in started
    assert "10 responses compared on" in page
    assert "Same email address" in page
    assert "10 with the same words, 0 varied" in page
    assert "12 responses counted with campaigns, 2 without those shown apart." in page


def test_a_group_is_merged_and_undone_on_its_pages(desk: Desk, consultation: Consultation) -> None:
    one = respond(consultation, "First words", at=OPENS)
    two = respond(consultation, "<b>Second</b> words", at=NOW)
    group = group_of(consultation, [one, two])
    place: dict[str, Any] = {"alike": group.public_id}

    shown = desk.get("similar_group", **place)
    refused = desk.post(
        "similar_merge", {"members": [str(one.public_id)], "keep": "latest"}, **place
    )
    unticked = desk.post(
        "similar_merge",
        {"members": [str(one.public_id), str(two.public_id)], "keep": "nobody"},
        **place,
    )
    done = desk.post(
        "similar_merge",
        {"members": [str(one.public_id), str(two.public_id)], "keep": "latest"},
        **place,
    )
    undone = desk.post("similar_undo", **place)

    assert "First words" in shown
    assert "&lt;b&gt;Second&lt;/b&gt; words" in shown
    assert "Tick at least two responses" in refused
    assert "from the list" in unticked
    assert f"1 merged into response {two.reference}" in done
    assert "Merged as duplicates" in done
    assert "The decision is undone" in undone


def test_a_group_becomes_a_campaign_and_the_campaign_is_changed(
    desk: Desk, consultation: Consultation
) -> None:
    group = group_of(consultation, [respond(consultation, LETTER)])
    place: dict[str, object] = {"alike": group.public_id}

    asked = desk.get("similar_campaign", **place)
    refused = desk.post("similar_campaign", {"standard_text": LETTER}, **place)
    saved = desk.post(
        "similar_campaign",
        {"name": "The letter", "standard_text": LETTER, "treatment": "all_apart"},
        **place,
    )
    campaign = Campaign.objects.get()
    edit = {"campaign": campaign.public_id}
    shown = desk.get("campaign_edit", **edit)
    changed = {"name": "The long letter", "standard_text": LETTER, "treatment": "identical_apart"}
    desk.post("campaign_edit", changed | {"version": 1}, **edit)
    clash = desk.post("campaign_edit", changed | {"version": 1, "name": "Mine"}, **edit)
    another = group_of(consultation, [respond(consultation, LETTER)])
    desk.post("similar_campaign", {"campaign": str(campaign.public_id)}, alike=another.public_id)

    assert LETTER in asked
    assert "Enter a name for the campaign" in refused
    assert LETTER in refused
    assert "are now in the campaign “The letter”" in saved
    assert "The letter" in shown
    assert "Somebody else changed this meanwhile" in clash
    assert "The long letter" in clash
    assert "Mine" in clash
    assert CampaignMember.objects.filter(campaign=campaign).count() == 2


def test_a_group_is_set_aside_with_a_note(desk: Desk, consultation: Consultation) -> None:
    group = group_of(consultation, [respond(consultation)])

    page = desk.post("similar_dismiss", {"note": "One lesson"}, alike=group.public_id)

    assert "The group is set aside" in page
    assert "One lesson" in page


def test_a_large_group_is_read_in_pages_and_merged_as_a_whole(
    desk: Desk, consultation: Consultation
) -> None:
    members = [respond(consultation, at=OPENS + timedelta(minutes=n)) for n in range(55)]
    group = group_of(consultation, members)
    SimilarGroup.objects.update(
        signal=SimilarSignal.BURST, starts_at=OPENS, ends_at=OPENS + timedelta(minutes=55)
    )
    place: dict[str, object] = {"alike": group.public_id}

    first = desk.get("similar_group", **place)
    later = desk.client.get(f"{desk.at('similar_group', **place)}?after={members[19].pk}")
    back = desk.client.get(f"{desk.at('similar_group', **place)}?before={members[20].pk}")
    desk.post("similar_merge", {"keep": "earliest"}, **place)

    assert members[19].reference in first
    assert members[20].reference not in first
    assert members[20].reference in later.content.decode()
    assert members[0].reference in back.content.decode()
    assert "within 55 minutes" in first
    assert set(Merging.objects.values_list("into_id", flat=True)) == {members[0].pk}
    assert Response.objects.filter(status="merged").count() == 54


def test_reading_a_group_is_recorded(desk: Desk, consultation: Consultation) -> None:
    group = group_of(consultation, [respond(consultation, LETTER)])

    desk.get("similar_group", alike=group.public_id)

    assert AuditEvent.objects.get(event=Event.RESPONSES_SEEN).detail == {
        "rows": 1,
        "alike": "email",
    }


def test_the_pages_ask_the_database_as_often_however_long_they_are(
    desk: Desk, consultation: Consultation
) -> None:
    group = group_of(consultation, [respond(consultation, LETTER)])
    desk.get("similar_group", alike=group.public_id)
    counts = [queries_of(desk, group)]
    for _ in range(12):
        SimilarMemberFactory.create(group=group, response=respond(consultation, LETTER))
        group_of(consultation, [respond(consultation)])
        CampaignFactory.create(consultation=consultation)

    counts.append(queries_of(desk, group))

    assert counts[0] == counts[1]


def queries_of(desk: Desk, group: SimilarGroup) -> tuple[int, int]:
    with CaptureQueriesContext(connection) as first:
        desk.get("similar")
    with CaptureQueriesContext(connection) as second:
        desk.get("similar_group", alike=group.public_id)
    return len(first), len(second)


def test_a_refusal_is_a_sentence(officer: Actor, consultation: Consultation) -> None:
    for refusal in (actions.DecidedAlready, actions.CannotMerge, actions.InCampaignAlready):
        assert issubclass(refusal, ActionRefused)
        assert str(refusal()).endswith(".")
