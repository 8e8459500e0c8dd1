id: k-0084
genre: news
where: US-VA
published: 2019-02-07
title: Former delegate's widow cuts ribbon on bridge he voted against
person p1: role=relative age=- protected=no why=adult-bystander
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=deceased age=- protected=no why=deceased
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
note: civic; nothing to protect

CAPE CHARLES — For thirty years Del. [[K p3 name|Marcus Wise Ashby]] voted no on the Cherrystone bridge, and on Wednesday his widow cut its ribbon with his own hedge shears.

"He'd have hated every inch," [[K p1 name|Lavinia Ashby]] told the crowd. "And he'd have driven over it twice a day."

State Sen. [[K p2 name|Delroy Custis]] thanked the Transportation Department and was brief, since there was sleet.

The $41 million span replaces a 1938 swing bridge that stuck open each August. Resident engineer [[K p4 name|Hye-jin Park]] said the new one cannot stick. It doesn't move.

Waterman [[K p5 name|Toby Kellam]] was first across, in a truck full of oysters, and got a ticket for his taillight.
