"""What do all pages of staff about one consultation share?"""

from typing import Any, ClassVar

from django.contrib import messages
from django.utils import timezone
from django.utils.datastructures import MultiValueDict

from waymark.access.permissions import Permission
from waymark.consultations.actions.changing import change_while_open
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.ports import decision_source
from waymark.consultations.presenters.header import present_header
from waymark.consultations.presenters.setup.pages import FormPage
from waymark.consultations.presenters.tabs import consultation_tabs
from waymark.consultations.queries.setup.consultations import get_consultation
from waymark.consultations.queries.setup.standing import get_standing
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.refusals import ChangedMeanwhile
from waymark.web.pages import AuthorityFormPage, AuthorityPage

APPROVED_STAGES = (ConsultationStage.APPROVED, ConsultationStage.SCHEDULED)
VOID_NOTE = (
    "This has been approved. If you change anything, it goes back to draft and has to be approved "
    "again."
)
VOIDED = (
    "It was approved as it stood before this change. It is a draft again and has to be approved "
    "again."
)
NOTICE_NOTE = (
    "People are answering now. What you save is a new version: those who have answered keep the "
    "version that they saw, and everybody reads your notice."
)


class ConsultationPage(AuthorityPage):
    """A page about the consultation in the address.

    Its template extends `consultations/consultation.html` and fills the block `tab`; `tab` names
    the one that is current.
    """

    permission: ClassVar[Permission] = Permission.CONSULTATIONS_SEE
    tab: ClassVar[str] = "overview"

    consultation: Consultation

    def load(self, *args: Any, **kwargs: Any) -> None:
        """Find the consultation."""
        self.consultation = get_consultation(viewer=self.actor, slug=kwargs["slug"])

    def page_title(self) -> str:
        """Put the record's name into the title of the page."""
        if not self.title:
            return self.consultation.title
        return f"{self.title}: {self.consultation.title}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the list."""
        return [("Consultations", self.url("consultations:list"))]

    def context(self) -> dict[str, Any]:
        """Add the header, which knows how far the consultation has come."""
        self.standing = get_standing(viewer=self.actor, consultation=self.consultation)
        return super().context() | {
            "consultation": self.consultation,
            "header": present_header(
                consultation=self.consultation,
                standing=self.standing,
                viewer=self.actor,
                tabs=consultation_tabs(
                    viewer=self.actor,
                    authority=self.authority.code,
                    consultation=self.consultation,
                    current=self.tab,
                ),
                url=self.url,
                decision=self.decision_headline(),
            ),
        }

    def decision_headline(self) -> str:
        """Return the headline of the latest decision after this consultation, if there is one."""
        blocks = decision_source().blocks_for(self.consultation.pk)
        return blocks[0].headline if blocks else ""


class ConsultationFormPage(AuthorityFormPage):
    """A form about the consultation in the address.

    On a clash with somebody else's change the form keeps what was typed, shows what was saved
    meanwhile, and takes the new version so that saving again replaces it.
    """

    template_name: ClassVar[str] = "consultations/setup/form.html"

    while_open: ClassVar[bool] = False
    """Whether the form can also be used while people are answering, under a public notice."""
    changes_setup: ClassVar[bool] = True

    consultation: Consultation
    changed_meanwhile: bool = False

    def load(self, *args: Any, **kwargs: Any) -> None:
        """Find the consultation."""
        self.consultation = get_consultation(viewer=self.actor, slug=kwargs["slug"])

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the consultation."""
        return [
            ("Consultations", self.url("consultations:list")),
            (
                self.consultation.title,
                self.url("consultations:detail", slug=self.consultation.slug),
            ),
        ]

    @property
    def needs_notice(self) -> bool:
        """Whether people are answering now, so that everybody is told of a change."""
        return self.while_open and self.consultation.stage == ConsultationStage.OPEN

    @property
    def may_void(self) -> bool:
        """Whether a change would make an approval void."""
        return self.changes_setup and self.consultation.stage in APPROVED_STAGES

    def form_arguments(self) -> dict[str, Any]:
        """Let the form ask for the notice where one is needed."""
        return {"with_notice": True} if self.needs_notice else {}

    def present(self) -> object:
        """Word the button and the way out, and show what others saved meanwhile."""
        return FormPage(
            submit="Save",
            cancel_url=self.cancel_url(),
            theirs=tuple(self.theirs()),
            note=NOTICE_NOTE if self.needs_notice else VOID_NOTE if self.may_void else "",
        )

    def cancel_url(self) -> str:
        """Return where somebody goes who leaves the form."""
        return self.url("consultations:detail", slug=self.consultation.slug)

    def act(self, values: dict[str, Any]) -> Any:
        """Call the action; a clash puts the present version into the form."""
        may_void = self.may_void
        try:
            response = self._do_announced(values) if self.needs_notice else self.do(values)
        except ChangedMeanwhile:
            self.changed_meanwhile = True
            self._take_present_version()
            raise
        if may_void and self._is_draft_now():
            messages.warning(self.request, VOIDED)
        return response

    def _do_announced(self, values: dict[str, Any]) -> Any:
        reason, notice = values.pop("change_reason"), values.pop("change_notice")
        return change_while_open(
            by=self.actor,
            consultation=self.consultation,
            reason=reason,
            notice=notice,
            change=lambda: self.do(values),
            at=timezone.now(),
        )

    def _is_draft_now(self) -> bool:
        now = get_consultation(viewer=self.actor, slug=self.consultation.slug)
        return now.stage == ConsultationStage.DRAFT

    def _take_present_version(self) -> None:
        data = self.form.data if self.form is not None else None
        if isinstance(data, MultiValueDict):
            data["version"] = str(self.initial()["version"])

    def do(self, values: dict[str, Any]) -> Any:
        """Call the one action of this page and say where to go next."""
        raise NotImplementedError

    def context(self) -> dict[str, Any]:
        """Add the consultation that the form is about."""
        return super().context() | {"consultation": self.consultation}

    def theirs(self) -> list[tuple[str, str]]:
        """Return what somebody else has saved meanwhile, by the label of the field."""
        if not self.changed_meanwhile or self.form is None:
            return []
        now = self.initial()
        return [
            (str(self.form[name].label), str(now[name]))
            for name, field in self.form.fields.items()
            if name in self.form.changed_data and name in now and not field.widget.is_hidden
        ]
