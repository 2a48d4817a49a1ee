"""How this installation is configured: settings, addresses, the server entry point."""
