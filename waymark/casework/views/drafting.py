"""A form that is kept on the server while somebody writes."""

from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase

from waymark.casework.forms.drafts import Drafted
from waymark.core.refusals import ActionRefused
from waymark.web.forms import Form
from waymark.web.pages import AuthorityFormPage


class KeepsDraft(AuthorityFormPage):
    """Takes the form in; or keeps it half written, for its button and for the script."""

    def keep(self, *, number: int, typed: dict[str, Any]) -> int:
        """Keep what has been typed over the draft with this number; return the new number."""
        raise NotImplementedError

    def kept(self) -> HttpResponse:
        """Say that the draft is kept, and lead away."""
        raise NotImplementedError

    def look_elsewhere(self, form: Form) -> None:
        """Show beside the form what another screen kept meanwhile, and go on from it."""

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Take the form in; or keep it as a draft, for the script without a page."""
        if "keep" not in request.POST:
            return super().post(request, **kwargs)
        form = self.form_class(request.POST, **self.form_arguments())
        assert isinstance(form, Drafted)  # noqa: S101 (what the mixin is for)
        self.form = form
        by_script = "application/json" in request.headers.get("Accept", "")
        try:
            with transaction.atomic():
                number = self.keep(number=form.draft_number(), typed=form.typed())
        except ActionRefused as refusal:
            if by_script:
                return JsonResponse({"message": refusal.message}, status=409)
            self.look_elsewhere(form)
            form.add_error(None, refusal.message)
            self.status = 400
            return self.render()
        return JsonResponse({"draft": number}) if by_script else self.kept()
