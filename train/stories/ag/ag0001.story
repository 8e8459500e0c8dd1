id: ag0001
genre: news
where: GB
published: 2011-11-18
title: Swimming coach "ruined her Saturdays", court told
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
note: victim unnamed by the reporter but her mother shouts the first name; club is tied to her

There was a shout from the public gallery at Hull Crown Court yesterday as [[K p2 name|Graham Speight]], 46, was sent for trial.

[[K p2 name|Speight]], who taught the breaststroke squad at [[W p1 school|Holdercliffe Dolphins]] for eleven years, denies four counts of touching a girl of 14 who swam there on Saturday mornings between 2008 and 2009.

[[K p3 name|Rukhsana Mir]], for the Crown, said the girl had given up the sport at once and told nobody until a PE teacher asked why she would no longer wear a costume.

"Look at her, [[K p2 name|Graham]]! Look at [[W p1 name|Keeley]]!" cried [[W p4 name|Dawn Outhwaite]], who was asked to leave by Judge [[K p5 name|Piers Lanyon QC]]. The judge reminded reporters that the complainant may not be named in her lifetime, whatever is said in the gallery.

[[K p2 name|Speight]], of Hessle, was bailed. He must not go within 200 yards of any pool.
