id: s-0039
genre: news
where: KE
published: 2018-04-11
title: Two held over Gulf job scam
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=victim age=24 protected=yes why=trafficking-victim
person p3: role=official age=- protected=no why=official
screen p2: labor-trafficking
note: a recruit held and unpaid; parish school as place

An agent who allegedly sent women to Jeddah as housemaids was charged at Milimani yesterday. [[W p2 name|Mercy Atieno]], 24, a former [[W p2 employer|nursery teacher at St Jude's, Kandiege]], told the court that her employers there locked her in, burnt her passport and beat her when she asked for wages. [[K p1 name|Abdi Noor Warsame]] denied the charge. Magistrate [[K p3 name|Teresia Wambui]] begged the gallery for mercy on her ears.
