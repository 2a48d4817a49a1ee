"""How does an action say that it could not be done?"""

from collections.abc import Sequence


class ActionRefused(Exception):
    """This could not be done."""

    def __init__(self, message: str = "", *, problems: Sequence[str] = (), field: str = "") -> None:
        """Take a sentence for the user; without one, the docstring of the class is the sentence.

        `problems` are further sentences, shown as a list; `field` names the form field at fault.
        """
        self.message = message or (type(self).__doc__ or "").strip()
        self.problems = tuple(problems)
        self.field = field
        super().__init__(self.message)


class ChangedMeanwhile(ActionRefused):
    """Somebody else changed this meanwhile. Compare your text with theirs, then save again."""


class NotAllowed(Exception):
    """The actor's role does not allow this; pages answer 403 and record the attempt."""


class NotFound(Exception):
    """No such record within reach of the viewer; pages answer 404."""
