id: y0082
genre: interview
where: GH
published: 2016-11-03
title: Morning mic transcript
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=author age=- protected=no why=author
person p3: role=public-figure age=- protected=no why=public-figure
note: nothing to protect; election radio; "sold", "girls", "debt"

HOST ([[K p2 name|Nana Yaa Brempomaa-Quist]]): You're on Sikapa FM, it's ten past seven. Honourable, they say you sold the youth centre.

[[K p1 name|HON. TETE-QUARSHIE AGBODZA]]: Who says? I leased it. You can't sell what's got no roof.

HOST: And the sewing machines meant for the girls of Ketan?

[[K p1 name|AGBODZA]]: Forty-eight machines. Forty were given. Six are with my opponent's auntie, ask him. Two, I admit, we're still looking.

HOST: Your opponent, Mr [[K p3 name|Ebo Otabil-Sackey]], says you owe the caterer of 2012.

[[K p1 name|AGBODZA]]: Let him bring the caterer. [[K p3 name|Ebo]] was my junior at school, I carried him on my back in the cadet. I've never touched one pesewa.

HOST: You've one minute.

[[K p1 name|AGBODZA]]: I'll use thirty seconds. Vote. The rest is for the caterer.
