"""Responses that leave as a file: asked why, recorded, and written row by row."""

from tempfile import TemporaryFile
from typing import Any

from django.http import FileResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.exports.response_rows import MEDIA_TYPES, write_responses
from waymark.consultations.forms import intake as forms
from waymark.consultations.presenters.intake import ConfirmPage
from waymark.consultations.queries import exporting as queries
from waymark.consultations.views.hearing import HearingForm


class ResponseExport(HearingForm):
    """A file of responses, without contact details and without equality monitoring."""

    permission = Permission.RESPONSES_SEE
    title = "Download the responses"
    form_class = forms.ExportResponses
    template_name = "consultations/intake/confirm.html"

    def present(self) -> ConfirmPage:
        """Return what the file will hold, and the way back."""
        return ConfirmPage(
            sentence="One row for each response, without contact details. Answers about equality"
            " are kept apart and are in no file.",
            submit="Download",
            cancel_url=self.at("responses"),
        )

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Record who takes the file and why, then send it."""
        form = values["form"]
        viewer, consultation = self.actor, self.consultation
        statuses = queries.RECEIVED if values["is_all"] else queries.COUNTED
        layout = queries.get_export_layout(viewer=viewer, consultation=consultation)
        record(
            by=viewer,
            event=Event.RESPONSES_EXPORTED,
            target=consultation,
            at=timezone.now(),
            reason=values["reason"],
            detail={"format": form.value, "all": values["is_all"]},
        )
        target = TemporaryFile()  # noqa: SIM115 (the response closes it once it is sent)
        write_responses(
            target,
            layout=layout,
            responses=queries.iterate_responses(
                viewer=viewer, consultation=consultation, layout=layout, statuses=statuses
            ),
            form=form,
            cells=values["cells"],
            has_state=values["is_all"],
            title=consultation.title,
        )
        target.seek(0)
        sent = FileResponse(
            target,
            as_attachment=True,
            filename=f"{consultation.slug}-responses.{form.value}",
            content_type=MEDIA_TYPES[form],
        )
        sent.headers["Cache-Control"] = "no-store"
        sent.headers["X-Content-Type-Options"] = "nosniff"
        return sent
