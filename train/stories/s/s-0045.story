id: s-0045
genre: news
where: JM
published: 2013-09-02
title: Fined for ganja and goat
person p1: role=convicted age=55 protected=no why=adult-convicted
person p2: role=victim age=- protected=no why=adult-victim
note: adult crime

Farmer [[K p1 name|Winston "Bagga" Clacken]], 55, of [[K p1 address|Lot 12, Top Hill District]], pleaded guilty in the Mandeville court to stealing a ram goat, property of [[K p2 name|Deacon Everald Grace]], and to two ounces of ganja. "The goat follow the herb, your honour," he said. Thirty thousand dollars or thirty days.
