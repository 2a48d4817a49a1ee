"""Which page about themes answers which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import AT_WORK
from waymark.consultations.views.themes import board, coding, figures, framework

THEMES = f"{AT_WORK}themes/"
QUESTION = f"{THEMES}<uuid:question>/"
THEME = f"{QUESTION}theme/<uuid:theme>/"
CODING = f"{QUESTION}coding/"

urlpatterns = [
    path(THEMES, board.ThemeList.as_view(), name="themes"),
    path(f"{THEMES}elsewhere/", board.ThemeOutside.as_view(), name="theme_outside"),
    path(QUESTION, board.ThemeBoard.as_view(), name="theme_board"),
    path(f"{QUESTION}propose/", board.ThemePropose.as_view(), name="theme_propose"),
    path(f"{QUESTION}suggest/", board.ThemeSuggest.as_view(), name="theme_suggest"),
    path(
        f"{QUESTION}runs/<uuid:run>/retry/", board.ThemeRunRetry.as_view(), name="theme_run_retry"
    ),
    path(f"{QUESTION}add/", framework.ThemeAdd.as_view(), name="theme_add"),
    path(f"{QUESTION}sign/", framework.FrameworkSign.as_view(), name="framework_sign"),
    path(f"{QUESTION}revise/", framework.FrameworkRevise.as_view(), name="framework_revise"),
    path(THEME, framework.ThemeChange.as_view(), name="theme_change"),
    path(f"{THEME}merge/", framework.ThemeMerge.as_view(), name="theme_merge"),
    path(f"{THEME}split/", framework.ThemeSplit.as_view(), name="theme_split"),
    path(f"{THEME}bring-back/", framework.ThemeKeep.as_view(), name="theme_keep"),
    path(f"{THEME}drop/", framework.ThemeDrop.as_view(), name="theme_drop"),
    path(f"{THEME}up/", framework.ThemeUp.as_view(), name="theme_up"),
    path(f"{THEME}down/", framework.ThemeDown.as_view(), name="theme_down"),
    path(CODING, coding.ThemeCoding.as_view(), name="theme_coding"),
    path(f"{CODING}differences/", coding.ThemeDifferences.as_view(), name="theme_differences"),
    path(f"{CODING}<uuid:answer>/", coding.ThemeAnswer.as_view(), name="theme_answer"),
    path(f"{CODING}<uuid:answer>/settle/", coding.ThemeSettle.as_view(), name="theme_settle"),
    path(f"{QUESTION}figures/", figures.ThemeFigures.as_view(), name="theme_figures"),
    path(f"{QUESTION}agreement/", figures.ThemeAgreement.as_view(), name="theme_agreement"),
]
