"""Which page shows all answers before they are sent, and sends them in?"""

from typing import Any

from allauth.account.adapter import get_adapter
from django.http import HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.datastructures import MultiValueDict

from waymark.consultations.actions.hearing.answering.drafts import TooLate
from waymark.consultations.actions.hearing.answering.responses import ChangedSince, send_answer
from waymark.consultations.forms import answering as forms
from waymark.consultations.models.hearing.responses import ResponseDraft
from waymark.consultations.presenters import answering as presenters
from waymark.consultations.presenters.versions import NoticeLine, notice_lines
from waymark.consultations.queries.running import list_notices_since
from waymark.consultations.queries.setup.versions import find_version
from waymark.consultations.rules.receipts import Trace
from waymark.consultations.views.answering.answers import FROM_CHECK
from waymark.consultations.views.answering.pages import AnswerForm
from waymark.core.actors import Actor


class AnswerCheck(AnswerForm):
    title = "Check your answers before you send them"
    shows_everything = True
    form_class = forms.SendAll
    template_name = "consultations/public/answer_check.html"

    def present(self) -> presenters.CheckPage:
        """Return everything that was answered, with the ways to change it."""
        can_send = self.can_send
        suffix = FROM_CHECK if can_send else ""
        change = {
            page: f"{self.at(page)}{suffix}" if can_send else ""
            for page in ("about", "publishing", "equality")
        }
        closes_at = self.consultation.closes_at
        return presenters.CheckPage(
            back_url=self.at("equality" if self.equality else "publishing") if can_send else "",
            lines=(
                *presenters.about_lines(
                    self.answers,
                    categories={key: label for key, label, _ in self.categories},
                    change_url=change["about"],
                ),
                *presenters.question_lines(
                    self.shown,
                    self.answers.given,
                    change_url=lambda each: (
                        f"{self.question_url(each)}{suffix}" if can_send else ""
                    ),
                ),
                *presenters.reach_lines(self.answers, change_url=change["publishing"]),
                *presenters.equality_lines(
                    self.equality, self.answers, change_url=change["equality"]
                ),
            ),
            can_send=can_send,
            changes=self.changes(),
            warning=presenters.closing_warning(closes_at=closes_at, at=timezone.now())
            if can_send
            else str(TooLate()),
        )

    def initial(self) -> dict[str, Any]:
        """Name the version that is shown."""
        version = find_version(consultation=self.consultation)
        return {"version": version.number if version else None}

    def changes(self) -> tuple[NoticeLine, ...]:
        """Return what changed since somebody began to answer."""
        if self.draft is None or not self.can_send:
            return ()
        found = list_notices_since(
            consultation_id=self.consultation.pk, moment=self.draft.started_at
        )
        return notice_lines(found)

    def _take_present_version(self) -> None:
        data = self.form.data if self.form is not None else None
        if isinstance(data, MultiValueDict):
            data["version"] = str(self.initial()["version"])

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Send the answers in, once; what changed meanwhile is shown first."""
        draft = self.held()
        if isinstance(draft, ResponseDraft):
            try:
                send_answer(
                    by=Actor.respondent(self.authority.pk),
                    draft=draft,
                    at=timezone.now(),
                    seen_version=values["version"],
                    trace=self._trace(),
                )
            except ChangedSince:
                self._take_present_version()
                raise
        return HttpResponseRedirect(self.at("receipt"))

    def _trace(self) -> Trace:
        """Return where this is sent from; only hashes of it are kept."""
        return Trace(
            address=get_adapter(self.request).get_client_ip(self.request),
            session=self.request.session.session_key or "",
        )
