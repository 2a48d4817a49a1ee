"""The first tables of this app, with their walls and their history."""

import django.db.models.deletion
from django.db import migrations, models

import waymark.core.tenancy


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="AuditEvent",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField()),
                ("event", models.CharField(max_length=60)),
                ("sort", models.CharField(max_length=10)),
                ("actor_kind", models.CharField(max_length=12)),
                ("user_id", models.BigIntegerField(null=True)),
                ("role", models.CharField(blank=True, max_length=40)),
                ("target_kind", models.CharField(blank=True, max_length=60)),
                ("target_id", models.UUIDField(null=True)),
                ("reason", models.CharField(blank=True, max_length=500)),
                ("detail", models.JSONField(default=dict)),
                ("request_id", models.CharField(blank=True, max_length=64)),
                (
                    "authority",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.authority",
                    ),
                ),
            ],
            options={
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "indexes": [
                    models.Index(fields=["authority", "-at", "-id"], name="audit_event_time"),
                    models.Index(fields=["authority", "user_id", "-at"], name="audit_event_user"),
                    models.Index(
                        fields=["authority", "target_id", "-at"], name="audit_event_target"
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "event__in",
                                [
                                    "access.signed_in",
                                    "access.signed_out",
                                    "access.sign_in_failed",
                                    "access.second_factor_changed",
                                    "access.password_changed",
                                    "access.authority_added",
                                    "access.authority_changed",
                                    "access.locality_added",
                                    "access.locality_ended",
                                    "access.staff_invited",
                                    "access.invitation_withdrawn",
                                    "access.invitation_accepted",
                                    "access.role_changed",
                                    "access.membership_ended",
                                    "access.refused",
                                    "audit.searched",
                                    "audit.exported",
                                    "organisations.added",
                                    "organisations.changed",
                                    "consultations.created",
                                    "consultations.changed",
                                    "consultations.scheduled",
                                    "consultations.returned_to_draft",
                                    "consultations.opened",
                                    "consultations.closed",
                                    "consultations.analysing",
                                    "consultations.recorded_from_history",
                                    "consultations.option_saved",
                                    "consultations.option_removed",
                                    "consultations.category_saved",
                                    "consultations.category_removed",
                                    "consultations.question_saved",
                                    "consultations.question_removed",
                                    "consultations.event_saved",
                                    "consultations.event_removed",
                                    "consultations.document_added",
                                    "consultations.document_removed",
                                    "consultations.document_seen",
                                    "consultations.response_submitted",
                                    "consultations.drafts_forgotten",
                                    "consultations.group_response_entered",
                                    "consultations.group_response_changed",
                                    "consultations.group_response_removed",
                                    "consultations.response_excluded",
                                    "consultations.response_restored",
                                    "consultations.responses_seen",
                                    "consultations.contact_seen",
                                    "consultations.responses_exported",
                                    "consultations.responses_received",
                                    "consultations.import_checked",
                                    "consultations.import_started",
                                    "consultations.import_failed",
                                    "consultations.responses_imported",
                                    "consultations.import_undone",
                                    "consultations.import_discarded",
                                    "consultations.amendment_recorded",
                                    "consultations.snapshot_taken",
                                    "consultations.finding_saved",
                                    "consultations.finding_removed",
                                    "consultations.report_drafted",
                                    "consultations.report_published",
                                    "consultations.report_withdrawn",
                                    "consultations.report_exported",
                                    "decisions.body_added",
                                    "decisions.recorded",
                                    "decisions.recorded_from_history",
                                    "decisions.changed",
                                    "decisions.published",
                                    "decisions.confirmed",
                                    "decisions.stage_changed",
                                    "decisions.condition_settled",
                                    "decisions.document_added",
                                    "decisions.document_seen",
                                    "demonstration.loaded",
                                ],
                            )
                        ),
                        name="audit_event_known",
                    ),
                    waymark.core.tenancy.RowSecurity(name="audit_auditevent_rls"),
                ],
            },
        ),
    ]
