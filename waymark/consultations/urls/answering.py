"""Which page for people who answer stands at which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import ANSWER
from waymark.consultations.views.answering import answers, codes, sending, sent

urlpatterns = [
    path(ANSWER, answers.AnswerStart.as_view(), name="answer"),
    path(f"{ANSWER}language/", answers.AnswerLanguage.as_view(), name="answer_language"),
    path(f"{ANSWER}about-you/", answers.AnswerAbout.as_view(), name="answer_about"),
    path(f"{ANSWER}<int:number>/", answers.AnswerQuestion.as_view(), name="answer_question"),
    path(f"{ANSWER}publishing/", answers.AnswerPublishing.as_view(), name="answer_publishing"),
    path(f"{ANSWER}equality/", answers.AnswerEquality.as_view(), name="answer_equality"),
    path(f"{ANSWER}check/", sending.AnswerCheck.as_view(), name="answer_check"),
    path(f"{ANSWER}receipt/", sent.AnswerReceipt.as_view(), name="answer_receipt"),
    path(f"{ANSWER}change/", sent.AnswerAmend.as_view(), name="answer_amend"),
    path(f"{ANSWER}withdraw/", sent.AnswerWithdraw.as_view(), name="answer_withdraw"),
    path(f"{ANSWER}later/", codes.AnswerLater.as_view(), name="answer_later"),
    path(f"{ANSWER}return/", codes.AnswerReturn.as_view(), name="answer_return"),
]
