id: h-0052
genre: news
where: GB-SCT
published: 2019-01-11
title: Highland league: Brora lads show no mercy
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: none
note: nothing to protect; sports report with a 17-year-old and crime words

Strathnaver Thistle 6, Kinlochard 1

IT was cruelty, and by half-time somebody should've rung the authorities.

[[K p1 name|Ruaridh Sutherland]] had three before the pies were warm, the second a shot from the centre circle that the Kinlochard keeper, [[K p3 name|Bartosz Wilk]], watched go by as a man watches his own bus. The third was a penalty. There was some question over the contact, none over the kick.

Making his bow at left back was [[K p2 name|Lewis Harris]], 17, who has already been to both. He's an apprentice joiner with the council and put up the very goalposts. He was skinned twice in the opening ten minutes and never again.

Kinlochard scored, for the record.

Referee [[K p4 name|Miss Joan Begg]] booked nobody, and sent one of the dug-outs to sit in the other for peace.

Thistle's manager asked us not to print what he thinks of the league's fixture secretary. He thinks that he is a bampot.

[[K p5 name|Dougie Ross]], Strathnaver
