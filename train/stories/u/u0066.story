id: u0066
genre: news
where: GB-ENG
published: 2024-09-12
title: Restaurateur of the Year returns trophy
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=author age=- protected=no why=author
note: nothing; restaurant; sold; girl

The Bay Leaf in Wimcote has handed back its glass chilli.

"We did not do the thing," said owner [[K p1 name|Tariq Mahmood Shah]], 57. The thing was a lamb shank described by the judges as unimprovable. It was bought in, he's told this paper, from a rival at Frome, on a night when his own oven died with sixty covers booked.

He sold it at cost. He has been unable to sleep.

Chair of the awards [[K p2 name|Philippa Yorke-Tan]] said that in twenty years nobody had ever rung to confess. The prize passes to Frome, whose chef is a girl who used to wash up at The Bay Leaf and who, [[K p1 name|Mr Shah]] said, was taught by him to do shanks.

[[K p3 name|Amelia Strudwick]]
