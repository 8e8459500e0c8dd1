id: u0086
genre: news
where: NZ
published: 2022-10-14
title: Council agenda item 9: what to call the dog park
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=bystander age=8 protected=no why=minor-not-in-crime
person p4: role=author age=- protected=no why=author
note: nothing

Westhaven councillors on Wednesday considered 212 submissions for the naming of the dog park, of which 190 were Barky McBarkface.

Cr [[K p1 name|Ngahuia Pomare]] favoured Te Papa Kurī. Cr [[K p2 name|Grant Ollerenshaw]] worried about the sign: the last one was stolen and sold, with its post, at a garage sale in Karaka Bays, and the ratepayer had to buy it back.

The prettiest suggestion was from [[K p3 name|Manaia Cooper]], 8, who wrote in that it should be called Friday, because dogs don't know what day it is but they know that one.

The vote was lost, found, and carried. It's to be Friday. [[K p4 name|Sue Tindall]]
