"""Data that ships with the program: icons, exercises, fonts, the JSON schema. Read through importlib.resources."""
