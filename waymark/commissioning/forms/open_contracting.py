"""Which releases does somebody ask for? In the words of Find a Tender's own interface."""

import base64
import binascii
from datetime import datetime
from typing import Any
from uuid import UUID

from django import forms

from waymark.commissioning.queries.contracting import Mark

MOST = 100
FORMATS = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%d"]


class AskReleases(forms.Form):
    """A stretch of time, how many at most, and where to go on."""

    updatedFrom = forms.DateTimeField(required=False, input_formats=FORMATS)  # noqa: N815
    updatedTo = forms.DateTimeField(required=False, input_formats=FORMATS)  # noqa: N815
    limit = forms.IntegerField(required=False, min_value=1, max_value=MOST)
    cursor = forms.CharField(required=False, max_length=200)

    def clean_cursor(self) -> Mark | None:
        """Read where the page before ended."""
        text = self.cleaned_data["cursor"]
        if not text:
            return None
        try:
            at, _, key = base64.urlsafe_b64decode(text).decode("ascii").partition(" ")
            mark = Mark(datetime.fromisoformat(at), UUID(key))
        except (binascii.Error, ValueError) as fault:
            raise forms.ValidationError("Take the cursor from links.next of a page.") from fault
        if mark.at.tzinfo is None:
            raise forms.ValidationError("Take the cursor from links.next of a page.")
        return mark

    def asked(self) -> dict[str, Any]:
        """Return what the query takes."""
        values = self.cleaned_data
        return {
            "updated_from": values["updatedFrom"],
            "updated_to": values["updatedTo"],
            "limit": values["limit"] or MOST,
            "after": values["cursor"],
        }


def cursor_of(mark: Mark) -> str:
    """Return a mark as it stands in an address."""
    return base64.urlsafe_b64encode(f"{mark.at.isoformat()} {mark.key}".encode()).decode()
