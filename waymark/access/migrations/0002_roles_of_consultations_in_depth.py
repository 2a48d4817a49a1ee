"""The roles of approving, entering, coding and moderating."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0001_initial"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="membership",
            name="membership_role_known",
        ),
        migrations.AlterField(
            model_name="invitation",
            name="role",
            field=models.CharField(
                choices=[
                    ("system_administrator", "system_administrator"),
                    ("consultation_officer", "consultation_officer"),
                    ("consultation_analyst", "consultation_analyst"),
                    ("head_of_service", "head_of_service"),
                    ("data_entry_officer", "data_entry_officer"),
                    ("coder", "coder"),
                    ("moderator", "moderator"),
                    ("commissioner", "commissioner"),
                    ("democratic_services_officer", "democratic_services_officer"),
                    ("information_governance_lead", "information_governance_lead"),
                    ("councillor", "councillor"),
                ],
                max_length=40,
            ),
        ),
        migrations.AlterField(
            model_name="invitationhistoryevent",
            name="role",
            field=models.CharField(
                choices=[
                    ("system_administrator", "system_administrator"),
                    ("consultation_officer", "consultation_officer"),
                    ("consultation_analyst", "consultation_analyst"),
                    ("head_of_service", "head_of_service"),
                    ("data_entry_officer", "data_entry_officer"),
                    ("coder", "coder"),
                    ("moderator", "moderator"),
                    ("commissioner", "commissioner"),
                    ("democratic_services_officer", "democratic_services_officer"),
                    ("information_governance_lead", "information_governance_lead"),
                    ("councillor", "councillor"),
                ],
                max_length=40,
            ),
        ),
        migrations.AlterField(
            model_name="membership",
            name="role",
            field=models.CharField(
                choices=[
                    ("system_administrator", "system_administrator"),
                    ("consultation_officer", "consultation_officer"),
                    ("consultation_analyst", "consultation_analyst"),
                    ("head_of_service", "head_of_service"),
                    ("data_entry_officer", "data_entry_officer"),
                    ("coder", "coder"),
                    ("moderator", "moderator"),
                    ("commissioner", "commissioner"),
                    ("democratic_services_officer", "democratic_services_officer"),
                    ("information_governance_lead", "information_governance_lead"),
                    ("councillor", "councillor"),
                ],
                max_length=40,
            ),
        ),
        migrations.AlterField(
            model_name="membershiphistoryevent",
            name="role",
            field=models.CharField(
                choices=[
                    ("system_administrator", "system_administrator"),
                    ("consultation_officer", "consultation_officer"),
                    ("consultation_analyst", "consultation_analyst"),
                    ("head_of_service", "head_of_service"),
                    ("data_entry_officer", "data_entry_officer"),
                    ("coder", "coder"),
                    ("moderator", "moderator"),
                    ("commissioner", "commissioner"),
                    ("democratic_services_officer", "democratic_services_officer"),
                    ("information_governance_lead", "information_governance_lead"),
                    ("councillor", "councillor"),
                ],
                max_length=40,
            ),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "role__in",
                        [
                            "system_administrator",
                            "consultation_officer",
                            "consultation_analyst",
                            "head_of_service",
                            "data_entry_officer",
                            "coder",
                            "moderator",
                            "commissioner",
                            "democratic_services_officer",
                            "information_governance_lead",
                            "councillor",
                        ],
                    )
                ),
                name="membership_role_known",
            ),
        ),
    ]
