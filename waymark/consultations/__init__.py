"""Questions, responses, analysis, findings and reports."""
