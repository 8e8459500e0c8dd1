id: z0056
genre: blog
where: US-RI
published: 2023-06-01
title: The parish council, minute by minute
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=victim age=12 protected=yes why=sexual-offence-victim
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
screen p3: none
note: private accusation against a choirmaster, not charged; child identified by candle-bearing twin

7:04. [[K p2 name|Father Anselm Duarte]] opens with a prayer for good temper.

7:10. Roof. [[K p5 name|Dottie Almeida]] says it leaks on the [[K p5 name|Almeidas]]. [[K p2 name|Father]] says it leaks on the just and unjust.

7:31. And now the thing none of us came for and all of us came for. A mother stands up, [[W p6 name|Manuela Pires]], whom I've known since CCD. She says that Mr. [[D p4 name|Gerald Fonte]], who has had the boys' choir for thirty years, asked her twelve-year-old to stay and "be measured" for a cassock, and measured what doesn't go in one. She hasn't been to the police. She is going tomorrow. She wanted to tell us first, to our faces.

7:33. Nobody says anything. The radiator does.

7:34. Somebody behind me: "Which one? [[W p3 name|Nico]] or the other?" As if it mattered. They're [[W p3 other|the only twins we have]].

7:36. [[D p4 name|Fonte]] isn't present. [[K p5 name|Dottie]], who has sung with him since 1991, says he's a good man. Then she says, "I don't know that. I know he's on time."

7:40. [[K p2 name|Father Anselm]] has put down the gavel and gone and sat by [[W p6 name|Manuela]].

I don't have minutes after that.

— [[K p1 name|Celeste Rebello]], Pawtucket
