id: af0066
genre: news
where: CA-ON
published: 2022-10-20
title: Greenhouse worker's theft charge stayed in Simcoe
person p1: role=victim,accused age=35 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: stay; charged for taking own documents

SIMCOE — Crown attorney [[K p3 name|Farah Nasser]] rose at 10:02 to stay a charge of theft under $5,000 and sat down at 10:03. It had taken nine months.

What [[W p1 name|Delroy Anthony Bisnott]], 35, had stolen was a Ziploc bag. Inside: his own passport, his health card, his return ticket to Kingston, and a sheet in pencil headed "[[W p1 alias|Bis]] – owing."

The bag had been in a filing cabinet belonging to [[K p2 name|Rudy Vandermeer]], 46, who brings in men for tomatoes and peppers and was charged in August with human trafficking. [[W p1 name|Bisnott]] owed, by that sheet, for gloves, a mattress, medical insurance that wasn't bought, and two "fines" for speaking to a union man in the Zehrs. He says [[K p2 name|Vandermeer]] told the bunkhouse that a Jamaican who makes trouble is sent back and his parish is struck off the list. A driver came at him with a hoe to make it plainer.

Justice of the peace [[K p4 name|Irene Bouchard]] wished him good luck.

"I would like my bag," Mr. [[W p1 name|Bisnott]] said. It is an exhibit. The information, [[W p1 id|3311-998-22-0147]], is closed, but the bag will be needed for a trial that is set down for the spring.

He is staying at [[W p1 address|the Mennonite guest house on Colborne Street]].
