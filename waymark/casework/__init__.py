"""Work with young people: the record page, contacts, next steps, caseloads."""
