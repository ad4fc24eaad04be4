"""What differs between two versions of a service: in generated packages, in specifications, or in one of each."""
