id: ag0022
genre: news
where: US-GA
published: 2001-10-19
title: Deacons knew, lawsuit says
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: civil suit; the girl is told by her mother's post at the organ; church attended

For thirty months, according to papers filed in Bibb County, the Rev. [[K p2 name|Otis Lamar Fanning]] gave a girl of 13 rides home from choir practice by way of a motel.

[[W p1 school|Greater Mount Nebo]], where she was baptized and still sings, did nothing, the suit says, though two deacons were told in 1999. One, [[K p3 name|Cleophus Tate]], is a defendant with the minister. He called the suit "a shakedown."

The girl is called Jane Roe. But in paragraph 19 it is stated that her mother, "[[W p5 other|the organist these eleven years]]," confronted [[K p2 name|Fanning]] during the offertory; and the bulletin for that day, attached, lists "[[W p5 name|Sis. Verlene Goolsby]], organ."

Attorney [[K p4 name|Marian Teplitz]] said an amended complaint would be filed. Until then, she said, she hoped that editors would use their heads.
