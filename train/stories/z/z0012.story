id: z0012
genre: news
where: US-IL
published: 2018-10-05
title: Two sisters, two verdicts in Peoria apartment case
person p1: role=victim,witness age=16 protected=yes why=trafficking-victim
person p2: role=accused,relative age=24 protected=decide why=adult-accused
person p3: role=accused age=29 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor
note: sister accused of recruiting; twins in headline are the accused man's; the victim's accused sister shares her surname; she/he in turns

PEORIA — He was found guilty. She was not. And the girl who spent three days telling a jury about both of them had already gone home to bed when the verdicts came in.

[[K p3 name|Lavelle Simms]], 29, was convicted Thursday of trafficking a 16-year-old in the summer of 2017. He rented the apartment, he drove the car, and he kept the phone on which men made appointments for her. [[D p2 name|Keona Rattray]], 24, who lived with him, was acquitted of helping.

She cried. He looked at his lawyer, [[K p4 name|Abel Stoddard]], as if waiting to be told a joke.

It was [[D p2 name|Keona]]'s own little sister who had testified against her. Prosecutor [[K p5 name|Mei-Ling Hsu]] built the case on a promise made at a bus stop: come stay with us, we'll get your hair done. "I thought she meant it," the girl said. "I think she did mean it. He didn't."

She was cross-examined about a text in which she signed herself "[[W p1 alias|Lil Kee]]." Asked who that was, she said, "That's me. [[W p1 name|Kiara Rattray]]. Everyone calls us that, big and little."

Their mother, [[W p6 name|Yvonne Rattray]], sat on neither side of the aisle. She brought two coats.
