"""Two authorities with one of every record that an address can name: what may each role open?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from allauth.mfa.models import Authenticator
from django.db import transaction
from django.db.models import F, Value
from django.db.models.functions import Concat
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone

from tests.factories.access import (
    AuthorityFactory,
    AuthorityIdentifierFactory,
    InvitationFactory,
    LocalityFactory,
    MembershipFactory,
    UserFactory,
)
from tests.factories.consultations import (
    AnswerFactory,
    BodyListFactory,
    CalendarPeriodFactory,
    CategoryMergeFactory,
    ChoiceFactory,
    ClosingChangeFactory,
    ConsultationFactory,
    EventFactory,
    FormatRequestFactory,
    GroupResponseFactory,
    InvitationLetterFactory,
    InvitationTextFactory,
    InvitedResponseFactory,
    NewsRequestFactory,
    NewsToldFactory,
    OfficerScoreFactory,
    PopulationShareFactory,
    PublicNoticeFactory,
    QuestionFactory,
    QuestionRowFactory,
    RespondentContactFactory,
    ResponseDraftFactory,
    ResponseFactory,
    ScoredOptionFactory,
    StakeholderBodyFactory,
    approve,
    ready_consultation,
)
from tests.factories.decisions import BodyFactory, ConditionFactory, DecisionFactory
from tests.factories.messages import MessageFactory, SilentAddressFactory
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
from waymark.access.actions.invitations import token_hash
from waymark.access.actions.members import end_membership
from waymark.access.models import (
    Authority,
    AuthorityIdentifier,
    Invitation,
    Locality,
    Membership,
    User,
)
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.consultations.actions import (
    analysis,
    exchanging,
    feedback,
    materials,
    parts,
    quotes,
    reports,
    stages,
    twins,
    wordings,
)
from waymark.consultations.actions.entering.batches import finish_entering, open_entry_batch
from waymark.consultations.actions.entering.checking import read_again
from waymark.consultations.actions.entering.forms import enter_response
from waymark.consultations.actions.entering.petitions import save_petition
from waymark.consultations.actions.intake import files
from waymark.consultations.actions.themes import framework, runs, signing
from waymark.consultations.actions.themes.coding import code_answer
from waymark.consultations.actions.themes.outside import decide_outside_engine
from waymark.consultations.engines.lexical import Lexical
from waymark.consultations.exports.renditions import report_bytes
from waymark.consultations.imports.files import check_batch, import_file
from waymark.consultations.models.analysis import Finding, ReportEdition, ReportFormat
from waymark.consultations.models.areas import PostcodeArea
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.entering import EntryBatch, EntryDifference, EntryItem, Petition
from waymark.consultations.models.equality import EqualityAnswer, EqualityHolding
from waymark.consultations.models.feedback import FeedbackItem
from waymark.consultations.models.hearing.groups import GroupResponse
from waymark.consultations.models.hearing.responses import Answer, Response
from waymark.consultations.models.inviting import BodyList, StakeholderBody
from waymark.consultations.models.moderation import Moderation
from waymark.consultations.models.preview import TestAnswer
from waymark.consultations.models.running import CalendarPeriod, ShortLink
from waymark.consultations.models.similarity import Campaign
from waymark.consultations.models.theming import Theme
from waymark.consultations.queries.inviting.bodies import link_hash
from waymark.consultations.queries.inviting.news import news_token
from waymark.consultations.queries.setup.versions import find_version
from waymark.consultations.rules.answering import Given, Reach
from waymark.consultations.rules.feedback import LineDraft
from waymark.consultations.rules.vocabulary import Channel, DocumentKind, FeedbackStance, RunKind
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.decisions.actions import documents as decision_documents
from waymark.decisions.models import Body, Decision
from waymark.demonstration.actions import luton
from waymark.documents.actions import store_document
from waymark.documents.models import Document
from waymark.intake.models import Batch
from waymark.intake.rules import BatchState
from waymark.messages.models import Message
from waymark.organisations.models import Organisation
from waymark.web.models import Submission

NOW = datetime.now(UTC).replace(microsecond=0)
PAPER = b"The proposal, in plain words."
MARK = "Faraway"  # stands in every name of the other authority
GOOD_FILE = "response_id,category,received_on,preferred_option\n"

Whose = Literal["ours", "theirs"]
Method = Literal["get", "post"]


@dataclass
class Place:
    """One authority: who works there, and what an address can name."""

    authority: Authority
    members: dict[RoleName, Membership]
    records: dict[str, Any] = field(default_factory=dict)


@dataclass
class World:
    """Ours and theirs, and everybody signed in who works for ours."""

    ours: Place
    theirs: Place
    clients: dict[RoleName, Client]
    signed_out: Client
    without_second_factor: Client
    leaver: Client  # once of ours, now of theirs
    stranger: Client  # signed in, works for no authority

    def place(self, whose: Whose) -> Place:
        return self.ours if whose == "ours" else self.theirs

    def address(
        self,
        route: str,
        *,
        authority: Whose = "ours",
        theirs: frozenset[str] = frozenset(),
        instead: Mapping[str, Any] | None = None,
    ) -> str:
        """Return an address of the route, with those of its arguments that are named in `theirs`
        taken from the other authority, and those in `instead` replaced.
        """
        values: dict[str, Any] = {}
        for name in ROUTES[route]:
            if name == "authority":
                values[name] = self.place(authority).authority.code
                continue
            whose: Whose = "theirs" if name in theirs else "ours"
            if authority == "theirs":
                whose = "theirs"
            values[name] = self._value(route, name, self.place(whose))
        values |= instead or {}
        return reverse(route, kwargs=values) + QUERIES.get(route, "")

    def misplaced(self, route: str) -> str | None:
        """Return an address that names a record of ours under another one than its own."""
        records = self.ours.records
        container = next((name for name in CONTAINERS if name in ROUTES[route]), None)
        if container is None or not frozenset(ROUTES[route]) - NOT_RECORDS - {container}:
            return None
        own = self._value(route, container, self.ours)
        others = (records[each] for each in CONTAINERS[container])
        return self.address(route, instead={container: next(x for x in others if x != own)})

    @staticmethod
    def _value(route: str, name: str, place: Place) -> Any:
        key = ARGUMENTS.get(route, {}).get(name, name)
        if key not in place.records:
            raise LookupError(
                f"The world has no {key!r} for the argument {name!r} of {route}: add one to "
                "tests/world.py"
            )
        return place.records[key]

    def open(self, client: Client, address: str, method: Method) -> HttpResponse:
        """Send one request and take back whatever it changed."""
        with transaction.atomic():
            response = client.get(address) if method == "get" else client.post(address)
            transaction.set_rollback(True)
        assert isinstance(response, HttpResponse)
        return response


# The routes ------------------------------------------------------------------------------------


def _walk(
    resolver: URLResolver, namespace: str, arguments: tuple[str, ...]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for pattern in resolver.url_patterns:
        own = (*arguments, *_arguments(pattern))
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from _walk(pattern, inner, own)
        else:
            assert pattern.name, f"{pattern} has no name"
            yield f"{namespace}{pattern.name}", own


def _arguments(pattern: URLPattern | URLResolver) -> list[str]:
    return [*pattern.pattern.converters, *(_groups(pattern) - set(pattern.pattern.converters))]


def _groups(pattern: URLPattern | URLResolver) -> set[str]:
    return set(pattern.pattern.regex.groupindex)


ROUTES: dict[str, tuple[str, ...]] = dict(_walk(get_resolver(), "", ()))
"""Every address of the site by its name, with its arguments."""

# Which record an argument names where its own name does not say: a route that needs a draft is
# given the draft, one that needs a report the consultation that has one.
_DRAFT = {"slug": "draft"}
_OPEN = {"slug": "open"}
_REPORTED = {"slug": "reported"}
ARGUMENTS: dict[str, dict[str, str]] = {
    **{
        f"consultations:{name}": _OPEN
        for name in (
            "public_detail", "answer", "answer_about", "answer_question", "answer_publishing",
            "answer_language", "answer_equality", "answer_check", "answer_receipt",
            "answer_later", "answer_return", "answer_amend", "answer_withdraw", "close",
            "responses", "response_detail", "response_contact", "response_exclude",
            "group_list", "group_create", "group_edit", "group_remove",
            "similar", "similar_search", "similar_group", "similar_merge", "similar_campaign",
            "similar_dismiss", "campaign_edit", "moderation", "moderation_names",
            "public_form", "public_form_large", "printed_form", "printed_form_large",
            "printed_form_version", "entry_late", "entry_list", "entry_create", "entry_detail",
            "entry_scan",
            "entry_type", "entry_undo", "entry_finish", "entry_reopen", "entry_read",
            "entry_checked", "entry_settle", "petition_list", "petition_create", "petition_edit",
            "petition_remove", "petition_scan", "batch_list", "batch_create", "batch_template",
            "batch_workbook", "batch_detail", "batch_discard", "response_export",
            "bodies", "body_add", "body_change", "body_remove", "body_lists", "body_list_load",
            "body_list_template", "body_list", "body_list_discard", "invite", "remind",
            "live_counts", "format_requests", "format_answer", "format_ask", "news_ask",
            "answer_later_email", "answer_receipt_email",
            "extend", "withdraw", "version", "short_link_detail", "short_link_svg",
            "short_link_png", "poster",
        )
    },
    **{
        f"consultations:{name}": {**_OPEN, "question": "open_question"}
        for name in ("moderation_question", "moderation_answer", "moderation_reopen")
    },
    "consultations:similar_undo": {**_OPEN, "alike": "decided_alike"},
    **{
        f"consultations:{name}": {**_OPEN, "question": "open_question"}
        for name in (
            "themes", "theme_outside", "theme_board", "theme_propose", "theme_suggest",
            "theme_run_retry", "theme_add", "framework_sign", "framework_revise",
            "theme_change", "theme_merge", "theme_split", "theme_keep", "theme_drop", "theme_up",
            "theme_down", "theme_coding", "theme_differences", "theme_answer", "theme_settle",
            "theme_figures", "theme_agreement",
        )
    },
    **{
        f"consultations:{name}": {**_DRAFT, "question": "closed_question"}
        for name in ("small_numbers_edit", "population_edit")
    },
    "consultations:scoring_edit": {**_DRAFT, "question": "criteria_question"},
    "consultations:body_list_undo": {**_OPEN, "body_list": "applied_list"},
    "consultations:letter": {**_OPEN, "kind": "letter_kind"},
    "consultations:invited": {**_OPEN, "token": "link"},
    "consultations:invited_stop": {**_OPEN, "token": "link"},
    "consultations:news_confirm": {"token": "news"},
    "consultations:news_stop": {"token": "news"},
    "consultations:quote_choose": {**_REPORTED, "answer": "quotable"},
    "consultations:public_document": {**_OPEN, "document": "open_document"},
    "consultations:response_file": {**_OPEN, "document": "answer_file"},
    "consultations:response_file_text": {**_OPEN, "document": "answer_file"},
    "consultations:response_restore": {**_OPEN, "response": "excluded"},
    "consultations:entry_reopen": {**_OPEN, "bundle": "typed_bundle"},
    "consultations:entry_read": {**_OPEN, "bundle": "typed_bundle"},
    "consultations:entry_checked": {**_OPEN, "bundle": "typed_bundle"},
    "consultations:batch_faults": {**_OPEN, "batch": "faulty"},
    "consultations:batch_apply": {**_OPEN, "batch": "ready"},
    "consultations:batch_retry": {**_OPEN, "batch": "failed"},
    "consultations:batch_undo": {**_OPEN, "batch": "applied"},
    **{
        f"consultations:{name}": _REPORTED
        for name in (
            "public_report", "public_report_edition", "public_report_file", "analyse",
            "amendment_list", "amendment_create", "analysis", "snapshot_take", "figure",
            "cross_table",
            "finding_add", "finding_edit", "finding_remove", "report", "report_make",
            "report_edition", "report_publish", "report_withdraw", "report_file",
            "feedback", "feedback_add", "feedback_edit", "feedback_remove", "feedback_publish",
            "public_feedback", "public_feedback_edition", "open_data", "open_data_file",
            "quotes", "quote_remove",
            "public_twin", "twin", "twin_results", "twin_end",
            "archive", "feedback_late", "merge_list", "merge_add", "merge_undo",
        )
    },
    **{
        f"consultations:{name}": {**_DRAFT, "part": part}
        for name, part in {
            "option_change": "option",
            "option_standing": "option",
            "category_change": "category",
            "question_change": "question",
            "question_showing": "question",
            "event_change": "event",
            "event_outcome": "event",
            "material_add": "event",
            "document_download": "paper",
            "part_up": "option",
            "part_down": "option",
            "part_remove": "option",
            "question_withdraw": "question",
            "choice_withdraw": "question",
        }.items()
    },
    "decisions:for_consultation": _REPORTED,
    "decisions:create_after": _REPORTED,
    "decisions:create_from_history_after": _REPORTED,
}  # fmt: skip
QUERIES = {"consultations:figure": "?question=preferred_option&choice=option_1"}
NOT_RECORDS = frozenset(
    {
        "authority",
        "number",
        "format",
        "kind",
        "asked",
        "table",
        "language",
        "uidb36",
        "key",
        "ready_made",
        "gate",
    }  # fmt: skip
)
"""Arguments that name no record of their own: a number counts under a slug."""
CONTAINERS = {"slug": ("open", "draft"), "decision": ("another_decision",)}
"""Arguments under which other records stand, with records that those do not stand under."""


NAMED: tuple[tuple[Any, str], ...] = (
    (Consultation, "title"),
    (Organisation, "name"),
    (Locality, "name"),
    (Invitation, "name"),
    (AuthorityIdentifier, "value"),
    (GroupResponse, "label"),
    (Document, "title"),
    (Document, "file_name"),
    (Response, "reference"),
    (Petition, "title"),
    (Finding, "heading"),
    (Campaign, "name"),
    (Theme, "name"),
    (Body, "name"),
    (Decision, "title"),
    (FeedbackItem, "heading"),
    (Message, "subject"),
    (StakeholderBody, "name"),
    (BodyList, "file_name"),
    (CalendarPeriod, "label"),
)
"""The names that lists show, by their models."""


# Building it -----------------------------------------------------------------------------------


def build_world() -> World:
    """Make both authorities; needs a transaction that somebody rolls back."""
    ours, theirs = _place("ourborough"), _place("theirborough")
    _mark(theirs)
    with open_scope(theirs.authority.pk):  # where the leaver works now
        user = MembershipFactory.create(authority=theirs.authority).user
    with open_scope(ours.authority.pk):
        newcomer = MembershipFactory.create(authority=ours.authority)
        leaver = MembershipFactory.create(authority=ours.authority, user=user)
        administrator = member_actor(ours.members[RoleName.SYSTEM_ADMINISTRATOR])
        end_membership(by=administrator, member=leaver, at=NOW)
    stranger = UserFactory.create()
    staff = [each.user for place in (ours, theirs) for each in place.members.values()]
    for each in (*staff, leaver.user, stranger):
        _second_factor(each)
    return World(
        ours=ours,
        theirs=theirs,
        clients={role: _client(member.user) for role, member in ours.members.items()},
        signed_out=Client(),
        without_second_factor=_client(newcomer.user),
        leaver=_client(leaver.user),
        stranger=_client(stranger),
    )


def _mark(place: Place) -> None:
    """Put a word of its own into every name that a list of this authority shows."""
    with open_scope(place.authority.pk):
        for model, name in NAMED:
            marked = Concat(Value(f"{MARK} "), F(name))
            model.objects.update(**{name: marked})
        for member in Membership.objects.all():
            User.objects.filter(pk=member.user_id).update(name=f"{MARK} {member.role}")


def _second_factor(user: User) -> None:
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": "-"})


def _client(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def _place(code: str) -> Place:
    authority = AuthorityFactory.create(code=code, name=f"{code.title()} Council")
    with open_scope(authority.pk):
        members = {
            role: MembershipFactory.create(authority=authority, role=role.value)
            for role in RoleName
        }
        by = Actor.operator(authority.pk)
        place = Place(authority=authority, members=members)
        place.records |= {
            "member": members[RoleName.COUNCILLOR].public_id,
            "invitation": InvitationFactory.create().public_id,
            "locality": LocalityFactory.create().public_id,
            "identifier": AuthorityIdentifierFactory.create().public_id,
            "organisation": OrganisationFactory.create().public_id,
            "token": f"token-of-{code}",
            "number": 1,
            "format": "csv",
            "kind": "options",
            "table": "figures",
            "asked": "ranking",
            "language": "pl",
            "uidb36": "1",
            "key": "not-a-key",
            "ready_made": "quick-poll",
            "gate": "easy_read",
            "period": CalendarPeriodFactory.create().public_id,
        }
        InvitationFactory.create(token_hash=token_hash(f"token-of-{code}"))
        InvitationFactory.create(accepted_at=NOW, membership=members[RoleName.COUNCILLOR])
        Submission.objects.create(authority=authority, key="0b1c6f1e-0000-4000-8000-000000000001")
        _add_messages(place)
        _add_draft(place, by)
        _add_open(place, by)
        _add_reported(place, by)
        _add_decision(place, by)
    return place


def _add_messages(place: Place) -> None:
    silent = SilentAddressFactory.create()
    place.records |= {
        "letter": MessageFactory.create(state="failed").public_id,
        "silent": silent.public_id,
    }


def _add_draft(place: Place, by: Actor) -> None:
    draft = ready_consultation(slug=f"{place.authority.code}-draft")
    paper = parts.add_document(
        by=by, consultation=draft, kind=DocumentKind.PROPOSAL, title="The proposal",
        file_name="proposal.txt", content=PAPER, at=NOW,
    )  # fmt: skip
    option = Option.objects.filter(consultation=draft).order_by("position").first()
    assert option is not None
    removed = parts.save_option(
        by=by, consultation=draft, key="removed", label="Removed", description="", at=NOW
    )
    place.records |= {
        "slug": draft.slug,
        "draft": draft.slug,
        "option": option.public_id,
        "category": StakeholderCategory.objects.get(consultation=draft).public_id,
        "question": Question.objects.get(consultation=draft, code="issues").public_id,
        "event": (event := EventFactory.create(consultation=draft)).public_id,
        "material": materials.add_material(
            by=by,
            event=event,
            title="Notes on the wall",
            file_name="wall.txt",
            content=PAPER,
            at=NOW,
        ).public_id,
        "closed_question": Question.objects.get(
            consultation=draft, code="preferred_option"
        ).public_id,
        "paper": paper.public_id,
        "removed": removed.public_id,
    }
    parts.remove_part(by=by, part=removed, at=NOW)
    choice = Choice.objects.filter(question__consultation=draft).order_by("id")[0]
    PopulationShareFactory.create(choice=choice)
    scored = ScoredOptionFactory.create(choice__question__consultation=draft)
    OfficerScoreFactory.create(scored=scored, row__question=scored.choice.question)
    place.records["criteria_question"] = scored.choice.question.public_id
    EqualityAnswer.objects.create(
        authority=place.authority, consultation=draft, question=choice.question, choice=choice
    )
    EqualityHolding.objects.create(authority=place.authority, consultation=draft, values="{}")
    TestAnswer.objects.create(
        authority=place.authority, consultation=draft, started_at=NOW, saved_at=NOW,
        begun_by=place.members[RoleName.CONSULTATION_OFFICER].user,
    )  # fmt: skip
    grid = QuestionFactory.create(consultation=draft, kind="matrix", code="grid")
    row = QuestionRowFactory.create(question=grid)
    AnswerFactory.create(
        response=ResponseFactory.create(consultation=draft),
        question=grid,
        row=row,
        text="",
        choice=ChoiceFactory.create(question=grid),
    )
    wordings.begin_language(by=by, consultation=draft, language="pl", at=NOW)
    save_wordings(draft, f"{place.authority.name} po polsku", by)


def save_wordings(draft: Consultation, title: str, by: Actor) -> None:
    """Word the title of a consultation in Polish."""
    wordings.save_wordings(
        by=by, consultation=draft, language="pl", words={"title": title}, is_offered=True, at=NOW
    )


def _add_open(place: Place, by: Actor) -> None:
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
        "link": link,
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


def _add_reported(place: Place, by: Actor) -> None:
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
    place.records |= {
        "reported": made.slug,
        "finding": finding.public_id,
        "merge": merge.public_id,
    }
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


def _add_decision(place: Place, by: Actor) -> None:
    decision = DecisionFactory.create(
        body=BodyFactory.create(), finality="in_principle", published_at=NOW
    )
    paper = decision_documents.add_document(
        by=by, decision=decision, title="Minutes", file_name="minutes.txt", content=PAPER, at=NOW
    )
    edition = ReportEdition.objects.order_by("number")[0]
    another = DecisionFactory.create(
        body=decision.body, consultation=edition.consultation, report_edition=edition,
        report_read_at=NOW, confirms=decision, published_at=NOW,
    )  # fmt: skip
    place.records |= {
        "decision": decision.public_id,
        "another_decision": another.public_id,
        "condition": ConditionFactory.create(decision=decision).public_id,
        "document": paper.public_id,
    }
