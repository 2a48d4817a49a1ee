"""What is typed when a paper is added to a decision?"""

from typing import Any

from django import forms

from waymark.web.forms import Form


class AddDocument(Form):
    """A paper that belongs to the decision."""

    title = forms.CharField(max_length=200, label="Title")
    file = forms.FileField(
        label="File", help_text="PDF, Word, Excel, OpenDocument, CSV, plain text or a picture."
    )

    def values(self) -> dict[str, Any]:
        """Return the title, the name of the file and what is in it."""
        found = super().values()
        chosen = found.pop("file")
        return found | {"file_name": chosen.name, "content": chosen.read()}
