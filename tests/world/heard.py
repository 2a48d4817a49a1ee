"""Which consultation is open, and what has been heard in it?"""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from tests.clock import NOW
from tests.factories.consultations import (
    AnswerFactory,
    BodyListFactory,
    ClosingChangeFactory,
    EventFactory,
    FormatRequestFactory,
    GroupResponseFactory,
    InvitationLetterFactory,
    InvitationTextFactory,
    InvitedResponseFactory,
    NewsRequestFactory,
    NewsToldFactory,
    PublicNoticeFactory,
    QuestionFactory,
    RespondentContactFactory,
    ResponseDraftFactory,
    ResponseFactory,
    StakeholderBodyFactory,
    approve,
    ready_consultation,
)
from tests.factories.moderation import (
    CampaignFactory,
    CampaignMemberFactory,
    MergingFactory,
    ModerationFactory,
    NameListFactory,
    RedactionFactory,
    ResponseReceiptFactory,
    ResponseTraceFactory,
    SimilarGroupFactory,
    SimilarMemberFactory,
    SimilarSearchFactory,
)
from tests.factories.organisations import OrganisationFactory
from tests.world.places import PAPER, Place
from waymark.access.actions.invitations import token_hash
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.consultations.actions import parts, stages
from waymark.consultations.actions.entering.batches import finish_entering, open_entry_batch
from waymark.consultations.actions.entering.checking import read_again
from waymark.consultations.actions.entering.forms import enter_response
from waymark.consultations.actions.entering.petitions import save_petition
from waymark.consultations.actions.intake import files
from waymark.consultations.actions.themes import framework, runs, signing
from waymark.consultations.actions.themes.coding import code_answer
from waymark.consultations.actions.themes.outside import decide_outside_engine
from waymark.consultations.engines.lexical import Lexical
from waymark.consultations.imports.files import check_batch, import_file
from waymark.consultations.models.areas import PostcodeArea
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.entering import EntryBatch, EntryDifference, EntryItem
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.models.running import ShortLink
from waymark.consultations.models.theming import Theme
from waymark.consultations.queries.inviting.bodies import link_hash
from waymark.consultations.queries.inviting.news import news_token
from waymark.consultations.queries.setup.versions import find_version
from waymark.consultations.rules.answering import Given, Reach
from waymark.consultations.rules.vocabulary import Channel, DocumentKind, RunKind
from waymark.core.actors import Actor
from waymark.documents.actions import store_document
from waymark.intake.models import Batch
from waymark.intake.rules import BatchState

GOOD_FILE = "response_id,category,received_on,preferred_option\n"


def add_open(place: Place, by: Actor) -> None:
    opened = NOW - timedelta(days=3)
    made = ready_consultation(
        slug=f"{place.authority.code}-open", opens_at=opened, closes_at=NOW + timedelta(days=30)
    )
    paper = parts.add_document(
        by=by, consultation=made, kind=DocumentKind.PROPOSAL, title="The proposal",
        file_name="proposal.txt", content=PAPER, at=NOW,
    )  # fmt: skip
    stages.open_consultation(by=by, consultation=approve(made), at=opened)
    made.refresh_from_db()
    counted = ResponseFactory.create(
        consultation=made, kind="body", body=OrganisationFactory.create()
    )
    asked = Question.objects.get(consultation=made, code="issues")
    counted.publication = "without_name"
    counted.save()
    answer = AnswerFactory.create(response=counted, question=asked)
    ModerationFactory.create(answer=answer)
    RedactionFactory.create(answer=answer)
    NameListFactory.create(consultation=made)
    ResponseTraceFactory.create(response=counted)
    ResponseReceiptFactory.create(response=counted)
    SimilarSearchFactory.create(consultation=made)
    sent = store_document(
        by=by, title="A file sent with an answer", file_name="answer.txt", content=PAPER, at=NOW
    )
    AnswerFactory.create(
        response=counted,
        question=QuestionFactory.create(consultation=made, kind="file"),
        text="",
        document=sent,
    )
    RespondentContactFactory.create(response=counted)
    ResponseDraftFactory.create(
        consultation=made, token_hash=token_hash(made.slug), response=counted
    )
    left_out = ResponseFactory.create(consultation=made, status="excluded", exclusion_reason="test")
    place.records |= {
        "open": made.slug,
        "open_document": paper.public_id,
        "answer_file": sent.public_id,
        "response": counted.public_id,
        "open_question": asked.public_id,
        "answer": answer.public_id,
        "excluded": left_out.public_id,
        "group": GroupResponseFactory.create(consultation=made).public_id,
        "code": ShortLink.objects.get(consultation=made).code,
    }
    _add_running(place, made)
    _add_files(place, by, made)
    _add_alike(place, made)
    _add_themes(place, made)
    _add_inviting(place, made)
    _add_paper(place, by, made)


def _add_running(place: Place, made: Consultation) -> None:
    version = find_version(consultation=made)
    PublicNoticeFactory.create(consultation=made, number=1, version=version)
    extended = PublicNoticeFactory.create(consultation=made, number=2, kind="extended")
    ClosingChangeFactory.create(notice=extended)
    PostcodeArea.objects.create(authority=place.authority, postcode="ZZ11AA", area="Old Town")


def _add_alike(place: Place, consultation: Consultation) -> None:
    group = SimilarGroupFactory.create(consultation=consultation)
    for _ in range(2):
        SimilarMemberFactory.create(group=group)
    decided = SimilarGroupFactory.create(
        consultation=consultation, decision="dismissed", decided_at=NOW
    )
    campaign = CampaignFactory.create(consultation=consultation)
    CampaignMemberFactory.create(campaign=campaign, group=decided)
    MergingFactory.create(
        response=ResponseFactory.create(consultation=consultation, status="merged"), group=decided
    )
    place.records |= {
        "alike": group.public_id,
        "decided_alike": decided.public_id,
        "campaign": campaign.public_id,
    }


def _add_inviting(place: Place, made: Consultation) -> None:
    applied = BodyListFactory.create(consultation=made, state="applied", content="")
    body = StakeholderBodyFactory.create(
        consultation=made,
        category=StakeholderCategory.objects.get(consultation=made),
        organisation=OrganisationFactory.create(),
        body_list=applied,
    )
    link = f"link-of-{place.authority.code}"
    InvitationLetterFactory.create(body=body, link_hash=link_hash(link))
    InvitationTextFactory.create(consultation=made)
    InvitedResponseFactory.create(
        body=body, response=ResponseFactory.create(consultation=made, kind="body")
    )
    NewsToldFactory.create(consultation=made)
    NewsRequestFactory.create(consultation=made)
    place.records |= {
        "body": body.public_id,
        "body_list": BodyListFactory.create(consultation=made).public_id,
        "applied_list": applied.public_id,
        "letter_kind": "invitation",
        "invited_link": link,
        "news": news_token(NewsRequestFactory.create()),
        "wanted": FormatRequestFactory.create(consultation=made).public_id,
    }


def _add_paper(place: Place, by: Actor, consultation: Consultation) -> None:
    version = find_version(consultation=consultation)
    assert version is not None

    def bundle(**given: Any) -> EntryBatch:
        batch = open_entry_batch(
            by=by, consultation=consultation, channel=Channel.LETTER, version=version,
            received_on=timezone.localdate(), at=NOW, **given,
        )  # fmt: skip
        for _ in range(2):
            enter_response(
                by=by, batch=batch, category=None, body_name="", at=NOW,
                given={"issues": Given(text="Keep it")}, reach=Reach(publication=""),
            )  # fmt: skip
        return batch

    evening = EventFactory.create(consultation=consultation)
    open_bundle, typed = bundle(scan=("scan.txt", PAPER)), bundle(event=evening)
    finish_entering(by=by, batch=typed, at=NOW)
    whole = EntryItem.objects.filter(batch=typed, sample="all")[0]
    reader = member_actor(place.members[RoleName.CONSULTATION_OFFICER])
    read_again(by=reader, item=whole, given={}, at=NOW)
    petition = save_petition(
        by=by, consultation=consultation, title="Petition", wording="Keep it", organiser="",
        signatures=3, checked=None, received_on=timezone.localdate(), treatment="Reported",
        scan=("petition.txt", PAPER), at=NOW,
    )  # fmt: skip
    place.records |= {
        "bundle": open_bundle.public_id,
        "typed_bundle": typed.public_id,
        "difference": EntryDifference.objects.get().public_id,
        "petition": petition.public_id,
    }


def _add_themes(place: Place, consultation: Consultation) -> None:
    officer, analyst = (
        member_actor(place.members[role])
        for role in (RoleName.CONSULTATION_OFFICER, RoleName.CONSULTATION_ANALYST)
    )
    question = Question.objects.get(consultation=consultation, code="issues")
    theme = framework.add_theme(
        by=officer, question=question, name="Near home", description="", at=NOW
    )
    alike = framework.add_theme(
        by=officer, question=question, name="Close to home", description="", at=NOW
    )
    framework.merge_theme(by=officer, theme=alike, into=theme.public_id, at=NOW)
    # It came out of the other one, too: both keys of a theme to another are then in the world.
    Theme.objects.filter(pk=alike.pk).update(parent=theme)
    for by in (officer, analyst):
        signing.sign_framework(by=by, question=question, at=NOW)
    run = runs.start_run(
        by=officer, question=question, kind=RunKind.SUGGEST, engine="lexical", at=NOW
    )
    runs.suggest_some(by=officer, run=run, engine=Lexical(), at=NOW)
    decide_outside_engine(
        by=officer, consultation=consultation, is_allowed=False, assessment="", at=NOW
    )
    answer = Answer.objects.filter(question=question)[0]
    code_answer(by=officer, question=question, answer=answer, themes=[theme.key], at=NOW)
    place.records |= {
        "open_question": question.public_id,
        "theme": theme.public_id,
        "run": run.public_id,
        "answer": answer.public_id,
    }


def _add_files(place: Place, by: Actor, consultation: Consultation) -> None:
    category = StakeholderCategory.objects.get(consultation=consultation).key
    option = Option.objects.filter(consultation=consultation).order_by("position")[0].key
    day = timezone.localdate().isoformat()

    def checked(reference: str, chosen: str) -> Batch:
        content = f"{GOOD_FILE}{reference},{category},{day},{chosen}\n".encode()
        batch = files.receive_responses_file(
            by=by, consultation=consultation, file_name=f"{reference}.csv", content=content, at=NOW
        )
        return check_batch(by=by, consultation=consultation, batch=batch, at=NOW)

    ready, faulty = checked("R1", option), checked("R2", "no-such-option")
    failed = checked("R3", option)
    Batch.objects.filter(pk=failed.pk).update(state=BatchState.FAILED.value)
    applied = import_file(
        by=by, consultation=consultation, file_name="R4.csv", at=NOW,
        content=f"{GOOD_FILE}R4,{category},{day},{option}\n".encode(),
    )  # fmt: skip
    assert (ready.state, faulty.state) == (BatchState.READY, BatchState.FAULTY)
    place.records |= {
        "batch": ready.public_id,
        "ready": ready.public_id,
        "faulty": faulty.public_id,
        "failed": failed.public_id,
        "applied": applied.public_id,
    }
