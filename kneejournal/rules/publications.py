"""The sources in full, as a reader can look them up. What is weak, or about something else, is said with it."""

from __future__ import annotations

from collections.abc import Mapping

from kneejournal.domain.messages import Template
from kneejournal.rules import sources

PUBLICATIONS: Mapping[str, Template] = {
    sources.AAFP: Template(
        "rules.publication.aafp",
        "Dixit S, DiFiori JP, Burton M, Mines B. Management of patellofemoral pain syndrome. American Family Physician "
        "2007;75:194–202. Swelling is rare and a reason to look further.",
    ),
    sources.COACHING: Template(
        "rules.publication.coaching",
        "Rules that running coaches give for the return after a break (rungr8.com, active.com). Experience, not "
        "research.",
    ),
    sources.DELAWARE: Template(
        "rules.publication.delaware",
        "Soreness rules and running progression of the University of Delaware group (Adams and others), as printed in "
        "PMC6044585, table 5, and PMC6693858, table 4. Not made for this knee pain.",
    ),
    sources.DVT: Template(
        "rules.publication.dvt",
        "Public advice on deep vein thrombosis (clinref.com): a swollen calf is seen the same day.",
    ),
    sources.ESCULIER: Template(
        "rules.publication.esculier",
        "Esculier J-F and others. Is combining gait retraining or an exercise programme with education better than "
        "education alone in treating runners with patellofemoral pain? A randomised clinical trial. British Journal "
        "of Sports Medicine 2018;52:659–666. 69 runners. Its limits for pain are "
        "quoted from teaching pages about it.",
    ),
    sources.FRANDSEN: Template(
        "rules.publication.frandsen",
        "Schuster Brandt Frandsen J and others. How much running is too much? Identifying high-risk running sessions "
        "in a 5200-person cohort study. British Journal of Sports Medicine 2025. PMC12421110. It counted running "
        "injuries of all kinds, not this knee alone, and does not prove a cause.",
    ),
    sources.GLOUCESTERSHIRE: Template(
        "rules.publication.gloucestershire", "NHS Gloucestershire, G-care: the hot swollen joint (g-care.glos.nhs.uk)."
    ),
    sources.INFLAMMATION: Template(
        "rules.publication.inflammation",
        "Specialist advice (247econsult.net): more than 30 minutes of morning stiffness points to inflammation.",
    ),
    sources.LOTHIAN: Template("rules.publication.lothian", "NHS Lothian: acute traumatic knee (apps.nhslothian.scot)."),
    sources.NHS: Template(
        "rules.publication.nhs", "NHS: knee pain and when to get help (nhs.uk), as quoted by lincolnshireknee.co.uk."
    ),
    sources.OTTAWA: Template(
        "rules.publication.ottawa",
        "Stiell IG and others. Derivation of a decision rule for the use of radiography in acute knee injuries. Annals "
        "of Emergency Medicine 1995;26:405–413.",
    ),
    sources.PAINKILLERS: Template(
        "rules.publication.painkillers",
        "Medical advice that painkillers hide pain and with it the warning (medx.it.com, scite.blog).",
    ),
    sources.PIVA: Template(
        "rules.publication.piva",
        "Piva SR, Gil AB, Moore CG, Fitzgerald GK. Responsiveness of the activities of daily living scale of the knee "
        "outcome survey and numeric pain rating scale in patients with patellofemoral pain. Journal of Rehabilitation "
        "Medicine 2009;41:129–135. 60 people.",
    ),
    sources.SILBERNAGEL: Template(
        "rules.publication.silbernagel",
        "Silbernagel KG, Thomeé R, Eriksson BI, Karlsson J. Continued sports activity, using a pain-monitoring model, "
        "during rehabilitation in patients with Achilles tendinopathy. American Journal of Sports Medicine "
        "2007;35:897–906. 38 people, about the Achilles tendon.",
    ),
    sources.TEAM: Template(
        "rules.publication.team",
        "TEAM-PFP: how much exercise (teampfp.com, module 1). Go on once every set is comfortable.",
    ),
    sources.TREK: Template(
        "rules.publication.trek",
        "TREK Education, La Trobe University: patellofemoral pain, for runners (patellofemoral.trekeducation.org).",
    ),
    sources.SEED_001: Template(
        "rules.publication.seed_001",
        "“Runner's Knee: Symptoms, Causes and Rehab”, 26 June 2019, by a physiotherapist who works with runners. "
        "Professional experience.",
    ),
    sources.SEED_002: Template(
        "rules.publication.seed_002",
        "“Everything You Need to Know About Runner's Knee”, running magazine, with physical therapist M. Riccardi and "
        "researcher J. de Jonge. Professional experience.",
    ),
    sources.SEED_003: Template(
        "rules.publication.seed_003",
        "“Runner's Knee”, from a glossary of recovery and injury terms for endurance athletes. No study.",
    ),
    sources.OWN: Template(
        "rules.publication.own",
        "Our own choice: no publication gives this figure, and no clinician has reviewed it.",
    ),
    sources.PRESCRIBED: Template(
        "rules.publication.prescribed", "What your professional set, as it was entered in this journal."
    ),
}
"""By the short form that stands in the table of rules. [Where each figure was seen: evidence behind docs/advice.md]"""

SHORT_NAMES: Mapping[str, Template] = {
    name: Template(full.key.replace("publication", "source"), name) for name, full in PUBLICATIONS.items()
}
"""The short names of the sources as texts for a reader; the JSON output holds them in English."""
