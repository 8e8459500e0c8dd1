id: k-0091
genre: news
where: IE
published: 2014-02-06
title: Nun-turned-councillor elected Lord Mayor by one vote
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=bystander age=- protected=no why=adult-bystander
note: election; nothing to protect

A woman who once vowed obedience is to take the chair of the least obedient chamber in Munster.

[[K p1 name|Cllr Assumpta Lehane]], formerly [[K p1 alias|Sister Benedict]] of the Mercy order, was elected Lord Mayor of Cork by 16 votes to 15 on Monday night, after [[K p2 name|Cllr Mossie Deasy]] of her own party had gone out for a smoke and could not get back through the door.

She beat [[K p3 name|Cllr Tunde Okunola]], who'd have been the first Nigerian-born holder of the office. He kissed her on both cheeks and said he'd be after the door next year.

Her sister, [[K p4 name|Carmel Lehane]], held the robe. It'd been made for a man of six foot three.

"I've worn worse," said the Lord Mayor.
