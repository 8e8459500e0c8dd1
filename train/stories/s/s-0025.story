id: s-0025
genre: news
where: NZ
published: 2012-03-15
title: Name suppression lapses for coach
person p1: role=accused age=43 protected=no why=adult-accused
person p2: role=victim age=13 protected=yes why=sexual-offence-victim
note: club of the accused tied to the victim

Gymnastics coach [[K p1 name|Bevan Tairua]], 43, can be named as the man facing four charges of indecent assault on a girl of 13, after a Hamilton judge let suppression lapse. The girl trained with him at [[W p2 school|Waipa Flyers]], the court heard; Miss [[W p2 name|Sefo]], as counsel called her once before correcting himself, was the [[W p2 other|beam bronze medallist at the 2011 nationals]].
