id: q-0043
genre: news
where: GB
published: 2020-01-17
title: Photographer guilty of voyeurism against models
person p1: role=victim age=27 protected=no why=consented
person p2: role=victim age=22 protected=yes why=sexual-offence-victim
person p3: role=convicted age=50 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
screen: none
note: images; several adult victims, one waived

Wedding photographer [[K p3 name|Damian Croft]], 50, has been found guilty of secretly filming women as they changed at his Leicester studio.

[[K p1 name|Zara Okonjo]], 27, has chosen to give up her anonymity. "I thought it was a smoke alarm," she said.

Fourteen others have not. But a spreadsheet shown on a courtroom screen, seen by everyone in the gallery, listed files such as [[W p2 photo|beth_hallworth_22_bridal.mp4]].

Miss [[W p2 name|Hallworth]] left court in tears.

Recorder [[K p4 name|Simon Achebe]] told [[K p3 name|Croft]] to expect custody. "[[K p1 name|Ms Okonjo]]'s evidence was devastating," he said.
