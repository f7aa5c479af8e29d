"""The panels of the steps: scan, foot, check, export (prescribing has a room of its own).

Each takes the session's values and shows them; what the hand wants goes out as signals. None of
them changes the session.
"""
