"""Which page of the demonstration answers which address?"""

from django.urls import path

from waymark.demonstration import views

app_name = "demonstration"
urlpatterns = [
    path("demonstration/", views.People.as_view(), name="people"),
    path("demonstration/sign-in/", views.SignIn.as_view(), name="sign_in"),
]
