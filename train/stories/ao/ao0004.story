id: ao0004
genre: school
where: US-MN
published: 2013-05-17
title: The Granite Gazette: Spring awards night, and a farewell to [[K p1 name|Mr. Lindquist]]
person p1: role=public-figure age=- protected=no why=adult-bystander
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=18 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=minor-not-in-crime
person p8: role=expert age=- protected=no why=adult-bystander
note: nothing to protect; children with jersey numbers, instruments, streets and a mock trial about a "kidnapping"

By [[K p6 name|Hodan Warsame]], junior editor

Four hundred folding chairs were not enough. By the time the pep band finished "Sleigh Ride" (in May, on request) people stood along the wall under the record boards, and [[K p5 name|Principal Gail Amundson]] told the fire marshal, who is also her brother-in-law, to look the other way.

The night belonged to [[K p2 name|Summer Yang]], 17, who took the math medal, the Rotary scholarship and the Iron Granite plaque for never having missed a day since kindergarten. "I had the flu twice," [[K p2 name|Yang]] confessed at the microphone. "I am sorry, everyone." [[K p2 name|Summer]] plays the [[K p2 other|contrabassoon]], the only one in the conference, and leaves for Madison in August.

[[K p3 name|Lincoln Bjorklund]], 18, [[K p3 other|number 44]], became the first goalie here to win the sportsmanship cup after being thrown out of a game. He had argued, politely, for a penalty against himself. "[[K p3 name|Linc]] is the most honest kid I ever coached, and it cost us sections," said [[K p8 name|Coach Pete Savarese]].

Mock trial sent its whole team to state. Their case this year was a made-up kidnapping, and [[K p4 name|Aaliyah Dorsey]] as prosecutor made the accused, played by [[K p7 name|Mateo Ruiz-Hagen]], cry real tears. "I was the defendant in three counties," [[K p7 name|Mateo]] told me. "My grandmother came to watch and told the bailiff that I was a good boy." [[K p4 name|Dorsey]] won best attorney. The judge, a real one, said he hoped never to meet her in his court.

Then the lights went down for [[K p1 name|Mr. Arvid Lindquist]]. Thirty-eight years, shop and driver's ed. The slide show had him with hair. He lives, as all of us know, in [[K p1 address|the log house on Quarry Road]] with the wooden moose that changes hats, and he says that anyone who wants a birdhouse can still knock. [[K p1 name|Lindquist]] spoke for forty seconds. "Check your mirrors," he said. "That's all I know."

Other awards: art, [[K p4 name|Aaliyah Dorsey]] (again); choir, the alto section, jointly; perfect parking, nobody.

Seniors, caps and gowns come Tuesday to the gym. Bring your library books or [[K p5 name|Mrs. Amundson]] will read your name aloud. Questions to the office, [[K p5 phone|320-555-0118]], or to this paper at [[K p6 email|hwarsame@granitegazette.example]].

Caption, page 1: [[K p2 photo|Summer Yang, left, and Lincoln Bjorklund trade medals for the camera. They traded back.]]

Correction: last month's issue said that [[K p7 name|Mateo Ruiz-Hagen]] was arrested by the hall monitor. He was *arresting* in the spring play. We regret the verb.
