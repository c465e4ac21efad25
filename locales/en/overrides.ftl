# When we might have to tell someone although you did not say yes.
# Shown before the story is asked. One sentence for each ground in each nation:
# `override-public-<ground>-<nation>`; a test holds that none is missing.
# The law behind each is in docs and may change: have a legal reader sign off a new wording.

override-public-immediate_danger_to_life-england = If someone could die, we may call 999 or the police.
override-public-immediate_danger_to_life-wales = If someone could die, we may call 999 or the police.
override-public-immediate_danger_to_life-scotland = If someone could die, we may call 999 or the police.
override-public-immediate_danger_to_life-northern_ireland = If someone could die, we may call 999 or the police.

override-public-serious_harm_risk-england = If someone could be badly hurt, we may tell the police or the council.
override-public-serious_harm_risk-wales = If someone could be badly hurt, we may tell the police or the council.
override-public-serious_harm_risk-scotland = If someone could be badly hurt, we may tell the police or the council.
override-public-serious_harm_risk-northern_ireland = If someone could be badly hurt, we may tell the police or the council.

override-public-child_at_risk-england = If a child is being hurt or could be hurt, we may tell the council's children's team or the police.
override-public-child_at_risk-wales = If a child is being hurt or could be hurt, we may tell the council's children's team or the police.
override-public-child_at_risk-scotland = If a child is being hurt or could be hurt, we may tell the council's social work team or the police.
override-public-child_at_risk-northern_ireland = If a child is being hurt or could be hurt, we may tell the Health and Social Care Trust or the police.

override-public-adult_safeguarding-england = If an adult who cannot keep themselves safe is being hurt or could be hurt, we may tell the council's adult care team.
override-public-adult_safeguarding-wales = If an adult who cannot keep themselves safe is being hurt or could be hurt, we may tell the council's adult care team. Some people who work with us have to tell them by law.
override-public-adult_safeguarding-scotland = If an adult who cannot keep themselves safe is being hurt or could be hurt, we may tell the council's adult protection team.
override-public-adult_safeguarding-northern_ireland = If an adult who cannot keep themselves safe is being hurt or could be hurt, we may tell the Health and Social Care Trust.

override-public-court_order-england = If a judge orders us to tell, we have to.
override-public-court_order-wales = If a judge orders us to tell, we have to.
override-public-court_order-scotland = If a sheriff or a judge orders us to tell, we have to.
override-public-court_order-northern_ireland = If a judge orders us to tell, we have to.

override-public-terrorism_duty-england = If we learn about terrorism, the law says we have to tell the police.
override-public-terrorism_duty-wales = If we learn about terrorism, the law says we have to tell the police.
override-public-terrorism_duty-scotland = If we learn about terrorism, the law says we have to tell the police.
override-public-terrorism_duty-northern_ireland = If we learn about terrorism, the law says we have to tell the police.
