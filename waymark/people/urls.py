"""Which page of this app answers which address?"""

from django.urls import URLPattern, path

from waymark.people.views import consents, details, finding, merging, reach, restricting, reviews
from waymark.people.views.kinds import ENDED_BY_THE_NEXT, KINDS
from waymark.people.views.parts import PartAdd, PartChange, PartEnd, PartTakeBack

PEOPLE = "<slug:authority>/work/people/"
WORDINGS = "<slug:authority>/work/sharing/wordings/"
RECORD = f"{PEOPLE}<uuid:person>/"


def part_patterns(name: str) -> list[URLPattern]:
    """Return the addresses of one kind of part; the kind's name is its argument's too."""
    folder = f"{RECORD}{KINDS[name].folder}/"
    one = f"{folder}<uuid:{name}>/"
    found = [
        path(f"{folder}new/", PartAdd.as_view(name=name), name=f"{name}_add"),
        path(one, PartChange.as_view(name=name), name=f"{name}_change"),
    ]
    if name not in ENDED_BY_THE_NEXT:
        found += [
            path(f"{one}end/", PartEnd.as_view(name=name), name=f"{name}_end"),
            path(f"{one}hold/", PartTakeBack.as_view(name=name), name=f"{name}_take_back"),
        ]
    return found


app_name = "people"
urlpatterns = [
    path(PEOPLE, finding.PersonList.as_view(), name="list"),
    path(f"{PEOPLE}find/", finding.Find.as_view(), name="find"),
    path(f"{PEOPLE}find/suggest/", finding.Suggest.as_view(), name="suggest"),
    path(f"{PEOPLE}add/", finding.Add.as_view(), name="add"),
    path(WORDINGS, consents.WordingList.as_view(), name="wording_list"),
    path(f"{WORDINGS}new/", consents.WordingKeep.as_view(), name="wording_keep"),
    path(f"{PEOPLE}access-reviews/", reviews.GlassList.as_view(), name="glass_list"),
    path(f"{PEOPLE}access-reviews/own-name/", reviews.AlertList.as_view(), name="alert_list"),
    path(
        f"{PEOPLE}access-reviews/<uuid:glass>/", reviews.GlassReview.as_view(), name="glass_review"
    ),
    path(
        f"{PEOPLE}access-reviews/own-name/<uuid:alert>/",
        reviews.AlertReview.as_view(),
        name="alert_review",
    ),
    path(f"{PEOPLE}duplicates/", merging.DuplicateList.as_view(), name="duplicate_list"),
    path(
        f"{PEOPLE}duplicates/different/",
        merging.DuplicateDismiss.as_view(),
        name="duplicate_dismiss",
    ),
    path(f"{PEOPLE}merge/", merging.MergeRecords.as_view(), name="merge"),
    path(
        f"{PEOPLE}merges/<uuid:record_merge>/undo/", merging.MergeUndo.as_view(), name="merge_undo"
    ),
    path(f"{RECORD}merge/", merging.MergeWith.as_view(), name="merge_with"),
    path(f"{RECORD}closed/", reach.Closed.as_view(), name="closed"),
    path(f"{RECORD}closed/open/", reach.BreakGlass.as_view(), name="break_glass"),
    path(f"{RECORD}seen-by/", reach.SeenBy.as_view(), name="seen_by"),
    path(f"{RECORD}by-mistake/", reach.OpenedInError.as_view(), name="opened_in_error"),
    path(f"{RECORD}restrict/", restricting.PersonRestrict.as_view(), name="restrict"),
    path(f"{RECORD}access-list/", restricting.AccessList.as_view(), name="access_list"),
    path(f"{RECORD}access-list/add/", restricting.NameForRecord.as_view(), name="name"),
    path(f"{RECORD}access-list/<uuid:named>/remove/", restricting.Unname.as_view(), name="unname"),
    path(f"{RECORD}access-list/lift/", restricting.RestrictionLift.as_view(), name="lift"),
    path(f"{RECORD}sharing/", consents.Consents.as_view(), name="consents"),
    path(f"{RECORD}sharing/check/", consents.SharingCheck.as_view(), name="sharing_check"),
    path(f"{RECORD}sharing/consents/new/", consents.ConsentRecord.as_view(), name="consent_record"),
    path(
        f"{RECORD}sharing/consents/<uuid:consent>/withdraw/",
        consents.ConsentWithdraw.as_view(),
        name="consent_withdraw",
    ),
    path(
        f"{RECORD}sharing/consents/<uuid:consent>/paper/",
        consents.ConsentPaper.as_view(),
        name="consent_paper",
    ),
    path(
        f"{RECORD}sharing/objections/new/",
        consents.ObjectionRecord.as_view(),
        name="objection_record",
    ),
    path(
        f"{RECORD}sharing/objections/<uuid:objection>/end/",
        consents.ObjectionEnd.as_view(),
        name="objection_end",
    ),
    path(f"{RECORD}sharing/notice/", consents.NoticeGive.as_view(), name="notice_give"),
    path(f"{RECORD}details/", details.Details.as_view(), name="details"),
    path(f"{RECORD}identity/", details.Identity.as_view(), name="identity"),
    *(pattern for name in KINDS for pattern in part_patterns(name)),
]
