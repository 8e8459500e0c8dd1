id: x0101
genre: news
where: US-MN
published: 2015-10-22
title: At the Hmong New Year planning table, everyone is somebody's cousin
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
person p9: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; shared surnames, children dancing, "bride price" talk, passports

ST. PAUL — There are eighteen clans and, by the count of [[K p1 name|Pa Houa Vang]], nineteen opinions.

She's chairing the committee for this year's New Year at the RiverCentre, which will draw forty thousand people over the Thanksgiving weekend, and on Tuesday night she needed a decision about the ball toss. [[K p2 name|Nhia Vang]], 81, held that it should be for the young and unmarried, as in Laos. State Rep. [[K p3 name|Cy Thao-Yang]], 44, held that he'd been married for twenty years and had never been allowed to stop throwing.

They moved on to the pageant. Nobody's to be paid for in silver, not even in jest, [[K p1 name|Vang]] ruled: last year's skit about a bride's price had a young man counting out bills to his friend's uncle, and the mail was bad. "It was funny," said [[K p6 name|Tou Ger Lor]], who wrote it. "It was my own sister. She got to keep the money." She also got, it was recalled, the bigger laugh.

The dance teams number sixty. The team to beat is Nkauj Hli, whose captain, [[K p4 name|Kalia Vang]], is 13 and has a brace on one knee. Her rival is a cousin, [[K p5 name|Melody Vang]], 12, who has two good knees and a drone. The girls were sent to the hallway with a bag of egg rolls and could be heard agreeing, loudly, on the music.

Police commander [[K p7 name|Joe Vang]], asked about security, said that there'd be thirty officers and that he would be related to most of the people they spoke to.

One matter was carried over. [[K p9 name|Mai Neng Moua]], the keynote speaker, is in Vientiane and has mislaid her passport. If she isn't home by the 20th, the committee will have to choose a Vang.

— [[K p8 name|Erin Lundqvist]]
