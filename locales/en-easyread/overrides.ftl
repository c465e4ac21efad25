# When we might have to tell someone although you did not say yes, in Easy Read.
# `override-public-<ground>-<nation>`; each loses nothing of the standard sentence.

override-public-immediate_danger_to_life-england = If someone could die, we may call 999 or the police.
    .pictures = call-999
override-public-immediate_danger_to_life-wales = If someone could die, we may call 999 or the police.
    .pictures = call-999
override-public-immediate_danger_to_life-scotland = If someone could die, we may call 999 or the police.
    .pictures = call-999
override-public-immediate_danger_to_life-northern_ireland = If someone could die, we may call 999 or the police.
    .pictures = call-999

override-public-serious_harm_risk-england =
    We may tell if someone could be badly hurt.
    Then we may tell the police or the council.
    .pictures = hurt-body council
override-public-serious_harm_risk-wales =
    We may tell if someone could be badly hurt.
    Then we may tell the police or the council.
    .pictures = hurt-body council
override-public-serious_harm_risk-scotland =
    We may tell if someone could be badly hurt.
    Then we may tell the police or the council.
    .pictures = hurt-body council
override-public-serious_harm_risk-northern_ireland =
    We may tell if someone could be badly hurt.
    Then we may tell the police or the council.
    .pictures = hurt-body council

override-public-child_at_risk-england =
    We may tell if a child is being hurt or could be hurt.
    The council has a team that keeps children safe.
    Then we may tell that team or the police.
    .pictures = child council police
override-public-child_at_risk-wales =
    We may tell if a child is being hurt or could be hurt.
    The council has a team that keeps children safe.
    Then we may tell that team or the police.
    .pictures = child council police
override-public-child_at_risk-scotland =
    We may tell if a child is being hurt or could be hurt.
    The council has a social work team that keeps children safe.
    Then we may tell that team or the police.
    .pictures = child council police
override-public-child_at_risk-northern_ireland =
    We may tell if a child is being hurt or could be hurt.
    The Health and Social Care Trust keeps children safe.
    Then we may tell the Trust or the police.
    .pictures = child doctor police

override-public-adult_safeguarding-england =
    Some adults cannot keep themselves safe.
    We may tell if one of them is being hurt or could be hurt.
    Then we may tell the council team that cares for adults.
    .pictures = not-safe hurt-body council
override-public-adult_safeguarding-wales =
    Some adults cannot keep themselves safe.
    We may tell if one of them is being hurt or could be hurt.
    Then we may tell the council team that cares for adults.
    The law says some people who work with us have to tell them.
    .pictures = not-safe hurt-body council law
override-public-adult_safeguarding-scotland =
    Some adults cannot keep themselves safe.
    We may tell if one of them is being hurt or could be hurt.
    Then we may tell the council team that keeps adults safe.
    .pictures = not-safe hurt-body council
override-public-adult_safeguarding-northern_ireland =
    Some adults cannot keep themselves safe.
    We may tell if one of them is being hurt or could be hurt.
    Then we may tell the Health and Social Care Trust.
    The Trust runs hospitals and care.
    .pictures = not-safe hurt-body doctor hospital

override-public-court_order-england =
    If a judge orders us to tell, we have to.
    A judge is in charge of a court of law.
    .pictures = judge law
override-public-court_order-wales =
    If a judge orders us to tell, we have to.
    A judge is in charge of a court of law.
    .pictures = judge law
override-public-court_order-scotland =
    If a sheriff or a judge orders us to tell, we have to.
    They are in charge of a court of law.
    .pictures = judge law
override-public-court_order-northern_ireland =
    If a judge orders us to tell, we have to.
    A judge is in charge of a court of law.
    .pictures = judge law

override-public-terrorism_duty-england =
    We must tell the police if we learn about terrorism. The law says so.
    Terrorism is when people attack many others to make them follow their ideas.
    .pictures = law many-people
override-public-terrorism_duty-wales =
    We must tell the police if we learn about terrorism. The law says so.
    Terrorism is when people attack many others to make them follow their ideas.
    .pictures = law many-people
override-public-terrorism_duty-scotland =
    We must tell the police if we learn about terrorism. The law says so.
    Terrorism is when people attack many others to make them follow their ideas.
    .pictures = law many-people
override-public-terrorism_duty-northern_ireland =
    We must tell the police if we learn about terrorism. The law says so.
    Terrorism is when people attack many others to make them follow their ideas.
    .pictures = law many-people
