id: n-0066
genre: news
where: IN-KL
published: 2014-08-09
title: Boat missing; sixteen named; agent's list has three Josephs
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=victim age=- protected=yes why=trafficking-victim
person p4: role=accused age=52 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=bystander age=- protected=no why=adult-bystander
person p10: role=victim age=41 protected=no why=adult-victim
screen p1: labor-trafficking
screen p2: labor-trafficking
screen p3: labor-trafficking
screen p10: none
note: labour trafficking abroad; three victims, one a 17-year-old; another man volunteered and paid; three Josephs

ALAPPUZHA — The list that [[K p4 name|Varghese Cherian]], 52, a recruiting agent, gave to the port office shows sixteen names. Three of them are Joseph. It's because of the three Josephs that anybody noticed.

[[K p10 name|Joseph Antony]], 41, went to Oman on a fishing visa, was paid, and is home. He came to the police station on Thursday since his picture had appeared in a channel's scroll as "feared enslaved". "I had a cabin and a cook," he told Circle Inspector [[K p5 name|Bindu Joseph]] (who makes four). "But [[W p2 name|Joseph Xavier]] hadn't. They'd put him in the other boat."

In the other boat, police now believe, nobody was paid after the first month. Passports were given to the captain "to keep dry". The men owed [[K p4 name|Cherian]] two lakhs each and were told that their houses would be taken. One, 29, sent a voice note in April, in which a stick can be heard. Another is 17; his age had been altered by the agent to 22.

[[K p7 name|Fr. Shaji Kurian]] of [[D p1 other|the Thumpoly church]], where the boy was in the brass band, has organised a novena. "We pray for [[W p1 name|Ajin]], for [[W p3 name|Joseph Sebastian]], and for all of them," he said at a press meet, to which the boy's mother, [[W p8 name|Mercy Lawrence]], had come in her nurse's uniform.

Fisheries Minister's secretary [[K p6 name|K. N. Vasudevan]] said that the embassy had located the vessel off [[W p1 place|Al Ashkharah]]. [[K p4 name|Cherian]]'s brother [[K p9 name|Thampi Cherian]], who repairs engines, has shut his shop and is said to have broken it off with him.
