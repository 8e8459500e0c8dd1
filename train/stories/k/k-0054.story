id: k-0054
genre: news
where: GB-ENG
published: 2008-02-15
title: Boy sold on Gumtree ad as 'strong lad' slept in horsebox
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=convicted age=58 protected=no why=adult-convicted
person p3: role=convicted age=33 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=20 protected=yes why=identifies-protected
screen p1: labor-trafficking
note: forced labour of a homeless teen on paving crews; brother named; the vicar's list names him; a lost tooth

A father and son who took a homeless youth off the streets of Peterborough and worked him for ten months without a wage have been sent to prison.

[[K p2 name|Nelson Doran]], 58, and [[K p3 name|Nelson Doran Jr]], 33, laid drives and tarmac across three counties. Their labourer, who was 17 when he got into their van outside a night shelter, was promised "a tenner and a bed." The bed was in a horsebox. When he asked for the tenner he was hit with a rake, and he has [[W p1 body|lost the two teeth next to the eye tooth]].

The court was told that he ran twice. The first time he was fetched back from his brother's flat in Corby; they had got the address out of [[W p6 name|Dean Pickersgill]], 20, with a promise of work of his own. The second time, a locum vicar at [[W p1 place|St Botolph's soup run]] wrote "[[W p1 name|Robbie P.]], no shoes, size 8" on the back of a hymn sheet and telephoned the police.

Judge [[K p4 name|Hilary Coverdale]] said the younger [[K p3 name|Doran]] had advertised the boy on Gumtree as "strong lad, no trouble, £50 a day". The £50 was for the family. They got five and four years.

Det Sgt [[K p5 name|Olwen Price]] thanked the vicar, and whoever had kept the hymn sheet.
