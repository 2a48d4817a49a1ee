"""The pages at work: what each shows, and what becomes of what is typed wrongly."""

import re
import uuid
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.consultations import OptionFactory
from tests.factories.decisions import (
    BodyFactory,
    ConditionFactory,
    DecisionDocumentFactory,
    DecisionFactory,
)
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.models.analysis import ReportEdition
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.papers import ConsultationDocument
from waymark.core.scoping import open_scope
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.decisions import Condition, Decision
from waymark.decisions.rules.decisions import ConditionState, DecisionStage, Finality

PHRASE = "In principle, subject to review"


@pytest.fixture
def work(authority: Authority, membership: Membership, client: Client) -> str:
    """The address of the decisions at work, for an officer who is signed in."""
    sign_in(client, membership)
    return f"/{authority.code}/work/decisions/"


def boxes(name: str, day: date) -> dict[str, str]:
    return {
        f"{name}-day": str(day.day),
        f"{name}-month": str(day.month),
        f"{name}-year": str(day.year),
    }


def typed(decider: Body, /, **changes: Any) -> dict[str, Any]:
    values: dict[str, Any] = {
        "submission": str(uuid.uuid4()),
        "rows": "1",
        "title": "Where the youth hub opens",
        "body": str(decider.public_id),
        **boxes("decided_on", date(2026, 11, 16)),
        "wording": "The hub opens in the old library. It has a café.",
        "reasons": "It is near the station.",
        "finality": "in_principle",
        "stage": "decided",
        "condition_1_text": "The lease is signed",
        "condition_1_kind": "precedent",
        "condition_1_owner": "Estates",
        **changes,
    }
    return {key: value for key, value in values.items() if value is not None}


def text_of(response: Any) -> str:
    return re.sub(r"\s+", " ", response.content.decode())


# Recording


def test_a_decision_is_recorded_and_shown_in_principle(
    client: Client, work: str, body: Body
) -> None:
    response = client.post(f"{work}record/", typed(body), follow=True)

    page = text_of(response)
    assert response.status_code == 200
    assert "Decision recorded" in page
    assert PHRASE in page
    assert "The lease is signed" in page
    assert "Final decision" not in page


def test_the_same_form_sent_twice_records_one_decision(
    client: Client, work: str, body: Body
) -> None:
    values = typed(body)

    first = client.post(f"{work}record/", values)
    second = client.post(f"{work}record/", values)

    assert (first.status_code, second.status_code) == (302, 302)
    assert first["Location"] == second["Location"]
    assert Decision.objects.count() == 1


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"title": ""}, "Enter a title"),
        ({"body": ""}, "Select who decided"),
        ({"body": str(uuid.uuid4())}, "from the list"),
        ({"wording": ""}, "Enter what was decided"),
        ({"reasons": ""}, "Enter the reasons"),
        ({"finality": ""}, "Select how final it is"),
        ({"stage": "in_call_in"}, "from the list"),
        ({"decided_on-day": "31", "decided_on-month": "2"}, "must be a real date"),
        ({"decided_on-year": "1899"}, "must be in 1900 or later"),
        ({"decided_on-year": "2999"}, "must be today or in the past"),
        ({"decided_on-year": ""}, "must include a year"),
        ({"condition_1_text": ""}, "Enter what must be so"),
        (
            {"condition_1_text": "", "condition_1_owner": ""},
            "needs a condition or a review date",
        ),
        (boxes("review_on", date(2026, 11, 1)), "must be after the date of the decision"),
        (
            boxes("condition_1_due_on", date(2026, 11, 1)),
            "must be due on or after the day of the decision",
        ),
        ({"wording": "x" * 10_001}, "Take out 1 character"),
        ({"title": "Hub\x07"}, "hidden character"),
    ],
)
def test_wrong_input_gets_a_sentence_and_loses_nothing(
    client: Client, work: str, body: Body, changes: dict[str, str], sentence: str
) -> None:
    response = client.post(f"{work}record/", typed(body, **changes))

    page = text_of(response)
    assert response.status_code == 400
    assert sentence in page
    assert "There is a problem" in page
    assert changes.get("reasons", "It is near the station.") in page
    assert not Decision.objects.exists()


def test_tomorrow_is_refused(client: Client, work: str, body: Body) -> None:
    tomorrow = timezone.localdate() + timedelta(days=1)

    response = client.post(f"{work}record/", typed(body, **boxes("decided_on", tomorrow)))

    assert "must be today or in the past" in text_of(response)


def test_another_condition_is_asked_for_without_losing_what_was_typed(
    client: Client, work: str, body: Body
) -> None:
    values = typed(body, another="1", **{"decided_on-day": "forty"})

    response = client.post(f"{work}record/", values)

    page = text_of(response)
    assert response.status_code == 200
    assert "Condition 2" in page
    assert 'value="forty"' in page
    assert "The lease is signed" in page
    assert "There is a problem" not in page
    assert not Decision.objects.exists()


def test_several_conditions_are_recorded_in_their_order_and_empty_ones_left_out(
    client: Client, work: str, body: Body
) -> None:
    values = typed(
        body,
        rows="3",
        condition_2_text="",
        condition_2_kind="precedent",
        condition_3_text="The neighbour decides otherwise",
        condition_3_kind="review_trigger",
    )

    response = client.post(f"{work}record/", values, follow=True)

    texts = list(Condition.objects.order_by("position").values_list("text", flat=True))
    assert texts == ["The lease is signed", "The neighbour decides otherwise"]
    assert "To be looked at again if: The neighbour decides otherwise" in text_of(response)


def test_a_fault_shows_at_the_condition_that_has_it(client: Client, work: str, body: Body) -> None:
    values = typed(
        body,
        rows="3",
        condition_2_text="",
        condition_3_text="",
        condition_3_kind="precedent",
        condition_3_owner="Somebody",
    )

    page = text_of(client.post(f"{work}record/", values))

    assert 'href="#id_condition_3_text"' in page


def test_without_a_body_the_page_says_what_to_do(client: Client, work: str) -> None:
    page = text_of(client.get(f"{work}record/"))

    assert "Add the body, member or officer first" in page
    assert f"{work}bodies/add/" in page


# After a consultation


def test_after_a_consultation_the_report_is_asked_for(
    client: Client,
    work: str,
    body: Body,
    consultation: Consultation,
    published: ReportEdition,
) -> None:
    option = OptionFactory.create(consultation=consultation, label="Old library")
    address = f"{work}after/{consultation.slug}/record/"
    assert "this report was before those who decided" in text_of(client.get(address))

    unread = client.post(address, typed(body, option=str(option.public_id)))
    assert unread.status_code == 400
    assert "Choose the published report" in text_of(unread)

    response = client.post(
        address,
        typed(
            body,
            option=str(option.public_id),
            report_edition=str(published.public_id),
            report_read="on",
        ),
        follow=True,
    )

    page = text_of(response)
    assert "Edition 1 of the consultation report" in page
    assert "Old library" in page
    assert Decision.objects.get().option == option


def test_without_a_published_report_the_ways_out_are_named(
    client: Client, work: str, body: Body, consultation: Consultation
) -> None:
    page = text_of(client.get(f"{work}after/{consultation.slug}/record/"))

    assert "has no published report yet" in page
    assert f"{work}after/{consultation.slug}/record-from-history/" in page


def test_the_decision_tab_shows_the_headline(
    client: Client, work: str, consultation: Consultation
) -> None:
    empty = text_of(client.get(f"{work}after/{consultation.slug}/"))
    DecisionFactory.create(
        consultation=consultation,
        finality=Finality.IN_PRINCIPLE,
        is_from_history=True,
        history_source="Minutes",
    )

    page = text_of(client.get(f"{work}after/{consultation.slug}/"))

    assert "No decision yet" in empty
    assert PHRASE in page
    assert "Not published" in page


def test_history_says_on_the_page_what_its_source_does_not_give(
    client: Client, work: str, body: Body, consultation: Consultation
) -> None:
    values = typed(
        body,
        reasons="",
        condition_1_owner="",
        history_source="Summary report, 2007",
        **boxes("decided_on", date(2007, 3, 26)),
    )
    address = f"{work}after/{consultation.slug}/record-from-history/"

    response = client.post(address, values, follow=True)

    page = text_of(response)
    assert "recorded from history" in page
    assert "Not given in the source" in page
    assert "Not known" in page
    assert "The source does not give: reasons; alternatives considered;" in page


# Changing


def as_shown(decision: Decision, body: Body, **changes: Any) -> dict[str, Any]:
    return typed(body, version=str(decision.revision), finality="final", **changes)


def test_a_decision_is_changed(client: Client, work: str, body: Body) -> None:
    decision = DecisionFactory.create(body=body)
    condition = ConditionFactory.create(decision=decision, text="The lease is signed")
    address = f"{work}{decision.public_id}/edit/"
    assert "The lease is signed" in text_of(client.get(address))

    values = as_shown(
        decision, body, title="Another title", condition_1_id=str(condition.public_id)
    )
    page = text_of(client.post(address, values, follow=True))

    assert "Another title" in page
    assert Condition.objects.get().pk == condition.pk


def test_two_officers_who_save_the_same_decision_see_each_other(
    client: Client, work: str, body: Body
) -> None:
    decision = DecisionFactory.create(body=body)
    address = f"{work}{decision.public_id}/edit/"
    mine, theirs = as_shown(decision, body), as_shown(decision, body, title="Their title")
    client.post(address, theirs)

    refused = client.post(address, mine)

    page = text_of(refused)
    assert refused.status_code == 400
    assert "Somebody else changed this" in page
    assert "How the decision stands now" in page
    assert 'value="Where the youth hub opens"' in page
    shown = re.search(r'name="version" value="(\d+)"', page)
    assert shown is not None
    assert shown[1] == "2"
    assert client.post(address, mine | {"version": shown[1]}).status_code == 302
    decision.refresh_from_db()
    assert decision.title == "Where the youth hub opens"


def test_a_decision_published_meanwhile_is_not_changed_and_nothing_typed_is_lost(
    client: Client, work: str, body: Body
) -> None:
    decision = DecisionFactory.create(body=body, published_at=timezone.now())
    address = f"{work}{decision.public_id}/edit/"

    response = client.post(address, as_shown(decision, body, title="My long title"))

    assert response.status_code == 400
    assert "My long title" in text_of(response)
    assert "its text stays as it is" in text_of(response)
    assert "its text stays as it is" in text_of(client.get(address))


# The other steps


def test_a_decision_is_published_and_confirmed(client: Client, work: str, body: Body) -> None:
    client.post(f"{work}record/", typed(body))
    principle = Decision.objects.get()
    address = f"{work}{principle.public_id}/"
    client.post(f"{address}publish/", {"submission": str(uuid.uuid4())})
    confirm_page = text_of(client.get(f"{address}confirm/"))
    assert "The lease is signed" in confirm_page

    values = typed(
        body,
        finality=None,
        stage=None,
        condition_1_text=None,
        condition_1_owner=None,
        **boxes("decided_on", date(2026, 11, 20)),
    )
    final_page = text_of(client.post(f"{address}confirm/", values, follow=True))
    old_page = text_of(client.get(address))

    assert "Final decision" in final_page
    assert "Decided in principle by Invented Executive" in final_page
    assert "Replaced by a later decision: was in principle, subject to review" in old_page
    assert "Only a decision in principle that still stands" in text_of(
        client.get(f"{address}confirm/")
    )


def test_a_stage_is_changed(client: Client, work: str, scope: None) -> None:
    decision = DecisionFactory.create()
    address = f"{work}{decision.public_id}/stage/"
    offered = text_of(client.get(address))
    assert 'value="effective"' in offered
    assert 'value="in_call_in"' not in offered
    assert 'value="superseded"' not in offered

    client.post(address, {"submission": str(uuid.uuid4()), "stage": "effective"})

    decision.refresh_from_db()
    assert decision.stage == DecisionStage.EFFECTIVE


def test_a_condition_is_settled_and_corrected(client: Client, work: str, scope: None) -> None:
    condition = ConditionFactory.create()
    address = f"{work}{condition.decision.public_id}/conditions/{condition.public_id}/"
    values = {
        "state": "met",
        **boxes("settled_on", date(2026, 11, 18)),
        "evidence": "The signed lease",
    }

    page = text_of(client.post(f"{address}settle/", values, follow=True))
    assert "Met (18 November 2026)" in page
    assert "What shows it: The signed lease" in page

    wrong = client.post(f"{address}settle/", values)
    assert wrong.status_code == 400
    assert "settled already" in text_of(wrong)

    assert "The signed lease" in text_of(client.get(f"{address}correct/"))
    client.post(f"{address}correct/", {"state": "open", "reason": "A slip"})
    condition.refresh_from_db()
    assert condition.state == ConditionState.OPEN


def test_a_day_before_the_decision_does_not_settle_a_condition(
    client: Client, work: str, scope: None
) -> None:
    condition = ConditionFactory.create()
    address = f"{work}{condition.decision.public_id}/conditions/{condition.public_id}/settle/"

    response = client.post(
        address,
        {"state": "met", **boxes("settled_on", date(2026, 11, 1)), "evidence": "Something"},
    )

    assert response.status_code == 400
    assert "on or after the day of the decision" in text_of(response)


def test_a_document_is_added_and_its_opening_recorded(
    client: Client, work: str, scope: None, file_store: Path
) -> None:
    decision = DecisionFactory.create()
    address = f"{work}{decision.public_id}/"

    page = text_of(
        client.post(
            f"{address}documents/add/",
            {"title": "Minutes", "file": SimpleUploadedFile("minutes.txt", b"What was said")},
            follow=True,
        )
    )

    assert "Minutes (TXT, 1 KB)" in page
    link = re.search(rf'href="({address}documents/[0-9a-f-]{{36}}/)"', page)
    assert link is not None
    assert client.get(link[1]).content == b"What was said"
    assert AuditEvent.objects.filter(event=Event.DECISION_DOCUMENT_SEEN).count() == 1


def test_a_body_is_added_on_its_page(client: Client, work: str) -> None:
    page = text_of(
        client.post(f"{work}bodies/add/", {"name": "Cabinet", "kind": "executive"}, follow=True)
    )
    again = client.post(f"{work}bodies/add/", {"name": "cabinet", "kind": "executive"})

    assert "Cabinet added" in page
    assert again.status_code == 400
    assert "There is a body of this name already" in text_of(again)


def test_publishing_names_first_what_the_source_does_not_give(
    client: Client, work: str, scope: None
) -> None:
    decision = DecisionFactory.create(reasons="", is_from_history=True, history_source="Minutes")

    page = text_of(client.get(f"{work}{decision.public_id}/publish/"))

    assert "The source does not give: reasons; alternatives considered." in page


def test_a_document_of_a_published_decision_is_public_at_once_and_the_page_says_so(
    client: Client, work: str, scope: None
) -> None:
    decision = DecisionFactory.create(published_at=timezone.now())

    page = text_of(client.get(f"{work}{decision.public_id}/documents/add/"))

    assert "the public sees the document at once" in page


def test_a_decision_from_history_is_confirmed_from_history(
    client: Client, work: str, body: Body, consultation: Consultation
) -> None:
    principle = DecisionFactory.create(
        consultation=consultation,
        body=body,
        decided_on=date(2007, 3, 26),
        finality=Finality.IN_PRINCIPLE,
        is_from_history=True,
        history_source="Minutes",
    )
    address = f"{work}{principle.public_id}/"
    assert f"{address}confirm-from-history/" in text_of(client.get(f"{address}confirm/"))

    values = typed(
        body,
        finality=None,
        reasons="",
        history_source="Minutes of May 2007",
        condition_1_text=None,
        condition_1_owner=None,
        **boxes("decided_on", date(2007, 5, 14)),
    )
    page = text_of(client.post(f"{address}confirm-from-history/", values, follow=True))

    assert "Decision confirmed as final" in page
    assert "Minutes of May 2007" in page


def test_a_decision_at_its_end_has_no_stage_to_go_to(
    client: Client, work: str, scope: None
) -> None:
    decision = DecisionFactory.create(stage=DecisionStage.LAPSED)

    page = text_of(client.get(f"{work}{decision.public_id}/stage/"))

    assert "no other stage follows" in page


def test_a_condition_is_found_only_under_its_own_decision(
    client: Client, work: str, body: Body
) -> None:
    condition = ConditionFactory.create()
    other = DecisionFactory.create(body=body)

    address = f"{work}{other.public_id}/conditions/{condition.public_id}/settle/"

    assert client.get(address).status_code == 404


# Lists


def test_the_list_says_what_to_do_when_empty(client: Client, work: str) -> None:
    page = text_of(client.get(work))

    assert "No decisions yet" in page
    assert f"{work}record/" in page


def test_the_list_is_narrowed(client: Client, work: str, body: Body) -> None:
    DecisionFactory.create(title="Hub in town", finality=Finality.IN_PRINCIPLE, body=body)
    DecisionFactory.create(title="Bus passes", body=body)

    page = text_of(client.get(work, {"finality": "in_principle"}))

    assert "Hub in town" in page
    assert PHRASE in page
    assert "Bus passes" not in page
    assert "No decision fits" in text_of(client.get(work, {"words": "nowhere"}))


def test_a_long_list_takes_few_queries(
    client: Client, work: str, body: Body, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    DecisionFactory.create_batch(60, body=body)

    with django_assert_max_num_queries(15):
        page = text_of(client.get(work))

    assert "Older decisions" in page
    assert client.get(work, {"after": "nonsense"}).status_code == 200
    assert client.get(work, {"after": str(uuid.uuid4())}).status_code == 404


# Who may


def test_a_councillor_reads_and_is_offered_nothing(
    client: Client, authority: Authority, councillor: Membership
) -> None:
    sign_in(client, councillor)
    condition = ConditionFactory.create()
    work = f"/{authority.code}/work/decisions/"
    address = f"{work}{condition.decision.public_id}/"

    page = text_of(client.get(address))

    assert condition.text in page
    for route in ("publish/", "edit/", "confirm/", "stage/", "documents/add/"):
        assert f"{address}{route}" not in page
        assert client.get(f"{address}{route}").status_code == 403
    assert client.get(f"{work}record/").status_code == 403


def test_another_authoritys_decision_is_not_found(client: Client, work: str) -> None:
    theirs = AuthorityFactory.create()
    with open_scope(theirs.pk):
        foreign = DecisionFactory.create()
        paper = DecisionDocumentFactory.create(decision=foreign)
        MembershipFactory.create(authority=theirs, role=RoleName.COUNCILLOR)

    address = f"{work}{foreign.public_id}/"

    for route in ("", "edit/", "publish/", "confirm/", "stage/", f"documents/{paper.public_id}/"):
        assert client.get(f"{address}{route}").status_code == 404


def test_a_paper_is_found_only_under_its_own_decision(
    client: Client, work: str, scope: None
) -> None:
    paper = DecisionDocumentFactory.create()
    other = DecisionFactory.create(body=BodyFactory.create())

    found = client.get(f"{work}{other.public_id}/documents/{paper.public_id}/")

    assert found.status_code == 404


def test_record_page_shows_what_the_decision_rests_on_and_what_is_missing(
    client: Client,
    authority: Authority,
    membership: Membership,
    body: Body,
    consultation: Consultation,
    published: ReportEdition,
) -> None:
    sign_in(client, membership)
    address = reverse(
        "decisions:create_after", kwargs={"authority": authority.code, "slug": consultation.slug}
    )

    ready = client.get(address).content.decode()
    ConsultationDocument.objects.all().delete()
    missing = client.get(address).content.decode()

    assert "What the decision rests on" in ready
    assert "Missing" not in ready
    assert "Save the decision" in ready
    assert "Missing" in missing
    assert "Something is missing" in missing
    assert "Save the decision" not in missing
