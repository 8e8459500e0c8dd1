id: ad0067
genre: comments
where: PH
published: 2019-05-14
title: Comments on: "Bangka crew rescued off Palawan, boat owner sought"
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: fishing; a minor diver and an adult diver jailed for illegal fishing; commenter gives sitio and nickname

**Manong Ben:** Seven months in the boat. The cash advance of 5,000 became 61,000 because rice, diesel, even the air from the compressor was charged to them. Who is short is thrown his ration overboard. That's what Lt. [[K p4 name|Jose Marie Habagat]] of the Coast Guard said.

**gigi_:** where is the owner

**Manong Ben:** Still sought. [[K p3 name|Alfonso Uyboco]]. May warrant na.

**dodong88:** my batchmate is there, he is in JAIL, not rescued. BFAR filed illegal fishing on the three divers bec they were the ones holding the cyanide bottles. [[W p2 name|Rolly Magbanua]], cell 3 provincial jail. He cant read. Owner's son pointed a .45 at him on the first day he said uwi na ako

**gigi_:** pano yung bata? 15 daw

**dodong88:** [[W p1 alias|Intoy]]. one ear no hear na because of pressure. anak sya ng taga [[W p1 address|Sitio Tagbak]], nasa DSWD na

**gigi_:** [[W p1 name|Christian]] pala name nya, on the list taped in munisipyo

**Manong Ben:** Alisin nyo ang pangalan ng bata. Please lang.
