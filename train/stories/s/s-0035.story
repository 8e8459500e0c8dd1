id: s-0035
genre: news
where: GB-WLS
published: 2010-07-01
title: Knife boy gets order
person p1: role=convicted age=14 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=victim age=14 protected=yes why=minor-victim
note: youth court; estate and bus route identify

Llanelli youth court gave a boy of 14 a twelve-month referral order for bringing a paring knife on to the [[W p1 other|7.50 school bus from Maes-y-Coed]]. He'd shown it to [[W p3 name|Rhys Probert]], also 14, who wasn't hurt. Chairman [[K p2 name|Mair Llewellyn-Jones]] told [[W p1 name|Callum]], as she called him throughout, to leave the cutlery at home on [[W p1 address|Heol Fach estate]].
