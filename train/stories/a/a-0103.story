id: a-0103
genre: news
where: US-WI
published: 2015-04-29
title: Woman who fled with kids found; husband charged
person p1: role=victim age=32 protected=yes why=domestic-violence-victim
person p2: role=accused age=36 protected=decide why=identifies-protected
person p3: role=victim age=8 protected=yes why=minor-victim
person p4: role=victim age=5 protected=yes why=minor-victim
person p5: role=official age=- protected=no why=official
screen: none
note: Hmong family; the children were hurt too, so the mother's and accused father's names lead to them

MERRILL PRAIRIE — Three people whom the police had been told to look for as kidnapper and kidnapped turned out to be a mother and her own two children, hiding.

[[D p2 name|Chue Neng Lor]], 36, reported on April 12 that his wife had "stolen" them. On Tuesday he was charged with strangulation, battery and two counts of physical abuse of a child.

[[W p1 name|Pa Houa Lor]], 32, told Detective [[K p5 name|Gina Halvorsen]] she left after her [[D p2 relation|husband]] held the older one's hand to a space heater. They'd been sleeping in [[W p1 place|the basement of the Alliance church on Sixth]].

The detective noticed the bandage first. "[[W p3 name|Mai See]], who's 8, told me a heater bit her," [[K p5 name|Halvorsen]] wrote. "[[W p4 name|Tommy]] said 'Dad bit her with a heater.'"

The Amber Alert has been withdrawn.
