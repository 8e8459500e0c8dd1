id: ad0090
genre: comments
where: US-CA
published: 2011-06-07
title: 31 comments – "Bus driver: 'She rode to the end of the line and said help me'"
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=accused age=26 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
note: hero driver is K; her stop and backpack single out; foster home

— Driver [[K p2 name|Esperanza Dulay]] needs a raise, a medal, and a week in Maui. —MissionMike

— Thirteen. He told her that she was going to "meet his uncles". Three uncles in one night and he counted the money on her backpack. Lt. [[K p4 name|Vang]]'s words, not mine. I had to put the paper down. —Flo

— They got him at the transit center. [[K p3 name|Jerrell Combs-Ortiz]], 26. —MissionMike

— I ride [[W p1 other|the 9]]. I know the girl. Gets on at [[W p1 place|Tulare and Peach]], [[W p1 other|Hello Kitty backpack with one ear]]. —Regular Rider

— Why would you post her stop? —Flo

— So folks can look out for her —Regular Rider

— SO CAN HIS UNCLES —Flo

— shes in foster care w a lady on [[W p1 address|Illinois Ave, the house w/ ramp]]. real name [[W p1 name|Mai See]]. goes to [[W p1 school|Yosemite Middle]] w my sis —559til

— Editor's note: nine comments were removed at 4:15. We should have had this closed from the beginning.
