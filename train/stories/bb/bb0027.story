id: bb0027
genre: news
where: US-NE
published: 2006-07-17
title: KZRB morning farm and news block (script) 6:05 a.m.
person p1: role=author age=- protected=no why=author
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=victim age=62 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=deceased age=91 protected=no why=deceased
person p6: role=bystander age=17 protected=no why=minor-not-in-crime
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=accused age=25 protected=no why=adult-accused
person p9: role=official age=- protected=no why=official
screen p2: none
screen p8: none
note: nothing to protect; seized passports of racing pigeons, "coyote", debt collector, hard labour, cattle "trafficking"; adults only

MUSIC UP, UNDER. Good morning from the Elkhorn valley, it's sixty-one degrees, I'm [[K p1 name|Dutch Vavricek]], and somebody has been moving cattle that weren't his.

Sheriff [[K p4 name|Loretta Two Crow]] says the man who ran forty head over the Dakota line under false brands is [[K p2 name|Neil Haase]], age thirty-nine, of [[K p2 address|rural route 4, Crofton]]. The heifers belonged to [[K p3 name|Marvin Pospisil]], sixty-two. [[K p2 name|Haase]] owed him on a baler. The sheriff's words: "It's trafficking, if you like; it's trafficking in Herefords." He was pulled over in a [[K p2 vehicle|Peterbilt with Iowa apportioned tag PX 5511]], which had a mattress in the sleeper and nobody on it.

ACTUALITY, [[K p3 name|POSPISIL]]: "He worked for me since he was fifteen. I'd have given him the dang baler."

[[K p3 name|Marvin]]'s number, for anyone who bought number-eleven ear tags, is [[K p3 phone|402-555-0185]].

Also held, at the Cedar jail, booking [[K p8 id|06-0712]], is [[K p8 name|April Sundermeier]], twenty-five, of Norfolk, who is charged with prostitution of the truth, as Judge [[K p9 name|Nissen]] put it: forty bad checks. [[K p8 name|Sundermeier]] told the court she'd acted freely and alone, mostly at shoe stores. Back in April she'd promised to quit.

SPOT: CO-OP, :30.

Debts and the farm hand. Extension economist [[K p7 name|Dr. Guillermo Pruitt]] is at the 4-H building tonight on what you may and may not take out of a hired man's wages. "Boots, no. Board, some. His passport, never, not for an hour," says [[K p7 name|Pruitt]]. It's free. There's pie.

OBITS. [[K p5 name|Alvina Kment]] has gone at ninety-one. As a girl of fourteen she was sold, she always told it, for a team of mules; what she meant is that her father lost a bet and she taught country school for a year in payment. [[K p5 name|Mrs. Kment]] leaves sixty-three great-grandchildren. Rosary Wednesday.

SPORTS. [[K p6 name|Jordan Lukasiewicz]], who's just seventeen, threw a no-hitter for the Legion juniors and then drove the team home in his [[K p6 vehicle|grandpa's turquoise Suburban]]. [[K p6 name|Jordan]] struck out fifteen. He wears forty-four. River Jordan, says his coach: nobody gets across.

MARKETS follow. Sheriff [[K p4 name|Two Crow]] adds that the heifers are home, all but one, and that one is with calf. I'm [[K p1 name|Vavricek]]; [[K p1 email|dutch@kzrb.example]] if I said your name wrong.
