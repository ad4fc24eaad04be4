"""What is read from files: documents, readmes and their directives. Imports ``errors``, and no other room."""
