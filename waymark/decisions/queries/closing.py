"""Which closed parts may somebody read?"""

from waymark.access.permissions import Permission, may
from waymark.core.actors import Actor
from waymark.decisions.models.closing import Closable
from waymark.decisions.models.reports import ReportFile
from waymark.decisions.rules.closing import Access, may_read


def may_read_closed(viewer: Actor, part: Closable) -> bool:
    """Whether the viewer may read the closed words of a part, and every open part."""
    return may_read(
        access=Access.OPEN if part.is_open else Access(part.access),
        paragraphs=part.paragraphs,
        contract_terms=part.contract_terms,
        sees_all=may(viewer, Permission.EXEMPT_SEE),
        sees_as_member=may(viewer, Permission.EXEMPT_SEE_AS_MEMBER),
    )


def may_open_file(viewer: Actor, file: ReportFile) -> bool:
    """Whether the viewer may open a file: what closes it and what closes its part both count."""
    return may_read_closed(viewer, file.part) and may_read_closed(viewer, file)
