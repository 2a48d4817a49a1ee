"""What of a form is kept while it is half written?"""

from typing import Any

from waymark.web.forms import Form


class Drafted(Form):
    """A form that is kept on the server while somebody writes; `draft` is the number of it."""

    def typed(self) -> dict[str, Any]:
        """Return what stands in every box, as it was typed, to be kept as a draft."""
        return {
            name: field.widget.value_from_datadict(self.data, self.files, name)
            for name, field in self.fields.items()
            if not field.widget.is_hidden
        }

    def draft_number(self) -> int:
        """Return the number of the draft that the boxes were filled from; 0 for none."""
        typed = str(self.data.get("draft", ""))
        return int(typed) if typed.isdecimal() and len(typed) < 10 else 0
