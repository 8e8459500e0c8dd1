id: j-0010
genre: news
where: US-NE
published: 2008-01-29
title: [[K p1 name|Stanislaus "Stan" Kucera]], 1921-2008
person p1: role=deceased age=86 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=relative age=9 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=adult-bystander
note: nothing to protect; obituary with a child, a nickname, address

[[K p1 name|Stan Kucera]], who for forty-one years tuned every church organ between South Omaha and Wahoo and could not be paid for any of it, died on Friday at home. He was 86.

Born on a farm near Brainard, the seventh of nine, [[K p1 name|Stan]] learned to listen, he liked to say, from hogs. He served as a radio operator in the Pacific and came home with one ear. It was the good one. In 1949 he married [[K p2 name|Libbie Sedlacek]], who survives him and who asks that people kindly not bring any more kolaches until Thursday.

He worked on the line at Western Electric. The organs were for evenings. Father [[K p5 name|Ignatius Boro]] of St. Wenceslaus said that the parish had once tried to slip him a check and found it in the poor box, torn neatly in quarters.

Other survivors: a daughter, [[K p3 name|Carol Ann Tomasek]], of Papillion; four grandchildren; and a great-granddaughter, [[K p4 name|Josie]], 9, who has his tuning forks and has been told not to use them at the table.

Wake service tonight at 7. In place of flowers, give something to the roof fund, and sing.
