"""Files and generated PDFs."""
