"""Every run draws the same examples: a red test names the change that made it red.

``pytest --hypothesis-profile=default`` draws new ones.
"""

from hypothesis import settings

settings.register_profile("same", derandomize=True)
settings.load_profile("same")
