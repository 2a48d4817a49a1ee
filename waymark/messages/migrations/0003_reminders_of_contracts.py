from django.db import migrations, models

import waymark.core.operations


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0006_roles_of_commissioning"),
        ("waymark_messages", "0002_texts"),
    ]

    operations = [
        waymark.core.operations.ChangeTables(
            changes=[
                migrations.RemoveConstraint(
                    model_name="message",
                    name="message_purpose_known",
                ),
                migrations.AlterField(
                    model_name="message",
                    name="purpose",
                    field=models.CharField(
                        choices=[
                            ("consultation_invitation", "Invitation to a consultation"),
                            ("consultation_reminder", "Reminder of a consultation"),
                            ("answers_saved", "Code to come back with"),
                            ("answers_received", "Receipt of answers"),
                            ("outcome_confirm", "Confirm: tell me the outcome"),
                            ("outcome_told", "Outcome of a consultation"),
                            ("subscription_confirm", "Confirm: news of consultations"),
                            ("consultation_opened", "News: a consultation opened"),
                            ("consultation_reported", "News: a report was published"),
                            ("plan_copy", "Copy of a plan for a young person"),
                            ("young_person", "Message to a young person"),
                            ("concern", "Concern passed on to the front door"),
                            ("lone_visit", "Somebody who is out alone"),
                            ("weekly_digest", "Weekly digest"),
                            ("contract_reminder", "What is due in contracts"),
                        ],
                        max_length=40,
                    ),
                ),
                migrations.AlterField(
                    model_name="messagehistoryevent",
                    name="purpose",
                    field=models.CharField(
                        choices=[
                            ("consultation_invitation", "Invitation to a consultation"),
                            ("consultation_reminder", "Reminder of a consultation"),
                            ("answers_saved", "Code to come back with"),
                            ("answers_received", "Receipt of answers"),
                            ("outcome_confirm", "Confirm: tell me the outcome"),
                            ("outcome_told", "Outcome of a consultation"),
                            ("subscription_confirm", "Confirm: news of consultations"),
                            ("consultation_opened", "News: a consultation opened"),
                            ("consultation_reported", "News: a report was published"),
                            ("plan_copy", "Copy of a plan for a young person"),
                            ("young_person", "Message to a young person"),
                            ("concern", "Concern passed on to the front door"),
                            ("lone_visit", "Somebody who is out alone"),
                            ("weekly_digest", "Weekly digest"),
                            ("contract_reminder", "What is due in contracts"),
                        ],
                        max_length=40,
                    ),
                ),
                migrations.AddConstraint(
                    model_name="message",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "purpose__in",
                                [
                                    "consultation_invitation",
                                    "consultation_reminder",
                                    "answers_saved",
                                    "answers_received",
                                    "outcome_confirm",
                                    "outcome_told",
                                    "subscription_confirm",
                                    "consultation_opened",
                                    "consultation_reported",
                                    "plan_copy",
                                    "young_person",
                                    "concern",
                                    "lone_visit",
                                    "weekly_digest",
                                    "contract_reminder",
                                ],
                            )
                        ),
                        name="message_purpose_known",
                    ),
                ),
            ],
        ),
    ]
