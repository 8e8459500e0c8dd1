id: a-0082
genre: email
where: US-UT
published: 2019-01-22
title: Ward newsletter — corrections
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=8 protected=no why=minor-not-in-crime
screen: none
note: harmless e-mail with a child's name and phone; nothing

Hi everyone,

Three fixes to Sunday's bulletin:

1. The funeral potatoes go to the [[K p2 name|Christensen]] home, not to the [[K p2 name|Christiansen]] home. They have eaten them. It's fine.
2. [[K p3 name|Gideon Lau]], who turned 8, was baptized on the 19th, not "on the 91st."
3. My number ends in 0158. Whoever has 0185, I apologize. [[K p1 phone|801-555-0158]].

[[K p1 name|Marva Hatch]]
