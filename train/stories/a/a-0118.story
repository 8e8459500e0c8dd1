id: a-0118
genre: email
where: AU
published: 2023-08-24
title: Strata notice / URGENT – Unit 14
person p1: role=victim age=- protected=yes why=domestic-violence-victim
person p2: role=accused age=- protected=decide why=identifies-protected
person p3: role=author age=- protected=no why=author
person p4: role=victim age=7 protected=yes why=minor-victim
screen: none
note: well-meant e-mail to the whole building about a violence order; a child is named and the unit

From: [[K p3 name|Warren Tzimas]], Secretary
To: all owners, Banksia Court

Folks,

Some of you'll have heard the commotion Tuesday. An AVO is in place. [[D p2 name|Scott Hanrahan]] is NOT to be let in, even if he says he has left his keys. He's a big bloke with a ute. If you see him ring triple zero.

[[W p1 name|Min-ji]] and little [[W p4 name|Harper]] are staying put in [[W p1 address|14]] and the locks are done. [[W p4 name|Harper]]'s arm is in a sling because of him, so please be kind in the lift and don't ask.

Also, bins are Thursday this week.

Regards
[[K p3 name|Warren]]
