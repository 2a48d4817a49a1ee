from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('access', '0005_roles_of_tracking'),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='checkkind',
            name='check_kind_roles_known',
        ),
        migrations.RemoveConstraint(
            model_name='membership',
            name='membership_role_known',
        ),
        migrations.AlterField(
            model_name='invitation',
            name='role',
            field=models.CharField(choices=[('system_administrator', 'system_administrator'), ('consultation_officer', 'consultation_officer'), ('consultation_analyst', 'consultation_analyst'), ('head_of_service', 'head_of_service'), ('data_entry_officer', 'data_entry_officer'), ('coder', 'coder'), ('moderator', 'moderator'), ('commissioner', 'commissioner'), ('democratic_services_officer', 'democratic_services_officer'), ('information_governance_lead', 'information_governance_lead'), ('councillor', 'councillor'), ('personal_adviser', 'personal_adviser'), ('send_adviser', 'send_adviser'), ('youth_worker', 'youth_worker'), ('duty_worker', 'duty_worker'), ('team_manager', 'team_manager'), ('safeguarding_lead', 'safeguarding_lead'), ('tracking_officer', 'tracking_officer'), ('data_manager', 'data_manager'), ('partnership_lead', 'partnership_lead'), ('corporate_adviser', 'corporate_adviser')], max_length=40),
        ),
        migrations.AlterField(
            model_name='invitationhistoryevent',
            name='role',
            field=models.CharField(choices=[('system_administrator', 'system_administrator'), ('consultation_officer', 'consultation_officer'), ('consultation_analyst', 'consultation_analyst'), ('head_of_service', 'head_of_service'), ('data_entry_officer', 'data_entry_officer'), ('coder', 'coder'), ('moderator', 'moderator'), ('commissioner', 'commissioner'), ('democratic_services_officer', 'democratic_services_officer'), ('information_governance_lead', 'information_governance_lead'), ('councillor', 'councillor'), ('personal_adviser', 'personal_adviser'), ('send_adviser', 'send_adviser'), ('youth_worker', 'youth_worker'), ('duty_worker', 'duty_worker'), ('team_manager', 'team_manager'), ('safeguarding_lead', 'safeguarding_lead'), ('tracking_officer', 'tracking_officer'), ('data_manager', 'data_manager'), ('partnership_lead', 'partnership_lead'), ('corporate_adviser', 'corporate_adviser')], max_length=40),
        ),
        migrations.AlterField(
            model_name='membership',
            name='role',
            field=models.CharField(choices=[('system_administrator', 'system_administrator'), ('consultation_officer', 'consultation_officer'), ('consultation_analyst', 'consultation_analyst'), ('head_of_service', 'head_of_service'), ('data_entry_officer', 'data_entry_officer'), ('coder', 'coder'), ('moderator', 'moderator'), ('commissioner', 'commissioner'), ('democratic_services_officer', 'democratic_services_officer'), ('information_governance_lead', 'information_governance_lead'), ('councillor', 'councillor'), ('personal_adviser', 'personal_adviser'), ('send_adviser', 'send_adviser'), ('youth_worker', 'youth_worker'), ('duty_worker', 'duty_worker'), ('team_manager', 'team_manager'), ('safeguarding_lead', 'safeguarding_lead'), ('tracking_officer', 'tracking_officer'), ('data_manager', 'data_manager'), ('partnership_lead', 'partnership_lead'), ('corporate_adviser', 'corporate_adviser')], max_length=40),
        ),
        migrations.AlterField(
            model_name='membershiphistoryevent',
            name='role',
            field=models.CharField(choices=[('system_administrator', 'system_administrator'), ('consultation_officer', 'consultation_officer'), ('consultation_analyst', 'consultation_analyst'), ('head_of_service', 'head_of_service'), ('data_entry_officer', 'data_entry_officer'), ('coder', 'coder'), ('moderator', 'moderator'), ('commissioner', 'commissioner'), ('democratic_services_officer', 'democratic_services_officer'), ('information_governance_lead', 'information_governance_lead'), ('councillor', 'councillor'), ('personal_adviser', 'personal_adviser'), ('send_adviser', 'send_adviser'), ('youth_worker', 'youth_worker'), ('duty_worker', 'duty_worker'), ('team_manager', 'team_manager'), ('safeguarding_lead', 'safeguarding_lead'), ('tracking_officer', 'tracking_officer'), ('data_manager', 'data_manager'), ('partnership_lead', 'partnership_lead'), ('corporate_adviser', 'corporate_adviser')], max_length=40),
        ),
        migrations.AddConstraint(
            model_name='checkkind',
            constraint=models.CheckConstraint(condition=models.Q(('required_of__contained_by', ['system_administrator', 'consultation_officer', 'consultation_analyst', 'head_of_service', 'data_entry_officer', 'coder', 'moderator', 'commissioner', 'democratic_services_officer', 'information_governance_lead', 'councillor', 'personal_adviser', 'send_adviser', 'youth_worker', 'duty_worker', 'team_manager', 'safeguarding_lead', 'tracking_officer', 'data_manager', 'partnership_lead', 'corporate_adviser'])), name='check_kind_roles_known'),
        ),
        migrations.AddConstraint(
            model_name='membership',
            constraint=models.CheckConstraint(condition=models.Q(('role__in', ['system_administrator', 'consultation_officer', 'consultation_analyst', 'head_of_service', 'data_entry_officer', 'coder', 'moderator', 'commissioner', 'democratic_services_officer', 'information_governance_lead', 'councillor', 'personal_adviser', 'send_adviser', 'youth_worker', 'duty_worker', 'team_manager', 'safeguarding_lead', 'tracking_officer', 'data_manager', 'partnership_lead', 'corporate_adviser'])), name='membership_role_known'),
        ),
    ]
