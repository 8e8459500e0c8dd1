id: g-0060
genre: news
where: US-HI
published: 2009-04-30
title: Kumu hula pleads no contest; 'He taught us to be quiet beautifully'
person p1: role=convicted age=57 protected=no why=adult-convicted
person p2: role=victim age=13 protected=no why=consented
person p3: role=victim age=15 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen: none
note: one victim waives in court and is photographed; the other is 'the second dancer', named by a supporter's lei and by the brother's surname in a statement

By [[K p7 name|Noelani Crabbe]]

WAILUKU — The halau's women came in white and sat on the left. On the right there was only one person, with a ti leaf in her lap.

[[K p1 name|Alfred Kaipo Nakama]], 57, a kumu hula whose dancers have twice placed at the Merrie Monarch, pleaded no contest on Wednesday to three counts of sexual assault in the third degree. The acts took place between 1994 and 2001, and involved two students who were 13 and 15.

"I'd like you to print my name," the woman on the right told reporters on the steps. "[[K p2 name|Healani Rosa]]. I was thirteen. He taught us to be quiet beautifully and I was very good at it." [[K p2 name|Rosa]], now a firefighter on Molokai, was asked to spell it and did so twice.

The second dancer, 15 at the time, was not in court. A letter was read for her by Deputy Prosecutor [[K p4 name|Gerard Subica]]. "I still hear the ipu," it began. [[K p4 name|Subica]] asked that she be called just that, the second dancer. But the letter thanked "[[W p3 relative|my brother, Bully Kaaihue]], who drove his truck through your gate," and on Maui everyone remembers whose gate that was. A lei left on the courtroom rail had a card: *For [[W p3 name|Pohai]]. [[W p3 other|Miss Aloha Hula runner-up always]].*

Defense attorney [[K p5 name|Jean Ishikawa]] said her client had "danced between two worlds." There was a sound from the back, and Judge [[K p6 name|Milton Freitas]] asked for order, then, after a moment, said that he'd allow it.

[[K p1 name|Nakama]] could get five years on each count. Sentencing is July 8. He didn't look to the right.

When it was over, [[K p2 name|Rosa]] walked across the aisle and gave the ti leaf to the oldest of the women in white. They stood there for a long time, forehead to forehead.
