"""Somebody without an account, at a browser of their own."""

from django.test import Client
from django.urls import reverse

from waymark.access.models.authorities import Authority
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Choice
from waymark.consultations.rules.answering import spaced_code


class Visitor:
    """Answers the consultation of the factories: a choice of options, then a question in words."""

    def __init__(
        self, authority: Authority, consultation: Consultation, client: Client | None = None
    ) -> None:
        self.client = client or Client()
        self.authority = authority
        self.consultation = consultation
        self.place = {"authority": authority.code, "slug": consultation.slug}

    def at(self, page: str = "", **kwargs: int) -> str:
        route = f"consultations:answer_{page}" if page else "consultations:answer"
        return reverse(route, kwargs=self.place | kwargs)

    def get(self, page: str = "", **kwargs: int) -> str:
        return self.client.get(self.at(page, **kwargs)).content.decode()

    def post(self, page: str, values: dict[str, object] | None = None, **kwargs: int) -> str:
        """Return where this led, or the page that was shown again."""
        response = self.client.post(self.at(page, **kwargs), values or {})
        return response.headers.get("Location", "") or response.content.decode()

    def public_page(self) -> str:
        address = reverse("consultations:public_detail", kwargs=self.place)
        return self.client.get(address).content.decode()

    def code(self) -> str:
        """Return the code that this browser holds, as the pages print it."""
        held = self.client.session["answers"]
        return spaced_code(held[str(self.consultation.public_id)])

    def answer_everything(self, words: str = "Keep it near.") -> None:
        """Fill in every page; nothing is sent yet."""
        self.post("")
        category = StakeholderCategory.objects.filter(consultation=self.consultation).first()
        self.post("about", {"kind": "individual", "category": category.key if category else ""})
        choice = Choice.objects.filter(
            question__consultation=self.consultation, question__code="preferred_option"
        ).order_by("position")[0]
        self.post("question", {"answer": choice.code}, number=1)
        self.post("question", {"answer": words}, number=2)
        self.post("publishing", {"publication": "without_name"})
