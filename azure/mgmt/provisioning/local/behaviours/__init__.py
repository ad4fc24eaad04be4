"""What is done for each service, a folder for each. Imports provider and what provider may import."""
