id: f-0028
genre: news
where: US-MS
published: 2018-09-20
title: Catfish plant to add 60 jobs, a smell study
person p1: role=official age=- protected=no why=official
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen: none
note: business and council news; nothing to protect; recruiters, debt and housing all in a harmless sense

ISSAWAUPPA — Delta Silver Catfish will spend $6.2 million on a second fillet line, chief executive [[K p2 name|Lowell Tran-Hathorn]] told aldermen on Tuesday, and will hire 60 people by spring at $11.40 an hour to start.

"We have been accused of many things in this room," [[K p2 name|Tran-Hathorn]] said. "Tonight I'd like to be accused of payroll."

The city will forgive $210,000 of the company's sewer debt over seven years if the jobs appear. Alderwoman [[K p1 name|Fannie Rushing]], who represents the east side, wanted it in writing that local people would be first in line, and that no worker would be housed at the plant or have rent held out of a check. "My mother shelled out her whole life to a company store," she said. It was added to the motion.

Recruiters will be at the library on the 29th. Bring two forms of identification; you'll get them back.

The rest of the discussion was about the smell. [[K p3 name|Willie B. Coleman]], who lives downwind, brought a jar of it. City attorney [[K p4 name|Pace Ellington]] asked that it not be opened. It was opened. The meeting moved to the porch, where the vote was 5-0, with a study.

Also approved: a beer permit for the Lucky 7, over the objection of [[K p5 name|Brother Hosea Banks]], who said the number was taken.

— By [[K p6 name|Maylene Gong]]
