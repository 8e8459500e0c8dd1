id: y0107
genre: news
where: US-NY
published: 2014-02-06
title: Brooklyn [[W p2 employer|doubles vendor]]'s son, 15, in gun case
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official

A 15-year-old from Flatbush who brought an unloaded pistol to class in a roti bag will be dealt with in Family Court, Law Department lawyer [[K p3 name|Siobhan Achebe-Rourke]] said on Wednesday.

He told the dean he'd found it behind a church. The dean, being Trinidadian, smelled curry, and asked.

Everyone at [[W p2 place|Church and Nostrand]] knows the family, so that to say "[[W p2 employer|doubles vendor]]" in a headline, as this paper did yesterday, was to say it all; we apologize. To set it right we had better not have added, as our website did, a picture of Miss [[W p2 name|Jean Alleyne-Kalloo]] and her [[W p2 vehicle|yellow cart with the flag umbrella]].

Judge [[K p4 name|Israel Feinbaum]] remanded the boy to a non-secure facility for five days. His name, [[W p1 name|Kyrell]], was shouted by friends at the bus. A petition to spare him expulsion, at change.example/[[W p1 url|save-kyrell-from-midwood-prep]], has 806 names.
