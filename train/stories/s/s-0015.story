id: s-0015
genre: comments
where: IE
published: 2016-05-05
title: Comments (2) on: Man, 23, admits assault of girl
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=convicted age=23 protected=no why=adult-convicted
note: commenter outs victim by hint: team, number, initials

camogiemammy: Disgraceful sentence. [[K p2 name|Cathal Furey]] should never see daylight for a sexual assault on a child of 15.

BigTom77: Everyone at [[W p1 school|Coláiste Muirne]] knows who she is, [[W p1 initials|A. Ní D.]], [[W p1 other|wears 9 for the under-16s]]. [[W p1 name|Aoife]] was out dancing the week after so how bad could it be
