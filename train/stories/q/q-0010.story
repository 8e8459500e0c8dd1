id: q-0010
genre: interview
where: US-OR
published: 2017-12-03
title: 'I want my name on it': [[K p1 name|Dana Whitcomb]] on the coach who raped her
person p1: role=victim age=17 protected=no why=consented
person p2: role=convicted age=41 protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
screen: none
note: waived anonymity, explicit

Interview by [[K p3 name|Lucy Abara]]

[[K p1 name|Dana Whitcomb]] is 38 now and sells insurance in Eugene. She asked us to use her full name and picture.

"I was raped by [[K p2 name|Phil Garrity]] when I was 17 and ran the 800 for him," [[K p1 name|Whitcomb]] said. "He was 41. Everyone knew his name. I want my name on it too, because I did nothing wrong."

[[K p2 name|Garrity]] was convicted in 2001 and served six years.

Did the town believe you?

"Half. The other half stopped buying from my dad's store."

What would you tell a girl now?

"Tell two people. The first one may be scared."
