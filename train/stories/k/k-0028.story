id: k-0028
genre: news
where: IE
published: 2009-08-24
title: Clare bring on the subs and the rain
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=16 protected=no why=minor-not-in-crime
note: sport; minor player named, no crime

If there is a wetter place than Cusack Park on the fourth Sunday of August, [[K p1 name|Fergal Moloney]] has not refereed in it. He blew up a minute early, to no complaints.

Kilmurry Gaels beat St Senan's 1-09 to 0-10 in the intermediate semi-final, thanks to a goal by [[K p2 name|Donnchadh Looney]] that went in off his shin, the post and [[K p3 name|Pádraig Ó hEithir]]'s good nature.

Sixteen-year-old sub [[K p6 name|Chidi Nwosu]] came on for the last ten and won two frees. "He's some man for one young fella," said manager [[K p4 name|Tom Joe Galvin]].

Tea afterwards was by [[K p5 name|Bernie Crotty]] and there was no ham left by five.
