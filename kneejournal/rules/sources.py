"""Where each rule comes from, as a reader can check it.

The numbers of the seed articles (000 to 004) and the certainty of each figure are in docs/advice.md. A choice that
no publication gives is called our own and nothing else.
"""

from __future__ import annotations

# [seed nnn]: the articles the project began from.
SEED_001 = "“Runner's Knee: Symptoms, Causes and Rehab”, a running physiotherapist's blog, 2019"
SEED_002 = "“Everything You Need to Know About Runner's Knee”, running magazine with a physical therapist"
SEED_003 = "“Runner's Knee”, glossary of recovery terms for endurance athletes"

# [eng]: no published figure.
OWN = "our own choice, no published figure"
PRESCRIBED = "what your professional set"

# [lit]: publications and the public advice of health services.
AAFP = "American Family Physician 2007, on patellofemoral pain"
COACHING = "coaching advice on returning after a break (little evidence)"
DELAWARE = "University of Delaware, soreness rules for running"
DVT = "public advice on deep vein thrombosis"
ESCULIER = "Esculier and others 2018, trial of education for runners with patellofemoral pain"
FRANDSEN = "Frandsen and others 2025, study of 5,205 runners"
GLOUCESTERSHIRE = "Gloucestershire health service, advice on the hot swollen joint"
INFLAMMATION = "specialist advice on inflammatory joint disease"
LOTHIAN = "NHS Lothian, advice on the acutely injured knee"
NHS = "NHS, advice on knee pain"
OTTAWA = "Ottawa knee rule"
PAINKILLERS = "medical advice on pain hidden by painkillers"
PIVA = "Piva and others 2009, smallest change of pain that matters"
SILBERNAGEL = "Silbernagel and others 2007, trial of the pain-monitoring model"
TEAM = "TEAM-PFP, education for patellofemoral pain, on exercise"
TREK = "TREK education for patellofemoral pain, La Trobe University"

JOINED_BY = "; "
"""What stands between the sources of one rule where they are told in one text; no source holds it."""
